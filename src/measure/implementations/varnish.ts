import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const command = ({ port, origin, folder }: ProxyPlace): string[] => [
  '/usr/sbin/varnishd',
  ...['-F', '-n', join(folder, 'work'), '-j', 'none', '-a', `127.0.0.1:${port}`, '-b', `127.0.0.1:${origin}`, '-s', 'default,10m'],
];
const withCache = command;

export const varnish: Implementation = {
  id: 'varnish',
  name: 'Varnish',
  kind: 'proxy',
  language: 'Configuration',
  product: 'varnish',
  packages: { debian: ['varnish'] },
  version: ['/usr/sbin/varnishd', '-V'],
  variants: {
    default: { call: 'varnishd -b origin', probes: ['proxied', 'origin-fails'], start: (folder) => proxyClient(folder, command) },
    cache: { call: 'varnishd -b origin', probes: ['cached'], start: (folder) => proxyClient(folder, withCache) },
  },
};
