import { describe, expect, test } from 'vitest';
import { check, checkExchange, message, request, response } from './messages.ts';

describe('http-date', () => {
  test.each(['Date', 'Last-Modified', 'Expires', 'If-Modified-Since', 'If-Unmodified-Since', 'Sunset'])(
    'refuses a wrong weekday in %s',
    (field) => {
      expect(check('http-date', response('200 OK', `${field}: Mon, 18 Nov 2026 09:12:44 GMT`))).toEqual([
        `${field} says Mon, but 18 Nov 2026 is a Wed / Write Wed, 18 Nov 2026 09:12:44 GMT`,
      ]);
    },
  );

  test('accepts an IMF-fixdate with the right weekday', () => {
    expect(check('http-date', response('200 OK', 'Date: Wed, 18 Nov 2026 09:12:44 GMT'))).toEqual([]);
  });

  test('refuses Expires: 0', () => {
    expect(check('http-date', response('200 OK', 'Expires: 0'))).toEqual([
      'Expires is not an HTTP date: "0" / Write it like Sun, 06 Nov 1994 08:49:37 GMT',
    ]);
  });
});

describe('retry-after', () => {
  test.each(['23', '0', 'Wed, 18 Nov 2026 09:12:44 GMT'])('accepts %s', (value) => {
    expect(check('retry-after', response('503 X', `Retry-After: ${value}`))).toEqual([]);
  });

  test.each(['1.5', '-1', '23s', '2026-11-18'])('refuses %s', (value) => {
    expect(check('retry-after', response('503 X', `Retry-After: ${value}`))).toEqual([
      `Retry-After is not an HTTP date: "${value}" / Write it like Sun, 06 Nov 1994 08:49:37 GMT, or write a number of seconds`,
    ]);
  });
});

describe('entity-tag', () => {
  test.each(['ETag: "a"', 'ETag: W/"a"', 'ETag: ""', 'If-Match: *', 'If-Match: "a,b", W/"c"', 'If-None-Match: "a"'])(
    'accepts %s',
    (line) => {
      expect(check('entity-tag', response('200 OK', line))).toEqual([]);
    },
  );

  test.each(['ETag: a', 'ETag: w/"a"', "ETag: 'a'", 'ETag: "a b"', 'ETag: *', 'ETag: "a", "b"', 'ETag:'])('refuses %s', (line) => {
    expect(check('entity-tag', response('200 OK', line))).toHaveLength(1);
  });

  test.each(['If-Match: a', 'If-Match: *, "a"', 'If-None-Match: "a" "b"', 'If-None-Match: "a",'])('refuses %s', (line) => {
    expect(check('entity-tag', request('GET /', line))).toEqual([
      `${line.replace(': ', ' is ')}, which is not an entity tag / Write tags in double quotes, with commas between them, or * alone`,
    ]);
  });
});

describe('if-range', () => {
  test.each(['"a"', '"aW/b"', 'Wed, 18 Nov 2026 09:12:44 GMT'])('accepts %s beside Range', (value) => {
    expect(check('if-range', request('GET /', 'Range: bytes=0-1', `If-Range: ${value}`))).toEqual([]);
  });

  test('refuses If-Range without Range', () => {
    expect(check('if-range', request('GET /', 'If-Range: "a"'))).toEqual([
      'If-Range stands without Range / Write Range as well, or leave If-Range out',
    ]);
  });

  test('refuses a weak entity tag', () => {
    expect(check('if-range', request('GET /', 'Range: bytes=0-1', 'If-Range: W/"a"'))).toEqual([
      'If-Range holds a weak entity tag / Write a tag without W/',
    ]);
  });

  test('refuses what is neither a tag nor a date', () => {
    expect(check('if-range', request('GET /', 'Range: bytes=0-1', 'If-Range: a'))).toHaveLength(1);
  });
});

