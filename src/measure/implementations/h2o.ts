import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const command = ({ port, origin, folder }: ProxyPlace): string[] => {
  const file = join(folder, 'h2o.conf');
  writeFileSync(
    file,
    `listen:
  host: 127.0.0.1
  port: ${port}
user: root
num-threads: 1
hosts:
  default:
    paths:
      /:
        proxy.reverse.url: http://127.0.0.1:${origin}/
`,
  );
  return ['h2o', '-m', 'worker', '-c', file];
};

export const h2o: Implementation = {
  id: 'h2o',
  name: 'H2O',
  kind: 'proxy',
  language: 'Configuration',
  packages: { debian: ['h2o'] },
  // The number of its name stands first in what it prints itself.
  version: ['dpkg-query', '--show', '--showformat=${Version}', 'h2o'],
  variants: {
    default: {
      call: 'proxy.reverse.url: http://origin/',
      probes: ['proxied', 'origin-fails'],
      start: (folder) => proxyClient(folder, command),
    },
  },
};
