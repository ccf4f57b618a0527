import { describe, expect, test } from 'vitest';
import { readCatalogue, toCatalogue } from '../../../src/content/catalogue.ts';
import { CatalogueError } from '../../../src/content/problem.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  comparisonProse,
  entries,
  guideEntry,
  headerEntry,
  languageEntry,
} from '../../support/entries.ts';
import { TODAY } from '../../support/problems.ts';

const outside = (id: string) => ({ file: 'content/outside.yaml', id, facts: { phrase: 'Odd', summary: 'It is odd.', vendors: [] } });
const comparison = (first: number, second: number) => comparisonEntry({ codes: [first, second] }, comparisonProse, `${first}-vs-${second}`);

test('everything is in the order in which it is shown', () => {
  const catalogue = toCatalogue(
    entries({
      codes: [codeEntry(), codeEntry({ code: 404, phrase: 'Not Found' })],
      classes: [classEntry({ class: '5xx' }), classEntry()],
      guides: [guideEntry({ title: 'B' }, 'A.', 'a'), guideEntry({ title: 'A' }, 'A.', 'b')],
      comparisons: [comparison(404, 410), comparison(409, 412), comparison(404, 409), comparison(401, 403)],
      languages: [
        languageEntry({ label: 'C', order: 2 }, 'c'),
        languageEntry({ label: 'B', order: 2 }, 'b'),
        languageEntry({ label: 'D', order: 1 }, 'd'),
      ],
      outside: [outside('999'), outside('000'), outside('700')],
      headers: [headerEntry('ETag'), headerEntry('Allow')],
    }),
  );
  const { codes, classes, guides, comparisons, languages, outside: numbers, headers } = catalogue;
  expect([codes, classes, guides, comparisons, languages, numbers, headers].map((list) => list.map(({ id }) => id).join(' '))).toEqual([
    '404 409',
    '4xx 5xx',
    'b a',
    '401-vs-403 404-vs-409 404-vs-410 409-vs-412',
    'd b c',
    '000 700 999',
    'Allow ETag',
  ]);
});

test('content with a problem is no catalogue', () => {
  expect(() => readCatalogue([], TODAY)).toThrow(CatalogueError);
});

describe('the error that content throws', () => {
  const at = (file: string, line?: number) => ({ file, line, field: 'a', problem: 'b', remedy: 'C.' });

  test.each([
    ['has the place of the only problem', [at('x', 3)], 'x:3: the content has 1 problem.\n  x:3 a: b. C.'],
    ['has no line where there is none', [at('x')], 'x: the content has 1 problem.\n  x a: b. C.'],
    [
      'begins with the file that has most problems',
      [at('x', 1), at('y', 2), at('y', 3), at('z', 4), at('z', 5)],
      'y:2: the content has 5 problems.\n  x:1 a: b. C.\n  y:2 a: b. C.\n  y:3 a: b. C.\n  z:4 a: b. C.\n  z:5 a: b. C.',
    ],
  ])('%s', (_, problems, message) => {
    const error = new CatalogueError(problems);
    expect([error.name, error.message, error.stack]).toEqual(['CatalogueError', message, message]);
  });
});
