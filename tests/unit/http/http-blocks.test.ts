import { expect, test } from 'vitest';
import { httpExchanges } from '../../../src/http/http-blocks.ts';

const find = (...lines: string[]) => httpExchanges(lines.join('\n'));

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
    find('<Exchange title="x">', '```http', 'a', '```', '</Exchange>', '<Exchange>', '```http', 'b', '```', '</Exchange>'),
  ).toHaveLength(2);
});

test('ends the group at the closing tag', () => {
  expect(find('<Exchange>', '```http', 'a', '```', '</Exchange>', '```http', 'b', '```').map((exchange) => exchange.length)).toEqual([
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

test('ends a fence that is never closed with the document', () => {
  expect(find('```http', 'a')).toEqual([[{ text: 'a', line: 2 }]]);
});

test('does not take inline code for a fence', () => {
  expect(find('```http``` is code', '```http', 'a', '```')).toEqual([[{ text: 'a', line: 3 }]]);
});

test('reads documents with CRLF line ends', () => {
  expect(httpExchanges('```http\r\na\r\nb\r\n```\r\n')).toEqual([[{ text: 'a\nb', line: 2 }]]);
});
