import type { Fault } from '../../finding.ts';
import { fieldLinesOf } from '../../message.ts';
import type { MessageRule } from '../rule.ts';

/** Directives with a number of seconds: RFC 9111 5.2, RFC 5861 3 and 4. */
const WITH_SECONDS = ['max-age', 's-maxage', 'max-stale', 'min-fresh', 'stale-while-revalidate', 'stale-if-error'];
/** Those of RFC 9111 5.2, immutable of RFC 8246, im and retain of RFC 3229. */
const WITHOUT = [
  'no-cache',
  'no-store',
  'no-transform',
  'only-if-cached',
  'must-revalidate',
  'must-understand',
  'private',
  'proxy-revalidate',
  'public',
  'immutable',
  'im',
  'retain',
];

export const cacheControl: MessageRule = {
  id: 'cache-control',
  title: 'Cache-Control has registered directives, those about time with a whole number of seconds.',
  spec: 'RFC 9111 5.2',
  check: (message) =>
    fieldLinesOf(message, 'Cache-Control').flatMap(({ value, line }) =>
      // A comma in quotation marks parts names of fields: no-cache="A, B".
      value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).flatMap((written): Fault[] => {
        const [, name = '', argument] = /^([^=]*)(?:=(.*))?$/s.exec(written.trim())!;
        const at = { field: 'Cache-Control', line };
        const known = name.toLowerCase();
        if (WITHOUT.includes(known)) return [];
        if (!WITH_SECONDS.includes(known))
          return [
            { ...at, problem: `Cache-Control has "${name}", which is no directive`, remedy: 'Write one such as no-store or max-age=60' },
          ];
        if (argument === undefined ? known === 'max-stale' : /^\d+$/.test(argument)) return [];
        return [{ ...at, problem: `${name} is without a number of seconds`, remedy: `Write digits only, such as ${known}=60` }];
      }),
    ),
};
