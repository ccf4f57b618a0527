import { commandClient, type Finished } from '../command-client.ts';
import type { Implementation, ReadyCall } from '../implementation.ts';
import type { Report } from '../record.ts';

const command = ({ method, address, next, contentFile, fields = {} }: ReadyCall): string[] => [
  'wget',
  // No file of the machine's or of a case before plays a part.
  ...['--no-config', '--no-hsts', '--server-response', '--no-proxy', '--output-document=-'],
  ...(method === 'GET' ? [] : method === 'POST' && contentFile ? [`--post-file=${contentFile}`] : [`--method=${method}`]),
  ...(contentFile && method !== 'POST' ? [`--body-file=${contentFile}`] : []),
  ...Object.entries(fields).map(([name, value]) => `--header=${name}: ${value}`),
  ...(next ? ['--wait=0.4', address, next] : [address]),
];

/** wget tells the codes on standard error, and of several requests whether all went well by its exit code. */
export function readReports({ output, errors, exit }: Finished): Report[] {
  const statuses = [...errors.matchAll(/^\s*HTTP\/\S+\s+(\d+)/gm)].map(([, status]) => Number(status));
  const status = statuses.at(-1);
  return [exit === 0 ? { kind: 'returned', status, text: output } : { kind: 'raised', status, text: `exit ${exit}` }];
}

const probes = [
  ...['redirects', 'redirect-limits', 'credentials', 'retries', 'retry-after', 'exceptions', 'unknown-codes', 'status-lines'],
  ...['continue', 'early-refusal', 'authentication', 'partial-content'],
];

export const wget: Implementation = {
  id: 'wget',
  name: 'GNU Wget',
  kind: 'command',
  language: 'Shell',
  packages: { debian: ['wget'] },
  version: ['wget', '--version'],
  variants: {
    // It tells nothing of the single requests of a session.
    default: { call: 'wget --post-data=CONTENT URL', probes, start: (folder) => commandClient(folder, command, readReports) },
  },
};
