import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { openRecord } from '../support/record.ts';

const { expectRecord, expectNoOther } = openRecord('files');

/** What has no text of ours, or a name and octets that come with a tool's version: tests of their own hold scripts, cards and Pagefind's index. */
const LEFT_OUT = /^(?:_astro|cards|pagefind)\/|^sw\.js(?:on)?$/;
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The folder of what the search loads has a name of its own in each build, which its first files tell. */
const VERSION = /(?<=^search\/)[\da-f]{8}(?=\/)|(?<="version":")[\da-f]{8}(?=")/g;

/**
 * What a page says, how it is built and how it looks, apart, so that a diff of the record tells which of them a change has touched.
 * The policy in its head is made of the hashes of its scripts and styles; `policy.test.ts` holds it.
 */
function toPrints(html: string): { words: string; markup: string; look: string } {
  const styles: string[] = [];
  const bare = html
    .replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/g, '')
    .replaceAll(/(?<=<style[^>]*>)[^]*?(?=<\/style>)/g, (css) => (styles.push(css), ''))
    .replaceAll(/(?<=<script(?![^>]*type="(?:application\/ld\+json|speculationrules)")[^>]*>)[^]*?(?=<\/script>)/g, '')
    .replaceAll(/(?<=\/_astro\/\w+)\.[\w-]+(?=\.js)/g, '')
    .replaceAll(/ (?:class|style)="[^"]*"/g, (attribute) => (styles.push(attribute), ''));
  return {
    words: digest(bare.replaceAll(/<[^>]+>/g, '\n').replaceAll(/\n\s*/g, '\n')),
    markup: digest((bare.match(/<[^>]+>/g) ?? []).join('\n')),
    look: digest(styles.join('\n')),
  };
}

test('every file of the built site, and the look of the search, is the one that the record has', async () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice('dist/'.length).split(sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  const lines = files.map((file) => {
    const text = readFileSync(join('dist', file), 'utf8');
    if (!file.endsWith('.html')) return `${file.replace(VERSION, '*')} ${digest(text.replace(VERSION, '*'))}`;
    const { words, markup, look } = toPrints(text);
    return `${file} words ${words} markup ${markup} look ${look}`;
  });
  // The dialog of the search brings its styles in its script.
  const dialog = readFileSync('src/components/search/search-dialog.css', 'utf8').replaceAll(/\/\*[^]*?\*\/|\s+/g, ' ');
  await expectRecord('dist.txt', `${[...lines, `search-dialog.css look ${digest(dialog)}`].join('\n')}\n`);
});

const PAGE =
  '<head><meta http-equiv="content-security-policy" content="a"><style>.a{color:red}</style><script>1</script></head><p class="a" id="b">C</p>';

test.each([
  ['its words', PAGE.replace('C', 'D'), ['words']],
  ['an attribute', PAGE.replace('id="b"', 'id="c"'), ['markup']],
  ['a class', PAGE.replace('class="a"', 'class="b"'), ['look']],
  ['a rule of its styles', PAGE.replace('red', 'blue'), ['look']],
  ['a script', PAGE.replace('1', '2'), []],
])('a page that differs by %s differs in that print alone', (_, page, expected) => {
  const [before, after] = [toPrints(PAGE), toPrints(page)];
  expect((['words', 'markup', 'look'] as const).filter((print) => before[print] !== after[print])).toEqual(expected);
});

test('no file of the record is left over', expectNoOther);
