import { expect, test } from 'vitest';
import { languagesOf } from '../../../../src/outputs/search/constants.ts';

const languages = Object.entries({
  Go: 'http.StatusNotFound',
  Spring: 'HttpStatus.NOT_FOUND',
  Servlet: 'HttpServletResponse.SC_NOT_FOUND',
  Symfony: 'Response::HTTP_NOT_FOUND',
  Node: 'http2.constants.HTTP_STATUS_NOT_FOUND',
  Django: 'status.HTTP_404_NOT_FOUND',
  Rails: ':not_found',
  Beast: 'http::status::not_found',
  Clojure: 'ring.util.http-response/not-found',
  Dart: 'HttpStatus.notFound',
  Haskell: 'notFound404',
  Jakarta: 'Response.Status.NOT_FOUND',
}).map(([title, constant]) => ({ title, constant }));

test.each([
  ['http.StatusTeapot', ['Go']],
  ['StatusTeapot', ['Go']],
  ['HttpStatus.CONFLICT', ['Spring']],
  ['HttpStatus.conflict', ['Dart']],
  ['SC_BAD_GATEWAY', ['Servlet']],
  ['HTTP_CONFLICT', ['Symfony']],
  ['HTTP_STATUS_CONFLICT', ['Node']],
  ['HTTP_409_CONFLICT', ['Django']],
  [':conflict', ['Rails']],
  ['status::bad_gateway', ['Beast']],
  ['ring.util.http-response/bad-gateway', ['Clojure']],
  ['badGateway502', ['Haskell']],
  ['Status.CONFLICT', ['Jakarta']],
])('%s is written in %j', (written, found) => {
  expect(languagesOf(written, languages)).toEqual(found);
});

test.each([
  ['a name that all have', 'CONFLICT'],
  ['the qualifier of none', 'HttpURLConnection.HTTP_CONFLICT'],
  ['half a qualifier', 'tus.CONFLICT'],
  ['a phrase', 'Conflict'],
])('%s tells of no language', (_, written) => {
  expect(languagesOf(written, languages)).toEqual([]);
});

test('a language without a constant for 404 is told of nothing', () => {
  expect(languagesOf('http.StatusOK', [{ title: 'Go', constant: 'http.' }, { title: 'Plan 9' }])).toEqual([]);
});
