import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const command = ({ port, origin, folder }: ProxyPlace): string[] => {
  const file = join(folder, 'squid.conf');
  writeFileSync(
    file,
    `http_port 127.0.0.1:${port} accel defaultsite=127.0.0.1:${origin} no-vhost
cache_peer 127.0.0.1 parent ${origin} 0 no-query originserver
http_access allow all
cache_effective_user root
cache_mem 8 MB
access_log none
cache_log ${folder}/cache.log
pid_filename ${folder}/pid
coredump_dir ${folder}
pinger_enable off
`,
  );
  return ['/usr/sbin/squid', '-N', '-f', file];
};
const withCache = command;

export const squid: Implementation = {
  id: 'squid',
  name: 'Squid',
  kind: 'proxy',
  language: 'Configuration',
  product: 'squid',
  packages: { debian: ['squid'] },
  version: ['/usr/sbin/squid', '-v'],
  variants: {
    default: {
      call: 'cache_peer origin parent 80 0 originserver',
      probes: ['proxied', 'origin-fails'],
      start: (folder) => proxyClient(folder, command),
    },
    cache: { call: 'cache_peer origin parent 80 0 originserver', probes: ['cached'], start: (folder) => proxyClient(folder, withCache) },
  },
};
