import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const configure =
  (zone: string, use: string) =>
  ({ port, origin, folder }: ProxyPlace): string[] => {
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; user root;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${zone.replace('{folder}', folder)}
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${origin}; ${use} } }
}
`,
    );
    return ['/usr/sbin/nginx', '-c', file, '-e', join(folder, 'error.log')];
  };
const command = configure('', '');
const withCache = configure('proxy_cache_path {folder}/cache keys_zone=one:1m;', 'proxy_cache one;');

export const nginx: Implementation = {
  id: 'nginx',
  name: 'nginx',
  kind: 'proxy',
  language: 'Configuration',
  product: 'nginx',
  packages: { debian: ['nginx'] },
  version: ['/usr/sbin/nginx', '-v'],
  variants: {
    default: { call: 'proxy_pass http://origin;', probes: ['proxied', 'origin-fails'], start: (folder) => proxyClient(folder, command) },
    cache: { call: 'proxy_pass http://origin; proxy_cache one;', probes: ['cached'], start: (folder) => proxyClient(folder, withCache) },
  },
};
