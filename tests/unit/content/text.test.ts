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

test.each(['tÃ¶ o', 't\u0435o', 'tﬁo', 't\u3000o', 't\u200Co'])('the fault of %j is told with its column', (text) => {
  expect(faultsOf(text)).toMatchObject([{ line: 1, problem: expect.stringMatching(/^column 2 has /) }]);
});

test('of a letter apart from its accent the column is told', () => {
  expect(faultsOf('te\u0301o')).toMatchObject([{ line: 1, problem: expect.stringMatching(/^column 2 has a letter and its accent/) }]);
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

test.each<[name: string, text: string, faults: ReturnType<typeof faultsOf>]>([
  [
    'what a merge left',
    'a\n<<<<<<< HEAD',
    [{ line: 2, field: 'merge', problem: 'a conflict marker of Git stands here', remedy: 'Choose one side and remove the markers.' }],
  ],
  [
    'a carriage return',
    'a\n\rb',
    [{ line: 2, field: 'line end', problem: 'a carriage return stands without a line feed', remedy: 'Save the file with LF or CRLF.' }],
  ],
  [
    'a lost character',
    'a\nb\uFFFD',
    [
      {
        line: 2,
        field: 'text',
        problem: 'column 2 has U+FFFD, in whose place a character was lost',
        remedy: 'Write the character that was meant.',
      },
    ],
  ],
  [
    'a byte order mark',
    '\uFEFFa',
    [{ line: 1, field: 'encoding', problem: 'the file begins with a byte order mark', remedy: 'Save it as UTF-8 without BOM.' }],
  ],
  [
    'a byte order mark within the first line',
    'a\uFEFF',
    [{ line: 1, field: 'text', problem: 'column 2 has U+FEFF, which nobody sees', remedy: 'Remove the character.' }],
  ],
  [
    'a byte order mark before the second line',
    'a\n\uFEFFb',
    [{ line: 2, field: 'text', problem: 'column 1 has U+FEFF, which nobody sees', remedy: 'Remove the character.' }],
  ],
  [
    'a space without width at the beginning',
    '\u200Ba',
    [{ line: 1, field: 'text', problem: 'column 1 has U+200B, which nobody sees', remedy: 'Remove the character.' }],
  ],
  [
    'two characters in one line, each once',
    'a\u00ADb\u00AD\u0007',
    [
      { line: 1, field: 'text', problem: 'column 2 has U+00AD, which nobody sees', remedy: 'Remove the character.' },
      { line: 1, field: 'text', problem: 'column 5 has U+0007, which nobody sees', remedy: 'Remove the character.' },
    ],
  ],
])('%s is told with place and remedy', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

test.each([
  ['UTF-16', bytes(0xff, 0xfe, 0x61, 0), 1, 'the file is UTF-16, not UTF-8'],
  ['Latin-1', bytes(0x61, 0x0d, 0x0a, 0xe9), 2, 'a byte in this line is not UTF-8; the file may be Latin-1'],
])('a file in %s is told with place and remedy', (_, file, line, problem) => {
  expect(decode(file)).toEqual({ fault: { line, field: 'encoding', problem, remedy: 'Save the file as UTF-8.' } });
});

test.each([
  ['a Cyrillic letter in a Latin word', 'C\u043Enflict', /^column 2 has U\+043E, which only looks like/],
  ['a Greek letter behind Latin ones', 'Conflict\u03BF', /^column 9 has U\+03BF, which only looks like/],
  ['a digit of full width', 'the \uFF14', /^column 5 has U\+FF14, which stands for "4"/],
  ['a letter of formulas', 'a \u{1D41C}', /^column 3 has U\+1D41C, which stands for "c"/],
  ['a ligature', 'the \uFB01le', /^column 5 has U\+FB01, which stands for "fi"/],
  ['a joiner between Latin letters', 'cli\u200Dent', /^column 4 has U\+200D, which has nothing to do here/],
  ['a joiner in a number', '4\u200C09', /^column 2 has U\+200C, which has nothing to do here/],
  ['a selector behind a letter', 'a\uFE0F', /^column 2 has U\+FE0F, which has nothing to do here/],
  ['a mark of direction where all goes one way', 'a \u200Fb', /^column 3 has U\+200F, which has nothing to do here/],
  ['a space of a printer', 'a\u2003b', /^column 2 has U\+2003, which has nothing to do here/],
  ['a wide space among narrow letters', 'a\u3000b', /^column 2 has U\+3000, which has nothing to do here/],
  ['accents piled up', 'x\u0300\u0301', /^column 1 has U\+0078, which has nothing to do here/],
])('%s is no letter that people type', (_, line, problem) => {
  expect(faultsOf(`one\n${line}`)).toMatchObject([{ line: 2, field: 'text', problem: expect.stringMatching(problem) }]);
});

test.each([...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200A\u205F'])(
  'the space %j is no space that people type',
  (space) => {
    expect(faultsOf(`a${space}b`)).toHaveLength(1);
  },
);

test.each([...'АВЕЅІЈКМНОРСТХаеорсухіјѕһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'])('“%s” in a Latin word only looks like its letter', (letter) => {
  for (const word of [`${letter}b`, `b${letter}`])
    expect(faultsOf(word)).toMatchObject([{ problem: expect.stringContaining('only looks like a letter') }]);
});

test.each(['код 409 и HTTP-запрос', 'λόγος', 'نمی\u200Cخواهم', '4️⃣ 👩‍🔬', '状态\u3000码', '10\u2009000', 'Việt Nam'])(
  '%s is a text like any other',
  (line) => {
    expect(faultsOf(line)).toEqual([]);
  },
);

test('a byte order mark stays in the text, for its fault', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: '\uFEFFa' });
});

test.each(['<<<<<< six', '<<<<<<<<', '========', 'a =======', 'a <<<<<<< HEAD'])('%s is no conflict marker', (line) => {
  expect(faultsOf(line)).toEqual([]);
});

test.each(['TromsÃ¸', 'itâ€™s'])('%s was saved in another encoding', (text) => {
  expect(faultsOf(`one\n${text}`)).toMatchObject([{ line: 2, field: 'encoding', problem: expect.stringContaining('was one character') }]);
});

test('a letter and its accent are one character', () => {
  expect(faultsOf('cafe\u0301')).toMatchObject([{ line: 1, problem: expect.stringMatching(/^column 4 /) }]);
  expect(faultsOf('café हिन्दी ❤️')).toEqual([]);
});
