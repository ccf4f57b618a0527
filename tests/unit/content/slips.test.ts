import { expect, test } from 'vitest';
import type { Entries } from '../../../src/content/entries.ts';
import { decisionsSchema } from '../../../src/schemas/decisions.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  comparisonProse,
  guideEntry,
  headerEntry,
  languageEntry,
  leastClassProse,
  leastProduct,
  leastProse,
  leastVendor,
  productEntry,
  protocolEntry,
  protocolProse,
} from '../../support/entries.ts';
import { problemsOf, TODAY } from '../../support/problems.ts';

/** What people write twice, mix up or leave as it was; each is told once, with place and remedy. */
type Slip = [slip: string, given: Partial<Entries>, problem: string];

const failed = codeEntry({ code: 412, phrase: 'Precondition Failed' });
const notFound = codeEntry({ code: 404, phrase: 'Not Found' });
const requirement = { id: 'done', level: 'MUST', actor: 'server', text: 'The server must do it.', spec: 'RFC 9110 15' } as const;
const sends = { code: 409, when: 'It is full.', actor: 'nobody', source: 'manual' } as const;
const rule = {
  id: 'clash',
  situation: 'It clashes.',
  codes: [409],
  level: 'MUST' as const,
  actor: 'server' as const,
  source: 'rfc6749',
};
const protocol = (...rules: object[]) =>
  protocolEntry({ parts: [{ id: 'token', title: 'Token', rules: rules.map((facts) => ({ ...rule, ...facts })) }] });
const ours = (rule: object, code = '409') => ({
  codes: [
    codeEntry(),
    ...[100, 204, 205, 304].map((code) =>
      codeEntry({ code, phrase: `Empty ${code}`, content: { rule: 'none', note: 'never' } }, leastProse(code, `Empty ${code}`)),
    ),
  ],
  ourApi: { name: 'Ours', codes: { [code]: { use: 'returned' as const, when: 'It clashes.', ...rule } } },
});
const ofSpecs = (facts: object) => ({
  specs: { 'RFC 9110': { title: 'HTTP', year: 2022, status: 'Internet Standard' as const, sections: [], ...facts } },
});
const log = { id: 'log', title: 'Log', example: 'a b', source: 'manual' };
const example = (field: string) => `\`\`\`http\nHTTP/1.1 409 Conflict\n${field}\n\`\`\`\n`;
const withRegistry = {
  registry: {
    '409': { phrase: 'Conflict', standing: 'standard', references: ['RFC 9110 15.5.10'] },
    '412': { phrase: 'Precondition Failed', standing: 'standard', references: ['RFC 9110 15.5.10'] },
  },
} satisfies Partial<Entries>;
const asked = (asks: string[]) => codeEntry({ asks: [...codeEntry().facts.asks, ...asks] });

