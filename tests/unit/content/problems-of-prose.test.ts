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
  leastProse,
  leastVendor,
  productEntry,
  protocolEntry,
  unofficialProse,
} from '../../support/entries.ts';
import { problemsIn, problemsOf } from '../../support/problems.ts';

/** The whole of what the rules say, so that place and remedy count as much as the problem. */
type Case = [behaviour: string, given: Partial<Entries>, problems: string[]];
/** The same of a paragraph from line 3 of 409. */
type Written = [behaviour: string, written: string, problems: string[]];

const AT = 'content/codes/409.mdx';
const withProse = (body: string) => ({ codes: [codeEntry({}, body)] });
const notFound = codeEntry({ code: 404, phrase: 'Not Found' });
const failed = (facts: Parameters<typeof codeEntry>[0] = {}, body?: string) =>
  codeEntry({ code: 412, phrase: 'Precondition Failed', ...facts }, body);

const ORDER = 'Meaning, When to send it, Example, What to do, In a REST API, Pitfalls, History';
test.each<Case>([
  [
    'a standard code has four',
    withProse(''),
    [
      ...['Meaning', 'When to send it', 'Example', 'What to do'].map(
        (name) => `${AT} ## ${name}: the heading is missing. Add a section "## ${name}"; content/README.md says what stands in it.`,
      ),
      `${AT} ## Example: no response has the status 409. Show one whose status line is "HTTP/1.1 409 Conflict".`,
      `${AT} prose: there is none. Write it below the line of ---.`,
    ],
  ],
  [
    'a heading stands once',
    withProse(`${leastProse()}\n## What to do\n\nFour.\n`),
    [`${AT}:19 ## What to do: the heading stands twice. Merge the two sections.`],
  ],
  [
    'a heading that only begins as one that is needed is another',
    withProse(leastProse().replace('## Meaning', '## Meanings')),
    [
      `${AT} ## Meaning: the heading is missing. Add a section "## Meaning"; content/README.md says what stands in it.`,
      `${AT}:1 ## Meanings: no page has this heading. Use one of: ${ORDER}. Inside a section use ###.`,
    ],
  ],
  [
    'they keep their order',
    withProse(`${leastProse()}\n## History\n\nFour.\n\n## Pitfalls\n\nFive.\n`),
    [`${AT}:23 ## Pitfalls: it stands behind "History". Keep the order of every page: ${ORDER}.`],
  ],
  [
    'there is no other',
    withProse(`${leastProse()}\n## Background\n\nFour.\n`),
    [`${AT}:19 ## Background: no page has this heading. Use one of: ${ORDER}. Inside a section use ###.`],
  ],
  [
    'codes to send instead are not shown where there are none',
    withProse(leastProse().replace('Two.', 'Two.\n\n<InsteadOf of={props.insteadOf} />')),
    [`${AT} <InsteadOf>: the prose shows insteadOf, which is empty. Remove the element, or fill insteadOf.`],
  ],
  [
    'codes to send instead are shown where there are any',
    { codes: [codeEntry({ insteadOf: [{ code: 412, when: 'It failed.' }] }), failed()] },
    [`${AT} <InsteadOf>: the prose shows insteadOf 0 times. Put <InsteadOf of={props.insteadOf} /> once, at the end of "When to send it".`],
  ],
  [
    'in "What to do" of a code there are four',
    withProse(
      `${leastProse()}\n${['received it', 'send it', 'operate it', 'are the client', 'like it'].map((one) => `### If you ${one}\n\nA.\n`).join('\n')}`,
    ),
    [
      `${AT}:35 ### If you like it: no page has this heading here. Use one of: If you received it, If you send it, If you operate it, If you are the client.`,
    ],
  ],
  ['elsewhere there may be any of level 3', withProse(`${leastProse()}\n## Pitfalls\n\n### If you like it\n\nFour.\n`), []],
  ['below level 3 there may be any', withProse(`${leastProse()}\n### If you send it\n\n#### If you like it\n\nFour.\n`), []],
  ['in "What to do" of a guide there may be any', { guides: [guideEntry({}, '## What to do\n\n### If you like it\n\nOne.\n')] }, []],
])('headings: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const GUIDE = 'content/guides/retries.mdx';
test.each<Case>([
  [
    'no title',
    { guides: [guideEntry({}, '# One\n\nA word.\n')] },
    [`${GUIDE}:1 # One: the title is made from the facts. Write ## for a section.`],
  ],
  [
    'no line below a heading',
    { guides: [guideEntry({}, 'One\n---\n\nA word.\n')] },
    [`${GUIDE}:1 ## One: the heading is underlined. Write it behind ##.`],
  ],
  [
    'no skipped level',
    { guides: [guideEntry({}, '## One\n\n#### Two\n\nA word.\n')] },
    [`${GUIDE}:3 #### Two: a level is skipped. Write ###.`],
  ],
  [
    'each section once',
    {
      guides: [
        guideEntry({}, '## One\n\nA word.\n\n### Two\n\nA word.\n\n### Three\n\nA word.\n\n## One\n\nA word.\n\n### Two\n\nA word.\n'),
      ],
    },
    [`${GUIDE}:13 ## One: the heading stands twice. Merge the two sections, or rename one.`],
  ],
  [
    'no empty section between two',
    { guides: [guideEntry({}, '## One\n\n### Two\n\n## Three\n\nA word.\n')] },
    [`${GUIDE}:3 ### Two: the section is empty. Write it, or remove the heading.`],
  ],
  [
    'no empty section at the end',
    { guides: [guideEntry({}, 'A word.\n\n## One\n')] },
    [`${GUIDE}:3 ## One: the section is empty. Write it, or remove the heading.`],
  ],
])('the headings of a guide: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const LANGUAGES =
  'apacheconf, bash, caddyfile, csharp, css, diff, go, html, http, ini, java, javascript, js, json, kotlin, nginx, php, powershell, python, ruby, rust, sh, sql, swift, text, toml, ts, typescript, xml, yaml';
test.each<Written>([
  [
    'a block says its language',
    '```\nx\n```',
    [`${AT}:3 \`\`\`: the block does not say its language. Write it behind the backticks: http, sh or text.`],
  ],
  ['a language in capitals is known', '```JSON\nx\n```', [`${AT}:3 \`\`\`JSON: no block has this language. Write json.`]],
  ['an unknown language is none', '```cobol\nx\n```', [`${AT}:3 \`\`\`cobol: no block has this language. Write one of: ${LANGUAGES}.`]],
  [
    'there are no images',
    '![x](https://a.example/x.png)',
    [`${AT}:3 image https://a.example/x.png: pages have no images. Say it in words, or draw messages with <Sequence>.`],
  ],
  [
    'the rows of a table are as long as its head',
    '| a | b |\n| - | - |\n| c | d |\n| e |',
    [`${AT}:6 table: the row has 1 cells, the head 2. Give each row a cell for each column; write a bar in a cell as \\|.`],
  ],
  ['a heading has a space behind its #', '##One\nTwo', [`${AT}:3 ##One: this is no heading. Put a space behind the #.`]],
  ['a heading in a list has one, too', 'A:\n\n- a\n\n  ##One', [`${AT}:7 ##One: this is no heading. Put a space behind the #.`]],
  ['a # within a line is no heading', 'A\n**b** #c and #d', []],
  ['a # behind text is no heading', 'a#b', []],
  ['a # before a # is no heading', '`x` ####### a', []],
  ['MDX runs nothing', '{\n  id\n}', [`${AT}:3 prose: MDX would run this: . Remove it; put a brace that is meant as text into backticks.`]],
  [
    'MDX imports nothing',
    'import a from "a";\nimport b from "b";',
    [`${AT}:3 prose: MDX would run this: import a from "a";. Remove it; put a brace that is meant as text into backticks.`],
  ],
])('prose: %s', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test.each([
  ['code', 20_000, (body: string) => ({ codes: [codeEntry({ standing: 'unused' }, `## Meaning\n\n${body}`)] })],
  ['class', 20_000, (body: string) => ({ classes: [classEntry({}, `${classEntry().prose.source}\n${body}`)] })],
  ['guide', 30_000, (body: string) => ({ guides: [guideEntry({}, body)] })],
  [
    'comparison',
    20_000,
    (body: string) => ({ codes: [codeEntry(), failed()], comparisons: [comparisonEntry({}, `${comparisonProse}\n${body}`)] }),
  ],
])('the prose of a %s has at most %i characters', (_, most, given) => {
  const taken = Object.values(given('')).flat().at(-1)!.prose.source.length;
  const first = `${'b '.repeat((most - taken - 3) / 2)}bb`.slice(0, most - taken - 3).replace(/ $/, 'b');
  expect(problemsOf(given(`${first}\n\nb`))).toEqual([]);
  expect(problemsOf(given(`${first}\n\nbc`))).toEqual([
    expect.stringMatching(
      new RegExp(
        `:\\d+ prose: it has ${most + 1} characters, and a page of this kind at most ${most}\\. Shorten it, or move a part to a guide\\.$`,
      ),
    ),
  ]);
});

test('prose that is too long is told where it is', () => {
  expect(problemsOf({ guides: [guideEntry({}, `One.\n\n${'b '.repeat(15_000)}\n\nTwo.\n`)] })).toEqual([
    `${GUIDE}:3 prose: it has 30013 characters, and a page of this kind at most 30000. Shorten it, or move a part to a guide.`,
  ]);
});

const IN_PROSE = 'Write at most 90 characters, without a punctuation mark at the end.';
test.each<Written>([
  ['bold', '### **A part**\n\nA word.', [`${AT}:3 ### **A part**: the heading has markup. Write text, and code in backticks.`]],
  ['a colon', '### A part:\n\nA word.', [`${AT}:3 ### A part:: the heading is a sentence, or begins one. ${IN_PROSE}`]],
  [
    'a sentence',
    `### ${'word '.repeat(19)}\n\nA word.`,
    [`${AT}:3 ### ${'word '.repeat(19).trim()}: the heading is a sentence, or begins one. ${IN_PROSE}`],
  ],
])('a heading is no %s', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test('something before the first heading of a code is told', () => {
  expect(problemsOf({ codes: [codeEntry({}, `A word.\n\n${leastProse()}`)] })).toEqual([
    `${AT}:1 prose: something stands before the first heading. Put it below "## Meaning"; the page begins with the summary.`,
  ]);
});

test.each<Written>([
  [
    'JSON',
    '```json\n{ "a": 1, }\n```',
    [`${AT}:4 \`\`\`json: column 9 is not JSON: } is expected, not ,. Correct it, or write text behind the backticks.`],
  ],
  ['YAML', '```yaml\na: 1\nb: [1\n```', [expect.stringMatching(/409\.mdx:5 ```yaml: this is no YAML: .*\. Correct it: people copy it\.$/)]],
  [
    'code that a program reads',
    'Write `curl \u2212i`.',
    [`${AT}:3 \`curl \u2212i\`: "\u2212" is no sign that a program reads. Write a plain space or a hyphen: people copy it.`],
  ],
  [
    'JSON below an empty line',
    '```json\n\n{ "a": 1, }\n```',
    [`${AT}:5 \`\`\`json: column 9 is not JSON: } is expected, not ,. Correct it, or write text behind the backticks.`],
  ],
])('what is shown as %s is that', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test.each<Written>([
  ['say nothing', '[here](/codes/)', [`${AT}:3 link to /codes/: the words of the link are "here". Let them say what is there.`]],
  [
    'name another code',
    '[404](/codes/409/#example)',
    [`${AT}:3 link to /codes/409/#example: the words of the link are "404". Write 409, or lead to 404.`],
  ],
  [
    'lead to their own page',
    '[409](/codes/409/)',
    [`${AT}:3 link to /codes/409/: it leads to the page that it stands on. Remove the link, or lead to a section.`],
  ],
  [
    'lead to a section of a list that is not there',
    '[x](/about/#nope)',
    [`${AT}:3 link to /about/#nope: the page has no section "nope". Write the heading in small letters with hyphens, or leave the # out.`],
  ],
])('the words of a link do not %s', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test.each(['here', 'Here', 'click here', 'this', 'link', 'this link', 'this page', 'click this link', 'more', 'read more'])(
  'the words of a link are not “%s”',
  (words) => {
    expect(problemsIn(`[${words}](/codes/)`)).toEqual([
      `${AT}:3 link to /codes/: the words of the link are "${words}". Let them say what is there.`,
    ]);
  },
);

test.each<Written>([
  ['not written yet', 'One.\nThe rest is TBD.', [`${AT}:4 prose: "TBD" stands for what is yet to be written. Write it, or remove it.`]],
  ['written twice', 'One.\n\nTwo\nof of them.', [`${AT}:6 prose: "of" stands twice. Remove one.`]],
])('what is %s is told in its line', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test('the list of codes to send instead stands in its section', () => {
  const body = leastProse().replace('Three.', '<InsteadOf of={props.insteadOf} />');
  const codes = [codeEntry({ insteadOf: [{ code: 412, when: 'It failed.' }] }, body), failed()];
  expect(problemsOf({ codes })).toEqual([
    `${AT}:17 <InsteadOf>: it does not stand in "When to send it". Move it to the end of that section.`,
  ]);
});

const RESPONSE = 'HTTP/1.1 409 Conflict';
const exchanged = (...messages: string[]) =>
  ['<Exchange>', ...messages.map((text) => `\`\`\`http\n${text}\n\`\`\``), '</Exchange>'].join('\n\n');
test.each([
  ['a method that nobody registered', exchanged('PUTT / HTTP/1.1\nHost: a.example'), /example: there is no method PUTT/],
  ['a host that may be somebody’s', exchanged('GET / HTTP/1.1\nHost: api.github.com'), /example, Host: api\.github\.com may be somebody's/],
  [
    'a day to come',
    exchanged('HTTP/1.1 409 Conflict\nDate: Sat, 18 Nov 2062 09:12:44 GMT'),
    /example, Date: nothing was sent on 2062-11-18/,
  ],
])('an example has not %s', (_, written, problem) => {
  expect(problemsIn(written)).toEqual([expect.stringMatching(problem)]);
});

test('a remedy that ends with a full stop gets no second one', () => {
  expect(problemsIn(exchanged('GET / HTTP/1.1\nHost: a.example\nA : b.'))).toEqual([expect.stringMatching(/ Write A: b\.$/)]);
});

test('what a 405 refuses may be no method at all', () => {
  expect(problemsIn(exchanged('PUTT / HTTP/1.1\nHost: a.example', 'HTTP/1.1 405 Method Not Allowed\nAllow: GET'))).toEqual([]);
});

test.each(['400 Bad Request', '501 Not Implemented'])('what a %s answers may be no method at all', (status) => {
  expect(problemsIn(exchanged('PUTT / HTTP/1.1\nHost: a.example', `HTTP/1.1 ${status}`))).toEqual([]);
});

test.each([
  ...['a.example', 'example', 'example.com', 'api.example.net', 'example.org', 'a.test', 'a.invalid', 'localhost', 'localhost:8080'],
  ...['192.0.2.1', '198.51.100.7:80', '203.0.113.9', '[2001:db8::1]'],
])('the host %s is made up', (host) => {
  expect(problemsIn(exchanged(`GET / HTTP/1.1\nHost: ${host}`))).toEqual([]);
});

test.each(['myexample.com', 'test.com', 'example.com.de', '192.0.3.1', '[2001:db9::1]'])('the host %s may be somebody’s', (host) => {
  expect(problemsIn(exchanged(`GET / HTTP/1.1\nHost: ${host}`))).toEqual([expect.stringContaining(`${host} may be somebody's`)]);
});

test.each('application audio example font haptics image message model multipart text video'.split(' '))(
  'there are media types of %s',
  (type) => {
    expect(problemsIn(exchanged(`${RESPONSE}\nContent-Type: ${type}/x`)).filter((problem) => problem.includes('media type'))).toEqual([]);
  },
);

test.each(['Date', 'Last-Modified'])('%s is a day that was', (field) => {
  expect(problemsIn(exchanged(`${RESPONSE}\n${field}: Sat, 18 Nov 2062 09:12:44 GMT`))).toContainEqual(
    expect.stringContaining(`example, ${field}: nothing was sent on 2062-11-18`),
  );
});

const MISSING = 'Correct it, or name the code without a link until it has a page.';
test.each<Written>([
  ['no address', '[x]()', [`${AT}:3 link: the link leads nowhere. Write its address.`]],
  [
    'a title',
    '[x](/codes/409/ "t")',
    [`${AT}:3 link to /codes/409/: the link has a title. Remove it: who touches or listens never meets it.`],
  ],
  [
    'http',
    '[x](http://a.example/)',
    [`${AT}:3 link to http://a.example/: only https is linked to. Write an address that begins with https://.`],
  ],
  [
    'no protocol',
    '[x](//a.example/)',
    [`${AT}:3 link to //a.example/: only https is linked to. Write an address that begins with https://.`],
  ],
  ['a relative address', '[x](../404/)', [`${AT}:3 link to ../404/: the address is relative. Write it from the root: /codes/404/.`]],
  ['a path with a colon', '[x](/a:b/)', [`${AT}:3 link to /a:b/: no page has this address. ${MISSING}`]],
  ['two slashes in a path', '[x](/a//b/)', [`${AT}:3 link to /a//b/: no page has this address. ${MISSING}`]],
  [
    'an anchor that is not there',
    '[x](/codes/409/#nope)',
    [
      `${AT}:3 link to /codes/409/#nope: the page has no section "nope". Write the heading in small letters with hyphens, or leave the # out.`,
    ],
  ],
  [
    'an anchor that only begins as a computed one',
    '[x](#n4090)',
    [`${AT}:3 link to #n4090: the page has no section "n4090". Write the heading in small letters with hyphens, or leave the # out.`],
  ],
  [
    'an anchor that only ends as a computed one',
    '[x](#not-r-1)',
    [`${AT}:3 link to #not-r-1: the page has no section "not-r-1". Write the heading in small letters with hyphens, or leave the # out.`],
  ],
  ['a query on another page than the search', '[x](/data/?q=409)', [`${AT}:3 link to /data/?q=409: no page has this address. ${MISSING}`]],
  ['a page without its slash', '[x](/codes)', [`${AT}:3 link to /codes: the address lacks the slash at its end. Write /codes/.`]],
  ['a page that is not there', '[x](/guides/)\n\n[y](/codes/410/)', [`${AT}:5 link to /codes/410/: no page has this address. ${MISSING}`]],
])('a link with %s is refused', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test('a number outside 100 to 599 has an anchor if it has a name', () => {
  const outside = { file: 'content/outside.yaml', id: '999', facts: { phrase: 'Odd', summary: 'It is odd.', vendors: [leastVendor] } };
  const guides = [guideEntry({ codes: [] }, '[x](#n999) [y](#n998)\n\n<OutsideNumbers {...props} />\n')];
  expect(problemsOf({ guides, outside: [outside] })).toEqual([
    `${GUIDE}:1 link to #n998: the page has no section "n998". Write the heading in small letters with hyphens, or leave the # out.`,
  ]);
});

const linked = (...addresses: string[]) => leastProse().replace('One.', addresses.map((address) => `[x](${address})`).join(' '));
const done = { id: 'done', level: 'MUST', actor: 'server', text: 'The server must do it.', spec: 'RFC 9110 15' } as const;
const flags = {
  id: 'flags',
  title: 'Flags',
  source: 'manual',
  marks: [{ mark: 'UF', meaning: 'It failed.', actor: 'nobody' as const }],
};
const toAnswer = (code: number) => ({ answer: `${code}.`, code, because: 'It clashes.' });
const tag = { name: 'ETag', role: 'response', level: 'MAY', why: 'It names a version.' } as const;

test('links lead to pages of every kind, and to the sections that are computed', () => {
  const addresses = [
    '/codes/412/#when-to-send-it',
    '/classes/4xx/#choosing-one',
    '/guides/retries/',
    '/compare/409-vs-412/#what-people-do',
    '/languages/go/#constants',
    '/headers/etag/#responses',
    '/search/?q=a%20b#main',
    'https://www.rfc-editor.org/',
    '/products/envoy/#flags-UF',
    '/protocols/oauth/#unknown-client',
    '/choose/#start',
    '/about/#sources',
    ...['requirements', 'done', 'was-done', 'header-fields', 'constants', 'main'].map((anchor) => `#${anchor}`),
  ];
  expect(
    problemsOf({
      codes: [
        codeEntry({ headers: [tag], requirements: [{ ...done, formerAnchors: ['was-done'] }] }, linked(...addresses)),
        failed(),
        notFound,
      ],
      products: [productEntry({ marks: [flags] })],
      protocols: [protocolEntry()],
      decisions: decisionsSchema.parse({ start: { question: 'What?', answers: [toAnswer(404), toAnswer(409), toAnswer(412)] } }),
      classes: [classEntry()],
      guides: [guideEntry()],
      comparisons: [comparisonEntry()],
      languages: [languageEntry()],
      headers: [headerEntry()],
    }),
  ).toEqual([]);
});

test.each<Case>([
  ['a code', { codes: [codeEntry({}, linked('/codes/410/#a'))], unreadable: ['content/codes/410.mdx'] }, []],
  ['a comparison', { codes: [codeEntry({}, linked('/compare/409-vs-410/'))], unreadable: ['content/comparisons/409-vs-410.mdx'] }, []],
  ['the header fields', { codes: [codeEntry({}, linked('/headers/etag/'))], unreadable: ['content/headers.yaml'] }, []],
  [
    'the header fields, where another page is linked to',
    { codes: [codeEntry({}, linked('/guides/headers/'))], unreadable: ['content/headers.yaml'] },
    [`${AT}:3 link to /guides/headers/: no page has this address. ${MISSING}`],
  ],
  [
    'something else, where a header field is linked to',
    { codes: [codeEntry({}, linked('/headers/etag/'))], unreadable: ['content/codes/410.mdx'] },
    [`${AT}:3 link to /headers/etag/: no page has this address. ${MISSING}`],
  ],
])('a link is refused or not while a file cannot be read: %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const SECOND = 'a second message begins here. Give each message a block of its own.';
test.each<Written>([
  [
    'a fault is told with line, field and remedy',
    `\`\`\`http\n${RESPONSE}\nContent-Type: text/plain\nContent-Length: 9\n\nno\n\`\`\``,
    [`${AT}:6 example, Content-Length: Content-Length says 9, but the content has 2 octets. Write Content-Length: 2.`],
  ],
  ['a second response is told where it begins', `\`\`\`http\n${RESPONSE}\nA: b\n\n${RESPONSE}\n\`\`\``, [`${AT}:7 example: ${SECOND}`]],
  [
    'a second request is told where it begins',
    '```http\nGET / HTTP/1.1\nHost: a.example\n\nDELETE /orders/1 HTTP/1.1\nHost: a.example\n```',
    [`${AT}:7 example: ${SECOND}`],
  ],
  [
    'a second message behind content is told where it begins',
    `\`\`\`http\n${RESPONSE}\n\nno\n\n${RESPONSE}\n\nno\n\`\`\``,
    [`${AT}:8 example: ${SECOND}`],
  ],
])('examples: %s', (_, written, problems) => {
  expect(problemsIn(written)).toEqual(problems);
});

test('the content of a TRACE is a message', () => {
  const request = 'TRACE / HTTP/1.1\nHost: a.example\n';
  const response = `HTTP/1.1 200 OK\nDate: Fri, 27 Nov 2026 10:00:00 GMT\nContent-Type: message/http\nContent-Length: ${request.length + 4}\n\n${request}\n`;
  expect(problemsIn(`\`\`\`http\n${response}\n\`\`\``).filter((problem) => problem.includes('second message'))).toEqual([]);
});

test('a type that is named elsewhere does not make the content a message', () => {
  expect(problemsIn(`\`\`\`http\n${RESPONSE}\nX-Content-Type: message/http\n\n${RESPONSE}\n\`\`\``)).toEqual([
    `${AT}:7 example: ${SECOND}`,
  ]);
});

const example = (...lines: string[]) => leastProse().replace(RESPONSE, lines.join('\n'));
const notShownFrom = (line: number) =>
  `${AT}:${line} ## Example: no response has the status 409. Show one whose status line is "${RESPONSE}".`;
test.each<Case>([
  ['the code', withProse(example('HTTP/1.1 200 OK')), [notShownFrom(9)]],
  ['it among others', withProse(`${leastProse()}\n\`\`\`http\nHTTP/1.1 100 Continue\n\`\`\`\n`), []],
  ['something, if the code is standard', withProse(leastProse().replace(/```[\s\S]*```/, 'None.')), [notShownFrom(9)]],
  ['nothing, if it is obsolete', { codes: [codeEntry({ standing: 'obsolete' }, '## Meaning\n\nOne.\n')] }, []],
  [
    'the code, if it shows anything',
    { codes: [codeEntry({ standing: 'obsolete' }, `## Meaning\n\nOne.\n\n## Example\n\n\`\`\`http\nHTTP/1.1 100 Continue\n\`\`\`\n`)] },
    [notShownFrom(5)],
  ],
  [
    'nothing, if it is unofficial',
    { codes: [codeEntry({ standing: 'unofficial', specs: [], firstDefined: undefined, vendors: [leastVendor] }, unofficialProse)] },
    [],
  ],
])('an entry shows %s', (_, given, problems) => {
  expect(problemsOf(given)).toEqual(problems);
});

const inCode = (code: string, ...languages: Entries['languages']) =>
  problemsOf({ codes: [codeEntry({}, leastProse().replace('One.', `\`${code}\``)), notFound], languages });
const unknown = (code: string, label: string, id: string) =>
  `${AT}:3 \`${code}\`: ${label} has no such constant. Look the name up in content/languages/${id}.yaml.`;
const php = (facts: Parameters<typeof languageEntry>[0] = {}) =>
  languageEntry({ label: 'PHP', template: '{name}', codes: { '404': 'HTTP_NOT_FOUND', '409': 'HTTP_CONFLICT' }, ...facts }, 'php');
const python = languageEntry(
  { label: 'Python', template: 'HTTPStatus.{name}', codes: { '404': 'NOT_FOUND', '409': 'CONFLICT' } },
  'python',
);

test.each([
  ['a slip in a name with a template around it', 'http.StatusConfict', languageEntry(), unknown('http.StatusConfict', 'Go', 'go')],
  ['a slip in a name in capitals', 'HTTPStatus.CONFICT', python, unknown('HTTPStatus.CONFICT', 'Python', 'python')],
  [
    'a slip in a name without a template, behind a long beginning',
    'SC_HTTP_CONFICT',
    php({ codes: { '404': 'SC_HTTP_NOT_FOUND', '409': 'SC_HTTP_CONFLICT' } }),
    unknown('SC_HTTP_CONFICT', 'PHP', 'php'),
  ],
  [
    'a slip in a name of both cases',
    'StatusLine::Nope_x',
    languageEntry({ label: 'X', template: 'StatusLine::{name}', codes: { '404': 'NotFound', '409': 'CONFLICT' } }, 'x'),
    unknown('StatusLine::Nope_x', 'X', 'x'),
  ],
])('%s is found', (_, code, language, problem) => {
  expect(inCode(code, language)).toEqual([problem]);
});

test.each([
  ['another name behind a short beginning', 'HTTP_PROXY', php()],
  ['a name in small letters where all are in capitals', 'HTTPStatus.Conflict', python],
  [
    'a word behind a beginning of punctuation',
    ':Method',
    languageEntry({ template: ':{name}', codes: { '409': 'Conflict', '404': 'NotFound' } }),
  ],
  ['a word where the language has no names', 'http.Conflict', { ...languageEntry(), facts: { ...languageEntry().facts, codes: {} } }],
  ['a constant behind the one that is meant', 'x.http.StatusConfict', languageEntry()],
])('%s is not taken for a constant', (_, code, language) => {
  expect(inCode(code, language)).toEqual([]);
});

test('a constant that one of two languages has is known', () => {
  const other = languageEntry(
    { label: 'Other', codes: { '404': 'StatusNotFound', '409': 'StatusClash' }, irregular: ['StatusClash'] },
    'other',
  );
  expect(inCode('http.StatusClash', languageEntry(), other)).toEqual([]);
});

test('the constants of other languages are none of the first', () => {
  expect(inCode('http.StatusConfict', python, languageEntry())).toEqual([unknown('http.StatusConfict', 'Go', 'go')]);
});

/** What two guides have in common, by what each says. */
const shared = (first: string, second: string) =>
  problemsOf({ guides: [guideEntry({}, first), guideEntry({ title: 'Two' }, second, 'two')] });
const EIGHT = 'one two three four five six seven eight';
const TOO =
  'content/guides/two.mdx:1 prose: a long sentence stands in content/guides/retries.mdx too. Say what holds for this page, or link to the other.';

test.each([
  ['eight words', `${EIGHT}.`, `${EIGHT}.`],
  ['words in other cases', `${EIGHT}.`, `One ${EIGHT.slice(4)}.`],
  ['words behind another sentence', `${EIGHT}.`, `But:  ${EIGHT}.`],
  ['words with another number', `In 2026 ${EIGHT}.`, `In 7 ${EIGHT}.`],
  ['words with other code', `\`a b\` ${EIGHT}.`, `\`c\` ${EIGHT}.`],
  ['words with a link to elsewhere', `[One](/codes/) ${EIGHT}.`, `[One](/data/) ${EIGHT}.`],
  ['words with an element in them', `${EIGHT} <Spec at="RFC 9110 15" />.`, `${EIGHT}.`],
  ['words in a list', `- ${EIGHT}`, `- a\n- ${EIGHT}`],
  ['words in a list with stars', `* ${EIGHT}`, `* a\n* ${EIGHT}`],
])('a sentence is the same in two entries: %s', (_, first, second) => {
  expect(shared(first, second)).toEqual([TOO]);
});

test.each([
  ['seven words', EIGHT.slice(4), EIGHT.slice(4)],
  ['another word', EIGHT, EIGHT.replace('one', 'none')],
  ['words in a block of code', `\`\`\`text\n${EIGHT}\n\`\`\``, `\`\`\`text\n${EIGHT}\n\`\`\``],
  ['items of two lists', '- one two three\n- four five six seven eight', '- one two three four\n- five six seven eight'],
  ['words that stand together through a number only', 'one two three four1five six seven', 'one two three four1five six seven'],
])('a sentence is not the same in two entries: %s', (_, first, second) => {
  expect(shared(first, second)).toEqual([]);
});

test('a sentence may stand twice in one entry', () => {
  expect(problemsOf({ guides: [guideEntry({}, `${EIGHT}.\n\n${EIGHT}.\n`)] })).toEqual([]);
});

test('of two entries the first common sentence is told, of a third its own', () => {
  const nine = EIGHT.replace('eight', 'nine ten');
  expect(
    problemsOf({
      guides: [
        guideEntry({}, `${EIGHT}. ${nine}.`),
        guideEntry({ title: 'Two' }, `A.\n\n${EIGHT}.\n\n${nine}.`, 'two'),
        guideEntry({ title: 'Three' }, nine, 'three'),
      ],
    }),
  ).toEqual([
    'content/guides/three.mdx:1 prose: a long sentence stands in content/guides/retries.mdx too. Say what holds for this page, or link to the other.',
    TOO.replace(':1', ':3'),
  ]);
});
