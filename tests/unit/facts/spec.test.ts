import { expect, test } from 'vitest';
import { documentAddress, specAddress, specLabel } from '../../../src/facts/spec.ts';

test.each([
  ['a section', 'RFC 9110', '15.5.10', 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10'],
  ['the first appendix', 'RFC 9110', 'A', 'https://www.rfc-editor.org/rfc/rfc9110#appendix-A'],
  ['a section of an appendix', 'RFC 9110', 'B.3', 'https://www.rfc-editor.org/rfc/rfc9110#appendix-B.3'],
  ['a section of a draft', 'draft-ietf-httpbis-x', '5.2', 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-x#section-5.2'],
])('%s has its anchor at the publisher', (_, document, section, address) => {
  expect(specAddress({ document, section })).toBe(address);
});

test('a document has the address without an anchor', () => {
  expect(documentAddress('RFC 6585')).toBe('https://www.rfc-editor.org/rfc/rfc6585');
});

test('a reference is written with the sign of a section', () => {
  expect(specLabel({ document: 'RFC 9110', section: '15.5.10' })).toBe('RFC 9110 §15.5.10');
});
