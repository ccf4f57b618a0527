import { commandClient } from '../command-client.ts';
import type { Implementation, Variant } from '../implementation.ts';

const variant = (shown: string, probes: readonly string[], ...options: string[]): Variant => ({
  call: shown,
  probes,
  start: (folder) =>
    commandClient(
      folder,
      ({ method, address, contentFile, fields = {} }) => [
        'http',
        ...['--ignore-stdin', '--print=hb', ...options, method, address],
        ...Object.entries(fields).map(([name, value]) => `${name}:${value}`),
        ...(contentFile ? ['--raw', `@${contentFile}`] : []),
      ],
      ({ output, errors, exit }) => {
        const [, status, text = ''] = /^HTTP\/\S+\s+(\d+)[^]*?\r?\n\r?\n([^]*)/.exec(output) ?? [];
        return [
          exit === 0
            ? { kind: 'returned', status: Number(status), text: text.trim() }
            : {
                kind: 'raised',
                status: status ? Number(status) : undefined,
                text: `exit ${exit}: ${errors.trim().split('\n').at(-1) ?? ''}`,
              },
        ];
      },
    ),
});

const RAISING = ['exceptions'];
export const httpie: Implementation = {
  id: 'httpie',
  name: 'HTTPie',
  kind: 'command',
  language: 'Shell',
  packages: { debian: ['httpie'] },
  version: ['http', '--version'],
  variants: {
    default: variant('http METHOD URL', ['redirects', 'redirect-limits', 'credentials', 'unknown-codes', ...RAISING]),
    follow: variant('http --follow METHOD URL', ['redirects', 'redirect-limits', 'credentials'], '--follow'),
    'check-status': variant('http --check-status METHOD URL', RAISING, '--check-status'),
  },
};
