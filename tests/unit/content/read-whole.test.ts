import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { formatProblem } from '../../../src/content/problem.ts';
import { readContent, type ContentFile, type Reads } from '../../../src/content/read.ts';
import {
  comparisonProse,
  leastClass,
  leastClassProse,
  leastAsks,
  leastCode,
  leastComparison,
  leastLanguage,
  leastProduct,
  leastProse,
  leastProtocol,
  protocolProse,
} from '../../support/entries.ts';
import { TODAY } from '../../support/problems.ts';

const mdx = (facts: object, body: string) => `---\n${stringify(facts)}---\n\n${body}`;
const guide = (title: string, body = 'A word.\n') =>
  mdx({ title, summary: 'A thing.', reviewed: '2026-11-20', asks: leastAsks(title) }, body);
const product = mdx(
  {
    ...leastProduct,
    sends: [{ code: 409, meaning: 'It waits.', when: 'It is full.', actor: 'nobody', fix: 'Wait.', source: 'manual' }],
    outside: [{ numbers: ['999'], meaning: 'It is odd.', when: 'It is full.', actor: 'nobody', fix: 'Wait.', source: 'manual' }],
  },
  '',
);
const language = { ...leastLanguage, codes: { '409': 'StatusConflict', '412': 'StatusPreconditionFailed' } };
const toAnswer = (code: number) => ({ answer: `${code}.`, code, because: 'It clashes.' });

/** The least content that is whole. */
const whole: Readonly<Record<string, string>> = {
  'content/codes/409.mdx': mdx({ ...leastCode, methods: { names: ['PUT'], note: 'Any.' } }, leastProse()),
  'content/codes/412.mdx': mdx(
    { ...leastCode, code: 412, phrase: 'Precondition Failed', asks: leastAsks(412) },
    leastProse(412, 'Precondition Failed'),
  ),
  ...Object.fromEntries(
    (['1xx', '2xx', '3xx', '4xx', '5xx'] as const).map((name) => [`content/classes/${name}.mdx`, mdx(leastClass(name), leastClassProse)]),
  ),
  'content/guides/retries.mdx': guide('Retries'),
  'content/comparisons/409-vs-412.mdx': mdx(leastComparison(), comparisonProse),
  'content/products/envoy.mdx': product,
  'content/protocols/oauth.mdx': mdx(leastProtocol, protocolProse),
  'content/languages/go.yaml': stringify(language),
  'content/measured/envoy.json': JSON.stringify({
    name: 'Envoy',
    kind: 'proxy',
    language: 'Configuration',
    product: 'envoy',
    variants: { default: 'cluster: origin' },
    releases: [
      { version: '1.30', date: '2026-11-20', source: 'npm', cells: { relay: { default: { early: ['passed', 'returned 103'] } } } },
    ],
  }),
  'content/probes.json': JSON.stringify({
    relay: {
      title: 'Relay',
      question: 'Is it passed on?',
      subject: 'proxy',
      outcomes: { passed: 'passes it on' },
      cases: { early: { title: '103', method: 'GET', plays: ['HTTP/1.1 103'] } },
    },
  }),
  'content/outside.yaml': stringify({ '999': { phrase: 'Odd', summary: 'It is odd.' } }),
  'content/headers.yaml': stringify({}),
  'content/specs.yaml': stringify({
    'RFC 2068': { title: 'HTTP', year: 1997, status: 'Proposed Standard' },
    'RFC 9110': { title: 'HTTP Semantics', year: 2022, status: 'Internet Standard', sections: '15 15.2 15.3 15.4 15.5 15.6 15.5.10' },
  }),
  'content/decisions.yaml': stringify({ start: { question: 'What?', answers: [409, 412].map(toAnswer) } }),
  'content/grpc.yaml': stringify({
    clientReads: {},
    otherwise: 'UNKNOWN',
    numbers: { OK: 0, CANCELLED: 1, UNKNOWN: 2 },
    sources: [{ title: 'The mapping', url: 'https://grpc.io/' }],
  }),
  'content/methods.yaml': stringify({
    idempotent: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'TRACE'],
    others: ['CONNECT', 'PATCH', 'POST'],
  }),
  'content/most-met.yaml': stringify([409]),
  'content/most-met-products.yaml': stringify(['envoy']),
  'content/corrections.yaml': stringify([{ code: 409, said: '“So.”', holds: 'It is so.' }]),
  'content/lists.yaml': stringify({ '/behaviour/relay/': { title: 'Measured', summary: 'What was seen.' } }),
  'content/registry.yaml': stringify({
    '409': { phrase: 'Conflict', standing: 'standard', references: ['RFC 9110 15.5.10'] },
    '412': { phrase: 'Precondition Failed', standing: 'standard', references: ['RFC 9110 15.5.10'] },
  }),
};

