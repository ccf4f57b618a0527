import { describe, expect, test } from 'vitest';
import { definitionStatus, standingWord } from '../../../src/facts/standing.ts';
import { specsSchema } from '../../../src/schemas/specs.ts';
import { codeEntry } from '../../support/entries.ts';

test('a registered code is not called a standard', () => {
  expect(standingWord({ standing: 'standard' })).toBe('Registered');
});

describe('the document that defines a code', () => {
  const documents = specsSchema.parse({
    'RFC 8297': { title: 'Hints', year: 2017, status: 'Experimental', sections: '2' },
    'RFC 2518': { title: 'WebDAV', year: 1999, status: 'Proposed Standard', obsoletedBy: 'RFC 4918', sections: '10.1' },
    'draft-x': { title: 'Uploads', year: 2022, status: 'Internet-Draft', revised: '2026-07', sections: '5' },
  });

  test.each([
    ['by its status', 'RFC 8297 2', 'Experimental'],
    ['by what replaced it', 'RFC 2518 10.1', 'replaced by RFC 4918'],
    ['by the month of its revision, if it is a draft', 'draft-x 5', 'Internet-Draft of July 2026'],
  ])('is told %s', (_, spec, status) => {
    expect(definitionStatus(codeEntry({ specs: [spec] }).facts, documents)).toBe(status);
  });

  test('is nothing for a number that no document defines', () => {
    expect(definitionStatus(codeEntry({ specs: [] }).facts, documents)).toBeUndefined();
  });
});

describe('the documents that are cited', () => {
  const accepts = (name: string, facts: object) => specsSchema.safeParse({ [name]: { title: 'T', year: 2022, ...facts } }).success;

  test.each([
    ['a draft that is called a standard', 'draft-x', { status: 'Proposed Standard', revised: '2026-07' }],
    ['a draft without the month of its revision', 'draft-x', { status: 'Internet-Draft' }],
    ['an RFC that is called a draft', 'RFC 9110', { status: 'Internet-Draft' }],
    ['an RFC with a revision', 'RFC 9110', { status: 'Internet Standard', revised: '2026-07' }],
  ])('are not %s', (_, name, facts) => {
    expect(accepts(name, facts)).toBe(false);
  });
});
