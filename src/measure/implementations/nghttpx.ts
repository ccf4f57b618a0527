import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const command = ({ port, origin, folder }: ProxyPlace): string[] => [
  'nghttpx',
  ...[
    '--conf=/dev/null',
    `--frontend=127.0.0.1,${port};no-tls`,
    `--backend=127.0.0.1,${origin}`,
    '--workers=1',
    `--errorlog-file=${folder}/error.log`,
  ],
];

export const nghttpx: Implementation = {
  id: 'nghttpx',
  name: 'nghttpx',
  kind: 'proxy',
  language: 'Configuration',
  packages: { debian: ['nghttp2-proxy'] },
  // The number of its name stands first in what it prints itself.
  version: ['dpkg-query', '--show', '--showformat=${Version}', 'nghttp2-proxy'],
  variants: {
    default: { call: 'nghttpx --backend=origin,80', probes: ['proxied', 'origin-fails'], start: (folder) => proxyClient(folder, command) },
  },
};