/** What is read of the whole content with these files in place of theirs; undefined takes one away. */
function readWith(changed: Record<string, string | undefined> = {}, ...besides: ContentFile[]) {
  const files = Object.entries({ ...whole, ...changed }).flatMap(([file, text]) => (text === undefined ? [] : [{ file, text }]));
  const { entries, problems } = readContent([...files, ...besides], TODAY);
  return { entries, problems: problems.map(formatProblem) };
}

test('of the same content read again, only what has changed is parsed', () => {
  const reads: Reads = new Map();
  const read = (guideText: string) => {
    const files = Object.entries({ ...whole, 'content/guides/retries.mdx': guideText }).map(([file, text]) => ({ file, text }));
    return readContent(files, TODAY, reads).entries;
  };
  const [before, after] = [read(guide('Retries')), read(guide('Retries', 'Another word.\n'))];
  expect(after.codes[0]!.prose).toBe(before.codes[0]!.prose);
  expect(after.guides[0]!.prose.source).toBe('\nAnother word.\n');
});

test('a file that was read and cannot be read any more is told', () => {
  const reads: Reads = new Map([['content/grpc.yaml', { text: '', found: { problems: [] } }]]);
  const fault = { field: 'file', problem: 'the file cannot be read (EACCES)', remedy: 'Give the build the right to read it.' };
  const { problems } = readContent([{ file: 'content/grpc.yaml', fault }], TODAY, reads);
  expect(problems.map(formatProblem)).toContainEqual(expect.stringContaining('content/grpc.yaml file: the file cannot be read (EACCES)'));
});

test('every file is read into its place', () => {
  const { entries, problems } = readWith({ 'content/our-api.yaml': stringify({ name: 'Ours', codes: {} }) });
  expect(problems).toEqual([]);
  const { codes, classes, guides, comparisons, products, protocols, measured, languages, outside, headers, ...files } = entries;
  expect({ codes, classes, guides, comparisons, products, protocols, measured, languages, outside, headers }).toMatchObject({
    codes: [
      { file: 'content/codes/409.mdx', id: '409', facts: { code: 409, vendors: [{ name: 'Envoy', meaning: 'It waits.' }] } },
      { file: 'content/codes/412.mdx', id: '412', facts: { code: 412, vendors: [] } },
    ],
    classes: ['1xx', '2xx', '3xx', '4xx', '5xx'].map((id) => ({ file: `content/classes/${id}.mdx`, id, facts: { class: id } })),
    guides: [{ file: 'content/guides/retries.mdx', id: 'retries', facts: { title: 'Retries' }, prose: { source: '\nA word.\n' } }],
    comparisons: [{ file: 'content/comparisons/409-vs-412.mdx', id: '409-vs-412', facts: { codes: [409, 412] } }],
    products: [{ file: 'content/products/envoy.mdx', id: 'envoy', facts: { title: 'Envoy' }, prose: { source: '\n' } }],
    protocols: [{ file: 'content/protocols/oauth.mdx', id: 'oauth', facts: { title: 'OAuth' } }],
    measured: [
      {
        file: 'content/measured/envoy.json',
        id: 'envoy',
        facts: { releases: [{ cells: { relay: { default: { early: { outcome: 'passed', record: 'returned 103' } } } } }] },
      },
    ],
    languages: [{ file: 'content/languages/go.yaml', id: 'go', facts: { label: 'Go' } }],
    outside: [{ file: 'content/outside.yaml', id: '999', facts: { phrase: 'Odd', vendors: [{ name: 'Envoy', meaning: 'It is odd.' }] } }],
    headers: [],
  });
  expect(languages[0]).not.toHaveProperty('prose');
  expect(files).toMatchObject({
    probes: { relay: { question: 'Is it passed on?' } },
    specs: { 'RFC 9110': { year: 2022 } },
    decisions: { start: { question: 'What?' } },
    grpc: { otherwise: 'UNKNOWN' },
    methods: { others: ['CONNECT', 'PATCH', 'POST'] },
    mostMet: [409],
    mostMetProducts: ['envoy'],
    corrections: [{ code: 409 }],
    lists: { '/behaviour/relay/': { title: 'Measured' } },
    registry: { '409': { phrase: 'Conflict' } },
    ourApi: { name: 'Ours' },
    unreadable: [],
  });
});

