import { expect, test } from 'vitest';
import { contentFiles, newestDay } from '../../src/integrations/content.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { readContent, type ContentFile, type Reads } from '../../src/content/read.ts';

const CONFLICT = 'content/codes/409.mdx';
const files = await contentFiles('.');
const conflict = files.find(({ file }) => file === CONFLICT)!;
const entry = 'text' in conflict ? conflict.text : '';

/** Only what is put in another's place is parsed for each. */
const reads: Reads = new Map();

/** The problems of the content with one file in another's place, or besides. */
function problemsWith(changed: ContentFile): string[] {
  const others = files.filter(({ file }) => file !== changed.file);
  return readContent([...others, changed], newestDay(), reads).problems.map(formatProblem);
}

test.each<[name: string, file: string, text: string, line: RegExp]>([
  ['a wrong key', CONFLICT, entry.replace('phrase:', 'phrse:'), /409\.mdx:3 phrse: there is no field "phrse"/],
  ['a wrong type', CONFLICT, entry.replace('code: 409', "code: '409'"), /409\.mdx:2 code: must be a number/],
  ['a missing heading', CONFLICT, entry.replace('## Meaning\n', ''), /409\.mdx:\d+ ## Meaning: the heading is missing/],
  ['a dead relation', CONFLICT, entry.replace(/^related: .*/m, 'related: [471]'), /409\.mdx:\d+ related\.0: code 471 has no page/],
  [
    'a wrong section',
    CONFLICT,
    entry.replace('[RFC 9110 15.5.10]', '[RFC 9110 15.5.99]'),
    /409\.mdx:\d+ specs\.0: RFC 9110 has no section 15\.5\.99/,
  ],
  ['a code twice', 'content/codes/conflict.mdx', entry, /conflict\.mdx:\d+ code: 409 has an entry already, content\/codes\/409\.mdx/],
  ['bad YAML', CONFLICT, entry.replace('phrase: Conflict', 'phrase: [Conflict'), /409\.mdx:\d+ front matter: this is not valid YAML/],
  [
    'a summary that is too long',
    CONFLICT,
    entry.replace(/^summary: /m, `summary: ${'very '.repeat(30)}`),
    /409\.mdx:5 summary: must have at most 120 characters/,
  ],
  [
    'an unknown constant',
    CONFLICT,
    `${entry}\nIn Go \`http.StatusConfict\`.\n`,
    /409\.mdx:\d+ `http\.StatusConfict`: Go has no such constant/,
  ],
])('%s is told with a line that says where and what', (_, file, text, line) => {
  expect(problemsWith({ file, text }).filter((problem) => line.test(problem))).toHaveLength(1);
});
