import { z } from 'astro/zod';
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

test('spaces behind the lines around the front matter are no part of it', () => {
  const { read } = readFile(FILE, write({}, '\n## Meaning\n').replaceAll('---\n', '--- \n'), codeSchema);
  expect(read).toMatchObject({ facts: { phrase: 'Conflict' }, prose: { source: '\n## Meaning\n' } });
});

test('front matter may be all there is, without a line break at its end', () => {
  expect(readFile(FILE, write({}).trimEnd(), codeSchema).read).toMatchObject({ facts: { phrase: 'Conflict' }, prose: { source: '' } });
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

test.each([
  [
    'has no front matter',
    '## Meaning\n',
    '1 front matter: the file does not begin with front matter between two lines of ---. Start from content/codes/_template.mdx.',
  ],
  [
    'does not close it before a heading',
    '---\ncode: 409\n## Meaning\n',
    '3 front matter: it is not closed. Put a line of --- between the facts and the prose.',
  ],
  ['has nothing in it', '---\n---\n', '1 front matter: it is empty. Restore it; content/README.md says what it holds.'],
  [
    'has prose that is no MDX',
    write({}, '\nA <Spec>\n'),
    `${write({}).split('\n').length + 1} prose: column 3: Expected a closing tag for \`<Spec>\` (2:3) before the end of \`paragraph\`. Close what is open, and put a bare "<" or "{" into backticks.`,
  ],
])('a file that %s is not read', (_, text, problem) => {
  const { read, problems } = readFile(FILE, text, codeSchema);
  expect([read, problems.map(formatProblem)]).toEqual([undefined, [`${FILE}:${problem}`]]);
});

const anything = z.unknown();
test.each([
  ['a key that stands twice', 'a: 1\na: 2\n', ['2 YAML: this is not valid YAML: Map keys must be unique. Remove one of the two lines.']],
  [
    'a double quotation mark',
    'a: 1\nb: "x\nc: 1\n',
    ['2 YAML: this is not valid YAML: Missing closing "quote. Close the quotation mark or the bracket.'],
  ],
  [
    'a single quotation mark',
    "a: 1\nb: 'x\nc: 1\n",
    ["2 YAML: this is not valid YAML: Missing closing 'quote. Close the quotation mark or the bracket."],
  ],
  [
    'another document',
    'a: 1\n---\nb: 1\n',
    [
      '2 YAML: this is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments(). Remove the line of --- or ... before it.',
    ],
  ],
  ['a tab', 'a:\n\tb: 1\n', ['2 YAML: this is not valid YAML: Tabs are not allowed as indentation. Indent with spaces, not with tabs.']],
  ['a tag', 'a: !x 1\n', ['1 YAML: this is not valid YAML: Unresolved tag: !x. Put the text into quotes: a bare "!" begins a tag.']],
  [
    'a name without a value, behind a text in quotation marks',
    'a: "x"\nb\nc: 1\n',
    ['2 YAML: this is not valid YAML: Implicit map keys need to be followed by map values. Put a colon and a value behind the name.'],
  ],
  [
    'a text behind one in quotation marks',
    'a: "x\n  y" z\n',
    [
      '2 YAML: this is not valid YAML: Unexpected scalar at node end. Quote text that contains ": ", " #" or begins with a backtick, and check the indentation.',
    ],
  ],
  [
    'an anchor',
    'a: &x 1\n',
    ['1 YAML: an anchor (&) or an alias (*) stands here. Write the value itself, in quotes if it begins with such a sign.'],
  ],
  [
    'an anchor and a key that stands twice',
    'a: &x 1\na: 2\n',
    [
      '2 YAML: this is not valid YAML: Map keys must be unique. Remove one of the two lines.',
      '1 YAML: an anchor (&) or an alias (*) stands here. Write the value itself, in quotes if it begins with such a sign.',
    ],
  ],
  [
    'a tag and a key that stands twice',
    'a: !x 1\na: 2\n',
    [
      '2 YAML: this is not valid YAML: Map keys must be unique. Remove one of the two lines.',
      '1 YAML: this is not valid YAML: Unresolved tag: !x. Put the text into quotes: a bare "!" begins a tag.',
    ],
  ],
  ['a number of another base', 'a: 1\nb: 0x199\n', ['2 YAML: 0x199 is no plain number. Write it in digits: 409; or as a text, in quotes.']],
  ['a number with a power', 'a: 4.09e2\n', ['1 YAML: 4.09e2 is no plain number. Write it in digits: 409; or as a text, in quotes.']],
  ['a number with a zero before it', 'a: 0409\n', ['1 YAML: 0409 is no plain number. Write it in digits: 409; or as a text, in quotes.']],
  ['a number with a sign', 'a: +409\n', ['1 YAML: +409 is no plain number. Write it in digits: 409; or as a text, in quotes.']],
  ['a number without an end', 'a: .inf\n', ['1 YAML: .inf is no plain number. Write it in digits; or as a text, in quotes.']],
  ['a key twice, once in quotes', "409: a\n'409': b\n", ['2 YAML: 409 stands here twice, once in quotes. Remove one of the two.']],
  ['a key that objects have', 'a: 1\n__proto__: 2\n', ['2 YAML: there is no field "__proto__". Remove it.']],
  [
    'an unseen character as an escape',
    'a: "b\\u202Ec"\n',
    ["1 YAML: the text's column 2 has U+202E, which nobody sees. Remove the character."],
  ],
  ['half a character as an escape', 'a: "b\\uD800"\n', ['1 YAML: half a character is escaped here. Write the character itself.']],
  ['nothing', '# Words.\n', ['1 YAML: it is empty. Restore it; content/README.md says what it holds.']],
])('what is no YAML is told whole, and no field of it: %s', (_, text, problems) => {
  const schema = z.strictObject({ needed: anything.refine((value) => value !== undefined) });
  expect(readFile('content/a.yaml', text, schema).problems.map(formatProblem)).toEqual(
    problems.map((problem) => `content/a.yaml:${problem}`),
  );
});

test.each([
  ['a text', z.string(), '1', 'expected string, received number. Write text.'],
  ['a list', z.array(z.string()), 'x', 'expected array, received string. Write a list: [a, b].'],
  ['fields', z.strictObject({}), 'x', 'expected object, received string. Write fields of its own.'],
  ['a number', z.number(), 'x', 'expected number, received string. Write a number, without quotes.'],
  ['a whole number', z.number().int(), '1.5', 'expected int, received number. Write a whole number.'],
  ['a boolean', z.boolean(), 'x', 'expected boolean, received string. Write a boolean.'],
  ['one of two', z.enum(['b', 'c']), 'x', 'this value is not allowed. Write one of: b, c.'],
  [
    'what a rule of its own asks for',
    z.string().refine(() => false, 'must be as e.g. here.'),
    'x',
    'must be as e.g. here. Correct it; the field table in content/README.md shows an example.',
  ],
])('a field that is not %s is told what to be', (_, schema, written, problem) => {
  expect(readFile('content/a.yaml', `\na: ${written}\n`, z.strictObject({ a: schema })).problems.map(formatProblem)).toEqual([
    `content/a.yaml:2 a: ${problem}`,
  ]);
});

test.each([
  ['in a file of facts', 'content/a.yaml', '# Words.\nb: 1\n'],
  ['in front matter', 'content/a.mdx', '---\nb: 1\n---\n'],
])('a field that is missing is told at the beginning, %s', (_, file, text) => {
  expect(readFile(file, text, z.object({ a: z.string() })).problems.map(formatProblem)).toEqual([
    `${file}:1 a: the field is missing. Add it; the field table in content/README.md says what it holds.`,
  ]);
});

test('facts that are no fields are told whole', () => {
  expect(readFile('content/a.yaml', '- 1\n', z.strictObject({})).problems.map(formatProblem)).toEqual([
    'content/a.yaml:1 YAML: expected object, received array. Write fields of its own.',
  ]);
});

test('a field has a line by its path, one that is not there that of the nearest above it', () => {
  const { read } = readFile('content/a.yaml', 'a:\n  b:\n    - x\n    - c: 1\n', anything);
  expect(['a', 'a.b', 'a.b.1', 'a.b.1.c', 'a.d', 'a.b.7', 'e'].map(read!.lineOf)).toEqual([1, 2, 4, 4, 1, 2, 1]);
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
  expect(problemsOf(text)).toEqual([expect.stringContaining('keywords.2: the list has')]);
});

test('a bracket that is never closed is told where it opened', () => {
  expect(problemsOf('---\ncode: 409\nretry: { verdict: yes,\nphrase: Conflict\n---\n')[0]).toMatch(/409\.mdx:3 front matter: /);
});

test.each([
  ['It `clashes.', /has a backtick without its partner/],
  ['It\nclashes.', /has a line break or a tab/],
  ['TODO: say it.', /is a placeholder/],
  ['Lorem ipsum dolor.', /is a placeholder/],
  ['It is the the clash.', /has a word twice/],
  ['It **clashes**.', /has two asterisks/],
  ['It  clashes.', /has two spaces in a row/],
  ['It clashes..', /must end with one full stop/],
  ['It clashes .', /must end with one full stop/],
  ['It &amp; clashes.', /has a character reference/],
  ['It [clashes](/codes/409/).', /has a link, and only prose has links/],
  ['xy'.repeat(501) + '.', /must have at most 1000 characters, and has 1003/],
])('no field holds %j', (why, problem) => {
  expect(problemsOf(write({ headers: [{ name: 'ETag', role: 'response', level: 'typical', why }] }))).toEqual([
    expect.stringMatching(problem),
  ]);
});

test.each([
  '它冲突了。',
  'वह टकराता है।',
  'هل يتعارض؟',
  'It says "Done."',
  '„Es gibt ihn nicht.“',
  'The todo item is gone.',
  'It sends `409`.',
  'Is it `a  b`?',
])('a sentence may end as %j does', (why) => {
  expect(problemsOf(write({ headers: [{ name: 'ETag', role: 'response', level: 'typical', why }] }))).toEqual([]);
});

const JSON_FILE = 'content/measured/curl.json';
const jsonProblems = (text: string) => readFile(JSON_FILE, text, z.strictObject({ name: z.string() })).problems.map(formatProblem);

test('A file of JSON is all facts', () => {
  const { read } = readFile(JSON_FILE, '{ "name": "curl" }', z.strictObject({ name: z.string() }));
  expect(read).toMatchObject({ facts: { name: 'curl' }, prose: undefined });
});

test('JSON that does not parse is a problem', () => {
  expect(jsonProblems('{ "name": ')[0]).toMatch(/^content\/measured\/curl\.json:1 JSON: column 11 is not JSON: /);
});

test('A problem of JSON is named by its line and path', () => {
  expect(jsonProblems('{\n  "name": 7 }')[0]).toMatch(/^content\/measured\/curl\.json:2 name: /);
});

test('JSON that is no object is a problem of the file', () => {
  expect(jsonProblems('7')[0]).toMatch(/^content\/measured\/curl\.json:1 JSON: /);
});
