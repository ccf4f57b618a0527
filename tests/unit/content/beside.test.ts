import { expect, test } from 'vitest';
import type { Entries } from '../../../src/content/entries.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  guideEntry,
  headerEntry,
  leastAsks,
  leastProse,
  leastVendor,
  productEntry,
  protocolEntry,
  unofficialProse,
} from '../../support/entries.ts';
import { problemsIn, problemsOf } from '../../support/problems.ts';

/** What is wrong, and beside it what differs from that in one point alone and is right. */

const failed = codeEntry({ code: 412, phrase: 'Precondition Failed' });
const notFound = codeEntry({ code: 404, phrase: 'Not Found' });
const registry = {
  '404': { phrase: 'Not Found', standing: 'standard', references: ['RFC 9110 15.5.5'] },
  '409': { phrase: 'Conflict', standing: 'standard', references: ['RFC 9110 15.5.10'] },
} satisfies Entries['registry'];
const requirement = { id: 'done', actor: 'server', text: 'It does it.', spec: 'RFC 9110 15', headers: ['ETag'] } as const;
const told = (given: Partial<Entries>, what: string) => problemsOf(given).filter((problem) => problem.includes(what)).length;

test.each([
  ['MUST', 'MUST', ['ETag'], 0],
  ['MUST', 'MUST NOT', ['ETag'], 0],
  ['SHOULD', 'SHOULD', ['ETag'], 0],
  ['MUST', 'SHOULD', ['ETag'], 1],
  ['SHOULD', 'MUST', ['ETag'], 1],
  ['SHOULD', 'MAY', ['ETag'], 1],
  ['MUST', 'MUST', ['Retry-After'], 1],
  ['MAY', 'MUST', ['Retry-After'], 0],
] as const)('a code that has a field as a %s, and a %s that names %s: %i problems', (level, required, headers, problems) => {
  const code = codeEntry({
    headers: [{ name: 'ETag', role: 'response', level, why: 'It names a version.' }],
    requirements: [{ ...requirement, level: required, headers: [...headers] }],
  });
  expect(told({ codes: [code], headers: [headerEntry(), headerEntry('Retry-After')] }, 'no requirement with')).toBe(problems);
});

test.each([
  ['Retry-Afte', 1],
  ['Retry-Afterr', 1],
  ['Retry-After', 0],
  ['retry-after', 0],
  ['Retry-Aftre', 1],
  ['Rerty-After', 1],
  ['Retry-Aftxr', 1],
  ['xetry-After', 1],
  ['etry-After', 1],
  ['Retry-Afxxr', 0],
  ['Retry-Af', 0],
  ['Retry-Afterrr', 0],
  ['Retry-Afret', 0],
  ['a Retry-Afte', 0],
  ['Retry-Afte b', 0],
  ['Retry-Not-Befor', 1],
])('`%s` is told as a slip in the name of a field: %i times', (written, problems) => {
  const headers = ['Retry-After', 'Retry-Not-Before'];
  const code = codeEntry(
    { requirements: [{ ...requirement, level: 'MUST', headers }] },
    leastProse().replace('One.', `See \`${written}\`.`),
  );
  expect(told({ codes: [code], headers: headers.map((name) => headerEntry(name)) }, 'no entry names such a header field')).toBe(problems);
});

test.each([
  ['RFC 9110', 'https://www.rfc-editor.org/rfc/rfc9110', 0],
  ['RFC 9110', 'https://www.rfc-editor.org/rfc/rfc9112', 1],
  ['RFC 9110', 'https://www.ietf.org/about/', 0],
  ['The rule', 'https://www.rfc-editor.org/rfc/rfc9112', 0],
  ['More than RFC 9110', 'https://www.rfc-editor.org/rfc/rfc9112', 0],
  ['RFC 9110', 'https://www.ietf.org/?of=/rfc9112', 0],
  ['Not Found', '/codes/409/', 1],
  ['Conflict', '/codes/409/', 0],
  ['A clash', '/codes/409/#meaning', 0],
])('a link [%s](%s) has %i problems', (label, address, problems) => {
  const codes = [codeEntry({}, leastProse().replace('One.', `See [${label}](${address}).`)), notFound];
  expect(told({ codes, registry }, 'the words of the link')).toBe(problems);
});

