import { respond, statusLine } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { START, TARGET, type Case, type Probe } from '../probe.ts';

const to = (location: string) => respond(statusLine(302), { Location: location });
const get = (id: string, title: string, location: string, extra: Partial<Case> = {}): Case => ({
  id,
  title,
  code: 302,
  call: { method: 'GET' },
  answers: { [START]: [to(location)] },
  ...extra,
});

/** What Location may hold, and how far a client goes along. */
export const redirectLimits: Probe = {
  id: 'redirect-limits',
  title: 'Where redirects lead',
  question: 'Which Location is understood, and how long is a chain followed?',
  subject: 'client',
  outcomes: {
    arrives: 'asks for the meant target',
    astray: 'asks for something else',
    returned: 'returns a redirect to its caller',
    raised: 'raises an error',
    ...ANY,
  },
  cases: [
    get('absolute-path', 'Location: /target', TARGET),
    get('relative', 'Location: target', 'target'),
    get('fragment', 'Location: /target#part', `${TARGET}#part`),
    get('network-path', 'Location: //host/target', '//{host}/target'),
    get('space', 'Location: /target?a b, a space unencoded', `${TARGET}?a b`),
    get('utf-8', 'Location: /target?ü in UTF-8, unencoded', `${TARGET}?ü`),
    get('empty', 'an empty Location', ''),
    get('missing', 'no Location', '', { answers: { [START]: [respond(statusLine(302))] } }),
    get('two', 'two Location fields', `${TARGET}\r\nLocation: /second`),
    get('loop', 'a redirect to itself, without end', START, { limit: 20_000 }),
    get('chain-12', 'twelve redirects, each to another path', '', {
      answers: Object.fromEntries(
        [START, ...Array.from({ length: 11 }, (_, index) => `/hop${index + 1}`)].map((path, index) => [
          path,
          [to(index === 11 ? TARGET : `/hop${index + 1}`)],
        ]),
      ),
      limit: 20_000,
    }),
  ],
  decide: (record, { id }) => {
    if (record.requests.length === 0) return 'refuses';
    const last = record.requests.at(-1)!.target;
    if (last.startsWith(TARGET)) return id === 'space' && last !== `${TARGET}?a%20b` && last !== `${TARGET}?a+b` ? 'astray' : 'arrives';
    const any = anyOutcome(record);
    if (any) return any;
    const hasOnlyAsked = record.requests.every(({ target }) => target === START || target.startsWith('/hop'));
    if (!hasOnlyAsked || (id !== 'loop' && !id.startsWith('chain') && record.requests.length > 1)) return 'astray';
    return record.reports[0]?.kind === 'returned' ? 'returned' : 'raised';
  },
};
