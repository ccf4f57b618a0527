import { expect, test } from 'vitest';
import { componentName } from '../../../src/facts/component-name.ts';

const nameOf = (phrase: string, standing: 'standard' | 'temporary' | 'obsolete' = 'standard') =>
  componentName({ code: 499, phrase, standing });

test.each([
  ['Not Found', 'NotFound'],
  ['Too Many Requests', 'TooManyRequests'],
  ['OK', 'OK'],
  ['IM Used', 'IMUsed'],
  ['URI Too Long', 'URITooLong'],
  ['HTTP Version Not Supported', 'HTTPVersionNotSupported'],
  ['Multi-Status', 'MultiStatus'],
  ['Non-Authoritative Information', 'NonAuthoritativeInformation'],
])('"%s" is called %s', (phrase, name) => {
  expect(nameOf(phrase)).toBe(name);
});

test('a code that is registered for a time, or obsolete, is called by its phrase too', () => {
  expect([nameOf('Upload Resumption Supported', 'temporary'), nameOf('Use Proxy', 'obsolete')]).toEqual([
    'UploadResumptionSupported',
    'UseProxy',
  ]);
});

test('a code without a meaning is called by its number', () => {
  expect(componentName({ code: 418, phrase: '(Unused)', standing: 'unused' })).toBe('Status418');
});

test('a code that no registry lists is called by its number', () => {
  expect(componentName({ code: 520, phrase: 'Web Server Returns an Unknown Error', standing: 'unofficial' })).toBe('Status520');
});