test.each(Object.keys(whole).filter((file) => !/(codes|guides|comparisons|products|protocols|measured|languages)\//.test(file)))(
  '%s has to be there',
  (file) => {
    const { entries, problems } = readWith({ [file]: undefined });
    expect(problems).toEqual([`${file} file: the file is missing. Restore it; content/README.md says what it holds.`]);
    expect(entries.unreadable).toEqual([file]);
  },
);

test('a file that cannot be read is told once, and not again where others point to it', () => {
  const { entries, problems } = readWith({ 'content/codes/412.mdx': '## Meaning\n' });
  expect(problems).toEqual([
    'content/codes/412.mdx:1 front matter: the file does not begin with front matter between two lines of ---. Start from content/codes/_template.mdx.',
  ]);
  expect(entries.unreadable).toEqual(['content/codes/412.mdx']);
});

test('a problem between entries has the line of its field, or that of its prose', () => {
  const text = mdx({ ...leastCode, related: [410] }, leastProse().replace('One.', '[x](/data)'));
  const lines = text.split('\n');
  expect(readWith({ 'content/codes/409.mdx': text }).problems).toEqual([
    `content/codes/409.mdx:${lines.indexOf('  - 410') + 1} related.0: code 410 has no page. Write content/codes/410.mdx, or remove the relation.`,
    `content/codes/409.mdx:${lines.indexOf('[x](/data)') + 1} link to /data: the address lacks the slash at its end. Write /data/.`,
  ]);
});

test('problems are in the order of files and lines, whoever finds them', () => {
  const { problems } = readWith({
    'content/guides/a-10.mdx': guide('A', '```\nx\n```\n\n[x](/data)\n\n[x](/codes)\n'),
    'content/guides/a-9.mdx': guide('B', '[x](/data)\n'),
    'content/guides/a-8.mdx': '',
  });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'content/guides/a-8.mdx:1',
    'content/guides/a-9.mdx:33',
    'content/guides/a-10.mdx:33',
    'content/guides/a-10.mdx:37',
    'content/guides/a-10.mdx:39',
  ]);
});

