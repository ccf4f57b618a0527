import { commandClient, type Finished } from '../command-client.ts';
import type { Implementation, ReadyCall, Variant } from '../implementation.ts';
import type { Report } from '../record.ts';

/** Signs that no content has stand around what `--write-out` prints behind each response. */
const WRITE_OUT = '\\x1e%{http_code}\\x1f%{exitcode}\\x1f%{errormsg}\\x1d'.replace(/\\x(..)/g, (_, hex: string) =>
  String.fromCharCode(Number.parseInt(hex, 16)),
);

const command =
  (...options: string[]) =>
  ({ method, address, next, contentFile, fields = {} }: ReadyCall) => {
    // What people write: -d makes a POST, -I a HEAD; other methods need -X.
    const how = method === 'HEAD' ? ['-I'] : method === 'GET' || (method === 'POST' && contentFile) ? [] : ['-X', method];
    return [
      'curl',
      // What a person at a terminal sees is not asked for: no progress, no configuration of the machine.
      ...['-q', '-s', '--noproxy', '*', '-w', WRITE_OUT],
      ...options,
      ...how,
      ...(contentFile ? ['--data-binary', `@${contentFile}`] : []),
      ...Object.entries(fields).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      ...(next ? ['--rate', '150/m', address, next] : [address]),
    ];
  };

/** curl prints every response; what makes it fail is its exit code. */
export function readReports({ output, exit }: Pick<Finished, 'output' | 'exit'>): Report[] {
  const parts = output.split('\x1d').slice(0, -1);
  if (parts.length === 0) return [{ kind: 'raised', status: undefined, text: `exit ${exit}` }];
  return parts.map((part) => {
    const [text = '', facts = ''] = part.split('\x1e');
    const [status, code, error = ''] = facts.split('\x1f');
    return code === '0'
      ? { kind: 'returned', status: Number(status), text: text.replace(/^HTTP\/[^]*?\r\n\r\n/, '') }
      : { kind: 'raised', status: Number(status) || undefined, text: `exit ${code}: ${error}` };
  });
}

const variant = (shown: string, probes: readonly string[] | undefined, ...options: string[]): Variant => ({
  call: shown,
  ...(probes && { probes }),
  start: (folder) => commandClient(folder, command(...options), readReports),
});

export const curl: Implementation = {
  id: 'curl',
  name: 'curl',
  kind: 'command',
  language: 'Shell',
  product: 'curl',
  packages: { debian: ['curl'] },
  version: ['curl', '--version'],
  variants: {
    default: variant('curl -d CONTENT URL', undefined),
    follow: variant('curl -L -d CONTENT URL', ['redirects', 'redirect-limits', 'credentials'], '-L'),
    fail: variant('curl -f URL', ['exceptions', 'unknown-codes'], '-f'),
    retry: variant('curl --retry 2 URL', ['retries', 'retry-after'], '--retry', '2'),
  },
};