test.each<Slip>([
  [
    'a question for another code',
    { codes: [asked(['what does 404 mean']), notFound] },
    '409.mdx asks.25: it asks for 404, and the page is not about that. Move it to content/codes/404.mdx, or to a comparison.',
  ],
  [
    'a question between two other codes',
    { codes: [asked(['404 or 412 for a guest']), notFound, failed] },
    '409.mdx asks.25: it asks for 404',
  ],
  [
    'a keyword in other capitals',
    { codes: [codeEntry({ keywords: ['clash', 'Clash'] })] },
    '409.mdx keywords.1: "clash" is in the list already. Remove one of the two.',
  ],
  [
    'the section of another class',
    { classes: [classEntry({ spec: 'RFC 9110 15.6' })] },
    '4xx.mdx spec: the section does not define 4xx. Write RFC 9110 15.5.',
  ],
  [
    'a summary of another page',
    {
      codes: [
        codeEntry({ summary: 'It clashes with what is stored.' }),
        { ...failed, facts: { ...failed.facts, summary: 'It clashes with what is stored.' } },
      ],
    },
    '412.mdx summary: content/codes/409.mdx has the same. Say what this one is.',
  ],
  [
    'a verdict that asks',
    { codes: [codeEntry(), failed], comparisons: [comparisonEntry({ first: '409 or what?' })] },
    'first: the verdict is no sentence that begins with 409.',
  ],
  [
    'a verdict of a longer number',
    { codes: [codeEntry(), failed], comparisons: [comparisonEntry({ first: '4090 if it clashes.' })] },
    'first: the verdict is no sentence that begins with 409.',
  ],
  [
    'the same verdict twice',
    { codes: [codeEntry(), failed], comparisons: [comparisonEntry({ first: '409 if so.', second: '412 if so.' })] },
    'second: it says of one code what first says of the other. Say what tells them apart.',
  ],
  [
    'a requirement told twice',
    { codes: [codeEntry({ requirements: [requirement, { ...requirement, id: 'again' }] })] },
    '409.mdx requirements.1.text: another requirement says the same. Remove one, or say what differs.',
  ],
  [
    'a gRPC code of another page',
    { codes: [codeEntry({ grpc: ['INTERNAL'] }), codeEntry({ code: 412, phrase: 'Precondition Failed', grpc: ['INTERNAL'] })] },
    '412.mdx grpc.0: content/codes/409.mdx answers INTERNAL already.',
  ],
  [
    'a method that is both',
    { methods: { idempotent: ['GET', 'PUT'], others: ['PUT'] } },
    'content/methods.yaml others.0: PUT is idempotent already. Remove it from one of the two.',
  ],
  [
    'a method of a protocol that nobody registered',
    { codes: [codeEntry()], protocols: [protocol({ methods: ['GTE'] })] },
    'oauth.mdx parts.0.rules.0.methods.0: there is no method GTE.',
  ],
  [
    'a field of a protocol in other capitals',
    {
      codes: [codeEntry({ headers: [{ name: 'ETag', role: 'response', level: 'MAY', why: 'It names a version.' }] })],
      headers: [headerEntry()],
      protocols: [protocol({ fields: ['etag'] })],
    },
    'oauth.mdx parts.0.rules.0.fields.0: the field is called ETag. Write ETag.',
  ],
  [
    'a situation told twice',
    { codes: [codeEntry()], protocols: [protocol({}, { id: 'again' })] },
    'oauth.mdx parts.0.rules.1.situation: the part has this situation already. Merge the two, or tell them apart.',
  ],
  [
    'a remedy that is the situation',
    { codes: [codeEntry()], products: [productEntry({ sends: [{ ...sends, fix: 'It is full.' }] })] },
    'envoy.mdx sends.0.fix: it says what has happened, and not what to do. Say what that person does.',
  ],
  [
    'a meaning that is the situation',
    { codes: [codeEntry()], products: [productEntry({ sends: [{ ...sends, meaning: 'It is full.', fix: 'Wait.' }] })] },
    'envoy.mdx sends.0.meaning: it says the same as when.',
  ],
  [
    'a mark of the log that clients see',
    { codes: [codeEntry()], products: [productEntry({ sends: [{ ...sends, usage: 'log' }] })] },
    'envoy.mdx sends.0.visibleTo: a mark of the log is shown to client. Write log only, or another usage.',
  ],
  [
    'a column told twice',
    { products: [productEntry({ logs: [{ ...log, columns: ['a', 'b'].map((value) => ({ name: 'n', value, means: 'it' })) }] })] },
    'envoy.mdx logs.0.columns.1.name: "n" is a column already. Name what is meant.',
  ],
  [
    'a document read after the page',
    { products: [productEntry({ reviewed: '2026-11-19' })] },
    'envoy.mdx reviewed: documents.0 was seen after that, on 2026-11-20.',
  ],
  [
    'a document read today, after the page',
    { products: [productEntry({ reviewed: '2026-11-26', documents: [{ ...leastProduct.documents[0]!, seen: TODAY }] })] },
    `envoy.mdx reviewed: documents.0 was seen after that, on ${TODAY}.`,
  ],
  [
    'a version that came after it was seen',
    {
      products: [
        productEntry({
          documents: [
            { id: 'manual', title: 'Manual', url: 'https://www.envoyproxy.io/', version: 'main of 2026-11-25', seen: '2026-11-20' },
          ],
        }),
      ],
    },
    'envoy.mdx documents.0.seen: the version that was read is of 2026-11-25. Correct one of the two.',
  ],
  [
    'a version of two days, of which the first came after it was seen',
    { products: [productEntry({ documents: [{ ...leastProduct.documents[0]!, version: '2026-11-25, from 2026-11-19' }] })] },
    'envoy.mdx documents.0.seen: the version that was read is of 2026-11-25. Correct one of the two.',
  ],
  [
    'a run with an address',
    {
      products: [
        productEntry({ documents: [{ id: 'manual', title: 'Run', kind: 'run', url: 'https://www.envoyproxy.io/', seen: '2026-11-20' }] }),
      ],
    },
    'envoy.mdx documents.0.url: nobody can open a run.',
  ],
  [
    'two documents of one title',
    {
      products: [
        productEntry({
          answered: [{ sign: 'It says so.', source: 'a; b' }],
          documents: ['a', 'b'].map((id) => ({ id, title: 'Manual', seen: '2026-11-20' })),
        }),
      ],
    },
    'envoy.mdx documents.1.title: two documents have this title.',
  ],
  ['a document of a year to come', ofSpecs({ year: 2027 }), 'content/specs.yaml RFC 9110.year: 2027 is yet to come.'],
  ['a revision of a month to come', ofSpecs({ revised: '2026-12' }), 'content/specs.yaml RFC 9110.revised: 2026-12 is yet to come.'],
  [
    'a document replaced by an older one',
    ofSpecs({ obsoletedBy: 'RFC 9110' }),
    'content/specs.yaml RFC 9110.obsoletedBy: RFC 9110 is not newer than RFC 9110.',
  ],
  [
    'a statement corrected twice',
    { codes: [codeEntry()], corrections: [1, 2].map(() => ({ code: 409, said: '“So.”', holds: 'No.' })) },
    'content/corrections.yaml 1.said: the statement is corrected already.',
  ],
  ...['100', '204', '205', '304'].map((code): Slip => [
    `an example of ${code}, which has no content`,
    ours({ body: '{}' }, code),
    `content/our-api.yaml codes.${code}.body: a ${code} has no content.`,
  ]),
  ...['{ "a": 1, }', '[1, ]', '// a\n{}', '/* a */ {}'].map((body): Slip => [
    `an example that has the look of JSON, and is ${body}`,
    ours({ body }),
    'content/our-api.yaml codes.409.body: column',
  ]),
  [
    'an example of a code that is never sent',
    ours({ body: '{}', use: 'never' }),
    'content/our-api.yaml codes.409.body: the code is never sent. Remove the example.',
  ],
  [
    'notes that repeat the rule',
    ours({ notes: 'It clashes.' }),
    'content/our-api.yaml codes.409.notes: it says the same as when. Remove it.',
  ],
  [
    'a status in quotes',
    ours({ body: '{ "title": "No", "status": "409" }' }),
    'codes.409.body: the example says that the status is "409". Write "status": 409.',
  ],
  [
    'another meaning of a code without a name',
    { codes: [codeEntry(), notFound], languages: [languageEntry({ otherMeaning: ['418'] })] },
    'go.yaml otherMeaning.0: the language has no name for 418 under codes.',
  ],
  [
    'a guide without a section that a link names',
    { codes: [notFound], guides: [guideEntry({}, '[x](/codes/404/#vendors)\n')] },
    'link to /codes/404/#vendors: the page has no section "vendors".',
  ],
  [
    'a relation in the words of another',
    {
      codes: [
        codeEntry({ confusedWith: ['404', '412'].map((code) => ({ code: Number(code), difference: 'It asked.' })) }),
        codeEntry({ code: 404, phrase: 'Not Found', confusedWith: [{ code: 409, difference: 'It asked.' }] }),
        codeEntry({ code: 412, phrase: 'Precondition Failed', confusedWith: [{ code: 409, difference: 'It asked.' }] }),
      ],
    },
    '409.mdx confusedWith.1.difference: the same is said of another code. Say what holds for this one.',
  ],
  [
    'a question that decides between two other codes',
    {
      codes: [codeEntry(), failed, notFound],
      comparisons: [
        comparisonEntry({ question: 'Is it about what is stored?' }),
        comparisonEntry({ codes: [404, 409], question: 'Is it about what is stored?' }, undefined, '404-vs-409'),
      ],
    },
    '404-vs-409.mdx question: content/comparisons/409-vs-412.mdx asks the same.',
  ],
  ['a formula', { guides: [guideEntry({}, 'It is $$x$$ big.\n')] }, 'retries.mdx:1 prose: pages have no formulas.'],
  [
    'a number of gRPC that stands twice',
    { grpc: { clientReads: {}, otherwise: 'UNKNOWN', numbers: { INTERNAL: 0, UNKNOWN: 0 }, sources: [] } },
    'content/grpc.yaml numbers.UNKNOWN: the number 1 is missing, and another stands twice. Give each code its number.',
  ],
  [
    'caching that no specification has',
    { codes: [codeEntry({ cacheable: { rule: 'heuristically', note: 'as told' } })] },
    '409.mdx cacheable.rule: no specification calls 409 heuristically cacheable. Write only if stated, or never.',
  ],
  [
    'caching that a specification has otherwise',
    { codes: [codeEntry({ code: 404, phrase: 'Not Found', cacheable: { rule: 'never', note: 'as told' } })] },
    '404.mdx cacheable.rule: a 404 is heuristically cacheable. Write heuristically.',
  ],
  [
    'content of a code that has none',
    { codes: [codeEntry({ code: 204, phrase: 'No Content', content: { rule: 'optional', note: 'a word' } })] },
    '204.mdx content.rule: a 204 has no content. Write none.',
  ],
  [
    'no content of a code that may have some',
    { codes: [codeEntry({ content: { rule: 'none', note: 'not a word' } })] },
    '409.mdx content.rule: a 409 may have content. Write optional or expected.',
  ],
  [
    'a difference that is told of another code',
    {
      codes: [
        codeEntry({ confusedWith: [{ code: 412, difference: '404 is not there.' }] }),
        { ...failed, facts: { ...failed.facts, confusedWith: [{ code: 409, difference: '409 asked nobody.' }] } },
      ],
    },
    '409.mdx confusedWith.0.difference: it speaks of 404, and not of 412. Say what sets 412 apart.',
  ],
  [
    'a header field that no requirement demands',
    {
      codes: [codeEntry({ headers: [{ name: 'ETag', role: 'response', level: 'MUST', why: 'It names a version.' }] })],
      headers: [headerEntry()],
    },
    '409.mdx headers.0.level: no requirement with MUST names ETag.',
  ],
  [
    'a slip in the name of a header field in code',
    {
      codes: [
        codeEntry({ requirements: [{ ...requirement, headers: ['Retry-After'] }] }, leastProse().replace('One.', 'See `Retry-Afetr`.')),
      ],
      headers: [headerEntry('Retry-After')],
    },
    '409.mdx:3 `Retry-Afetr`: no entry names such a header field. Write Retry-After;',
  ],
  [
    'a slip in the name of a header field of an example',
    {
      codes: [
        codeEntry(
          { requirements: [{ ...requirement, headers: ['Retry-After'] }] },
          leastProse().replace('409 Conflict\n', '409 Conflict\nRetry-Afer: 9\n'),
        ),
      ],
      headers: [headerEntry('Retry-After')],
    },
    '409.mdx:13 example, Retry-Afer: no entry names such a header field. Write Retry-After;',
  ],
  [
    'a number with the phrase of another',
    { ...withRegistry, codes: [codeEntry({ summary: 'It is no 412 Conflict.' }), failed] },
    '409.mdx summary: "412 Conflict" is no name of 412. Write 412 Precondition Failed, or correct the number.',
  ],
  [
    'a number with the phrase of another in code',
    { ...withRegistry, codes: [codeEntry({}, leastProse().replace('One.', 'Not `412 Conflict`.')), failed] },
    '409.mdx:3 `412 Conflict`: "412 Conflict" is no name of 412.',
  ],
  [
    'a number with the phrase of another in the prose',
    { ...withRegistry, codes: [codeEntry({}, leastProse().replace('One.', 'It is no 412 Conflict.')), failed] },
    '409.mdx:3 prose: "412 Conflict" is no name of 412.',
  ],
  [
    'a section of a comparison that is called otherwise than its code',
    {
      codes: [codeEntry(), failed],
      comparisons: [comparisonEntry({}, comparisonProse.replace('One.', '### 412 Precondition Faild\n\nOne.'))],
    },
    '409-vs-412.mdx:3 ### 412 Precondition Faild: "Precondition Faild" is no name of 412. Write 412 Precondition Failed.',
  ],
  [
    'a link in the words of another code',
    { ...withRegistry, codes: [codeEntry({}, leastProse().replace('One.', 'See [Conflict](/codes/412/).')), failed] },
    '409.mdx:3 link to /codes/412/: the words of the link are "Conflict". Write 412, or lead to 409.',
  ],
  [
    'a link in the words of another document',
    { guides: [guideEntry({}, 'See [RFC 9110](https://www.rfc-editor.org/rfc/rfc9112#section-3).\n')] },
    'the words of the link are "RFC 9110". Write RFC 9112, or lead to 9110.',
  ],
  [
    'a link to the short form of an address',
    { codes: [codeEntry()], guides: [guideEntry({}, 'See [it](/409/).\n')] },
    'link to /409/: this is the short form for people who type it. Write /codes/409/.',
  ],
  [
    'a section that is named in words and is not there',
    { guides: [guideEntry({}, 'See RFC 9110, section 15.5.99, on it.\n')] },
    'retries.mdx:1 prose: RFC 9110 has no section 15.5.99.',
  ],
  [
    'a star without its partner',
    { guides: [guideEntry({}, 'A *word of it.\n')] },
    'retries.mdx:1 prose: a mark of Markdown has no partner.',
  ],
  [
    'a line below without its partner',
    { guides: [guideEntry({}, 'A _word of it.\n')] },
    'retries.mdx:1 prose: a mark of Markdown has no partner.',
  ],
  [
    'a day of an example that is yet to come',
    { guides: [guideEntry({}, example('Date: Sat, 28 Nov 2026 10:00:00 GMT'))] },
    'retries.mdx:3 example, Date: nothing was sent on 2026-11-28. Write a day up to 2026-11-27.',
  ],
  [
    'a media type that there is not',
    { guides: [guideEntry({}, example('Content-Type: application/problem-json'))] },
    'retries.mdx:3 example, Content-Type: there is no media type application/problem-json.',
  ],
  [
    'a phrase of the registry that no example has',
    { codes: [codeEntry()], registry: { '409': { phrase: 'Conflicts', standing: 'standard', references: ['RFC 9110 15.5.10'] } } },
    'content/registry.yaml 409.phrase: content/codes/409.mdx and its examples have another phrase. Write Conflict.',
  ],
])('%s is told', (_, given, problem) => {
  expect(problemsOf(given)).toEqual([expect.stringContaining(problem)]);
});

