import { readdirSync, readFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createFactIndex, saidOf, type FirstPart } from '../../src/outputs/search/fact-index.ts';
import { unpack, type PackedDocument } from '../../src/outputs/search/packed.ts';
import { toParts, type BasePart, type WordPart } from '../../src/outputs/search/words.ts';
import { gzipSize, readPages } from '../support/built-site.ts';
import { readQueries } from '../support/questions.ts';
import { takeWords } from '../support/words.ts';

/** One flight of TCP: ten segments of 1,460 octets. What is in it is there after one round trip. */
const ONE_FLIGHT = 14_600;
/** A whole page. Truth is never cut for octets: what a reader in a hurry needs stands in the first flight. */
const WHOLE = 20_000;
/** Guides, lists and the atlas gather what many codes share, and grow with them; nobody opens them in an incident. */
const GATHERING = /^\/(?:(?:guides\/.+|choose|codes|headers|products|search)\/)?$/;
const GATHERED = 30_000;
/** All that one product sends, all who send one code, all that was measured: a reader searches in it, and the first flight has the beginning. */
const WHOLE_PRODUCT = /^\/(?:(?:products|protocols)\/.+|codes\/\d+\/senders|logs|behaviour(?:\/.+)?)\/$/;
const ALL_OF_IT = 60_000;

/** What a page of its kind may weigh. */
function limitOf(path: string): number {
  if (WHOLE_PRODUCT.test(path)) return ALL_OF_IT;
  return GATHERING.test(path) ? GATHERED : WHOLE;
}
/** What may run before the reader acts, gzipped. */
const SCRIPT = 3_000;

/** What of a page can be read when its first flight is there. */
function firstFlightOf(html: string): string {
  const packed = gzipSync(html, { level: 9 }).subarray(0, ONE_FLIGHT);
  return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
}

describe.each(readPages())('$path', ({ path, html }) => {
  test('is small', () => {
    expect(gzipSize(html)).toBeLessThanOrEqual(limitOf(path));
  });

  test('runs little script before the reader acts', () => {
    const page = html.replace(/<template[\s\S]*?<\/template>/g, '');
    const scripts = [...page.matchAll(/<script(?![^>]*application\/ld)[^>]*>([\s\S]*?)<\/script>/g)].map(([, content]) => content);
    expect(gzipSize(scripts.join('\n'))).toBeLessThanOrEqual(SCRIPT);
  });

  test('needs no other request to be shown', () => {
    const scripts = path === '/search/' ? /<script type="module"[^>]*>/g : /(?!)/g;
    const page = html.replace(/<template[\s\S]*?<\/template>/g, '').replace(scripts, '');
    expect(page).not.toMatch(/<link[^>]*rel="(?:stylesheet|preload|modulepreload)"/);
    expect(page).not.toMatch(/<(?:script|img|iframe|source|video)[^>]*\ssrc=/);
    // Calls that a page prints may have such a name.
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style);
    expect(styles.join('\n')).not.toMatch(/@import|url\((?!#)/);
  });
});

const withSteps = readPages().filter(({ html }) => html.includes('id="what-to-do"'));

test.each(withSteps)('$path has all through “What to do” in its first flight, styles and all', ({ html }) => {
  const sections = [...html.matchAll(/<h2[^>]* id="([^"]+)"/g)].map(([, id]) => id);
  // Where the next section has begun, all of it is there.
  const next = sections[sections.indexOf('what-to-do') + 1];
  expect(firstFlightOf(html)).toContain(`id="${next}"`);
});

test('the search answers its first key with at most 30 kB, in two files', () => {
  const scripts = readdirSync('dist/_astro').sort();
  // Another would hold what two need, and be waited for.
  expect(scripts.map((name) => name.split('.')[0])).toEqual(['SearchScript', 'SnippetsScript']);
  const files = [`dist/_astro/${scripts[0]}`, 'dist/search/facts.json'];
  expect(files.reduce((sum, file) => sum + gzipSize(readFileSync(file, 'utf8')), 0)).toBeLessThanOrEqual(30_000);
});

const readJson = <Content>(name: string) => JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8')) as Content;
const facts = readJson<FirstPart & { pages: PackedDocument[] }>('facts');
const first: FirstPart = { ...facts, pages: unpack(facts.pages, '/') };
const details = readJson<BasePart & { pages: PackedDocument[]; version: string }>('details');
const base: BasePart = { ...details, pages: unpack(details.pages, '/') };

test('what a reader gets for when there is no network weighs at most 28 MB', () => {
  const kept = JSON.parse(readFileSync('dist/sw.json', 'utf8')) as Record<string, string>;
  const whole = Object.keys(kept).reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  expect(whole).toBeLessThanOrEqual(28_000_000);
});

/** What a browser loads for a query from the folder of the search, as `factSource` asks for it. */
function loadedFor(query: string): string[] {
  const index = createFactIndex(toParts(first, base));
  const parts = new Set<number>();
  takeWords(index, query, base.starts.split(' '), (part) => readJson<WordPart>(`${details.version}/words/${part}`), parts);
  return [
    'facts',
    'details',
    ...Array.from(parts, (part) => `${details.version}/words/${part}`),
    ...index.lacks(query).map((href) => `${details.version}/said/${saidOf(href)}`),
  ];
}

test('for a query the search loads at most 200 kB, script and all', () => {
  const script = readdirSync('dist/_astro').find((name) => name.startsWith('SearchScript'))!;
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? gzipSize(readFileSync(`dist/${file}`, 'utf8'));
    sizes.set(file, size);
    return size;
  };
  const heavy = readQueries('search-queries')
    .filter((_, at) => at % 4 === 0)
    .map(({ query }) => ({
      query,
      size: [`_astro/${script}`, ...loadedFor(query).map((name) => `search/${name}.json`)].reduce((sum, file) => sum + sizeOf(file), 0),
    }))
    .filter(({ size }) => size > 200_000);
  expect(heavy).toEqual([]);
});
