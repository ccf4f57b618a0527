import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/content/problem.ts';
import { readContent } from '../../../src/content/read.ts';
import { leastAsks } from '../../support/entries.ts';

const GUIDE = `---\ntitle: A\nsummary: A thing.\nreviewed: 2026-11-20\nasks: ${JSON.stringify(leastAsks('a'))}\n---\n\nA word.\n`;
/** The problems of one file. */
const problemsOf = (file: string, text: string) =>
  readContent([{ file, text }], '2026-11-27')
    .problems.filter((problem) => problem.file === file)
    .map(formatProblem);

test.each([
  ['content/codes/432.md', 'Rename it to 432.mdx.'],
  ['content/codes/432.MDX', 'Rename it to 432.mdx.'],
  ['content/our-api.yml', 'Rename it to our-api.yaml.'],
  ...['codes', 'classes', 'guides', 'comparisons', 'products', 'protocols', 'languages'].map((folder) => [
    `content/${folder}/drafts/432.mdx`,
    `Move it to content/${folder}/432.mdx`,
  ]),
  ['content/tutorials/x.mdx', 'Give it a name and a place'],
])('%s is read by nobody, and the remedy says what to do', (file, remedy) => {
  expect(problemsOf(file, '')).toEqual([expect.stringContaining(`${file} file: nobody reads this file. ${remedy}`)]);
});

test.each(['_draft.mdx', '.409.mdx.swp', '409.mdx~'])('%s is no content', (name) => {
  expect(problemsOf(`content/codes/${name}`, '')).toEqual([]);
});

const KEPT_BY_WINDOWS = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt1'];
test.each(['My Guide', 'Caching', 'führung', 'c#', 'http1.1', 'index', 'a'.repeat(61), ...KEPT_BY_WINDOWS])(
  'no address can be made of the name %s',
  (name) => {
    expect(problemsOf(`content/guides/${name}.mdx`, GUIDE)).toEqual([
      expect.stringContaining(`file name: no address can be made of "${name}"`),
    ]);
  },
);

test('a name of small letters and hyphens is an address', () => {
  for (const name of ['rate-limiting', 'console', 'a'.repeat(60)]) expect(problemsOf(`content/guides/${name}.mdx`, GUIDE)).toEqual([]);
});

test('a missing file is one problem', () => {
  expect(problemsOf('content/guides/a.mdx', GUIDE)).toEqual([]);
  const { problems } = readContent([], '2026-11-27');
  expect(problems.filter(({ file }) => file === 'content/headers.yaml')).toHaveLength(1);
});

test('a file that cannot be read is told with the reason', () => {
  const { problems } = readContent(
    [{ file: 'content/codes/409.mdx', fault: { field: 'file', problem: 'locked', remedy: 'Ask.' } }],
    '2026-11-27',
  );
  expect(problems.map(formatProblem)).toContain('content/codes/409.mdx file: locked. Ask.');
});

test('a text with a fault is not read further', () => {
  expect(problemsOf('content/codes/409.mdx', '---\n<<<<<<< HEAD\n')).toEqual([expect.stringContaining(':2 merge: ')]);
});

test('a byte order mark before YAML is read over', () => {
  expect(problemsOf('content/most-met.yaml', '\uFEFF- 404\n')).not.toContainEqual(expect.stringContaining('byte order mark'));
});