describe('location', () => {
  test.each(['301 X', '302 X', '303 X', '307 X', '308 X'])('refuses a %s without Location', (status) => {
    expect(check('location', response(status))).toEqual([
      `A ${status.slice(0, 3)} response has no Location / Write Location with the URI to go to`,
    ]);
  });

  test.each(['200 X', '201 X', '300 X', '304 X'])('does not ask a %s for Location', (status) => {
    expect(check('location', response(status))).toEqual([]);
  });

  test.each(['/orders/1', 'https://a.example/b?c#d', '../x'])('accepts Location: %s', (value) => {
    expect(check('location', response('302 Found', `Location: ${value}`))).toEqual([]);
  });

  test('refuses a Location that is not a URI reference', () => {
    expect(check('location', response('201 Created', 'Location: /bøker/1'))).toEqual([
      'Location is "/bøker/1", which is not a URI reference / Write a URI or a path, with other characters percent-encoded',
    ]);
  });
});

describe.each([
  ['www-authenticate', '401 Unauthorized', 'WWW-Authenticate', 'Bearer realm="api"'],
  ['proxy-authenticate', '407 X', 'Proxy-Authenticate', 'Basic realm="proxy"'],
  ['upgrade', '426 Upgrade Required', 'Upgrade', 'TLS/1.3'],
  ['upgrade', '101 Switching Protocols', 'Upgrade', 'websocket'],
  ['im-used', '226 IM Used', 'ETag', '"a"'],
])('%s', (rule, status, field, value) => {
  const refusal = expect.stringMatching(`^A ${status.slice(0, 3)} response has no ${field} / Write ${field} with `);

  test(`refuses a ${status} without ${field}`, () => {
    expect(check(rule, response(status))).toEqual([refusal]);
  });

  test(`refuses a ${status} with an empty ${field}`, () => {
    expect(check(rule, response(status, `${field}:`))).toEqual([refusal]);
  });

  test(`accepts a ${status} with ${field}`, () => {
    expect(check(rule, response(status, `${field}: ${value}`))).toEqual([]);
  });

  test(`does not ask a 200 for ${field}`, () => {
    expect(check(rule, response('200 OK'))).toEqual([]);
  });
});

describe('connection-upgrade', () => {
  test('refuses Upgrade without the connection option', () => {
    expect(check('connection-upgrade', response('426 X', 'Upgrade: TLS/1.3', 'Connection: close'))).toEqual([
      'Connection does not list upgrade / Write Connection: upgrade',
    ]);
  });

  test('accepts the option in any case, among others', () => {
    expect(check('connection-upgrade', request('GET /', 'Upgrade: websocket', 'Connection: keep-alive, Upgrade'))).toEqual([]);
  });
});

describe('allow', () => {
  test('refuses a 405 without Allow', () => {
    expect(check('allow', response('405 X'))).toEqual([
      'A 405 response has no Allow / Write Allow with the methods that the resource supports',
    ]);
  });

  test.each(['GET, HEAD', 'GET', ''])('accepts Allow: %s', (value) => {
    expect(check('allow', response('405 X', `Allow: ${value}`))).toEqual([]);
  });

  test.each(['GET HEAD', 'GET,, HEAD', 'GET,'])('refuses Allow: %s', (value) => {
    expect(check('allow', response('200 OK', `Allow: ${value}`))).toEqual([
      `Allow is "${value}", which is not a list of methods / Write methods with a comma between them, such as GET, HEAD`,
    ]);
  });
});

