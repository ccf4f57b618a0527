import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { decisionsSchema } from '../../../src/schemas/decisions.ts';
import { ask, day, publicAddress, title, webAddress, words } from '../../../src/schemas/fields.ts';
import { correctionsSchema } from '../../../src/schemas/corrections.ts';
import { elementSchemas } from '../../../src/schemas/elements.ts';
import { statusClassSchema } from '../../../src/schemas/status-class.ts';
import { grpcSchema } from '../../../src/schemas/grpc.ts';
import { languageSchema } from '../../../src/schemas/language.ts';
import { methodsSchema } from '../../../src/schemas/methods.ts';
import { ourApiSchema } from '../../../src/schemas/our-api.ts';
import { protocolSchema } from '../../../src/schemas/protocol.ts';
import { requirementSchema } from '../../../src/schemas/requirement.ts';
import { codeSchema } from '../../../src/schemas/code.ts';
import { localId } from '../../../src/schemas/source.ts';
import { specsSchema } from '../../../src/schemas/specs.ts';
import { leastClass, leastCode, leastLanguage, leastProtocol } from '../../support/entries.ts';

function problemsOf(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

test.each<[value: string, problem: RegExp]>([
  ['https://github.com/my docs', /without spaces/],
  ['https://me:secret@github.com/', /without spaces and passwords/],
  ['https:/github.com/', /must be an address/],
  ['HTTPS://github.com/', /in small letters/],
  ['https://g\u0456thub.com/', /must be an address/],
  ['http://github.com/', /begins with https/],
])('%s is no address', (value, problem) => {
  expect(problemsOf(webAddress, value)).toContainEqual(expect.stringMatching(problem));
});

test.each<[value: string, problem: RegExp]>([
  ['https://example.org/docs', /everybody can open/],
  ['https://docs.vendor.example/', /everybody can open/],
  ['https://localhost/', /everybody can open/],
  ['https://192.168.1.1/', /everybody can open/],
  ['https://wiki/', /everybody can open/],
  ...['example', 'example.com', 'example.net', 'test', 'invalid', 'local', 'localhost', 'internal'].flatMap((end) =>
    ['/', ':8443/', '?a', '#b', ''].map((rest): [string, RegExp] => [`https://docs.${end}${rest}`, /everybody can open/]),
  ),
  ...['utm_source', 'utm_medium', 'gclid', 'fbclid'].map((name): [string, RegExp] => [
    `https://github.com/a?${name}=x`,
    /track its readers/,
  ]),
  ['https://github.com/a,', /punctuation mark/],
])('%s is no source', (value, problem) => {
  expect(problemsOf(publicAddress, value)).toEqual([expect.stringMatching(problem)]);
});

test.each(['https://www.rfc-editor.org/rfc/rfc9110#section-15', 'https://exampleware.com/', 'https://a.dev:8443/x_(y)'])(
  '%s is one',
  (value) => {
    expect(problemsOf(publicAddress, value)).toEqual([]);
  },
);

const language = (facts: object) => ({ ...leastLanguage, ...facts });
const grpc = { clientReads: {}, otherwise: 'UNKNOWN', numbers: { UNKNOWN: 2 }, sources: [] };
const fieldOf = (name: string) => ({
  ...leastProtocol,
  parts: leastProtocol.parts.map((part) => ({ ...part, rules: part.rules.map((rule) => ({ ...rule, fields: [name] })) })),
});
const requirement = { id: 'done', level: 'MUST', actor: 'server', text: 'The server must do it.', spec: 'RFC 9110 15' };
const leaf = { answer: 'One.', code: 409, because: 'So.' };
const sequence = (steps: number) => ({
  label: { text: 'Who does what' },
  steps: { expression: JSON.stringify(Array.from({ length: steps }, () => ['A', 'B', 'hi'])) },
});
const spec = (facts: object, name = 'RFC 9110') => ({ [name]: { title: 'HTTP', year: 2022, status: 'Proposed Standard', ...facts } });
const ours = (rule: object) => ({ name: 'Ours', codes: { '409': { use: 'returned', when: 'It clashes.', ...rule } } });

test.each<[name: string, schema: z.ZodType, value: unknown, problem: RegExp]>([
  ['a day before RFC 9110', day, '2006-11-20', /since RFC 9110/],
  ['a few words with a full stop', words, 'once it is gone.', /without a full stop/],
  ['a title of many lines', title, 'Redirects '.repeat(9), /at most 80 characters/],
  ['a name of many lines', localId, 'a'.repeat(101), /at most 100 characters/],
  ['a question that is an address', ask, 'https://stackoverflow.com/questions/1', /must be words/],
  ['a question yet to be written', ask, 'TODO', /placeholder/],
  ['a constant with brackets', languageSchema, language({ codes: { '409': 'Conflict()' } }), /bare name/],
  ['a language without constants', languageSchema, language({ codes: {} }), /must have a name/],
  ['an order that nobody had in mind', languageSchema, language({ order: 100 }), /<=99/],
  [
    'a path from the root of a disk',
    languageSchema,
    language({ source: { ...leastLanguage.source, path: '/src/a.go' } }),
    /path in the repository/,
  ],
  [
    'a path out of the repository',
    languageSchema,
    language({ source: { ...leastLanguage.source, path: '../a.go' } }),
    /path in the repository/,
  ],
  ['a branch as a revision', languageSchema, language({ source: { ...leastLanguage.source, revision: 'main' } }), /a branch moves on/],
  ['a mapping without a source', grpcSchema, grpc, /where the mappings were read/],
  ['a sentence as a field', protocolSchema, fieldOf('the Location'), /name of a field/],
  ['an actor that no section has', requirementSchema, { ...requirement, actor: 'sever' }, /made of the words/],
  [
    'a response for the next request',
    codeSchema,
    { ...leastCode, headers: [{ name: 'ETag', role: 'response', next: true, level: 'MAY', why: 'So.' }] },
    /left out/,
  ],
  [
    'a reason on the way',
    decisionsSchema,
    { start: { question: 'What?', answers: [{ answer: 'A.', next: 'b', because: 'So.' }, leaf] } },
    /must not say why/,
  ],
  [
    'an answer that leads nowhere',
    decisionsSchema,
    { start: { question: 'What?', answers: [{ answer: 'A.' }, leaf] } },
    /either to a question \(next\) or to a code/,
  ],
  [
    'an answer that leads to both',
    decisionsSchema,
    { start: { question: 'What?', answers: [{ ...leaf, next: 'b' }, leaf] } },
    /either to a question \(next\) or to a code/,
  ],
  [
    'other codes on the way',
    decisionsSchema,
    { start: { question: 'What?', answers: [{ answer: 'A.', next: 'b', not: [{ code: 410, why: 'So.' }] }, leaf] } },
    /must not say why/,
  ],
  [
    'a code without a reason',
    decisionsSchema,
    { start: { question: 'What?', answers: [{ answer: 'A.', code: 409 }, leaf] } },
    /must say why the code is the right one/,
  ],
  ['another number of a gRPC code', grpcSchema, { ...grpc, numbers: { OK: 0, UNKNOWN: 1 } }, /must be 2/],
  ['another number of the first gRPC code', grpcSchema, { ...grpc, numbers: { OK: 1 } }, /must be 0/],
  ['a list of methods that lacks one', methodsSchema, { idempotent: ['GET'], others: ['CONNECT', 'PATCH', 'POST'] }, /must have PUT/],
  ['a list of others that lacks one', methodsSchema, { idempotent: [], others: ['CONNECT', 'POST'] }, /must have PATCH/],
  ['a range of sections', specsSchema, spec({ sections: '3 4-5' }), /"4-5" is none/],
  ['a draft that is called a standard', specsSchema, spec({ revised: '2026-07' }, 'draft-ietf-a'), /must be Internet-Draft for a draft/],
  ['an RFC that is called a draft', specsSchema, spec({ status: 'Internet-Draft' }), /must be Internet-Draft for a draft/],
  ['a draft without its month', specsSchema, spec({ status: 'Internet-Draft' }, 'draft-ietf-a'), /month of the revision/],
  ['an RFC with a month', specsSchema, spec({ revised: '2026-07' }), /month of the revision/],
  ['a tagline with a full stop', statusClassSchema, { ...leastClass(), tagline: 'change something.' }, /without a full stop/],
  [
    'a reason that is the answer',
    decisionsSchema,
    { start: { question: 'What?', answers: [leaf, { ...leaf, answer: 'So.' }] } },
    /another than the answer/,
  ],
  [
    'help that is the question',
    decisionsSchema,
    { start: { question: 'What?', help: 'What?', answers: [leaf, leaf] } },
    /another than the question/,
  ],
  ['a diagram of many steps', elementSchemas.Sequence, sequence(21), /at most 20 steps/],
  [
    'a correction that corrects nothing',
    correctionsSchema,
    [{ code: 409, said: '“It is so.”', holds: 'It is so.' }],
    /another than what is said/,
  ],
  ['ten answers', decisionsSchema, { start: { question: 'What?', answers: Array.from({ length: 10 }, () => leaf) } }, /at most 9 answers/],
  ['an example of nothing', ourApiSchema, ours({ body: ' ' }), /must not be empty/],
  ['notes without a full stop', ourApiSchema, ours({ notes: 'no stop' }), /full stop/],
])('%s is refused', (_, schema, value, problem) => {
  expect(problemsOf(schema, value)).toContainEqual(expect.stringMatching(problem));
});

test('a question may begin with an address', () => {
  expect(problemsOf(ask, 'https://api.example/orders is blocked by CORS')).toEqual([]);
});

test.each(['/src/a.go', 'http://a.example/a.go', 'https://a.example/a.go', '../a.go', 'src/../../a.go', 'src/..'])(
  '%s is no path in a repository',
  (path) => {
    expect(problemsOf(languageSchema, language({ source: { ...leastLanguage.source, path } }))).not.toEqual([]);
  },
);

test.each(['main', 'Master', 'trunk', 'develop', 'HEAD', 'latest'])('%s is no revision: it moves on', (revision) => {
  expect(problemsOf(languageSchema, language({ source: { ...leastLanguage.source, revision } }))).not.toEqual([]);
});

test.each<[what: string, schema: z.ZodType, value: unknown, place: string]>([
  [
    'a response for the next request',
    codeSchema,
    { ...leastCode, headers: [{ name: 'ETag', role: 'response', next: true, level: 'MAY', why: 'So.' }] },
    'headers.0.next',
  ],
  [
    'a reason that is the answer',
    decisionsSchema,
    { start: { question: 'What?', answers: [leaf, { ...leaf, answer: 'So.' }] } },
    'start.answers.1.because',
  ],
  ['help that is the question', decisionsSchema, { start: { question: 'What?', help: 'What?', answers: [leaf, leaf] } }, 'start.help'],
  ['a correction that corrects nothing', correctionsSchema, [{ code: 409, said: '“It is so.”', holds: 'It is so.' }], '0.holds'],
  ['another number of a gRPC code', grpcSchema, { ...grpc, numbers: { OK: 0, UNKNOWN: 1 } }, 'numbers.UNKNOWN'],
  ['a draft that is called a standard', specsSchema, spec({ revised: '2026-07' }, 'draft-ietf-a'), 'draft-ietf-a.status'],
  ['an RFC with a month', specsSchema, spec({ revised: '2026-07' }), 'RFC 9110.revised'],
])('%s is told at its field', (_, schema, value, place) => {
  expect(schema.safeParse(value).error?.issues.map(({ path }) => path.join('.'))).toContain(place);
});
