import { expect, test } from 'vitest';
import { isApiResponse } from '../../../src/facts/api-response.ts';
import { codeEntry } from '../../support/entries.ts';

const withoutExample = '## Meaning\n\n## When to send it\n\n## What to do\n';

test('an API answers with every standard error, from 400 on', () => {
  expect(isApiResponse(codeEntry({ code: 400, phrase: 'Bad Request' }, withoutExample))).toBe(true);
});

test('a code below 400 needs a response of its own', () => {
  const code = { code: 208, phrase: 'Already Reported' };
  expect([isApiResponse(codeEntry(code, withoutExample)), isApiResponse(codeEntry(code))]).toEqual([false, true]);
});