const answers = (next?: string) => [
  { answer: 'One.', code: 409, because: 'So.' },
  { answer: 'Two.', ...(next ? { next } : { code: 409, because: 'So.' }) },
];
const SMALL = 'it clashes.';
test.each<[kind: string, given: Partial<Entries>, place: string]>([
  ['a code', { codes: [codeEntry({ summary: SMALL })] }, '409.mdx summary'],
  ['a class', { codes: [codeEntry()], classes: [classEntry({ summary: SMALL })] }, '4xx.mdx summary'],
  ['a guide', { guides: [guideEntry({ summary: SMALL })] }, 'retries.mdx summary'],
  ['a comparison', { codes: [codeEntry(), failed], comparisons: [comparisonEntry({ first: SMALL })] }, '409-vs-412.mdx first'],
  [
    'a header field',
    { headers: [{ ...headerEntry(), facts: { ...headerEntry().facts, summary: SMALL } }] },
    'content/headers.yaml ETag.summary',
  ],
  [
    'a number outside',
    { outside: [{ file: 'content/outside.yaml', id: '600', facts: { phrase: 'Odd', summary: SMALL, vendors: [] } }] },
    'content/outside.yaml 600.summary',
  ],
  ['a correction', { corrections: [{ code: 409, said: '“It is so.”', holds: SMALL }] }, 'content/corrections.yaml 0.holds'],
  [
    'a list',
    { lists: { '/codes/': { title: 'All codes', summary: SMALL, names: [], keywords: [], asks: [] } } },
    'content/lists.yaml /codes/.summary',
  ],
  [
    'the questions',
    { decisions: decisionsSchema.parse({ start: { question: 'What?', help: SMALL, answers: answers() } }) },
    'content/decisions.yaml start.help',
  ],
  ['our API', ours({ when: SMALL }), 'content/our-api.yaml codes.409.when'],
])('a sentence of %s that begins small is told', (_, given, place) => {
  expect(problemsOf(given)).toContainEqual(
    expect.stringContaining(`${place}: the sentence begins with "it". Begin it with a capital; put the name of a program into backticks.`),
  );
});

