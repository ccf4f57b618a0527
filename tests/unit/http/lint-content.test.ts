import { describe, expect, test } from 'vitest';
import { check, message, request, response } from './messages.ts';

const withContent = (status: string, content: string, ...fieldLines: string[]) => message(`HTTP/1.1 ${status}`, ...fieldLines, '', content);

describe('content-length', () => {
  test('accepts the number of UTF-8 octets', () => {
    expect(check('content-length', withContent('200 OK', 'Tromsø', 'Content-Length: 7'))).toEqual([]);
  });

  test.each([6, 8])('refuses %i for 7 octets', (length) => {
    expect(check('content-length', withContent('200 OK', 'Tromsø', `Content-Length: ${length}`))).toEqual([
      `Content-Length says ${length}, but the content has 7 octets / Write Content-Length: 7`,
    ]);
  });

  test('refuses content without Content-Length', () => {
    expect(check('content-length', withContent('200 OK', 'abc'))).toEqual([
      'The content has 3 octets, but there is no Content-Length / Write Content-Length: 3',
    ]);
  });

  test('accepts a message with neither content nor Content-Length', () => {
    expect(check('content-length', response('202 Accepted'))).toEqual([]);
  });

  test('leaves content with a transfer coding alone', () => {
    expect(check('content-length', withContent('200 OK', '3\nabc\n0\n', 'Transfer-Encoding: chunked'))).toEqual([]);
  });

  test('refuses what is not a number', () => {
    expect(check('content-length', withContent('200 OK', 'abc', 'Content-Length: 3, 3'))).toEqual([
      'Content-Length is "3, 3", not a number of octets / Write Content-Length: 3',
    ]);
  });

  test('refuses a second Content-Length', () => {
    expect(check('content-length', withContent('200 OK', 'abc', 'Content-Length: 3', 'Content-Length: 3'))).toEqual([
      'Content-Length stands on more than one line / Write Content-Length once',
    ]);
  });

  test('lets a response to HEAD give the length of the GET', () => {
    expect(check('content-length', response('200 OK', 'Content-Length: 405'), { request: request('HEAD /') })).toEqual([]);
  });

  test('lets a 304 give the length of the 200', () => {
    expect(check('content-length', response('304 Not Modified', 'Content-Length: 405'))).toEqual([]);
  });

  test('lets a request announce content that waits for a 100', () => {
    expect(check('content-length', request('PUT /', 'Content-Length: 5000000', 'Expect: 100-continue'))).toEqual([]);
  });

  test('refuses a length for content that is missing', () => {
    expect(check('content-length', request('PUT /', 'Content-Length: 5'))).toEqual([
      'Content-Length says 5, but the content has 0 octets / Write Content-Length: 0',
    ]);
  });
});

describe('no-content-length', () => {
  test.each(['103 Early Hints', '204 No Content'])('refuses Content-Length in a %s', (status) => {
    expect(check('no-content-length', response(status, 'Content-Length: 0'))).toEqual([
      `A ${status.slice(0, 3)} response has Content-Length / Leave Content-Length out`,
    ]);
  });

  test('refuses Content-Length in a 200 to CONNECT', () => {
    expect(check('no-content-length', response('200 OK', 'Content-Length: 0'), { request: request('CONNECT a:1') })).toHaveLength(1);
  });

  test.each(['300 Multiple Choices', '403 Forbidden'])('accepts Content-Length in a %s to CONNECT', (status) => {
    expect(check('no-content-length', response(status, 'Content-Length: 0'), { request: request('CONNECT a:1') })).toEqual([]);
  });

  test('accepts Content-Length in a 200 to GET', () => {
    expect(check('no-content-length', response('200 OK', 'Content-Length: 0'), { request: request('GET /') })).toEqual([]);
  });

  test('accepts a 204 without Content-Length', () => {
    expect(check('no-content-length', response('204 No Content'))).toEqual([]);
  });
});

describe('transfer-encoding', () => {
  test('refuses Content-Length beside Transfer-Encoding', () => {
    expect(check('transfer-encoding', response('200 OK', 'Transfer-Encoding: chunked', 'Content-Length: 3'))).toEqual([
      'The message has both Transfer-Encoding and Content-Length / Leave Content-Length out',
    ]);
  });

  test('accepts Transfer-Encoding alone', () => {
    expect(check('transfer-encoding', response('200 OK', 'Transfer-Encoding: chunked'))).toEqual([]);
  });
});

describe('no-content', () => {
  test.each(['100 Continue', '204 No Content', '304 Not Modified'])('refuses content in a %s', (status) => {
    expect(check('no-content', withContent(status, 'x'))).toEqual([
      `A ${status.slice(0, 3)} response has content / End the message after the header section`,
    ]);
  });

  test('accepts a 204 that ends with an empty line', () => {
    expect(check('no-content', withContent('204 No Content', ''))).toEqual([]);
  });

  test.each(['200 OK', '404 Not Found'])('accepts content in a %s', (status) => {
    expect(check('no-content', withContent(status, 'x'))).toEqual([]);
  });
});

