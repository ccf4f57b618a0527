import { expect, test } from 'vitest';
import { readProse } from '../../../src/content/tree.ts';
import { prose } from '../../support/entries.ts';

const find = (...lines: string[]) => prose(lines.join('\n')).exchanges;

test('groups the http fences of one Exchange, with the line of their first content line', () => {
  expect(
    find('Text', '<Exchange>', '', '```http', 'GET /', '```', '', '```http', 'HTTP/1.1 200 OK', '', 'x', '```', '</Exchange>'),
  ).toEqual([
    [
      { text: 'GET /', line: 5 },
      { text: 'HTTP/1.1 200 OK\n\nx', line: 9 },
    ],
  ]);
});

test('makes a fence outside an exchange of its own', () => {
  expect(find('```http', 'a', '```', '```http', 'b', '```')).toEqual([[{ text: 'a', line: 2 }], [{ text: 'b', line: 5 }]]);
});

test('separates two Exchanges', () => {
  expect(
    find('<Exchange title="x">', '```http', 'a', '```', '</Exchange>', '', '<Exchange>', '```http', 'b', '```', '</Exchange>'),
  ).toHaveLength(2);
});

test('ends the group at the closing tag', () => {
  expect(find('<Exchange>', '```http', 'a', '```', '</Exchange>', '', '```http', 'b', '```').map((exchange) => exchange.length)).toEqual([
    1, 1,
  ]);
});

test('ignores other fences and what stands in them', () => {
  expect(find('````mdx', '<Exchange>', '```http', 'a', '```', '````', '```https', 'b', '```', '```', '<Exchange>', '```')).toEqual([]);
});

test('ignores an Exchange without an http fence', () => {
  expect(find('<Exchange>', 'text', '</Exchange>')).toEqual([]);
});

test('reads a fence with tildes and with words after the language', () => {
  expect(find('~~~http title="x"', '```', '~~~')).toEqual([[{ text: '```', line: 2 }]]);
});

test('takes the indent of the fence off its lines', () => {
  expect(find('- item', '', '  ```http', '  a', '', '    b', '  ```')).toEqual([[{ text: 'a\n\n  b', line: 4 }]]);
});

test('keeps empty lines at the end of a block', () => {
  expect(find('```http', 'a', '', '```')).toEqual([[{ text: 'a\n', line: 2 }]]);
});

test.each(['```http\na\n', '```http\na\n\n```http\nb\n```\n'])('a fence that is never closed is told where it begins: %j', (source) => {
  expect(readProse(source, 10)).toMatchObject({ problem: { line: 11, problem: expect.stringContaining('never closed') } });
});

test('does not take inline code for a fence', () => {
  expect(find('```http``` is code', '```http', 'a', '```')).toEqual([[{ text: 'a', line: 3 }]]);
});

test('a heading has the anchor that Astro gives it, numbered where it stands twice', () => {
  const { headings } = prose('## Where `Accept` counts\n\n### Why\n\n### Why\n');
  expect(headings).toMatchObject([
    { depth: 2, text: 'Where `Accept` counts', title: 'Where Accept counts', id: 'where-accept-counts', line: 1 },
    { depth: 3, text: 'Why', title: 'Why', id: 'why', line: 3 },
    { depth: 3, text: 'Why', title: 'Why', id: 'why-1', line: 5 },
  ]);
});

test('what looks like a heading in a fence of tildes is none', () => {
  expect(prose('~~~http\n## not a heading\n~~~\n').headings).toEqual([]);
});

test('what looks like a link in inline code is none', () => {
  expect(prose('`[a](nowhere)`').links).toEqual([]);
});

test('the target of a reference is a link, at the line of its definition', () => {
  expect(prose('See [a][r].\n\n[r]: /codes/998/\n').links).toEqual([{ text: '/codes/998/', label: '', line: 3 }]);
});

test('a bare address is a link, and nothing in it is rewritten', () => {
  const { links, blocks } = prose('See https://a.example/b today.');
  expect([links, blocks[0]!.pieces]).toEqual([[{ text: 'https://a.example/b', label: 'https://a.example/b', line: 1 }], []]);
});

test('inline code has its line', () => {
  expect(prose('a\n\nb `c`').code).toEqual([{ text: 'c', line: 3 }]);
});

test('an element has its attributes, texts and expressions told apart', () => {
  expect(prose('x <Spec at="RFC 9110 15" /> y').elements).toEqual([
    { name: 'Spec', attributes: { at: { text: 'RFC 9110 15' } }, isInline: true, hasContent: false, line: 1 },
  ]);
  expect(prose('<Codes {...props} documents={["RFC 4918"]} open />').elements[0]).toEqual({
    name: 'Codes',
    attributes: { '...': { expression: '...props' }, documents: { expression: '["RFC 4918"]' }, open: { expression: 'true' } },
    isInline: false,
    hasContent: false,
    line: 1,
  });
});

test('code that MDX would run is found', () => {
  expect(prose('import a from "b";\n\nText {id}\n\n{1 + 1}\n').scripts.map(({ line }) => line)).toEqual([1, 3, 5]);
});

test('lines are lines of the file', () => {
  const read = readProse('## Meaning\n', 12);
  expect('prose' in read && read.prose.headings[0]!.line).toBe(13);
});

test('an element that is never closed is a problem with its place', () => {
  expect(readProse('a\n\nb <Spec>\n', 10)).toEqual({
    problem: { line: 13, problem: expect.stringMatching(/^column 3: Expected a closing tag for `<Spec>`/) },
  });
});

test('a heading within a list is no heading of its block', () => {
  expect(prose('- ## One\n').blocks.map(({ heading }) => heading)).toEqual([undefined]);
});

test('an image adds nothing to the title of a heading', () => {
  expect(prose('## One ![x](https://a.example/x.png)\n').headings[0]!.title).toBe('One ');
});

test('messages in another element than an Exchange are each their own', () => {
  expect(find('<Other>', '```http', 'a', '```', '```http', 'b', '```', '</Other>')).toHaveLength(2);
});

test('a fence is closed by a line with spaces at its end', () => {
  expect(find('```http', 'a', '```  ', '', '```http', 'b', '```')).toHaveLength(2);
});

const piecesOf = (source: string) =>
  prose(source).blocks.flatMap(({ pieces }) => pieces.map(({ kind, start, end }) => [kind, source.slice(start, end)]));

test.each([
  ['a link without text', '[](/a/)', [['link', '/a/']]],
  ['a link whose text is its address', '[/a/](/a/)', [['link', '/a/']]],
  ['a definition', '[r]\n\n[r]: /a/', [['link', '/a/']]],
  ['a bare address that stands twice', 'https://a.example/ and https://a.example/', []],
  ['an element without content', 'x <Spec at="a" /> y', [['element', '<Spec at="a" />']]],
  [
    'an element with a link in it',
    '<Exchange>[x](/a/)</Exchange>',
    [
      ['element', '<Exchange>'],
      ['link', '/a/'],
      ['end', '</Exchange>'],
    ],
  ],
])('what is no plain Markdown is found in its order: %s', (_, source, pieces) => {
  expect(piecesOf(source)).toEqual(pieces);
});
