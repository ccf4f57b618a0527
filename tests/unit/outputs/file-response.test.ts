import { expect, test } from 'vitest';
import { toFile, toJsonFile } from '../../../src/outputs/file-response.ts';

test('a file has the type of its kind', () => {
  expect(toFile('x', 'markdown').headers.get('Content-Type')).toBe('text/markdown; charset=utf-8');
});

test('a document is indented JSON with a line break at its end', async () => {
  const file = toJsonFile({ code: 409 });
  expect([file.headers.get('Content-Type'), await file.text()]).toEqual(['application/json', '{\n  "code": 409\n}\n']);
});
