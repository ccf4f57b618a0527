import { expect, test } from 'vitest';
import { toAnswers } from '../../../src/facts/at-a-glance.ts';
import { codeEntry, specs } from '../../support/entries.ts';

const definitionOf = (facts: Parameters<typeof codeEntry>[0]) => toAnswers(codeEntry(facts).facts, specs).at(-1);

test('a definition without a first document has no detail', () => {
  expect(definitionOf({ firstDefined: undefined })).toMatchObject({ answer: 'RFC 9110 §15.5.10', detail: '' });
});

test('a code that no document defines any more has no standard', () => {
  expect(definitionOf({ specs: [] })).toEqual({ label: 'Defined in', answer: 'No standard', detail: 'not in the IANA registry' });
});
