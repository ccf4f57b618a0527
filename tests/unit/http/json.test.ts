import { expect, test } from 'vitest';
import { findJsonFault } from '../../../src/http/json.ts';

test.each([
  '0',
  '-1.5e+3',
  'null',
  '""',
  '"a\\u00e9\\n\\"b"',
  '[]',
  '{}',
  ' {"a": [1, {"b": null}], "c": "}"} \n',
  `${'['.repeat(100)}${']'.repeat(100)}`,
])('%s is JSON, here and to the engine', (text) => {
  expect(findJsonFault(text)).toBeUndefined();
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

test.each([
  ['', 1, 1, 'a value is expected, not the end'],
  ['{"a": 1,}', 1, 8, '} is expected, not ,'],
  ["{'a': 1}", 1, 2, "a name in double quotes is expected, not '"],
  ['{"a" 1}', 1, 6, 'a colon is expected, not 1'],
  ['{\n  "a": 1\n  "b": 2\n}', 2, 9, 'a comma or } is expected, not the end of the line'],
  ['[1 2]', 1, 4, 'a comma or ] is expected, not 2'],
  ['[1,]', 1, 3, '] is expected, not ,'],
  ['["a\n"]', 1, 4, 'a closing quotation mark is expected, not the end of the line'],
  ['"a\\x"', 1, 3, 'an escape that JSON has is expected, not \\'],
  ['01', 1, 2, 'the end is expected, not 1'],
  ['+1', 1, 1, 'a value is expected, not +'],
  ['True', 1, 1, 'a value is expected, not T'],
  ['{"a": 1', 1, 8, 'a comma or } is expected, not the end'],
  ['{"a": 1\n', 2, 1, 'a comma or } is expected, not the end'],
  ['{} // done', 1, 4, 'the end is expected, not /'],
  ['"a" b', 1, 5, 'the end is expected, not b'],
])('%j is no JSON from a place on', (text, line, column, problem) => {
  expect(findJsonFault(text)).toEqual({ line, column, problem });
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

test('a text of brackets is told and not followed to its end', () => {
  expect(findJsonFault('['.repeat(20_000))?.column).toBe(102);
});

test('a name stands once in its object', () => {
  expect(findJsonFault('{"a": {"a": 1},\n "a": 2}')).toEqual({ line: 2, column: 2, problem: 'another name than "a" is expected, not "' });
});
