import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readFile } from '../../../src/content/entry.ts';
import { formatProblem } from '../../../src/content/problem.ts';
import { codeSchema } from '../../../src/schemas/code.ts';
import { ourApiSchema } from '../../../src/schemas/our-api.ts';
import { leastCode } from '../../support/entries.ts';

const FILE = 'content/codes/409.mdx';
const write = (facts: object, body = '') => `---\n${stringify({ ...leastCode, ...facts })}---\n${body}`;
const problemsOf = (text: string) => readFile(FILE, text, codeSchema).problems.map(formatProblem);

test('facts and prose are read apart', () => {
  const { read } = readFile(FILE, write({}, '\n## Meaning\n'), codeSchema);
  expect(read).toMatchObject({ facts: { phrase: 'Conflict' }, prose: { source: '\n## Meaning\n' } });
});

test('a line of the prose can be told as a line of the file', () => {
  const text = write({}, '## Meaning\n');
  const { read } = readFile(FILE, text, codeSchema);
  expect(text.split('\n')[read!.prose!.headings[0]!.line - 1]).toBe('## Meaning');
});

test('an unknown field is named with its line', () => {
  const text = write({ phrse: 'Conflict' });
  const line = text.split('\n').indexOf('phrse: Conflict') + 1;
  expect(problemsOf(text)).toEqual([
    `${FILE}:${line} phrse: there is no field "phrse". Check its spelling against the field table in content/README.md, or remove it.`,
  ]);
});

test('a field inside a field is named by its path', () => {
  expect(problemsOf(write({ retry: { ...leastCode.retry, verdict: 'maybe' } }))[0]).toMatch(
    /retry\.verdict: this value is not allowed\. Write one of: yes, after-wait, after-change, no, n\/a\./,
  );
});

test('a value of the wrong type is told what type to be', () => {
  expect(problemsOf(write({ code: '409' }))[0]).toMatch(/code: must be a number such as 409, without quotes/);
});

test('a missing field is told from a wrong one', () => {
  expect(problemsOf(write({ phrase: undefined }))[0]).toMatch(/phrase: the field is missing\. Add it/);
});

test('all problems of a file are listed, not the first alone', () => {
  expect(problemsOf(write({ phrse: 'x', code: 99, standing: 'popular' }))).toHaveLength(3);
});

test('YAML that does not parse is a problem with a line', () => {
  expect(problemsOf('---\ncode: 409\nphrase: [Conflict\n---\n')[0]).toMatch(
    /^content\/codes\/409\.mdx:\d+ front matter: this is not valid YAML: /,
  );
});

test('a key that stands twice is not valid YAML', () => {
  expect(problemsOf('---\ncode: 409\ncode: 409\n---\n')[0]).toMatch(/:3 front matter: this is not valid YAML: .*unique/);
});

test('prose without front matter points to the template', () => {
  expect(problemsOf('## Meaning\n')[0]).toMatch(/does not begin with front matter.*_template\.mdx/);
});

test('a file with Windows line ends is read', () => {
  expect(problemsOf(write({}).replaceAll('\n', '\r\n'))).toEqual([]);
});

test('front matter that is not closed is called so, where the prose begins', () => {
  expect(problemsOf('---\ncode: 409\n\n## Meaning\n')).toEqual([
    `${FILE}:3 front matter: it is not closed. Put a line of --- between the facts and the prose.`,
  ]);
});

test('a quotation that is never closed is told where it opens', () => {
  expect(problemsOf('---\ncode: 409\nsummary: "It clashes.\nphrase: Conflict\n---\n')[0]).toMatch(/409\.mdx:3 .*Close the quotation mark/);
});

test('the remedy for a key that stands twice is to remove one', () => {
  expect(problemsOf('---\ncode: 409\ncode: 409\n---\n')[0]).toMatch(/Remove one of the two lines\.$/);
});

test.each(['a: &x\n  b: *x\n', 'a: &x 1\nb: *x\n'])('anchors and aliases, round or not, are refused: %j', (yaml) => {
  expect(problemsOf(`---\n${yaml}---\n`)[0]).toMatch(/409\.mdx:[23] front matter: an anchor \(&\) or an alias/);
});

test('an empty file of facts is called empty', () => {
  expect(readFile('content/grpc.yaml', '', codeSchema).problems.map(formatProblem)[0]).toMatch(/grpc\.yaml:1 YAML: it is empty/);
});

test.each(['0026-11-20', '1989-12-31', '2026-02-30'])('%s is no day of a review', (reviewed) => {
  expect(problemsOf(write({}).replace(/reviewed: .*/, `reviewed: ${reviewed}`))[0]).toMatch(/reviewed: must be a day/);
});

test('a line in a text that stands line by line is told as a line of the file', () => {
  const { read } = readFile(
    'content/our-api.yaml',
    "name: Ours\ncodes:\n  '409':\n    use: never\n    when: Never.\n    body: |\n      {\n",
    ourApiSchema,
  );
  expect(read!.lineOf('codes.409.body', 1)).toBe(7);
});

test('a line in a text that is folded is told as that of its field', () => {
  const { read } = readFile(
    'content/our-api.yaml',
    "name: Ours\ncodes:\n  '409':\n    use: never\n    when: Never.\n    body: '{'\n",
    ourApiSchema,
  );
  expect(read!.lineOf('codes.409.body', 1)).toBe(6);
});

test('what stands twice in a list is told at the second place', () => {
  const text = write({ keywords: ['clash', 'taken', 'clash'] });
  expect(problemsOf(text)).toEqual([expect.stringContaining('keywords.2: the list has this already')]);
});

test('a bracket that is never closed is told where it opened', () => {
  expect(problemsOf('---\ncode: 409\nretry: { verdict: yes,\nphrase: Conflict\n---\n')[0]).toMatch(/409\.mdx:3 front matter: /);
});

test.each([
  ['It `clashes.', /has a backtick without its partner/],
  ['It &amp; clashes.', /has a character reference/],
  ['It [clashes](/codes/409/).', /has a link, and only prose has links/],
  ['x'.repeat(1001) + '.', /must have at most 1000 characters, and has 1002/],
])('no field holds %j', (why, problem) => {
  expect(problemsOf(write({ headers: [{ name: 'ETag', role: 'response', level: 'typical', why }] }))).toEqual([
    expect.stringMatching(problem),
  ]);
});