test.each([
  ['/search/?q=a', undefined],
  ['/search/', undefined],
  ['/codes/?q=a', 'no page has this address'],
  ['/404/', 'this is the short form for people who type it'],
  ['/404', 'this is the short form for people who type it'],
  ['/404x', 'no page has this address'],
  ['/499/', 'no page has this address'],
])('a link to %s: %s', (address, problem) => {
  const codes = [codeEntry({}, leastProse().replace('One.', `See [what is there](${address}).`)), notFound];
  expect(problemsOf({ codes }).filter((one) => one.includes('link to'))).toEqual(
    problem === undefined ? [] : [expect.stringContaining(problem)],
  );
});

test.each([
  ['409 Conflict', 0],
  ['409 Clash', 0],
  ['404 Not Found', 0],
  ['404 Conflict', 1],
  ['409 Not Found', 1],
  ['409 Not Found-ish', 0],
  ['1409 Not Found', 0],
  ['412 Not Found', 0],
])('“%s” has %i problems', (written, problems) => {
  const codes = [codeEntry({ summary: `It is ${written} here.`, formerPhrases: [{ phrase: 'Clash', source: 'RFC 2068' }] }), notFound];
  expect(told({ codes, registry }, 'is no name of')).toBe(problems);
});

test.each(['Not Found', 'Not Found Yet'])('a code that a vendor calls %s may be called so', (phrase) => {
  const codes = [codeEntry({ summary: `It is 409 ${phrase} here.`, vendors: [{ ...leastVendor, phrase }] }), notFound];
  expect(told({ codes, registry }, 'is no name of')).toBe(0);
});

test.each([
  ['RFC 9110 15.5', 0],
  ['RFC 9110 15.6', 1],
  ['RFC 7231 15.5', 1],
])('a class that %s defines has %i problems', (spec, problems) => {
  expect(told({ classes: [classEntry({ spec })] }, 'the section does not define')).toBe(problems);
});

test('codes that are compared may ask the same, whichever is read first', () => {
  const ask = (page: number) => ({ asks: ['user taken', ...leastAsks(page)] });
  const codes = [codeEntry({ code: 412, phrase: 'Precondition Failed', ...ask(412) }), codeEntry(ask(409))];
  expect(problemsOf({ codes, comparisons: [comparisonEntry()] })).toEqual([]);
});

test.each([
  ['the day of the build', 'Fri, 27 Nov 2026 10:00:00 GMT', 0],
  ['the day after', 'Sat, 28 Nov 2026 10:00:00 GMT', 1],
  ['the first year of HTTP', 'Tue, 01 Jan 1991 00:00:00 GMT', 0],
  ['the year before', 'Mon, 31 Dec 1990 10:00:00 GMT', 1],
  ['a day that there is not', 'Fri, 99 Nov 2062 10:00:00 GMT', 0],
])('an example may be of %s: %s, %i problems', (_, day, problems) => {
  const guide = guideEntry({}, `\`\`\`http\nHTTP/1.1 409 Conflict\nDate: ${day}\n\`\`\`\n`);
  expect(told({ guides: [guide] }, 'nothing was sent on')).toBe(problems);
});