describe('reset-content', () => {
  test('refuses content in a 205', () => {
    expect(check('reset-content', withContent('205 Reset Content', 'x'))).toEqual([
      'A 205 response has content / Leave the content out and write Content-Length: 0',
    ]);
  });

  test('accepts a 205 with Content-Length: 0', () => {
    expect(check('reset-content', response('205 Reset Content', 'Content-Length: 0'))).toEqual([]);
  });
});

describe('content-type', () => {
  test('refuses content without Content-Type', () => {
    expect(check('content-type', withContent('200 OK', 'x'))).toEqual([
      'The message has content, but no Content-Type / Write Content-Type with the media type of the content',
    ]);
  });

  test('accepts content with Content-Type', () => {
    expect(check('content-type', withContent('200 OK', 'x', 'Content-Type: text/plain'))).toEqual([]);
  });

  test.each(['application/json, text/html', 'json', 'text/plain; charset'])('refuses %s, which is no media type', (type) => {
    expect(check('content-type', withContent('200 OK', 'x', `Content-Type: ${type}`))).toEqual([
      `"${type}" is not a media type / Write one, with its parameters behind semicolons`,
    ]);
  });

  test.each(['text/plain;charset=utf-8', 'multipart/byteranges; boundary="a b"'])('accepts %s', (type) => {
    expect(check('content-type', withContent('200 OK', 'x', `Content-Type: ${type}`))).toEqual([]);
  });

  test('does not ask a message without content for Content-Type', () => {
    expect(check('content-type', response('200 OK'))).toEqual([]);
  });
});

describe('json', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'application/hal+json', 'Application/Problem+JSON'])(
    'refuses content of type %s that is not JSON',
    (type) => {
      expect(check('json', withContent('200 OK', '{…}', `Content-Type: ${type}`))).toEqual([
        'Column 2 of the content is not JSON: a name in double quotes is expected, not … / Write a JSON text, without comments and placeholders',
      ]);
    },
  );

  test('accepts JSON', () => {
    expect(check('json', withContent('200 OK', '{"a": [1]}', 'Content-Type: application/json'))).toEqual([]);
  });

  test.each([
    'Content-Type: text/plain',
    'Content-Type: application/json-seq',
    'Content-Type: application/geo+json-seq',
    'Content-Type: application/json\nContent-Encoding: gzip',
  ])('does not read content with %s', (fieldLine) => {
    expect(check('json', withContent('200 OK', '{…}', fieldLine))).toEqual([]);
  });
});

describe('problem-details', () => {
  const problem = (details: unknown) => withContent('409 Conflict', JSON.stringify(details), 'Content-Type: application/problem+json');

  test.each([{ title: 'A' }, { type: 'about:blank' }, { type: '/p/1', title: 'A', status: 409, detail: 'B', instance: '/i/1', extra: 1 }])(
    'accepts %j',
    (details) => {
      expect(check('problem-details', problem(details))).toEqual([]);
    },
  );

  test.each([[['A']], ['A'], [null], [1]])('refuses %j, which is no object', (details) => {
    expect(check('problem-details', problem(details))).toEqual([
      'The problem details are not a JSON object / Write an object: { "type": …, "title": … }',
    ]);
  });

  test('refuses an object with neither type nor title', () => {
    expect(check('problem-details', problem({ detail: 'A' }))).toEqual([
      'The problem details have neither type nor title / Write "type" with a URI, "title" with a short sentence, or both',
    ]);
  });

  test.each([404, '409'])('refuses the status %j in a 409', (status) => {
    expect(check('problem-details', problem({ title: 'A', status }))).toEqual([
      `The status member is ${JSON.stringify(status)}, but the response is a 409 / Write "status": 409`,
    ]);
  });

  test.each(['type', 'instance'])('refuses a %s that is not a URI reference', (name) => {
    expect(check('problem-details', problem({ title: 'A', [name]: 'out of stock' }))).toEqual([
      `The ${name} member is "out of stock", not a URI reference / Write a URI as "${name}", such as "https://api.example.com/problems/out-of-stock"`,
    ]);
  });

  test.each(['title', 'detail'])('refuses a %s that is not a string', (name) => {
    expect(check('problem-details', problem({ type: '/p', [name]: 1 }))).toEqual([
      `The ${name} member is 1, not a string / Write a sentence as "${name}"`,
    ]);
  });

  test('does not read other JSON types', () => {
    expect(check('problem-details', withContent('409 Conflict', '[]', 'Content-Type: application/json'))).toEqual([]);
  });
});
