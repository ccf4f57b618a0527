import { expect, test } from 'vitest';
import { decode, faultsOf } from '../../../src/content/text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8 is read', () => {
  expect(decode(new TextEncoder().encode('Tromsø'))).toEqual({ text: 'Tromsø' });
});

test('a byte that is not UTF-8 is named with its line', () => {
  expect(decode(bytes(0x61, 0x0a, 0x63, 0xe9, 0x0a))).toMatchObject({ fault: { line: 2, problem: expect.stringContaining('Latin-1') } });
});

test.each([
  ['little', bytes(0xff, 0xfe, 0x61, 0)],
  ['big', bytes(0xfe, 0xff, 0, 0x61)],
])('UTF-16 in %s order is named', (_, file) => {
  expect(decode(file)).toMatchObject({ fault: { problem: expect.stringContaining('UTF-16') } });
});

test.each([
  '\0',
  '\u001B',
  '\u009F',
  '\u00AD',
  '\u200B',
  '\u2028',
  '\u202E',
  '\u2066',
  '\u2060',
  '\uFFFD',
  '\uE000',
  '\uFFFE',
  '\u3164',
  '\u{E0041}',
])('the unseen character %j is a fault in its line and column', (character) => {
  expect(faultsOf(`one\nt${character}wo`)).toMatchObject([{ line: 2, problem: expect.stringMatching(/^column 2 has U\+/) }]);
});

test('a byte order mark is called so', () => {
  expect(faultsOf('\uFEFFone')).toMatchObject([{ line: 1, problem: 'the file begins with a byte order mark' }]);
});

test('line ends of Windows, tabs, joined emoji and text from right to left are no faults', () => {
  expect(faultsOf('one\r\n\ttwo 👩‍🔬 لا توجد\u200E\r\n')).toEqual([]);
});

test('a carriage return alone is a fault', () => {
  expect(faultsOf('one\rtwo')).toMatchObject([{ line: 1, field: 'line end' }]);
});

test.each(['<<<<<<< HEAD', '=======', '>>>>>>> topic', '||||||| base'])('the conflict marker %s is a fault', (marker) => {
  expect(faultsOf(`one\n${marker}\ntwo`)).toMatchObject([{ line: 2, field: 'merge' }]);
});

test.each(['TromsÃ¸', 'itâ€™s'])('%s was saved in another encoding', (text) => {
  expect(faultsOf(`one\n${text}`)).toMatchObject([{ line: 2, field: 'encoding', problem: expect.stringContaining('was one character') }]);
});

test('a letter and its accent are one character', () => {
  expect(faultsOf('cafe\u0301')).toMatchObject([{ line: 1, problem: expect.stringMatching(/^column 4 /) }]);
  expect(faultsOf('café हिन्दी ❤️')).toEqual([]);
});
