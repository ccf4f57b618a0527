import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const command = ({ port, origin, folder }: ProxyPlace): string[] => {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {\n\treverse_proxy 127.0.0.1:${origin}\n}\n`);
  return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
};

export const caddy: Implementation = {
  id: 'caddy',
  name: 'Caddy',
  kind: 'proxy',
  language: 'Configuration',
  product: 'caddy',
  packages: { debian: ['caddy'] },
  version: ['caddy', 'version'],
  variants: {
    default: { call: 'reverse_proxy origin', probes: ['proxied', 'origin-fails'], start: (folder) => proxyClient(folder, command) },
  },
};
