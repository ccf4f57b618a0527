import { expect, test } from 'vitest';
import { formatProblem } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read.ts';
import { contentFiles, newestDay } from '../../src/integrations/content.ts';

const { entries, problems } = readContent(await contentFiles('.'), newestDay());

test('the content has no problem', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('the five classes are there', () => {
  expect(entries.classes.map(({ id }) => id).sort()).toEqual(['1xx', '2xx', '3xx', '4xx', '5xx']);
});
