import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

const PACKAGED = '/etc/trafficserver';

/** The configuration of the package, with a place of its own for all that it writes. */
const command = ({ port, origin, folder }: ProxyPlace): string[] => {
  const [configuration = '', cache = '', run = '', log = ''] = ['configuration', 'cache', 'run', 'log'].map((name) => join(folder, name));
  for (const made of [configuration, cache, run, log]) mkdirSync(made);
  // Where the package is missing, that is said when the program is started.
  if (existsSync(PACKAGED)) cpSync(PACKAGED, configuration, { recursive: true });
  writeFileSync(join(configuration, 'remap.config'), `map / http://127.0.0.1:${origin}/\n`);
  writeFileSync(join(configuration, 'storage.config'), `${cache} 64M\n`);
  writeFileSync(
    join(folder, 'runroot.yaml'),
    `prefix: /usr
bindir: /usr/bin
sysconfdir: ${configuration}
logdir: ${log}
runtimedir: ${run}
localstatedir: ${run}
cachedir: ${cache}
libexecdir: /usr/lib/trafficserver/modules
`,
  );
  return [
    'env',
    `PROXY_CONFIG_HTTP_SERVER_PORTS=${port}`,
    // It stays the user that may write there, and does not accept connections before its cache is ready.
    'PROXY_CONFIG_ADMIN_USER_ID=#-1',
    'PROXY_CONFIG_HTTP_WAIT_FOR_CACHE=1',
    ...['traffic_server', `--run-root=${folder}`],
  ];
};

const call = 'map / http://origin/';
const start = (folder: string) => proxyClient(folder, command);

export const trafficServer: Implementation = {
  id: 'traffic-server',
  name: 'Traffic Server',
  kind: 'proxy',
  language: 'Configuration',
  product: 'traffic-server',
  packages: { debian: ['trafficserver'] },
  version: ['traffic_server', '--version'],
  variants: {
    default: { call, probes: ['proxied', 'origin-fails'], start },
    cache: { call, probes: ['cached'], start },
  },
};