describe('partial-content', () => {
  const part = (...fieldLines: string[]) => message('HTTP/1.1 206 Partial Content', ...fieldLines, '', '12345');

  test.each(['bytes 5-9/20', 'bytes 8-12/20', 'bytes 0-4/*', 'rows 1-5/9'])('accepts Content-Range: %s for five octets', (value) => {
    expect(check('partial-content', part(`Content-Range: ${value}`))).toEqual([]);
  });

  test('refuses a single part without Content-Range', () => {
    expect(check('partial-content', part())).toEqual([
      'A 206 response has no Content-Range / Write Content-Range, such as bytes 0-499/1234',
    ]);
  });

  test.each([
    ['bytes=5-9/20', 'Content-Range is "bytes=5-9/20"'],
    ['bytes 9-5/20', 'Content-Range ends at 5, before it begins at 9'],
    ['bytes 5-9/9', 'Content-Range ends at 9, but the complete length is 9'],
    ['bytes 5-8/20', 'Content-Range spans 4 octets, but the content has 5'],
  ])('refuses Content-Range: %s', (value, problem) => {
    expect(check('partial-content', part(`Content-Range: ${value}`))).toEqual([expect.stringContaining(`${problem} / `)]);
  });

  test('accepts multipart/byteranges with a boundary', () => {
    expect(check('partial-content', part('Content-Type: multipart/byteranges; boundary=X'))).toEqual([]);
  });

  test('refuses multipart/byteranges without a boundary', () => {
    expect(check('partial-content', part('Content-Type: multipart/byteranges'))).toEqual([expect.stringContaining('has no boundary')]);
  });

  test('refuses Content-Range in the header section of a multipart response', () => {
    expect(check('partial-content', part('Content-Type: multipart/byteranges; boundary=X', 'Content-Range: bytes 0-4/9'))).toEqual([
      'A multipart 206 has Content-Range / Write Content-Range in each part only',
    ]);
  });
});

describe('unsatisfied-range', () => {
  const remedy = 'Write Content-Range: bytes */ and the current length, such as bytes */1234';

  test('accepts bytes */N', () => {
    expect(check('unsatisfied-range', response('416 X', 'Content-Range: bytes */47022'))).toEqual([]);
  });

  test('refuses a 416 without Content-Range', () => {
    expect(check('unsatisfied-range', response('416 X'))).toEqual([`A 416 response has no Content-Range / ${remedy}`]);
  });

  test('refuses a range in a 416', () => {
    expect(check('unsatisfied-range', response('416 X', 'Content-Range: bytes 0-4/9'))).toEqual([
      `Content-Range of a 416 is "bytes 0-4/9" / ${remedy}`,
    ]);
  });

  test('does not ask for bytes when the request asked for another unit', () => {
    expect(check('unsatisfied-range', response('416 X'), { request: request('GET /', 'Range: rows=1-5') })).toEqual([]);
  });
});

describe('cache-control', () => {
  test.each(['no-store', 'public, max-age=60', 'private, no-cache="Set-Cookie, X-A"', 'max-stale', 'im, max-age=5'])(
    'accepts %s',
    (value) => {
      expect(check('cache-control', response('200 OK', `Cache-Control: ${value}`))).toEqual([]);
    },
  );

  // RFC 9111 section 5.2, RFC 5861, RFC 8246, RFC 3229
  test.each([
    ...['no-cache', 'no-store', 'no-transform', 'only-if-cached', 'must-revalidate', 'must-understand', 'private', 'proxy-revalidate'],
    ...['public', 'immutable', 'im', 'retain'],
    ...['max-age', 's-maxage', 'max-stale', 'min-fresh', 'stale-while-revalidate', 'stale-if-error'].map((name) => `${name}=5`),
  ])('knows %s', (value) => {
    expect(check('cache-control', response('200 OK', `Cache-Control: ${value}`))).toEqual([]);
  });

  test('refuses a directive that nobody registered', () => {
    expect(check('cache-control', response('200 OK', 'Cache-Control: no-stor'))).toEqual([
      'Cache-Control has "no-stor", which is no directive / Write one such as no-store or max-age=60',
    ]);
  });

  test.each(['max-age', 'max-age=1h', 'max-age=-1', 's-maxage="60"'])('refuses %s', (value) => {
    expect(check('cache-control', response('200 OK', `Cache-Control: ${value}`))).toHaveLength(1);
  });
});

