import { commandClient, type Finished } from '../command-client.ts';
import type { Implementation, ReadyCall } from '../implementation.ts';
import type { Report } from '../record.ts';

const command = ({ method, address, contentFile, fields = {} }: ReadyCall): string[] => [
  'wget2',
  // No file of the machine's or of a case before plays a part.
  ...['--no-config', '--no-hsts', '--server-response', '--no-proxy', '--output-document=/dev/null'],
  ...(method === 'GET'
    ? []
    : method === 'HEAD'
      ? ['--spider']
      : method === 'POST' && contentFile
        ? [`--post-file=${contentFile}`]
        : [`--method=${method}`]),
  ...(contentFile && method !== 'POST' ? [`--body-file=${contentFile}`] : []),
  ...Object.entries(fields).map(([name, value]) => `--header=${name}: ${value}`),
  address,
];

/** wget2 tells of each response in a line, and whether all went well by its exit code. */
export function readReports({ output, exit }: Pick<Finished, 'output' | 'exit'>): Report[] {
  const statuses = [...output.matchAll(/^HTTP (?:ERROR )?response (\d+)/gm)].map(([, status]) => Number(status));
  const status = statuses.at(-1);
  return [exit === 0 ? { kind: 'returned', status, text: '' } : { kind: 'raised', status, text: `exit ${exit}` }];
}

const probes = [
  ...['redirects', 'redirect-limits', 'credentials', 'retries', 'retry-after', 'exceptions', 'unknown-codes', 'status-lines'],
  ...['continue', 'early-refusal', 'authentication', 'partial-content'],
];

export const wget2: Implementation = {
  id: 'wget2',
  name: 'GNU Wget2',
  kind: 'command',
  language: 'Shell',
  packages: { debian: ['wget2'] },
  // The number of its name stands first in what it prints itself.
  version: ['dpkg-query', '--show', '--showformat=${Version}', 'wget2'],
  variants: {
    default: {
      call: 'wget2 --post-data=CONTENT URL',
      probes,
      // It asks for several addresses at the same time.
      can: ({ next }) => next === undefined,
      start: (folder) => commandClient(folder, command, readReports),
    },
  },
};
