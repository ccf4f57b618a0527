import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../support/built-site.ts';

/** A statement that the pages have to tell: its page or pages, and the words without which it is not told. */
interface ToldFact {
  id: string;
  /** A code, a class, `rest` for the guides, or `general` for the pages that lead to all codes. */
  subject: string;
  terms: string[];
}

const facts = readFileSync('tests/fixtures/told-facts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ToldFact);
const pages = readPages();

/** The words of the main part as a reader sees them, small, with the signs of a keyboard. */
const wordsOf = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<(script|style)\b[^]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|b|code|em|i|kbd|small|span|strong|sup)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ');

function isOf(subject: string, path: string): boolean {
  if (subject === 'rest') return path.startsWith('/guides/');
  return (subject === 'general' ? ['/', '/about/', '/codes/'] : [`/codes/${subject}/`, `/classes/${subject}/`]).includes(path);
}

const subjects = [...new Set(facts.map(({ subject }) => subject))];

test.each(subjects)('what is to be told of %s is told', (subject) => {
  const words = pages
    .filter(({ path }) => isOf(subject, path))
    .map(({ html }) => wordsOf(html))
    .join(' ');
  const untold = facts.filter((fact) => fact.subject === subject && !fact.terms.every((term) => words.includes(term)));
  expect(untold.map(({ id, terms }) => `${id}: ${terms.filter((term) => !words.includes(term)).join(', ')}`)).toEqual([]);
});
