import { message, respond, statusLine } from '../answers.ts';
import { AFTERWARDS, afterwards, RIGHT, SURPLUS_MESSAGE } from '../next-answer.ts';
import { NEXT, START, type Case, type Probe } from '../probe.ts';

const next = [respond(statusLine(200), {}, RIGHT)];
/** Long after the response was read, and before the next request is sent. */
const LATER = { wait: 60 };

const HEADS: readonly [id: string, title: string, code: number, method: string, head: string][] = [
  ['204', '204 without Content-Length', 204, 'GET', message('HTTP/1.1 204 No Content', { 'Content-Length': '' })],
  [
    '204-length',
    '204 with a Content-Length',
    204,
    'GET',
    message('HTTP/1.1 204 No Content', { 'Content-Length': `${SURPLUS_MESSAGE.length}` }),
  ],
  ['205', '205 with Content-Length: 0', 205, 'GET', message('HTTP/1.1 205 Reset Content')],
  ['304', '304 with a Content-Length', 304, 'GET', message('HTTP/1.1 304 Not Modified', { 'Content-Length': `${SURPLUS_MESSAGE.length}` })],
  ['head', '200 to HEAD with a Content-Length', 200, 'HEAD', message('HTTP/1.1 200 OK', { 'Content-Length': `${SURPLUS_MESSAGE.length}` })],
];

/** Content where none may be (RFC 9112 section 6.3): its octets look like a response of their own. */
export const noContent: Probe = {
  id: 'no-content',
  title: 'Content where none may be',
  question: 'What happens to octets behind a response that has no content, and to the next request on that connection?',
  subject: 'client',
  outcomes: AFTERWARDS,
  cases: HEADS.flatMap(([id, title, code, method, head]): Case[] => [
    {
      id: `${id}-together`,
      title: `${title}, and octets behind it in the same segment`,
      code,
      call: { method, next: NEXT },
      answers: { [START]: [[{ wait: 'content' }, head + SURPLUS_MESSAGE]], [NEXT]: next },
    },
    {
      id: `${id}-later`,
      title: `${title}, and octets behind it 60 ms later`,
      code,
      call: { method, next: NEXT },
      answers: { [START]: [[{ wait: 'content' }, head, LATER, SURPLUS_MESSAGE]], [NEXT]: next },
    },
  ]),
  decide: afterwards,
};
