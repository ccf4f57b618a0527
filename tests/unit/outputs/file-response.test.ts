import { expect, test } from 'vitest';
import { toFile, toJsonFile } from '../../../src/outputs/file-response.ts';

test.each([
  ['atom', 'application/atom+xml'],
  ['javascript', 'text/javascript; charset=utf-8'],
  ['markdown', 'text/markdown; charset=utf-8'],
  ['text', 'text/plain; charset=utf-8'],
  ['yaml', 'application/yaml'],
] as const)('a file of %s is %s', (kind, type) => {
  expect(toFile('x', kind).headers.get('Content-Type')).toBe(type);
});

test('a document is indented JSON with a line break at its end', async () => {
  const file = toJsonFile({ code: 409 });
  expect([file.headers.get('Content-Type'), await file.text()]).toEqual(['application/json', '{\n  "code": 409\n}\n']);
});
