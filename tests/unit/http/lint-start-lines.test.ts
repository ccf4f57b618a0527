import { describe, expect, test } from 'vitest';
import { check, message, response } from './messages.ts';

describe('request-line', () => {
  test.each([
    'GET /a?b=c HTTP/1.1',
    'GET http://a.example/ HTTP/1.1',
    'CONNECT a.example:443 HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'QUERY / HTTP/1.0',
  ])('accepts %s', (line) => {
    expect(check('request-line', message(line))).toEqual([]);
  });

  test('refuses a method that is not a token', () => {
    expect(check('request-line', message('G@T / HTTP/1.1'))).toEqual(['"G@T" is not a method / Write a method such as GET']);
  });

  test.each(['a', '/a|b', '/ø', '/a#b', '/users/{id}'])('refuses the target %s', (target) => {
    expect(check('request-line', message(`GET ${target} HTTP/1.1`))).toEqual([
      `"${target}" is not a request target / Write a path that begins with / and has other characters percent-encoded`,
    ]);
  });

  test('refuses a method in small letters', () => {
    expect(check('request-line', message('put /a HTTP/1.1'))).toEqual(['"put" is not PUT: methods are case-sensitive / Write PUT']);
  });

  test('keeps * for OPTIONS', () => {
    expect(check('request-line', message('GET * HTTP/1.1'))).toEqual([
      'The target * belongs to OPTIONS, not to GET / Write the path of the resource',
    ]);
  });

  test('wants host and port of CONNECT', () => {
    expect(check('request-line', message('CONNECT /a HTTP/1.1'))).toEqual([
      'The target of CONNECT is "/a" / Write host:port, such as www.example.com:443',
    ]);
  });

  test('refuses a version that there is not', () => {
    expect(check('request-line', message('GET / HTTP/1.2'))).toHaveLength(1);
  });

  test('refuses the version of a protocol without request lines', () => {
    expect(check('request-line', message('GET / HTTP/2'))).toEqual([
      'A request line cannot say HTTP/2 / Write HTTP/1.1: only that and HTTP/1.0 have a request line',
    ]);
  });
});

describe('status-line', () => {
  test.each(['HTTP/1.1 200 OK', 'HTTP/1.0 599 ', 'HTTP/1.1 404 Ikke funnet, prøv igjen'])('accepts "%s"', (line) => {
    expect(check('status-line', message(line))).toEqual([]);
  });

  test('refuses a version that there is not', () => {
    expect(check('status-line', message('HTTP/1.2 200 OK'))).toHaveLength(1);
  });

  test('refuses the version of a protocol without status lines', () => {
    expect(check('status-line', message('HTTP/2 200 OK'))).toEqual([
      'A status line cannot say HTTP/2 / Write HTTP/1.1: only that and HTTP/1.0 have a status line',
    ]);
  });

  test.each([0, 99, 600, 999])('refuses the code %i', (code) => {
    const written = String(code).padStart(3, '0');
    expect(check('status-line', response(`${written} X`))).toEqual([`${code} is not a status code / Write a code from 100 to 599`]);
  });

  test('refuses a second space before the phrase', () => {
    expect(check('status-line', response('200  OK'))).toHaveLength(1);
  });
});

describe('reason-phrase', () => {
  const phrases = new Map([[404, 'Not Found']]);

  test('refuses another phrase than the registered one', () => {
    expect(check('reason-phrase', response('404 Missing'), { phrases })).toEqual([
      'The reason phrase of 404 is "Not Found", not "Missing" / Write HTTP/1.1 404 Not Found',
    ]);
  });

  test.each(['404 Not Found', '404 ', '499 Anything'])('accepts "%s"', (line) => {
    expect(check('reason-phrase', response(line), { phrases })).toEqual([]);
  });
});

describe('host', () => {
  test('accepts one Host', () => {
    expect(check('host', message('GET / HTTP/1.1', 'host: a.example:8080'))).toEqual([]);
  });

  test('refuses a request without Host', () => {
    expect(check('host', message('GET / HTTP/1.1'))).toEqual(['The request has no Host / Write Host: and the host of the target']);
  });

  test('does not ask an HTTP/1.0 request for Host', () => {
    expect(check('host', message('GET / HTTP/1.0'))).toEqual([]);
  });

  test('refuses a second Host', () => {
    expect(check('host', message('GET / HTTP/1.1', 'Host: a', 'Host: a'))).toEqual([
      'The request has more than one Host / Write Host once',
    ]);
  });

  test('refuses a URI as Host', () => {
    expect(check('host', message('GET / HTTP/1.1', 'Host: https://a.example'))).toEqual([
      'Host is "https://a.example" / Write a host and an optional port, without scheme and path',
    ]);
  });
});
