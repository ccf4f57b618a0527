import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const command = ({ port, origin, folder }: ProxyPlace): string[] => {
  const file = join(folder, 'lighttpd.conf');
  writeFileSync(
    file,
    `server.modules = ("mod_proxy")
server.document-root = "${folder}"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${folder}/error.log"
proxy.server = ("" => (("host" => "127.0.0.1", "port" => ${origin})))
`,
  );
  return ['/usr/sbin/lighttpd', '-D', '-f', file];
};

export const lighttpd: Implementation = {
  id: 'lighttpd',
  name: 'lighttpd',
  kind: 'proxy',
  language: 'Configuration',
  product: 'lighttpd',
  packages: { debian: ['lighttpd'] },
  version: ['/usr/sbin/lighttpd', '-v'],
  variants: {
    default: {
      call: 'proxy.server = ("" => (("host" => "origin")))',
      probes: ['proxied', 'origin-fails'],
      start: (folder) => proxyClient(folder, command),
    },
  },
};
