import { respond, statusLine } from '../answers.ts';
import { ANY, anyOutcome } from '../outcomes.ts';
import { START, TARGET, type Case, type Probe } from '../probe.ts';
import { fieldOf } from '../record.ts';

const TARGETS = {
  same: ['the same origin', '{same}'],
  port: ['another port of the same host', '{port}'],
  name: ['another host name', '{name}'],
} as const;
const FIELDS = {
  authorization: ['Authorization', 'Bearer secret'],
  cookie: ['Cookie', 'session=secret'],
  'api-key': ['X-Api-Key', 'secret'],
} as const;

const cases: Case[] = Object.entries(TARGETS).flatMap(([target, [where, address]]) => {
  const answers = { [START]: [respond(statusLine(302), { Location: `${address}${TARGET}`, 'Access-Control-Allow-Origin': '*' })] };
  return [
    ...Object.entries(FIELDS).map(([id, [name, value]]) => ({
      id: `${id}-${target}`,
      title: `GET with ${name} set by the caller, redirected to ${where}`,
      code: 302,
      call: { method: 'GET', fields: { [name]: value } },
      answers,
    })),
    {
      id: `userinfo-${target}`,
      title: `GET with user and password in the address, redirected to ${where}`,
      code: 302,
      call: { method: 'GET', userinfo: 'me:secret' },
      answers,
    },
  ];
});

/** Whether what proves who the caller is goes along with a redirect. */
export const credentials: Probe = {
  id: 'credentials',
  title: 'Credentials on redirects',
  question: 'Does what the caller gave for one origin reach the next one?',
  subject: 'client',
  outcomes: {
    kept: 'carries it along',
    dropped: 'follows without it',
    'not-followed': 'does not follow',
    'not-sent': 'follows, but does not send it in the first request',
    ...ANY,
  },
  cases,
  shows: Object.values(FIELDS).map(([name]) => name.toLowerCase()),
  decide: (record, { id }) => {
    const any = anyOutcome(record);
    if (any) return any;
    const name = id.startsWith('cookie') ? 'cookie' : id.startsWith('api-key') ? 'x-api-key' : 'authorization';
    const [first] = record.requests;
    const second = record.requests.find(({ target }) => target === TARGET);
    if (!first || !second) return 'not-followed';
    const has = (value: string | undefined) => value !== undefined && /secret|bWU6c2VjcmV0/.test(value);
    if (has(fieldOf(second, name))) return 'kept';
    return record.requests.some((request) => request.target === START && has(fieldOf(request, name))) ? 'dropped' : 'not-sent';
  },
};
