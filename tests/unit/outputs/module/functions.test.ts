import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { importPackage } from '../../../support/package.ts';
import { classEntry, codeEntry, entries } from '../../../support/entries.ts';

const retry = (verdict: 'yes' | 'after-wait' | 'no', unapplied?: true) => ({
  verdict,
  condition: 'later',
  basis: 'spec' as const,
  ...(unapplied ? { unapplied } : {}),
});

const { lookup, classOf, isRetryable } = await importPackage(
  toCatalogue(
    entries({
      methods: { idempotent: ['GET', 'HEAD', 'PUT', 'DELETE', 'QUERY', 'PROPFIND', 'VERSION-CONTROL'], others: [] },
      codes: [
        codeEntry({ code: 200, phrase: 'OK', retry: { verdict: 'n/a', condition: 'it succeeded', basis: 'spec' } }),
        codeEntry({ code: 400, phrase: 'Bad Request' }),
        codeEntry({ code: 404, phrase: 'Not Found', retry: retry('no') }),
        codeEntry({ code: 408, phrase: 'Request Timeout', retry: retry('yes', true) }),
        codeEntry({ code: 429, phrase: 'Too Many Requests', retry: retry('after-wait', true) }),
        codeEntry({ code: 500, phrase: 'Internal Server Error', retry: retry('after-wait') }),
        codeEntry({ code: 501, phrase: 'Not Implemented', retry: retry('no') }),
        codeEntry({ code: 503, phrase: 'Service Unavailable', retry: retry('after-wait') }),
      ],
      classes: ([1, 2, 3, 4, 5] as const).map((digit) =>
        classEntry({
          class: `${digit}xx`,
          title: digit === 4 ? 'Client Error' : `Class ${digit}`,
          unknownCode: { treatAs: digit * 100, text: 'Treat it so.', spec: 'RFC 9110 15' },
        }),
      ),
    }),
  ),
);

describe('lookup', () => {
  test('gives the entry of a code', () => {
    expect(lookup(429)).toMatchObject({ code: 429, phrase: 'Too Many Requests' });
  });

  test('gives nothing for a code without an entry', () => {
    expect(lookup(471)).toBeUndefined();
  });
});

describe('classOf', () => {
  test('knows the class of a code that has no entry', () => {
    expect(classOf(471)).toEqual({ class: '4xx', title: 'Client Error', treatAs: 400 });
  });

  test('goes by the first digit', () => {
    expect([100, 199, 200, 399, 599].map(classOf)).toMatchObject([100, 100, 200, 300, 500].map((treatAs) => ({ treatAs })));
  });

  test.each([99, 600, 999, 0, -1])('takes %i, which HTTP does not allow, as a server error', (code) => {
    expect(classOf(code)).toMatchObject({ class: '5xx', treatAs: 500 });
  });
});

describe.each(Object.entries({ lookup, classOf, isRetryable: (code: unknown) => isRetryable(code, { method: 'GET' }) }))('%s', (_, ask) => {
  test.each([
    [409.5, RangeError, 'got 409.5'],
    [Number.NaN, RangeError, 'got NaN'],
    ['409', TypeError, 'got "409"'],
    [undefined, TypeError, 'got undefined'],
    [null, TypeError, 'got null'],
  ])('refuses %j and says what to pass', (code, kind, got) => {
    expect(() => ask(code)).toThrow(kind);
    expect(() => ask(code)).toThrow(`Pass the status code as an integer such as 409; ${got}.`);
  });
});

describe('isRetryable', () => {
  test.each<[string, number, object, boolean]>([
    ['GET after a wait', 503, { method: 'GET' }, true],
    ['GET at once', 408, { method: 'GET' }, true],
    ['PUT, which is idempotent and not safe', 503, { method: 'PUT' }, true],
    ['QUERY (RFC 10008)', 503, { method: 'QUERY' }, true],
    ['PROPFIND (RFC 4918)', 503, { method: 'PROPFIND' }, true],
    ['VERSION-CONTROL (RFC 3253)', 503, { method: 'VERSION-CONTROL' }, true],
    ['GET, where the same request fails the same way', 404, { method: 'GET' }, false],
    ['GET, where the server lacks the function', 501, { method: 'GET' }, false],
    ['GET, where something has to change first', 400, { method: 'GET' }, false],
    ['GET, where it succeeded', 200, { method: 'GET' }, false],
    ['POST, which may have been carried out', 503, { method: 'POST' }, false],
    ['PATCH', 503, { method: 'PATCH' }, false],
    ['LOCK, the one of WebDAV that is not idempotent', 503, { method: 'LOCK' }, false],
    ['CONNECT', 503, { method: 'CONNECT' }, false],
    ['a method that IANA does not list', 503, { method: 'PURGE' }, false],
    ['get, which is not GET (RFC 9110 section 9.1)', 503, { method: 'get' }, false],
    ['POST that was not carried out', 429, { method: 'POST' }, true],
    ['POST that never arrived whole', 408, { method: 'POST' }, true],
    ['POST with an idempotency key', 503, { method: 'POST', isIdempotent: true }, true],
    ['POST with an idempotency key, where it would fail again', 404, { method: 'POST', isIdempotent: true }, false],
    ['POST without a key', 503, { method: 'POST', isIdempotent: false }, false],
    ['GET without a key, idempotent all the same', 503, { method: 'GET', isIdempotent: false }, true],
    ['POST with a word where true belongs', 503, { method: 'POST', isIdempotent: 'no' }, false],
    ['GET and an unknown 5xx, as after 500', 599, { method: 'GET' }, true],
    ['POST and an unknown 5xx, as after 500', 599, { method: 'POST' }, false],
    ['GET and an unknown 4xx, as after 400', 471, { method: 'GET' }, false],
    ['GET and a number that HTTP does not allow, as after 500', 999, { method: 'GET' }, true],
  ])('%s: %i', (_, code, request, expected) => {
    expect(isRetryable(code, request)).toBe(expected);
  });

  test.each([undefined, null, {}, { method: '' }, 'GET', { method: 7 }])('refuses %j as a request and asks for the method', (request) => {
    expect(() => isRetryable(503, request)).toThrow(TypeError);
    expect(() => isRetryable(503, request)).toThrow("as in isRetryable(503, { method: 'GET' })");
  });

  test('asks for the method even where the answer is no', () => {
    expect(() => isRetryable(404)).toThrow('Pass the method');
  });
});