test.each([
  ['X-Forwarded-Host: api.github.com', []],
  ['Host:api.github.com', ["api.github.com may be somebody's"]],
  ['X-Content-Type: jason/x', []],
  ['Content-Type:jason/x', ['there is no media type jason/x']],
  ['X-Date: Sat, 18 Nov 2062 09:12:44 GMT', []],
  ['Date:Sat, 18 Nov 2062 09:12:44 GMT', ['nothing was sent on 2062-11-18']],
])('a field of an example is looked at by its whole name: %s', (line, problems) => {
  const host = line.startsWith('Host') ? '' : 'Host: a.example\n';
  const found = problemsIn(`\`\`\`http\nPUT / HTTP/1.1\n${host}${line}\n\`\`\``);
  const about = /(\S+ may be somebody's|there is no media type [^.]+|nothing was sent on [\d-]+)/;
  expect(found.flatMap((problem) => about.exec(problem)?.[1] ?? [])).toEqual(problems);
});

test.each([
  ['a code that nobody registered', 'unofficial', 0],
  ['one of a standard', 'standard', 1],
] as const)('%s may have no content: %s, %i problems', (_, standing, problems) => {
  const content = { rule: 'none', note: 'never' } as const;
  const unofficial = { standing, specs: [], firstDefined: undefined, vendors: [leastVendor] };
  const code = standing === 'unofficial' ? codeEntry({ content, ...unofficial }, unofficialProse) : codeEntry({ content });
  expect(problemsOf({ codes: [code] })).toHaveLength(problems);
});

test.each([
  ['the same as when', { departs: 'It clashes.' }, 1],
  ['the same as the notes', { notes: 'Ask.', departs: 'Ask.' }, 1],
  ['another thing', { notes: 'Ask.', departs: 'RFC 9110 has more.' }, 0],
])('where our API departs it says %s', (_, rule, problems) => {
  const ourApi = { name: 'Ours', codes: { '409': { use: 'returned' as const, when: 'It clashes.', ...rule } } };
  expect(told({ codes: [codeEntry()], ourApi }, 'the same is said further up')).toBe(problems);
});

test('two comparisons of two long questions are two', () => {
  const comparisons = [
    comparisonEntry({ question: 'Is it about what is stored?' }),
    comparisonEntry({ codes: [404, 409], question: 'Is it about what is missing?' }, undefined, '404-vs-409'),
  ];
  expect(told({ codes: [codeEntry(), failed, notFound], comparisons }, 'asks the same')).toBe(0);
});

test.each([
  ['### A\n\nOne.\n\n### A\n\nTwo.\n', 1],
  ['### A\n\nOne.\n\n### B\n\nTwo.\n', 0],
  ['### A\n\nOne.\n\n## C\n\nTwo.\n\n### A\n\nThree.\n', 0],
])('a part of a section stands there once: %j, %i problems', (written, problems) => {
  expect(told({ guides: [guideEntry({}, `## Start\n\nOf it.\n\n${written}`)] }, 'the heading stands twice in its section')).toBe(problems);
});

test.each([
  ['when', { when: 'It is full.', fix: 'It is full.' }, 1],
  ['the meaning', { when: 'It is full.', meaning: 'No room is left.', fix: 'No room is left.' }, 1],
  ['neither', { when: 'It is full.', meaning: 'No room is left.', fix: 'Make room.' }, 0],
])('what to do may say what %s says or not', (_, said, problems) => {
  const send = { code: 409, actor: 'nobody' as const, source: 'manual', ...said };
  expect(told({ codes: [codeEntry()], products: [productEntry({ sends: [send] })] }, 'not what to do')).toBe(problems);
});

test('fields of a protocol that have no page, or are written as their pages are, are right', () => {
  const part = (fields: string[]) => ({
    id: 'token',
    title: 'Token',
    rules: [
      { id: 'clash', situation: 'It clashes.', codes: [409], level: 'MUST' as const, actor: 'server' as const, source: 'rfc6749', fields },
    ],
  });
  const problems = (...fields: string[]) =>
    told({ codes: [codeEntry()], headers: [headerEntry()], protocols: [protocolEntry({ parts: [part(fields)] })] }, 'the field is called');
  expect([problems('ETag'), problems('DPoP'), problems('Etag'), problems('ETag', 'etag')]).toEqual([0, 0, 1, 1]);
});

test('what is said of two other codes is another thing', () => {
  const insteadOf = ['It failed.', 'It is not there.'].map((when, index) => ({ code: [412, 404][index]!, when }));
  expect(told({ codes: [codeEntry({ insteadOf }), failed, notFound] }, 'the same is said of another code')).toBe(0);
});
