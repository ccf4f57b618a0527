import { expect, test } from 'vitest';
import { contentFiles } from '../../src/integrations/content.ts';
import { toTerms } from '../../src/outputs/search/terms.ts';
import { catalogue } from '../support/catalogue.ts';

/**
 * Questions that several pages answer. Every paragraph, list item and value of the content that speaks of one names the code that is the
 * answer, so that a page which begins to say otherwise is found. `places` is how many speak of it at least: a pattern that finds none any
 * more has to be mended.
 */
const QUESTIONS: { question: string; speaks: RegExp[]; names: RegExp; places: number }[] = [
  { question: 'an endpoint that is not built yet is a 404', speaks: [/not built|unbuilt/i], names: /404/, places: 4 },
  {
    question: 'a bad query parameter is a 400, where 422 is spoken of',
    speaks: [/query (?:parameter|string)/i, /422/],
    names: /400/,
    places: 2,
  },
  { question: 'what is deleted for good is a 410, beside a 451', speaks: [/deleted/i, /451|legal demand/i], names: /410/, places: 2 },
  {
    question: 'what a legal demand keeps back is a 451',
    speaks: [/legal demand/i, /\b(?:keeps|withhold|have it)\b/i],
    names: /451/,
    places: 3,
  },
  { question: 'no room to store is a 507', speaks: [/(?:full quota|full volume|no room)/i, /\b[45]\d\d\b/], names: /507/, places: 3 },
  { question: 'a thing whose existence is secret is a 404', speaks: [/existence[^.]*secret|conceal/i, /40[34]/], names: /404/, places: 4 },
  {
    question: 'a conditional QUERY is answered like a GET',
    speaks: [/\b304\b/, /GET (?:and|or) HEAD/, /412/],
    names: /QUERY|for other methods 412/,
    places: 3,
  },
  { question: 'one’s own overload is a 503', speaks: [/\boverload\b/i, /\b429\b/], names: /503|5xx/, places: 1 },
];

// What products do and protocols prescribe is theirs to decide.
const paragraphs = (await contentFiles('.')).flatMap((file) =>
  'text' in file && !/^content\/(?:products|protocols)\//.test(file.file)
    ? file.text.split(/\n\n|\n(?=\s*- |\w+: )/).map((text) => ({ file: file.file, text: text.replace(/\s+/g, ' ').trim() }))
    : [],
);

test.each(QUESTIONS)('$question, wherever it is spoken of', ({ speaks, names, places }) => {
  const found = paragraphs.filter(({ text }) => !text.startsWith('keywords:') && speaks.every((pattern) => pattern.test(text)));
  expect(found.filter(({ text }) => !names.test(text))).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(places);
});

/** How many terms of the second text the first has. */
const shared = (text: string, other: string) => {
  const terms = new Set(toTerms(other));
  return toTerms(text).filter((term) => terms.has(term)).length;
};

/** Where `/choose/` leads to one code of the comparison and rejects the other. */
const leaves = catalogue.comparisons.flatMap(({ id, facts: { codes, first, second } }) => {
  const verdictOf = new Map([
    [codes[0], first],
    [codes[1], second],
  ]);
  const rejections = Object.values(catalogue.decisions).flatMap(({ answers }) =>
    answers.flatMap(({ answer, code, because = '', not }) =>
      code !== undefined && codes.includes(code)
        ? not
            .filter((other) => codes.includes(other.code))
            .map(({ code: other, why }) => ({
              fits: shared(`${answer} ${because}`, verdictOf.get(code)!) + shared(why, verdictOf.get(other)!),
              swapped: shared(`${answer} ${because}`, verdictOf.get(other)!) + shared(why, verdictOf.get(code)!),
            }))
        : [],
    ),
  );
  return rejections.length > 0 ? [{ id, rejections }] : [];
});

test.each(leaves)('/choose/ says of the codes of $id what the comparison says, and not the opposite', ({ rejections }) => {
  const sum = (of: 'fits' | 'swapped') => rejections.reduce((total, rejection) => total + rejection[of], 0);
  expect(sum('fits')).toBeGreaterThanOrEqual(sum('swapped'));
});
