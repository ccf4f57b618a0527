import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation } from '../implementation.ts';
import { proxyClient, type ProxyPlace } from '../proxy-client.ts';

/** Squid keeps a little shared memory under its service name, which a name of its own keeps from other cases. */
const serviceOf = ({ port }: Pick<ProxyPlace, 'port'>): string => `measured${port}`;

const command = (place: ProxyPlace): string[] => {
  const file = join(place.folder, 'squid.conf');
  writeFileSync(
    file,
    `http_port 127.0.0.1:${place.port} accel defaultsite=127.0.0.1 no-vhost
cache_peer 127.0.0.1 parent ${place.origin} 0 no-query no-digest originserver
http_access allow all
pid_filename none
cache_log /dev/null
access_log none
`,
  );
  return ['/usr/sbin/squid', '-N', '-n', serviceOf(place), '-f', file];
};

/** What a stopped Squid leaves. */
const cleanUp = (place: ProxyPlace): void => {
  for (const part of ['metadata', 'queues', 'readers']) rmSync(`/dev/shm/${serviceOf(place)}-cf__${part}.shm`, { force: true });
};

const call =
  'http_port 80 accel defaultsite=host no-vhost; cache_peer origin parent 80 0 no-query no-digest originserver; http_access allow all';
const start = (folder: string) => proxyClient(folder, command, cleanUp);

export const squid: Implementation = {
  id: 'squid',
  name: 'Squid',
  kind: 'proxy',
  language: 'Configuration',
  product: 'squid',
  packages: { debian: ['squid'] },
  version: ['/usr/sbin/squid', '-v'],
  variants: {
    default: { call, probes: ['proxied', 'origin-fails'], start },
    cache: { call, probes: ['cached'], start },
  },
};