describe('names', () => {
  const NO_ADDRESS = (name: string, extension: string) =>
    `file name: no address can be made of "${name}". Rename it with at most 60 small letters a to z, digits and hyphens, such as rate-limiting.${extension}.`;

  test.each([
    ['guide', 'content/guides/My Name.mdx', guide('A')],
    ['product', 'content/products/My Name.mdx', mdx({ ...leastProduct, title: 'Other' }, '')],
    ['protocol', 'content/protocols/My Name.mdx', mdx({ ...leastProtocol, title: 'Other' }, protocolProse)],
  ])('that of a %s is an address', (_, file, text) => {
    expect(readWith({ [file]: text }).problems).toEqual([`${file} ${NO_ADDRESS('My Name', 'mdx')}`]);
  });

  test('that of a language is one, too', () => {
    expect(readWith({ 'content/languages/C#.yaml': stringify({ ...language, label: 'C#' }) }).problems).toEqual([
      `content/languages/C#.yaml ${NO_ADDRESS('C#', 'yaml')}`,
    ]);
  });

  test('that of a code is told by its rule alone', () => {
    expect(readWith({ 'content/codes/Gone.mdx': whole['content/codes/409.mdx'] }).problems).toEqual([
      expect.stringMatching(/^content\/codes\/Gone\.mdx:2 code: the file is called "Gone"/),
      expect.stringMatching(/^content\/codes\/Gone\.mdx:2 code: 409 has an entry already/),
    ]);
  });
});

const NO_PLACE = 'Give it a name and a place from the table in content/README.md, or let its name begin with an underscore.';
test.each([
  ['content/codes/432.md', 'Rename it to 432.mdx.'],
  ['content/codes/drafts/432.md', 'Rename it to 432.mdx.'],
  ['content/our-api.YML', 'Rename it to our-api.yaml.'],
  ['content/products/new/haproxy.mdx', 'Move it to content/products/haproxy.mdx, or let its name begin with an underscore.'],
  ['content/codes/drafts/new/432.mdx', 'Move it to content/codes/432.mdx, or let its name begin with an underscore.'],
  ['content/codes/432.md.txt', NO_PLACE],
  ['content/specs.yml.txt', NO_PLACE],
  ['content/old/content/codes/drafts/432.mdx', NO_PLACE],
  ['content/drafts/README.md.txt', NO_PLACE],
  ['content/README.md/a.txt', NO_PLACE],
])('nobody reads %s, and the remedy says what to do', (file, remedy) => {
  expect(readWith({ [file]: '' }).problems).toEqual([`${file} file: nobody reads this file. ${remedy}`]);
});

test.each(['content/README.md', 'content/codes/#409.mdx#', 'content/codes/409.mdx~', 'content/Thumbs.db', 'content/guides/desktop.ini'])(
  '%s is no content: words for authors, and what editors and systems leave',
  (file) => {
    expect(readWith({ [file]: '' }).problems).toEqual([]);
  },
);

test.each([
  [
    'in MDX',
    'content/guides/a.mdx',
    `\uFEFF${guide('A')}`,
    1,
    'encoding: the file begins with a byte order mark. Save it as UTF-8 without BOM.',
  ],
  ['within YAML', 'content/most-met.yaml', '- 409 # \uFEFF\n', 1, 'text: column 9 has U+FEFF, which nobody sees. Remove the character.'],
])('a byte order mark %s is a fault', (_, file, text, line, problem) => {
  expect(readWith({ [file]: text }).problems).toEqual([`${file}:${line} ${problem}`]);
});

test('a byte order mark at the beginning of YAML is none', () => {
  expect(readWith({ 'content/most-met.yaml': '\uFEFF- 409\n' }).problems).toEqual([]);
});

describe('the rules of the team', () => {
  test.each(['', '\n', '# Words.\n', '  # Words.\n\n'])('may be nothing: %j', (text) => {
    const { entries, problems } = readWith({ 'content/our-api.yaml': text });
    expect([entries.ourApi, problems]).toEqual([undefined, []]);
  });

  test('may not be what cannot be read', () => {
    const fault = { field: 'file', problem: 'locked', remedy: 'Ask.' };
    expect(readWith({}, { file: 'content/our-api.yaml', fault }).problems).toEqual(['content/our-api.yaml file: locked. Ask.']);
  });

  test('are checked', () => {
    expect(readWith({ 'content/our-api.yaml': 'name: Ours\n' }).problems).toEqual([
      'content/our-api.yaml:1 codes: the field is missing. Add it; the field table in content/README.md says what it holds.',
    ]);
  });
});
