import { describe, expect, test } from 'vitest';
import { lintWritten } from '../../../src/http/lint/written.ts';
import { parseHttpDate } from '../../../src/http/dates.ts';
import { octetLength, parseMessage } from '../../../src/http/message.ts';
import { check, checkExchange, message, request, response } from './messages.ts';

/** The findings of one rule about a message, or two of which the second stands right behind the first: line and field. */
function placesOf(rule: string, first: string, second?: string): string[] {
  const behind = second === undefined ? [] : [{ text: second, line: first.split('\n').length + 1 }];
  return lintWritten([{ text: first, line: 1 }, ...behind], { phrases: new Map([[409, 'Conflict']]) })
    .filter((finding) => finding.rule === rule)
    .map(({ line, field }) => [line, field].filter(Boolean).join(' '));
}

const GET = 'GET / HTTP/1.1\nHost: a.example';
const DATE = 'Wed, 18 Nov 2026 09:12:44 GMT';

describe('a finding has its line, and its field if there is one:', () => {
  test.each([
    ['age', 'HTTP/1.1 200 OK\nAge: x', '2 Age'],
    ['allow', 'HTTP/1.1 405 X', '1 Allow'],
    ['allow', 'HTTP/1.1 200 OK\nAllow: a b', '2 Allow'],
    ['authorization', `${GET}\nAuthorization: a`, '3 Authorization'],
    ['authorization', `${GET}\nProxy-Authorization: Basic a`, '3 Proxy-Authorization'],
    ['cache-control', 'HTTP/1.1 200 OK\nCache-Control: no-stor', '2 Cache-Control'],
    ['connection-upgrade', 'HTTP/1.1 426 X\nUpgrade: h2c', '2 Connection'],
    ['content-length', 'HTTP/1.1 200 OK\n\na', '1 Content-Length'],
    ['content-length', 'HTTP/1.1 200 OK\nContent-Length: x', '2 Content-Length'],
    ['content-length', 'HTTP/1.1 200 OK\nContent-Length: 9\n\na', '2 Content-Length'],
    ['content-length', 'HTTP/1.1 200 OK\nContent-Length: 1\nContent-Length: 1\n\na', '3 Content-Length'],
    ['content-type', 'HTTP/1.1 200 OK\n\na', '1 Content-Type'],
    ['entity-tag', 'HTTP/1.1 200 OK\nDate: x\nETag: a', '3 ETag'],
    ['entity-tag', `${GET}\nIf-Match: a`, '3 If-Match'],
    ['entity-tag', `${GET}\nIf-None-Match: a`, '3 If-None-Match'],
    ['field-line', `${GET}\nA`, '3'],
    ['field-line', `${GET}\nA: b\u0007`, '3 A'],
    ['field-value', `${GET}\nA: é`, '3 A'],
    ['field-value', `${GET}\nConnection: a b`, '3 Connection'],
    ['host', 'GET / HTTP/1.1', '1 Host'],
    ['host', `${GET}\nHost: b.example`, '3 Host'],
    ['host', 'GET / HTTP/1.1\nA: b\nHost: http://a.example/', '3 Host'],
    ['http-date', 'HTTP/1.1 200 OK\nDate: x', '2 Date'],
    ['if-range', `${GET}\nIf-Range: "a"`, '3 If-Range'],
    ['im-used', 'HTTP/1.1 226 X', '1 ETag'],
    ['json', 'HTTP/1.1 200 OK\nContent-Type: application/json\n\nx', '4'],
    ['last-modified', `HTTP/1.1 200 OK\nDate: ${DATE}\nLast-Modified: ${DATE.replace('18', '25')}`, '3 Last-Modified'],
    ['location', 'HTTP/1.1 301 X', '1 Location'],
    ['location', 'HTTP/1.1 201 X\nLocation: a b', '2 Location'],
    ['no-content-length', 'HTTP/1.1 204 X\nContent-Length: 0', '2 Content-Length'],
    ['no-content', 'HTTP/1.1 204 X\n\na', '3'],
    ['partial-content', 'HTTP/1.1 206 X', '1 Content-Range'],
    ['partial-content', 'HTTP/1.1 206 X\nContent-Range: x', '2 Content-Range'],
    ['partial-content', 'HTTP/1.1 206 X\nContent-Type: multipart/byteranges', '1 Content-Type'],
    ['partial-content', 'HTTP/1.1 206 X\nContent-Type: multipart/mixed; boundary=a', '1 Content-Range'],
    ['partial-content', 'HTTP/1.1 206 X\nContent-Type: multipart/byteranges; boundary=a\nContent-Range: x', '3 Content-Range'],
    ['problem-details', 'HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n{}', '1'],
    ['proxy-authenticate', 'HTTP/1.1 407 X', '1 Proxy-Authenticate'],
    ['reason-phrase', 'HTTP/1.1 409 X', '1'],
    ['request-line', 'GET * HTTP/1.1', '1'],
    ['reset-content', 'HTTP/1.1 205 X\n\na', '1'],
    ['retry-after', 'HTTP/1.1 503 X\nRetry-After: x', '2 Retry-After'],
    ['start-line', 'HTTP', '1'],
    ['status-line', 'HTTP/1.1 600 X', '1'],
    ['transfer-encoding', 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Length: 1', '3 Content-Length'],
    ['unsatisfied-range', 'HTTP/1.1 416 X', '1 Content-Range'],
    ['unsatisfied-range', 'HTTP/1.1 416 X\nContent-Range: x', '2 Content-Range'],
    ['upgrade', 'HTTP/1.1 101 X', '1 Upgrade'],
    ['upgrade', 'HTTP/1.1 426 X', '1 Upgrade'],
    ['www-authenticate', 'HTTP/1.1 401 X', '1 WWW-Authenticate'],
  ])('%s of %j', (rule, text, place) => {
    expect(placesOf(rule, text)).toEqual([place]);
  });

  test.each([
    ['accept-patch', 'PATCH / HTTP/1.1\nHost: a.example', 'HTTP/1.1 415 X', '3 Accept-Patch'],
    ['allow-refused', GET, 'HTTP/1.1 405 X\nAllow: GET', '4 Allow'],
    ['exchange-order', GET, GET, '1'],
    ['expect-continue', GET, 'HTTP/1.1 100 X', '3'],
    ['head-response', 'HEAD / HTTP/1.1\nHost: a.example', 'HTTP/1.1 200 X\n\na', '3'],
    ['not-modified', GET, 'HTTP/1.1 304 X', '3'],
    ['not-modified', 'PUT / HTTP/1.1\nHost: a.example', 'HTTP/1.1 304 X', '3'],
    ['not-modified-etag', `${GET}\nIf-None-Match: "a"`, 'HTTP/1.1 304 X', '4 ETag'],
    ['not-modified-etag', `${GET}\nIf-None-Match: "a"`, 'HTTP/1.1 304 X\nETag: "b"', '5 ETag'],
    ['precondition-failed', GET, 'HTTP/1.1 412 X', '3'],
    ['precondition-failed', `${GET}\nIf-None-Match: "a"`, 'HTTP/1.1 412 X', '4'],
    ['range-request', GET, 'HTTP/1.1 206 X', '3'],
  ])('%s of %j and %j', (rule, first, second, place) => {
    expect(placesOf(rule, first, second)[0]).toBe(place);
  });
});

describe('a part of a representation', () => {
  const NO_RANGE = 'Write a unit, first-last/complete length, such as bytes 0-499/1234';
  test.each([
    ['bytes 0-1', `Content-Range is "bytes 0-1" / ${NO_RANGE}`],
    ['bytes 0-1/2 ', undefined],
    ['bytes', `Content-Range is "bytes" / ${NO_RANGE}`],
    ['bytes 2-1/9', 'Content-Range ends at 1, before it begins at 2 / Write the first position before the last'],
    ['bytes 0-1/1', 'Content-Range ends at 1, but the complete length is 1 / Positions count from 0: end below the length'],
    ['bytes 0-1/2', undefined],
    ['bytes 0-1/*', undefined],
    ['bytes 4-6/9', 'Content-Range spans 3 octets, but the content has 2 / Write Content-Range: bytes 4-5/9'],
    ['bytes 4-4/9', 'Content-Range spans 1 octets, but the content has 2 / Write Content-Range: bytes 4-5/9'],
    ['lines 1-2', undefined],
  ])('with Content-Range %s and two octets', (range, finding) => {
    expect(check('partial-content', message('HTTP/1.1 206 X', `Content-Range: ${range}`, '', 'ab'))).toEqual(finding ? [finding] : []);
  });

  test('may have another length while a transfer coding is on it', () => {
    const coded = message('HTTP/1.1 206 X', 'Content-Range: bytes 0-9/10', 'Transfer-Encoding: chunked', '', 'ab');
    expect(check('partial-content', coded)).toEqual([]);
  });

  test.each(['multipart/byteranges;boundary=a', 'multipart/byteranges;  boundary=a'])('of several has a boundary: %s', (type) => {
    expect(check('partial-content', response('206 X', `Content-Type: ${type}`))).toEqual([]);
  });

  test('of several needs a boundary', () => {
    expect(check('partial-content', response('206 X', 'Content-Type: multipart/byteranges'))).toEqual([
      'multipart/byteranges has no boundary / Write Content-Type: multipart/byteranges; boundary=…',
    ]);
  });
});

describe('a range that cannot be satisfied', () => {
  const asked = (range?: string) => ({ request: request('GET /', ...(range ? [`Range: ${range}`] : [])) });

  test.each(['bytes=9-', 'Bytes=9-', 'bytes =9-', undefined])('has Content-Range in answer to Range: %s', (range) => {
    expect(check('unsatisfied-range', response('416 X'), asked(range))).toEqual([
      'A 416 response has no Content-Range / Write Content-Range: bytes */ and the current length, such as bytes */1234',
    ]);
  });

  test('needs none in answer to another unit', () => {
    expect(check('unsatisfied-range', response('416 X'), asked('lines=9-'))).toEqual([]);
  });

  test.each(['x bytes */9', 'bytes */9 x', 'bytes */x'])('is not told by %s', (range) => {
    expect(check('unsatisfied-range', response('416 X', `Content-Range: ${range}`))).toEqual([
      `Content-Range of a 416 is "${range}" / Write Content-Range: bytes */ and the current length, such as bytes */1234`,
    ]);
  });
});

describe('the tag of a 304', () => {
  test.each([
    ['"a", "bc"', 'ETag: "bc"'],
    ['"a"', 'ETag: W/"a"'],
    ['*', 'ETag: "a"'],
  ])('is one of If-None-Match: %s', (tags, etag) => {
    expect(checkExchange('not-modified-etag', request('GET /', `If-None-Match: ${tags}`), response('304 X', etag))).toEqual([]);
  });

  test.each(['"ab"', 'none'])('is not one of others: %s', (tag) => {
    const asked = request('GET /', 'If-None-Match: "cd"', 'If-None-Match: "ef"');
    expect(checkExchange('not-modified-etag', asked, response('304 X', `ETag: ${tag}`))).toEqual([
      `1: The 304 says ETag: ${tag}, but If-None-Match is "cd", "ef" / Write a tag that the request lists`,
    ]);
  });

  test('is not asked for in a 200', () => {
    expect(checkExchange('not-modified-etag', request('GET /', 'If-None-Match: "a"'), response('200 OK'))).toEqual([]);
  });
});

describe('what an answer excuses', () => {
  const at = (...texts: string[]) =>
    lintWritten(
      texts.map((text, index) => ({ text, line: 1 + index * 10 })),
      { phrases: new Map() },
    );

  test('is the request before a 400, also behind a 100', () => {
    const asked = 'POST / HTTP/1.1\nHost: a.example\nExpect: 100-continue\nDate: x';
    expect(at(asked, 'HTTP/1.1 100 Continue', 'HTTP/1.1 400 X')).toEqual([]);
  });

  test('is no fault of a 400 itself, though another follows', () => {
    expect(at(GET, 'HTTP/1.1 400 X\nDate: x', GET, 'HTTP/1.1 400 X').map(({ line }) => line)).toEqual([12]);
  });

  test('is nothing where the answer cannot be read', () => {
    expect(at(`${GET}\nDate: x`, 'HTTP', 'HTTP/1.1 400 X').map(({ line }) => line)).toEqual([3]);
  });

  test('is nothing where another request follows', () => {
    expect(at(`${GET}\nDate: x`, GET).filter(({ rule }) => rule === 'http-date')).toHaveLength(1);
  });
});

test.each([
  ['\u007F', 1],
  ['\u0080', 2],
  ['\u07FF', 2],
  ['\u0800', 3],
  ['\uFFFF', 3],
  ['\u{10000}', 4],
])('%j takes %i octets', (character, octets) => {
  expect(octetLength(character)).toBe(octets);
});

test.each([
  ['Wed, 18 Nov 2026 23:59:60 GMT', true],
  ['Wed, 18 Nov 2026 22:59:60 GMT', false],
  ['Wed, 18 Nov 2026 23:58:60 GMT', false],
  ['Wed, 18 Nov 2026 23:59:61 GMT', false],
  [DATE, true],
])('%s is a time or not', (value, ok) => {
  expect(parseHttpDate(value)).toMatchObject(ok ? { ok } : { ok, remedy: 'Write a time from 00:00:00 to 23:59:59' });
});

test.each([
  ['Mon, 31 Feb 2026 09:12:44 GMT', 'names a day that does not exist: 31 Feb 2026', 'Write a day that the month has'],
  ['Wed, 18 Nov 2026 24:00:00 GMT', 'names a time that does not exist: 24:00:00', 'Write a time from 00:00:00 to 23:59:59'],
])('%s is refused with a remedy', (value, problem, remedy) => {
  expect(parseHttpDate(value)).toEqual({ ok: false, problem, remedy });
});

describe('a rule says how to mend it:', () => {
  const NAMES = 'Write names with commas between them';
  test.each([
    ['authorization', `${GET}\nAuthorization: Basic a`, 'Encode them (RFC 7617 section 2)'],
    ['entity-tag', 'HTTP/1.1 200 OK\nETag: a', 'Write the tag in double quotes, such as "v2", or W/"v2" for a weak one'],
    ['field-value', `${GET}\nA: é`, 'Encode it: in an address with %, elsewhere as RFC 8187 says'],
    ['field-value', 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset="utf-8', 'Close it'],
    ['field-value', `${GET}\nConnection: a b`, NAMES],
    ['field-value', 'HTTP/1.1 200 OK\nVary: a b', `${NAMES}, or * alone`],
    ['field-value', 'HTTP/1.1 200 OK\nSet-Cookie: a', 'Write it like id=a3; Path=/; Secure'],
    [
      'if-range',
      `${GET}\nRange: bytes=0-1\nIf-Range: a`,
      'Write one entity tag in double quotes, or a date like Sun, 06 Nov 1994 08:49:37 GMT',
    ],
    ['proxy-authenticate', 'HTTP/1.1 407 X', 'Write Proxy-Authenticate with a challenge, such as Basic realm="proxy"'],
    ['status-line', 'HTTP/1.1 200  OK', 'Write one space and the phrase'],
    ['upgrade', 'HTTP/1.1 101 X', 'Write Upgrade with the protocol that takes over'],
    ['upgrade', 'HTTP/1.1 426 X', 'Write Upgrade with the protocols that the server requires'],
    ['www-authenticate', 'HTTP/1.1 401 X', 'Write WWW-Authenticate with a challenge, such as Bearer realm="api"'],
  ])('%s of %j', (rule, text, remedy) => {
    const [finding] = lintWritten([{ text, line: 1 }], { phrases: new Map() }).filter((one) => one.rule === rule);
    expect(finding?.remedy).toBe(remedy);
  });
});

describe('what is no message is told with a remedy:', () => {
  const START = 'Write a method, a target and a version, such as GET / HTTP/1.1, or a status line such as HTTP/1.1 200 OK';
  test.each([
    ['', 'The message has no start line', START, 1],
    ['GET', '"GET" is neither a request line nor a status line', START, 1],
    [
      'HTTP/1.1 200',
      'The status line ends with 200, without the space that must follow the code',
      'Write the reason phrase after 200, or a space and nothing more',
      1,
    ],
    [`${GET}\n A: b`, 'The header line begins with whitespace', 'Write each field on one line of its own, from the first column', 3],
    [`${GET}\nA`, '"A" has no colon', 'Write Name: value, or put an empty line before the content', 3],
    [`${GET}\nA \t: b`, 'Whitespace stands between "A" and the colon', 'Write A: b', 3],
    [`${GET}\nA(): b`, '"A()" is not a field name', 'Use letters, digits and hyphens for the name', 3],
    [`${GET}\nA: b\u0007`, 'The value of A holds a control character', 'Remove it from A; lines end with LF only', 3],
  ])('%j', (text, problem, remedy, line) => {
    expect(parseMessage(text).problems).toMatchObject([{ problem, remedy, line }]);
  });

  test('white space around a value is none of it', () => {
    expect(parseMessage(`${GET}\nA: \t b \t `).message?.fields.at(-1)).toEqual({ name: 'A', value: 'b', line: 3 });
  });
});
