import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const MODULES = ['mpm_event', 'authz_core', 'proxy', 'proxy_http', 'cache', 'cache_disk'];
const configure =
  (extra: string) =>
  ({ port, origin, folder }: ProxyPlace): string[] => {
    const file = join(folder, 'apache.conf');
    writeFileSync(
      file,
      `${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
StartServers 1
ProxyPass / http://127.0.0.1:${origin}/
${extra.replace('{folder}', folder)}
`,
    );
    return ['/usr/sbin/apache2', '-f', file, '-D', 'FOREGROUND'];
  };
const command = configure('');
const withCache = configure('CacheRoot {folder}\nCacheEnable disk /');

export const apache: Implementation = {
  id: 'apache',
  name: 'Apache httpd',
  kind: 'proxy',
  language: 'Configuration',
  product: 'apache-httpd',
  packages: { debian: ['apache2'] },
  version: ['/usr/sbin/apache2', '-v'],
  variants: {
    default: { call: 'ProxyPass / http://origin/', probes: ['proxied', 'origin-fails'], start: (folder) => proxyClient(folder, command) },
    cache: {
      call: 'ProxyPass / http://origin/; CacheEnable disk /',
      probes: ['cached'],
      start: (folder) => proxyClient(folder, withCache),
    },
  },
};
