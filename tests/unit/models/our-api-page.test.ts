import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { formatProblem } from '../../../src/content/problem.ts';
import { checkEntries, readContent } from '../../../src/content/read.ts';
import { ourCodes, toOurApiPage } from '../../../src/models/our-api-page.ts';
import { ourApiSchema } from '../../../src/schemas/our-api.ts';
import { codeEntry, entries } from '../../support/entries.ts';

const ourApi = ourApiSchema.parse({
  name: 'Our API',
  codes: { '404': { use: 'never', when: 'Never.' }, '409': { use: 'returned', when: 'It clashes.' } },
});
const codes = [codeEntry({ code: 404, phrase: 'Not Found' }), codeEntry()];

/** What is read of the team's file, and the problems that are its own. */
const readOurs = (text: string | undefined) => {
  const file = 'content/our-api.yaml';
  const { entries: read, problems } = readContent(text === undefined ? [] : [{ file, text }], '2026-11-27');
  return { entries: read, problems: problems.filter((problem) => problem.file === file) };
};

describe('the team’s file', () => {
  test.each([
    ['empty', ''],
    ['nothing but comments', '# name: Our API\n\n'],
    ['missing', undefined],
  ])('that is %s means that there are no rules', (_, text) => {
    const { entries: read, problems } = readOurs(text);
    expect([read.ourApi, problems]).toEqual([undefined, []]);
  });

  test('names the field that is wrong, with its line', () => {
    const { problems } = readOurs("name: Our API\ncodes:\n  '409':\n    use: sometimes\n    when: It clashes.\n");
    expect(formatProblem(problems[0]!)).toMatch(
      /^content\/our-api\.yaml:4 codes\.409\.use: this value is not allowed\. Write one of: returned, gateway, never\./,
    );
  });

  test('names codes that have a page', () => {
    expect(checkEntries(entries({ codes: [codeEntry()], ourApi }), '2026-11-27').map(formatProblem)[0]).toMatch(
      /codes\.404: code 404 has no page/,
    );
  });

  test('has examples that clients can copy', () => {
    const broken = ourApiSchema.parse({ name: 'Our API', codes: { '409': { use: 'returned', when: 'It clashes.', body: '{ "a": }' } } });
    expect(checkEntries(entries({ codes, ourApi: broken }), '2026-11-27').map(formatProblem)[0]).toMatch(
      /codes\.409\.body: column 8 of the example is not JSON/,
    );
  });
});

test('codes stand by how they are used', () => {
  const page = toOurApiPage(toCatalogue(entries({ codes, ourApi })));
  expect([page?.returned.map(({ code }) => code), page?.gateway, page?.never.map(({ code }) => code)]).toEqual([[409], [], [404]]);
});

test('a code that never occurs is not marked in lists', () => {
  expect([...ourCodes({ ourApi })]).toEqual([409]);
});

test('without rules there is no page', () => {
  expect(toOurApiPage(toCatalogue(entries({ codes })))).toBeUndefined();
});
