import { expect, test } from 'vitest';
import type { Entries } from '../../../src/content/entries.ts';
import { decisionsSchema } from '../../../src/schemas/decisions.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  guideEntry,
  headerEntry,
  languageEntry,
  productEntry,
  protocolEntry,
} from '../../support/entries.ts';
import { problemsOf } from '../../support/problems.ts';

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
  codes: [codeEntry(), codeEntry({ code: 204, phrase: 'No Content' })],
  ourApi: { name: 'Ours', codes: { [code]: { use: 'returned' as const, when: 'It clashes.', ...rule } } },
});
const ofSpecs = (facts: object) => ({
  specs: { 'RFC 9110': { title: 'HTTP', year: 2022, status: 'Internet Standard' as const, sections: [], ...facts } },
});
const log = { id: 'log', title: 'Log', example: 'a b', source: 'manual' };
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
  ['an example of a code without content', ours({ body: '{}' }, '204'), 'content/our-api.yaml codes.204.body: a 204 has no content.'],
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
])('%s is told', (_, given, problem) => {
  expect(problemsOf(given)).toEqual([expect.stringContaining(problem)]);
});

test('a question of the tree is asked once', () => {
  const answers = (next?: string) => [
    { answer: 'One.', code: 409, because: 'So.' },
    { answer: 'Two.', ...(next ? { next } : { code: 409, because: 'So.' }) },
  ];
  const decisions = decisionsSchema.parse({
    start: { question: 'What?', answers: answers('more') },
    more: { question: 'What?', answers: answers() },
  });
  expect(problemsOf({ codes: [codeEntry()], decisions })).toEqual([
    'content/decisions.yaml more.question: "start" asks the same. Ask what tells the two apart.',
  ]);
});

test('a code may be asked for against another', () => {
  expect(problemsOf({ codes: [asked(['error 404 or error 409', 'a customer with 404 parcels']), notFound] })).toEqual([]);
});