const UNFINISHED = '\n\nThe rest is TBD.\n';
test.each<[kind: string, given: Partial<Entries>, file: string]>([
  ['a code', { codes: [codeEntry({}, leastProse() + UNFINISHED)] }, 'codes/409.mdx'],
  ['a class', { codes: [codeEntry()], classes: [classEntry({}, leastClassProse + UNFINISHED)] }, 'classes/4xx.mdx'],
  ['a guide', { guides: [guideEntry({}, UNFINISHED)] }, 'guides/retries.mdx'],
  [
    'a comparison',
    { codes: [codeEntry(), failed], comparisons: [comparisonEntry({}, comparisonProse + UNFINISHED)] },
    'comparisons/409-vs-412.mdx',
  ],
  ['a product', { products: [productEntry({}, 'envoy', UNFINISHED)] }, 'products/envoy.mdx'],
  ['a protocol', { codes: [codeEntry()], protocols: [protocolEntry({}, 'oauth', protocolProse + UNFINISHED)] }, 'protocols/oauth.mdx'],
])('prose of %s is looked at', (_, given, file) => {
  expect(problemsOf(given)).toContainEqual(
    expect.stringMatching(new RegExp(`^content/${file}\\S*:\\d+ prose: "TBD" stands for what is yet to be written`)),
  );
});