describe('age', () => {
  test('accepts seconds', () => {
    expect(check('age', response('200 OK', 'Age: 5'))).toEqual([]);
  });

  test.each(['-5', '5s', ''])('refuses "%s"', (value) => {
    expect(check('age', response('200 OK', `Age: ${value}`))).toEqual([
      `Age is "${value}", which is no number of seconds / Write digits only, such as Age: 60`,
    ]);
  });
});

describe('authorization', () => {
  test.each(['Bearer snow_7d2e', 'Basic dXNlcjpwYXNz', 'Digest username="a", realm="b"'])('accepts %s', (value) => {
    expect(check('authorization', request('GET /', `Authorization: ${value}`))).toEqual([]);
  });

  test.each(['snow_7d2e', 'Bearer', 'Basic user:password', 'Basic dXNlcg=='])('refuses %s', (value) => {
    expect(check('authorization', request('GET /', `Authorization: ${value}`))).toHaveLength(1);
  });
});

describe('last-modified', () => {
  const at = (modified: string) =>
    check('last-modified', response('200 OK', 'Date: Wed, 18 Nov 2026 09:12:44 GMT', `Last-Modified: ${modified}`));

  test.each(['Wed, 18 Nov 2026 09:12:44 GMT', 'yesterday'])('accepts %s', (modified) => {
    expect(at(modified)).toEqual([]);
  });

  test('refuses a time after that of the response', () => {
    expect(at('Wed, 18 Nov 2026 09:12:45 GMT')).toEqual([
      'Last-Modified is later than Date / Write a time at which the response was not yet sent',
    ]);
  });
});

describe('field-value', () => {
  test.each(['Vary: *', 'Vary: Accept, Origin', 'Connection: keep-alive', 'Set-Cookie: id=a3; Path=/; Secure', 'Link: </a>; rel="next"'])(
    'accepts %s',
    (line) => {
      expect(check('field-value', response('200 OK', line))).toEqual([]);
    },
  );

  test.each([
    ['X-City: Tromsø', 'has a character outside ASCII'],
    ...['WWW-Authenticate', 'Proxy-Authenticate', 'Content-Type', 'Content-Disposition', 'Link', 'Authentication-Info'].map((name) => [
      `${name}: a b="x`,
      'opens a quotation that is not closed',
    ]),
    ['Vary: *, Accept', 'is no list of names'],
    ['Connection: keep alive', 'is no list of names'],
    ['Vary: Accept, X Custom', 'is no list of names'],
    ['Set-Cookie: a b c', 'has no name and value'],
  ])('refuses %s', (line, said) => {
    expect(check('field-value', response('200 OK', line))).toEqual([expect.stringContaining(said)]);
  });
});

describe('the fields of a refusal', () => {
  test('WWW-Authenticate begins with a scheme', () => {
    expect(check('www-authenticate', response('401 X', 'WWW-Authenticate: realm="x"'))).toEqual([
      'WWW-Authenticate has no scheme before its parameters / Write one, such as Bearer realm="api"',
    ]);
  });

  test('Allow has methods in capitals', () => {
    expect(check('allow', response('405 X', 'Allow: get'))).toHaveLength(1);
  });

  test('Allow has not the method that is refused', () => {
    expect(checkExchange('allow-refused', request('PUT /'), response('405 X', 'Allow: GET, PUT'))).toEqual([
      '1: Allow has PUT, which the response refuses / Leave PUT out of Allow',
    ]);
  });

  test.each([
    ['PUT', 'GET'],
    ['LOCK', 'UNLOCK'],
  ])('where %s is refused Allow may have %s', (refused, allowed) => {
    expect(checkExchange('allow-refused', request(`${refused} /`), response('405 X', `Allow: ${allowed}`))).toEqual([]);
  });
});

test('JSON is not sent as a page', () => {
  expect(check('json', message('HTTP/1.1 200 OK', 'Content-Type: text/html', '', '{ "a": 1 }'))).toEqual([
    'The content is JSON, and Content-Type says text/html / Write application/json',
  ]);
});
