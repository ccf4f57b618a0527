import { expect, test } from 'vitest';
import type { Entries } from '../../../src/content/entries.ts';
import type { CodeFacts } from '../../../src/schemas/code.ts';
import { decisionsSchema } from '../../../src/schemas/decisions.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  comparisonProse,
  guideEntry,
  headerEntry,
  languageEntry,
  leastProse,
  leastVendor,
  unofficialProse,
} from '../../support/entries.ts';
import { problemsOf } from '../../support/problems.ts';

/** The whole of what the rules say, so that place and remedy count as much as the problem. */
type Case = [behaviour: string, given: Partial<Entries>, problems: string[]];

const failed = (facts: Parameters<typeof codeEntry>[0] = {}) => codeEntry({ code: 412, phrase: 'Precondition Failed', ...facts });
const notFound = codeEntry({ code: 404, phrase: 'Not Found' });
const requirement = { id: 'done', level: 'MUST', actor: 'server', text: 'The server must do it.', spec: 'RFC 9110 15' } as const;
const etag = { name: 'ETag', role: 'response', level: 'MAY', why: 'It names a version.' } as const;

test.each<Case>([
  [
    'a code has one entry',
    { codes: [codeEntry(), { ...codeEntry(), file: 'content/codes/0409.mdx' }, { ...codeEntry(), file: 'content/codes/00409.mdx' }] },
    [
      'content/codes/0409.mdx code: 409 has an entry already, content/codes/409.mdx. Merge the two files, or rename one.',
      'content/codes/00409.mdx code: 409 has an entry already, content/codes/409.mdx. Merge the two files, or rename one.',
    ],
  ],
  [
    'a class has one entry',
    { classes: [classEntry(), { ...classEntry(), file: 'content/classes/04xx.mdx' }, classEntry({ class: '5xx' })] },
    ['content/classes/04xx.mdx class: 4xx has an entry already, content/classes/4xx.mdx. Merge the two files, or rename one.'],
  ],
  [
    'the title of a guide is its own',
    { guides: [guideEntry(), guideEntry({}, 'A word.\n', 'tries'), guideEntry({ title: 'Caches' }, 'A word.\n', 'caches')] },
    ['content/guides/tries.mdx title: Retries has an entry already, content/guides/retries.mdx. Merge the two files, or rename one.'],
  ],
  [
    'the label of a language is its own',
    {
      codes: [codeEntry(), notFound],
      languages: [languageEntry(), languageEntry({}, 'golang'), languageEntry({ label: 'Rust' }, 'rust')],
    },
    ['content/languages/golang.yaml label: Go has an entry already, content/languages/go.yaml. Merge the two files, or rename one.'],
  ],
  [
    'a file is called as its class',
    { classes: [{ ...classEntry(), id: '400' }] },
    ['content/classes/4xx.mdx class: the file is called "400", but the class is 4xx. Rename the file to 4xx.mdx, or correct the class.'],
  ],
])('names: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

test.each<Case>([
  [
    'an entry does not point to itself',
    { codes: [codeEntry({ related: [409] })] },
    ['content/codes/409.mdx related.0: 409 points to itself. Remove it.'],
  ],
  [
    'codes that are mixed up have pages',
    { codes: [codeEntry({ confusedWith: [{ code: 410, difference: 'It is gone.' }] })] },
    ['content/codes/409.mdx confusedWith.0.code: code 410 has no page. Write content/codes/410.mdx, or remove the relation.'],
  ],
  [
    'codes to send instead have pages',
    {
      codes: [
        codeEntry(
          { insteadOf: [{ code: 410, when: 'It is gone.' }] },
          leastProse().replace('Two.', 'Two.\n\n<InsteadOf of={props.insteadOf} />'),
        ),
      ],
    },
    ['content/codes/409.mdx insteadOf.0.code: code 410 has no page. Write content/codes/410.mdx, or remove the relation.'],
  ],
  [
    'a list names a code once',
    { codes: [codeEntry({ related: [412, 412] }), failed()] },
    ['content/codes/409.mdx related.1: code 412 is in the list twice. Remove one of the two.'],
  ],
  [
    'related repeats no code that is mixed up',
    {
      codes: [
        codeEntry({ related: [412], confusedWith: [{ code: 412, difference: 'It failed.' }] }),
        failed({ confusedWith: [{ code: 409, difference: 'It clashes.' }] }),
      ],
    },
    ['content/codes/409.mdx related.0: code 412 is in insteadOf or confusedWith already. Remove it from related.'],
  ],
  [
    'confusion is mutual',
    {
      codes: [
        codeEntry({ confusedWith: [{ code: 412, difference: 'It failed.' }] }),
        failed({ confusedWith: [{ code: 404, difference: 'It is not there.' }] }),
        codeEntry({ code: 404, phrase: 'Not Found', confusedWith: [{ code: 412, difference: 'It failed.' }] }),
      ],
    },
    [
      'content/codes/409.mdx confusedWith.0.code: content/codes/412.mdx does not name 409 in turn. Add 409 to confusedWith there, or remove 412 here.',
    ],
  ],
])('relations: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const NO_SECTION = 'Look it up in the table of contents of the document, and correct the number.';
const withStanding = (standing: CodeFacts['standing'], specs: string[]) =>
  codeEntry({ standing, specs, firstDefined: standing === 'unofficial' ? undefined : { document: 'RFC 2068' } });

test.each<Case>([
  [
    'in a code',
    { codes: [codeEntry({ specs: ['RFC 9110 99'] })] },
    [`content/codes/409.mdx specs.0: RFC 9110 has no section 99. ${NO_SECTION}`],
  ],
  [
    'in a requirement of a code',
    { codes: [codeEntry({ requirements: [{ ...requirement, spec: 'RFC 9110 99' }] })] },
    [`content/codes/409.mdx requirements.0.spec: RFC 9110 has no section 99. ${NO_SECTION}`],
  ],
  [
    'in a class',
    {
      classes: [
        classEntry({
          unknownCode: { treatAs: 400, text: 'Treat it as 400.', spec: 'RFC 9110 98' },
          requirements: [{ ...requirement, spec: 'RFC 9110 99' }],
        }),
      ],
    },
    [
      `content/classes/4xx.mdx unknownCode.spec: RFC 9110 has no section 98. ${NO_SECTION}`,
      `content/classes/4xx.mdx requirements.0.spec: RFC 9110 has no section 99. ${NO_SECTION}`,
    ],
  ],
  [
    'in a header field',
    {
      codes: [codeEntry({ headers: [etag] })],
      headers: [{ ...headerEntry(), facts: { ...headerEntry().facts, spec: { document: 'RFC 9110', section: '99' } } }],
    },
    [`content/headers.yaml ETag.spec: RFC 9110 has no section 99. ${NO_SECTION}`],
  ],
])('a section that is cited exists: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

test.each<Case>([
  [
    'a document is in the table',
    { codes: [codeEntry({ specs: ['RFC 1149 1'] })] },
    [
      'content/codes/409.mdx specs.0: RFC 1149 is not among the specifications. Add it to content/specs.yaml with its sections, or cite another.',
    ],
  ],
  [
    'the first document is in the table, too',
    { codes: [codeEntry({ firstDefined: { document: 'RFC 1149' } })] },
    [
      'content/codes/409.mdx firstDefined.document: RFC 1149 is not among the specifications. Add it to content/specs.yaml with its sections, or cite another.',
    ],
  ],
  [
    'a standard code is defined by a current document',
    { codes: [withStanding('standard', ['RFC 2518 10.1'])] },
    ['content/codes/409.mdx specs.0: RFC 2518 was replaced by RFC 4918. Cite the section of RFC 4918.'],
  ],
  [
    'a temporary code is, too',
    { codes: [withStanding('temporary', ['RFC 2518 10.1'])] },
    ['content/codes/409.mdx specs.0: RFC 2518 was replaced by RFC 4918. Cite the section of RFC 4918.'],
  ],
  ['without the table nothing is said of sections', { codes: [codeEntry({ specs: ['RFC 1149 1'] })], specs: undefined }, []],
  [
    'a registered code has its section and its first document',
    { codes: [codeEntry({ specs: [], firstDefined: undefined })] },
    [
      'content/codes/409.mdx specs: a registered code needs its section. Add it: specs: [RFC 9110 15.5.10].',
      'content/codes/409.mdx firstDefined: a registered code needs the document that first had it. Add it: firstDefined: { document: RFC 2068 }.',
    ],
  ],
  [
    'an unofficial code is somebody’s',
    { codes: [codeEntry({ standing: 'unofficial', specs: [], firstDefined: undefined }, unofficialProse)] },
    [
      'content/codes/409.mdx code: no product is known to use the number. Name it in sends of content/products/<who>.mdx, with its meaning and evidence.',
    ],
  ],
  [
    'an unofficial code is defined nowhere',
    { codes: [codeEntry({ standing: 'unofficial', firstDefined: undefined, vendors: [leastVendor] }, unofficialProse)] },
    ['content/codes/409.mdx specs: a specification defines the code. Remove the sections, or correct the standing.'],
  ],
  [
    'an unofficial code with a vendor and no section is sound',
    { codes: [codeEntry({ standing: 'unofficial', specs: [], firstDefined: undefined, vendors: [leastVendor] }, unofficialProse)] },
    [],
  ],
])('sources: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

test.each<Case>([
  [
    'the text of a requirement has the word of its level, and its id is its own',
    {
      classes: [
        classEntry({
          requirements: [
            { ...requirement, text: 'The server MUST do it.' },
            { ...requirement, id: 'silent', text: 'The server does it.' },
            { ...requirement, id: 'other', level: 'SHOULD', text: 'The cache must do it.' },
            { ...requirement, id: 'other', text: 'The client must do it.' },
          ],
        }),
      ],
    },
    [
      'content/classes/4xx.mdx requirements.1.text: the text does not contain "must". Word it with the verb of its level.',
      'content/classes/4xx.mdx requirements.2.level: the level is SHOULD, and the text says "must". Write level: MUST, or word the text with "should".',
      'content/classes/4xx.mdx requirements.3.id: another requirement of the entry is called "other". Name the newer of the two otherwise.',
    ],
  ],
  [
    'the header fields of a code are defined',
    { codes: [codeEntry({ headers: [etag], requirements: [{ ...requirement, headers: ['Allow'] }] })] },
    [
      'content/codes/409.mdx requirements.0.headers: the header field Allow is not defined. Add it to content/headers.yaml, or correct its spelling.',
      'content/codes/409.mdx headers.0.name: the header field ETag is not defined. Add it to content/headers.yaml, or correct its spelling.',
    ],
  ],
  [
    'the header fields of a class are defined',
    { classes: [classEntry({ requirements: [{ ...requirement, headers: ['Allow'] }] })] },
    [
      'content/classes/4xx.mdx requirements.0.headers: the header field Allow is not defined. Add it to content/headers.yaml, or correct its spelling.',
    ],
  ],
  [
    'while their file cannot be read no header field is missed',
    { codes: [codeEntry({ headers: [etag] })], unreadable: ['content/headers.yaml'] },
    [],
  ],
  [
    'while another file cannot be read they are missed',
    { classes: [classEntry({ requirements: [{ ...requirement, headers: ['Allow'] }] })], unreadable: ['content/codes/410.mdx'] },
    [
      'content/classes/4xx.mdx requirements.0.headers: the header field Allow is not defined. Add it to content/headers.yaml, or correct its spelling.',
    ],
  ],
  [
    'a header field is used',
    {
      codes: [codeEntry({ headers: [etag] })],
      classes: [classEntry({ requirements: [{ ...requirement, headers: ['Allow'] }] })],
      headers: [headerEntry(), headerEntry('Allow'), headerEntry('Date')],
    },
    ['content/headers.yaml Date: no entry names this header field. Remove it, or name it in the entry that uses it.'],
  ],
  ['while a file cannot be read no header field is unused', { headers: [headerEntry()], unreadable: ['content/codes/410.mdx'] }, []],
  [
    'a method is registered',
    { codes: [codeEntry({ methods: { names: ['GET', 'POST', 'PUTT'], note: 'Any.' } })] },
    [
      'content/codes/409.mdx methods.names.2: there is no method PUTT. Correct its spelling; content/methods.yaml has all that are registered.',
    ],
  ],
  [
    'without the table of methods nothing is said of them',
    { codes: [codeEntry({ methods: { names: ['PUTT'], note: 'Any.' } })], methods: undefined },
    [],
  ],
  [
    'a review is not yet to come',
    { codes: [codeEntry({ reviewed: '2026-11-28' }), failed({ reviewed: '2026-11-27' })] },
    ['content/codes/409.mdx reviewed: 2026-11-28 is yet to come. Write the day on which the entry was read.'],
  ],
  [
    'the review of a single entry is not yet to come, either',
    { codes: [codeEntry({ reviewed: '2026-11-28' })] },
    ['content/codes/409.mdx reviewed: 2026-11-28 is yet to come. Write the day on which the entry was read.'],
  ],
])('facts: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const numbers = { INTERNAL: 0, UNAVAILABLE: 1, UNKNOWN: 2 };
const grpc = { clientReads: {}, otherwise: 'UNKNOWN', numbers, sources: [{ title: 'The mapping', url: 'https://grpc.io/' }] };
const NO_GRPC_CODE = 'Correct its spelling; content/grpc.yaml has all under numbers.';

test.each<Case>([
  [
    'those that an entry names',
    { codes: [codeEntry({ grpc: ['UNKNOWN', 'ABORTD'] })] },
    [`content/codes/409.mdx grpc.1: there is no gRPC code ABORTD. ${NO_GRPC_CODE}`],
  ],
  [
    'those that a client reads',
    { codes: [codeEntry()], grpc: { ...grpc, clientReads: { '409': 'ABORTD' } } },
    [`content/grpc.yaml clientReads.409: there is no gRPC code ABORTD. ${NO_GRPC_CODE}`],
  ],
  [
    'the one for all others',
    { grpc: { ...grpc, otherwise: 'UNKNWN' } },
    [`content/grpc.yaml otherwise: there is no gRPC code UNKNWN. ${NO_GRPC_CODE}`],
  ],
  ['in any order of their numbers', { grpc: { ...grpc, numbers: { UNKNOWN: 2, UNAVAILABLE: 1, INTERNAL: 0 } } }, []],
  [
    'without a gap in their numbers',
    { grpc: { ...grpc, numbers: { ...numbers, UNAVAILABLE: 3 } } },
    ['content/grpc.yaml numbers: the number 1 is missing. Give each code its number.'],
  ],
  [
    'from number 0 on',
    { grpc: { ...grpc, numbers: { UNKNOWN: 1 } } },
    ['content/grpc.yaml numbers: the number 0 is missing. Give each code its number.'],
  ],
  [
    'of HTTP codes that have pages',
    { codes: [codeEntry()], grpc: { ...grpc, clientReads: { '409': 'UNKNOWN', '410': 'UNKNOWN' } } },
    ['content/grpc.yaml clientReads.410: code 410 has no page. Correct the number.'],
  ],
  [
    'of no page that is missed while a file cannot be read',
    { codes: [codeEntry()], grpc: { ...grpc, clientReads: { '410': 'UNKNOWN' } }, unreadable: ['content/codes/410.mdx'] },
    [],
  ],
])('gRPC codes exist: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const correction = (code: number) => ({ code, said: 'It is so.', holds: 'It is not so.' });

test.each<Case>([
  [
    'a guide',
    { codes: [codeEntry()], guides: [guideEntry({ codes: [409, 410] })] },
    ['content/guides/retries.mdx codes.1: code 410 has no page. Correct the number, or remove it.'],
  ],
  [
    'a correction',
    { codes: [codeEntry()], corrections: [correction(409), { ...correction(410), said: '“Another.”' }] },
    ['content/corrections.yaml 1.code: code 410 has no page. Correct the number, or remove it.'],
  ],
  [
    'the list of those that are met most',
    { codes: [codeEntry()], mostMet: [409, 410] },
    ['content/most-met.yaml 1: code 410 has no page. Correct the number, or remove it.'],
  ],
  [
    'a rule of the team',
    {
      codes: [codeEntry()],
      ourApi: { name: 'Ours', codes: { '409': { use: 'never', when: 'It clashes.' }, '410': { use: 'never', when: 'It is gone.' } } },
    },
    ['content/our-api.yaml codes.410: code 410 has no page. Correct the number, or remove the rule.'],
  ],
  [
    'a comparison',
    { codes: [codeEntry()], comparisons: [comparisonEntry()] },
    ['content/comparisons/409-vs-412.mdx codes: code 412 has no page. Correct the number.'],
  ],
])('%s names codes that have pages', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

test.each<Case>([
  ['a guide', { guides: [guideEntry({ codes: [410] })] }, []],
  ['a list', { mostMet: [410], corrections: [correction(410)] }, []],
  ['a rule of the team', { ourApi: { name: 'Ours', codes: { '410': { use: 'never', when: 'It is gone.' } } } }, []],
  ['a comparison', { codes: [codeEntry()], comparisons: [comparisonEntry({ codes: [409, 410] }, comparisonProse, '409-vs-410')] }, []],
  [
    'a question',
    {
      decisions: decisionsSchema.parse({
        start: { question: 'What?', answers: ['One.', 'Two.'].map((answer) => ({ answer, code: 410, because: 'It is gone.' })) },
      }),
    },
    [],
  ],
])('while the file of a code cannot be read, %s is not told that the code has no page', (_, given, problems) => {
  expect(problemsOf({ ...given, unreadable: ['content/codes/410.mdx'] })).toEqual(problems);
});

test.each<Case>([
  [
    'once in the list of those that are met most',
    { codes: [codeEntry()], mostMet: [409, 409] },
    ['content/most-met.yaml 1: code 409 is in the list already. Remove one of the two.'],
  ],
  ['not at all where the list is missing', { codes: [codeEntry()], mostMet: undefined, corrections: undefined }, []],
])('a code stands %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const ourBody = (body: string) => ({
  codes: [codeEntry()],
  ourApi: { name: 'Ours', codes: { '409': { use: 'returned' as const, when: 'It clashes.', body } } },
});

test('an example of ours that begins as JSON is JSON', () => {
  expect(problemsOf(ourBody('{"a": }'))).toEqual([
    'content/our-api.yaml codes.409.body: column 7 of the example is not JSON: a value is expected, not }. Correct it: clients copy it.',
  ]);
});

test.each(['', '{"a": 1}', '[1]', 'x {a}'])('an example of ours may be %j', (body) => {
  expect(problemsOf(ourBody(body))).toEqual([]);
});

const registry = { '409': { phrase: 'Conflict', standing: 'standard' as const, references: ['RFC 9110 15.5.10', 'RFC 9110 15'] } };
const registered = codeEntry({ specs: registry['409'].references });

test.each<Case>([
  ['is kept by an entry that says the same', { codes: [registered], registry }, []],
  [
    'decides the phrase',
    { codes: [{ ...registered, facts: { ...registered.facts, phrase: 'Clash' } }], registry },
    ['content/codes/409.mdx phrase: content/registry.yaml has another phrase. Write Conflict.'],
  ],
  [
    'decides the standing',
    { codes: [{ ...registered, facts: { ...registered.facts, standing: 'obsolete' } }], registry },
    ['content/codes/409.mdx standing: content/registry.yaml says otherwise. Write standard.'],
  ],
  [
    'decides the sections',
    { codes: [codeEntry()], registry },
    ['content/codes/409.mdx specs: content/registry.yaml names other sections. Write [RFC 9110 15.5.10, RFC 9110 15].'],
  ],
  [
    'lacks what is unofficial only',
    {
      codes: [
        failed(),
        codeEntry(
          { code: 499, phrase: 'Closed', standing: 'unofficial', specs: [], firstDefined: undefined, vendors: [leastVendor] },
          unofficialProse,
        ),
      ],
      registry: {},
    },
    ['content/codes/412.mdx standing: 412 is not registered. Write unofficial, or correct the code; or add it to content/registry.yaml.'],
  ],
  [
    'has no code without an entry',
    { registry },
    [
      'content/codes/409.mdx file: the file is missing; the registry calls the code "Conflict". Restore it, or start from content/codes/_template.mdx.',
    ],
  ],
  ['misses no file that cannot be read', { registry, unreadable: ['content/codes/409.mdx'] }, []],
])('the registry %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

test.each<Case>([
  [
    'the smaller number stands first',
    { codes: [codeEntry(), failed()], comparisons: [comparisonEntry({ codes: [412, 409] }, comparisonProse, '412-vs-409')] },
    ['content/comparisons/412-vs-409.mdx codes: 412 does not stand before 409 by number. Put the smaller number first.'],
  ],
  [
    'a code is not compared with itself',
    { codes: [codeEntry()], comparisons: [comparisonEntry({ codes: [409, 409] }, comparisonProse, '409-vs-409')] },
    ['content/comparisons/409-vs-409.mdx codes: 409 does not stand before 409 by number. Put the smaller number first.'],
  ],
  [
    'the file is called as its codes',
    { codes: [codeEntry(), failed()], comparisons: [comparisonEntry({}, comparisonProse, '409-or-412')] },
    [
      'content/comparisons/409-or-412.mdx codes: the file is called "409-or-412", but it compares 409 and 412. Rename it to 409-vs-412.mdx, or correct the codes.',
    ],
  ],
  [
    'a verdict begins with its code',
    { codes: [codeEntry(), failed()], comparisons: [comparisonEntry({ first: '412 if it failed.', second: '409 if it clashes.' })] },
    [
      'content/comparisons/409-vs-412.mdx first: the verdict is no sentence that begins with 409. Say when 409 is the one: "409 if …".',
      'content/comparisons/409-vs-412.mdx second: the verdict is no sentence that begins with 412. Say when 412 is the one: "412 if …".',
    ],
  ],
  [
    'the three headings are there',
    { codes: [codeEntry(), failed()], comparisons: [comparisonEntry({}, '## When to send each\n\nOne.\n\n## Two\n\nTwo.\n')] },
    [
      'content/comparisons/409-vs-412.mdx ## What the specification says: the heading is missing. Add a section "## What the specification says".',
      'content/comparisons/409-vs-412.mdx ## What people do: the heading is missing. Add a section "## What people do".',
    ],
  ],
])('comparisons: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const ask = (...answers: object[]) => ({
  question: 'What?',
  answers: answers.map((answer, index) => ({
    answer: `${index}.`,
    ...('next' in answer ? {} : { code: 409, because: 'It clashes.' }),
    ...answer,
  })),
});
const questions = (written: Record<string, ReturnType<typeof ask>>) => ({
  codes: [codeEntry()],
  decisions: decisionsSchema.parse(
    Object.fromEntries(Object.entries(written).map(([name, one]) => [name, { ...one, question: `${name}?` }])),
  ),
});

test.each<Case>([
  [
    'the first is called start',
    questions({ first: ask({}, {}) }),
    ['content/decisions.yaml start: there is no first question. Call the first question "start".'],
  ],
  [
    'an answer leads to a question that is there',
    questions({ start: ask({}, { next: 'more' }) }),
    ['content/decisions.yaml start.answers.1.next: there is no question "more". Write it, or correct the name.'],
  ],
  [
    'no answer leads back',
    questions({ start: ask({}, { next: 'start' }) }),
    ['content/decisions.yaml start.answers.1.next: it leads back to "start". Lead on to another question or to a code.'],
  ],
  [
    'a question is reached by one answer',
    questions({ start: ask({ next: 'more' }, { next: 'more' }), more: ask({}, {}) }),
    [
      'content/decisions.yaml start.answers.1.next: "more" is reached by another answer already. Write a question of its own: the way to a question has to be one.',
    ],
  ],
  [
    'a question is reached',
    questions({ start: ask({}, {}), more: ask({}, {}) }),
    ['content/decisions.yaml more: no answer leads to the question. Lead to it, or remove it.'],
  ],
  [
    'no way has more than seven',
    questions({
      start: ask({ next: 'b' }, {}),
      ...Object.fromEntries([...'bcdefg'].map((name, index) => [name, ask({ next: 'cdefgh'[index]! }, {})])),
      h: ask({}, {}),
    }),
    ['content/decisions.yaml h: it is question 8 on its way. Shorten the way to 7 questions: start, b, c, d, e, f, g, h.'],
  ],
  [
    'the codes have pages',
    questions({
      start: ask(
        {},
        {
          code: 410,
          not: [
            { code: 409, why: 'It clashes.' },
            { code: 411, why: 'It is long.' },
          ],
        },
      ),
    }),
    [
      'content/decisions.yaml start.answers.1.code: code 410 has no page. Correct the number.',
      'content/decisions.yaml start.answers.1.not.1.code: code 411 has no page. Correct the number.',
    ],
  ],
])('questions: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

/** Go with a name that is no phrase, so that nothing but its place is wrong. */
const odd = (names: Parameters<typeof languageEntry>[0]) => ({
  codes: [codeEntry(), notFound, codeEntry({ code: 410, phrase: 'Gone' })],
  languages: [languageEntry({ irregular: ['StatusOdd'], ...names })],
});

test.each<Case>([
  [
    'a name belongs to one code',
    odd({ codes: { '404': 'StatusOdd', '409': 'StatusOdd' } }),
    ['content/languages/go.yaml codes.409: "StatusOdd" is the name of 404 already. Correct one of the two lines.'],
  ],
  [
    'an alias is a name, too',
    odd({ codes: { '404': 'StatusOdd', '409': 'StatusConflict' }, aliases: { '409': ['StatusOdd'] } }),
    ['content/languages/go.yaml aliases.409: "StatusOdd" is the name of 404 already. Correct one of the two lines.'],
  ],
  [
    'an old name belongs to a code that the language names',
    odd({ deprecated: { '410': ['StatusOdd'] } }),
    ['content/languages/go.yaml deprecated.410: the language has no name for 410 under codes. Add it there, or remove the line.'],
  ],
])('names of a language: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});