test('a question of the tree is asked once', () => {
  const decisions = decisionsSchema.parse({
    start: { question: 'What?', answers: answers('more') },
    more: { question: 'What?', answers: answers('last') },
    last: { question: 'What?', answers: answers() },
  });
  expect(problemsOf({ codes: [codeEntry()], decisions })).toEqual(
    ['more', 'last'].map((name) => `content/decisions.yaml ${name}.question: "start" asks the same. Ask what tells the two apart.`),
  );
});

test('a code may be asked for against another', () => {
  expect(problemsOf({ codes: [asked(['error 404 or error 409', 'a customer with 404 parcels']), notFound] })).toEqual([]);
});

test('a constant is written as its neighbours are', () => {
  const words = ['Air', 'Bee', 'Cow', 'Dog', 'Elk', 'Fox', 'Gnu', 'Hen', 'Ibis', 'Jay'];
  const codes = words.map((phrase, index) => codeEntry({ code: 430 + index, phrase }));
  const names = Object.fromEntries(words.map((word, index) => [430 + index, `Status${word === 'Dog' ? 'dog' : word}`]));
  expect(problemsOf({ codes, languages: [languageEntry({ codes: names })] })).toEqual([
    expect.stringContaining('go.yaml codes.433: 433 is called Dog, not "Statusdog".'),
  ]);
});

