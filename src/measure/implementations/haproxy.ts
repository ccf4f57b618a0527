import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const configure =
  (cache: string, use: string) =>
  ({ port, origin, folder }: ProxyPlace): string[] => {
    const file = join(folder, 'haproxy.cfg');
    writeFileSync(
      file,
      `${cache}
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend in
  bind 127.0.0.1:${port}
  default_backend out
backend out
${use}  server origin 127.0.0.1:${origin}
`,
    );
    return ['/usr/sbin/haproxy', '-db', '-f', file];
  };
const command = configure('', '');
const withCache = configure('cache one\n  total-max-size 4\n', '  http-request cache-use one\n  http-response cache-store one\n');

export const haproxy: Implementation = {
  id: 'haproxy',
  name: 'HAProxy',
  kind: 'proxy',
  language: 'Configuration',
  product: 'haproxy',
  packages: { debian: ['haproxy'] },
  version: ['/usr/sbin/haproxy', '-v'],
  variants: {
    default: { call: 'server origin 127.0.0.1:80', probes: ['proxied', 'origin-fails'], start: (folder) => proxyClient(folder, command) },
    cache: {
      call: 'http-request cache-use one; http-response cache-store one',
      probes: ['cached'],
      start: (folder) => proxyClient(folder, withCache),
    },
  },
};
