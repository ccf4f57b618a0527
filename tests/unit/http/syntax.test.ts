import { expect, test } from 'vitest';
import { isHost, isUriReference, listMembers } from '../../../src/http/syntax.ts';

test.each([
  '',
  '/a/b',
  '../a',
  '?q=1',
  '#x',
  '//h/p',
  'about:blank',
  'https://h:1/p?q#f',
  'urn:x:y',
  'http://[::1]:8080/',
  './a:b',
  '/a%20b',
])('"%s" is a URI reference', (text) => {
  expect(isUriReference(text)).toBe(true);
});

test.each(['a b', '/ø', '/{id}', '/a%2', '1a:b', 'http://[x]/', '/a#b#c', '"x"'])('"%s" is not a URI reference', (text) => {
  expect(isUriReference(text)).toBe(false);
});

test.each(['a.example', 'a.example:8080', '[::1]:80', '127.0.0.1', ''])('"%s" is a host', (text) => {
  expect(isHost(text)).toBe(true);
});

test.each(['https://a.example', 'a.example/x', 'a b', 'u@a.example'])('"%s" is not a host', (text) => {
  expect(isHost(text)).toBe(false);
});

test('listMembers joins the lines of a field', () => {
  expect(listMembers(['a, b', 'c'])).toEqual(['a', 'b', 'c']);
});

test('listMembers keeps an empty member', () => {
  expect(listMembers(['a,, b'])).toEqual(['a', '', 'b']);
});

test('listMembers finds nothing in an empty value', () => {
  expect(listMembers([''])).toEqual([]);
});