test('products may begin a sentence with their small names, and pages of theirs with any', () => {
  const product = productEntry({ title: 'nginx', summary: 'server_name is read.' });
  expect(problemsOf({ codes: [codeEntry({ summary: 'nginx answers it.' })], products: [product] })).toEqual([]);
});

test('a situation of another method is another', () => {
  const methods = ['GET', 'PUT'].map((method, index) => ({ id: `clash-${index}`, methods: [method] }));
  expect(problemsOf({ codes: [codeEntry()], protocols: [protocol(...methods)] })).toEqual([]);
});

test.each([
  ['its phrase', 'Precondition Failed', {}],
  ['a former one', 'Test Failed', { formerPhrases: [{ phrase: 'Test Failed', source: 'RFC 2068' }] }],
  ['that of a vendor', 'Not As It Was', { vendors: [{ ...leastVendor, phrase: 'Not As It Was' }] }],
])('a section of a comparison may name a code by %s', (_, phrase, facts) => {
  const codes = [codeEntry(), codeEntry({ code: 412, phrase: 'Precondition Failed', ...facts })];
  expect(problemsOf({ codes, comparisons: [comparisonEntry({}, `### 412 ${phrase}\n\nA.\n\n${comparisonProse}`)] })).not.toContainEqual(
    expect.stringContaining('is no name of'),
  );
});

test.each([
  ['a text', 'It {clashes}.'],
  ['JSON that is no object', '["title", "status"]'],
  ['problem details without a status', '{ "title": "No" }'],
  ['an object whose status is another thing', '{ "status": "open" }'],
  ['problem details of its code', '{ "type": "about:blank", "status": 409 }'],
])('an example of our API may be %s', (_, body) => {
  expect(problemsOf(ours({ body }))).toEqual([]);
});

test('two comparisons may ask the same in four words, and not in five', () => {
  const both = (question: string) =>
    problemsOf({
      codes: [codeEntry(), failed, notFound],
      comparisons: [comparisonEntry({ question }), comparisonEntry({ codes: [404, 409], question }, undefined, '404-vs-409')],
    }).filter((problem) => problem.includes('asks the same'));
  expect([both('Who may know it?').length, both('Who may never know it?').length]).toEqual([0, 1]);
});
