import { expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { type Entries } from '../../../../src/content/entries.ts';
import { toClassPages } from '../../../../src/models/class-page.ts';
import { toComparisonPages } from '../../../../src/models/comparison-page.ts';
import { toGuidePages } from '../../../../src/models/guide-page.ts';
import { toClassMarkdown } from '../../../../src/outputs/markdown/class.ts';
import { toComparisonMarkdown } from '../../../../src/outputs/markdown/comparison.ts';
import { toGuideMarkdown } from '../../../../src/outputs/markdown/guide.ts';
import { toLlmsFullText, toLlmsText } from '../../../../src/outputs/markdown/llms.ts';
import { comparisonSchema } from '../../../../src/schemas/comparison.ts';
import { guideSchema } from '../../../../src/schemas/guide.ts';
import { ourApiSchema } from '../../../../src/schemas/our-api.ts';
import { classEntry, codeEntry, entries, leastCode, leastVendor, prose, unofficialProse } from '../../../support/entries.ts';

const guide = {
  file: 'content/guides/retries.mdx',
  id: 'retries',
  facts: guideSchema.parse({ title: 'Retries', summary: 'What may be sent again.', reviewed: '2026-11-20' }),
  prose: prose('## Which\n\n<Codes {...props} table="retry" />\n\nSee [above](#which).\n'),
};
const comparison = {
  file: 'content/comparisons/404-vs-409.mdx',
  id: '404-vs-409',
  facts: comparisonSchema.parse({ codes: [404, 409], question: 'Is it there?', first: 'No.', second: 'Yes.', reviewed: '2026-11-20' }),
  prose: prose('## When to send each\n\n## What the specification says\n\n## What people do\n'),
};
const ourApi = ourApiSchema.parse({ name: 'Our API', codes: { '404': { use: 'never', when: 'All is there.', notes: 'See `x`.' } } });
const catalogueOf = (given: Partial<Entries> = {}) =>
  toCatalogue(
    entries({
      codes: [codeEntry({ code: 404, phrase: 'Not Found', sentBy: ['gateway'], cacheable: leastCode.cacheable }), codeEntry()],
      classes: [
        classEntry({
          requirements: [{ id: 'explained', level: 'SHOULD', actor: 'server', text: 'It should explain.', spec: 'RFC 9110 15.5' }],
        }),
      ],
      guides: [guide],
      comparisons: [comparison],
      ...given,
    }),
  );
const spec = (section: string) => `[RFC 9110 §${section}](https://www.rfc-editor.org/rfc/rfc9110#section-${section})`;

test('a class has its codes before its prose and its requirements behind it', () => {
  const markdown = toClassMarkdown(
    toClassPages(catalogueOf({ ourApi: { ...ourApi, codes: { '409': { use: 'returned', when: 'Now.' } } } }))[0]!,
  );
  expect(markdown.split('\n\n')).toEqual([
    '# 4xx Client Error',
    'The client erred.',
    `Defined in ${spec('15.5')} · https://atlas.example/classes/4xx/`,
    `**A code you do not know?** Treat it as 400. (${spec('15')})`,
    '## The codes',
    [
      '| Code | What it says | Who acts | Retry as is? | Defined in |',
      '| --- | --- | --- | --- | --- |',
      '| [404 Not Found](https://atlas.example/codes/404/) | It clashes. | Client | After a change | RFC 9110 §15.5.10 |',
      '| [409 Conflict](https://atlas.example/codes/409/) (sent by our API) | It clashes. | Client | After a change | RFC 9110 §15.5.10 |',
    ].join('\n'),
    '## Meaning',
    'One.',
    '## Choosing one',
    'Two.',
    '## A code you do not know',
    'Three.',
    '## Pitfalls',
    'Four.',
    '## Requirements',
    '### Server',
    `- **SHOULD** It should explain. (${spec('15.5')})`,
    'Read against its sources on 2026-11-20.\n',
  ]);
});

test('a comparison has the question first and what differs last', () => {
  expect(toComparisonMarkdown(toComparisonPages(catalogueOf())[0]!).split('\n\n')).toEqual([
    '# 404 or 409?',
    '**Is it there?**',
    '- [404 Not Found](https://atlas.example/codes/404/): No.\n- [409 Conflict](https://atlas.example/codes/409/): Yes.',
    'https://atlas.example/compare/404-vs-409/',
    '## When to send each',
    '## What the specification says',
    '## What people do',
    '## All that differs',
    '|  | [404 Not Found](https://atlas.example/codes/404/) | [409 Conflict](https://atlas.example/codes/409/) |\n| --- | --- | --- |\n| Sent by | gateway | origin server |',
    'Read against its sources on 2026-11-20.\n',
  ]);
});

test('a guide has its computed tables', () => {
  expect(toGuideMarkdown(toGuidePages(catalogueOf())[0]!).split('\n\n')).toEqual([
    '# Retries',
    'What may be sent again.',
    'https://atlas.example/guides/retries/',
    '## Which',
    expect.stringMatching(/^\| Code \| Send it again\? \| Condition \|\n.*\n\| \[404 Not Found\].*\n\| \[409 Conflict\].*$/),
    'See [above](https://atlas.example/guides/retries/#which).',
    'Read against its sources on 2026-11-20.\n',
  ]);
});

test('llms.txt begins with the name and what the site is', () => {
  expect(toLlmsText(catalogueOf())).toMatch(/^# Status Atlas\n\n> Every HTTP status code, /);
});

test('llms.txt has a line for each page', () => {
  const text = toLlmsText(catalogueOf());
  for (const line of [
    '- [409 Conflict](https://atlas.example/codes/409.md): It clashes.',
    '- [4xx Client Error](https://atlas.example/classes/4xx.md): The client erred.',
    '- [404 or 409?](https://atlas.example/compare/404-vs-409.md): Is it there?',
    '- [Retries](https://atlas.example/guides/retries.md): What may be sent again.',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text.match(/^## .*$/gm)).toEqual([
    '## Codes: 4xx Client Error',
    '## Classes',
    '## Comparisons',
    '## Guides',
    '## Data',
    '## Optional',
  ]);
});

test('llms.txt says which codes are unofficial', () => {
  const facts = { code: 444, phrase: 'No Response', standing: 'unofficial', firstDefined: undefined } as const;
  const codes = [codeEntry({ ...facts, specs: [], vendors: [leastVendor] }, unofficialProse)];
  expect(toLlmsText(catalogueOf({ codes, comparisons: [] }))).toContain(
    '- [444 No Response (unofficial)](https://atlas.example/codes/444.md): It clashes.',
  );
});

test('llms.txt leads to the data and tells a reader what to leave out', () => {
  const [, data, optional] = toLlmsText(catalogueOf()).split(/^## (?:Data|Optional)$/m);
  for (const address of ['/data/', '/api/v1/codes.json', '/openapi/responses.yaml'])
    expect(data).toContain(`](https://atlas.example${address}): `);
  expect(data).not.toMatch(/\.(?:md|txt)\)/);
  expect(optional).toContain('](https://atlas.example/choose/): ');
});

test('llms.txt has the rules of the team before all else, and nothing of a team without rules', () => {
  expect(
    toLlmsText(catalogueOf({ ourApi }))
      .match(/^## .*\n\n.*\n.*$/m)?.[0]
      .split('\n'),
  ).toEqual([
    '## Our API',
    '',
    expect.stringMatching(/^- \[Status codes of Our API\]\(https:\/\/atlas\.example\/our-api\/\): /),
    '- [404 Not Found](https://atlas.example/codes/404.md): Never sent. All is there. See `x`.',
  ]);
  expect(toLlmsText(catalogueOf())).not.toContain('our-api');
});

test('llms-full.txt has the documents behind the head of llms.txt', () => {
  const text = toLlmsFullText(['# 404\n\na\n', '# 409\n']);
  expect(text).toMatch(/^# Status Atlas\n\n> [\s\S]*\n\n---\n\n# 404\n\na\n\n---\n\n# 409\n$/);
  expect(toLlmsText(catalogueOf())).toContain(text.split('\n\n---')[0]);
});
