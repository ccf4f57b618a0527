import { expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toFeed } from '../../../../src/outputs/feed/feed.ts';
import { classEntry, codeEntry, entries } from '../../../support/entries.ts';

const feedOf = (...codes: Parameters<typeof codeEntry>[0][]) =>
  toFeed(toCatalogue(entries({ codes: codes.map((facts) => codeEntry(facts)), classes: [classEntry({ reviewed: '2026-01-01' })] })));
const titles = (feed: string) => [...feed.matchAll(/<entry>\n<title>(.*?)<\/title>/g)].map(([, title]) => title);

test('the newest review comes first', () => {
  expect(titles(feedOf({ reviewed: '2026-02-01' }, { code: 404, phrase: 'Not Found', reviewed: '2026-03-01' }))).toEqual([
    '404 Not Found',
    '409 Conflict',
    '4xx Client Error',
  ]);
});

test('of one day, those that changed something come first', () => {
  const [first] = titles(feedOf({ code: 404, phrase: 'Not Found' }, { change: 'It waits longer.' }));
  expect(first).toBe('409 Conflict');
});

test('a change is told, and no change is, too', () => {
  expect(feedOf({ change: 'It waits longer.' })).toContain('<summary>It waits longer.</summary>');
  expect(feedOf({})).toContain('<summary>Read against its sources. It clashes.</summary>');
});

test('a second review is an entry of its own', () => {
  const id = (feed: string) => /<id>(.*409.*)<\/id>/.exec(feed)![1];
  expect(id(feedOf({ reviewed: '2026-03-01' }))).not.toBe(id(feedOf({ reviewed: '2026-03-02' })));
});

test('signs of XML are escaped', () => {
  expect(feedOf({ change: 'Now 1 < 2 & "so".' })).toContain('<summary>Now 1 &lt; 2 &amp; &quot;so&quot;.</summary>');
});
