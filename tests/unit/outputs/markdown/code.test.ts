import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { type CodeEntry } from '../../../../src/content/entries.ts';
import { toCodePage } from '../../../../src/models/code-page.ts';
import { toCodeMarkdown } from '../../../../src/outputs/markdown/code.ts';
import { toSections } from '../../../../src/outputs/markdown/sections.ts';
import { ourApiSchema, type OurRule } from '../../../../src/schemas/our-api.ts';
import {
  classEntry,
  codeEntry,
  entries,
  headerEntry,
  languageEntry,
  leastProse,
  leastVendor,
  unofficialProse,
} from '../../../support/entries.ts';

const vendor = {
  ...leastVendor,
  name: 'Binance',
  product: 'Spot REST API',
  phrase: 'IP auto-banned',
  visibleTo: 'client' as const,
  usage: 'historic' as const,
  confidence: 'secondary' as const,
};
const other = codeEntry({ code: 404, phrase: 'Not Found', confusedWith: [{ code: 409, difference: 'Nothing is there.' }] });

function pageOf(facts: Parameters<typeof codeEntry>[0] = {}, body?: string, rule?: OurRule) {
  const entry: CodeEntry = codeEntry({ confusedWith: [{ code: 404, difference: 'It is there.' }], ...facts }, body);
  const catalogue = toCatalogue(
    entries({
      codes: [entry, entry.facts.confusedWith.length > 0 ? other : codeEntry({ code: 404, phrase: 'Not Found' })],
      classes: [classEntry()],
      languages: [
        languageEntry({ aliases: { '409': ['StatusClash'] }, deprecated: { '409': ['StatusOld'] } }),
        languageEntry({ label: 'Perl', codes: { '404': 'HTTP_NOT_FOUND' } }, 'perl'),
      ],
      headers: (facts.headers ?? []).map(({ name }) => headerEntry(name)),
      ourApi: rule && ourApiSchema.parse({ name: 'Our API', codes: { '409': rule } }),
    }),
  );
  return toCodePage(catalogue, entry);
}

/** The blocks of a section, or of the head of the document where no title is given. */
function blocksOf(markdown: string, title?: string): string[] | undefined {
  const section = markdown.split(/^(?=## )/m).find((one) => (title ? one.startsWith(`## ${title}\n`) : one.startsWith('# ')));
  return section
    ?.trim()
    .split('\n\n')
    .slice(title ? 1 : 0);
}

const unofficialPage = () =>
  pageOf({ standing: 'unofficial', specs: [], firstDefined: undefined, confusedWith: [], vendors: [vendor] }, unofficialProse);

describe('the head of a code', () => {
  test('has its name, its summary, how it stands, its class and its address', () => {
    expect(blocksOf(toCodeMarkdown(pageOf()))?.slice(0, 3)).toEqual([
      '# 409 Conflict',
      'It clashes.',
      'Registered · [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10), Internet Standard · [4xx client error](https://atlas.example/classes/4xx/) · https://atlas.example/codes/409/',
    ]);
  });

  test('has the names that it had', () => {
    const page = pageOf({ formerPhrases: [{ phrase: 'Clash', source: 'RFC 1' }] });
    expect(blocksOf(toCodeMarkdown(page))?.[3]).toBe('Formerly “Clash” (RFC 1).');
  });

  test('has the facts as a table', () => {
    expect(
      blocksOf(toCodeMarkdown(pageOf({ sentBy: ['origin server', 'gateway'] })))
        ?.at(-1)
        ?.split('\n'),
    ).toEqual([
      '| Fact | Answer | Detail |',
      '| --- | --- | --- |',
      '| Who acts | The client | merge |',
      '| Retry as is? | After a change | once it is gone |',
      '| Cached? | Only if it says so | not heuristically |',
      '| Body | Expected | where it is |',
      '| Fields to look at | None | it needs none of its own |',
      '| Defined in | [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10) | first in RFC 2068, 1997 |',
      '| Stands as | registered |  |',
      '| Sent by | origin server, gateway |  |',
      '| Methods | any | Any. |',
      '| gRPC | none |  |',
    ]);
  });

  test('of an unofficial one says that no registry has it, and the page goes on with who sends it', () => {
    const markdown = toCodeMarkdown(unofficialPage());
    expect(blocksOf(markdown)?.at(-1)).toBe(
      '**Not registered.** No standard defines 409. A client that gets it and does not know it treats it as 400, the general code of its class ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15), [4xx](https://atlas.example/classes/4xx/)).',
    );
    expect(markdown.match(/^## .*$/gm)?.slice(0, 2)).toEqual(['## Who sends it', '## Meaning']);
  });
});

describe('the team’s rule', () => {
  const blocks = (rule: OurRule) => blocksOf(toCodeMarkdown(pageOf({}, undefined, rule)), '[In Our API](https://atlas.example/our-api/)');

  test('stands before the prose, in the words of the page', () => {
    const rule = { use: 'never', when: 'We have none.', notes: 'Sorry.', departs: 'It `may`.' } as const;
    expect(blocks(rule)).toEqual(['**Never sent.** We have none.', 'Sorry.', '**Departs from the specification.** It `may`.']);
    expect(toCodeMarkdown(pageOf({}, undefined, rule))).toMatch(/## \[In Our API\][\s\S]*## Meaning/);
  });

  test.each([
    ['json', '{"a": 1}'],
    ['text', 'gone'],
  ])('has its body as %s', (language, body) => {
    expect(blocks({ use: 'returned', when: 'Now.', body })?.at(-1)).toBe(`\`\`\`${language}\n${body}\n\`\`\``);
  });

  test('is left out where there is none', () => {
    expect(toCodeMarkdown(pageOf())).not.toContain('our-api');
  });
});

describe('behind the prose', () => {
  test('sections stand in the order of the page', () => {
    const page = pageOf({
      requirements: [{ id: 'done', level: 'MUST', actor: 'server', text: 'It must.', spec: 'RFC 9110 15.5.10' }],
      headers: [{ name: 'ETag', role: 'response', level: 'MAY', why: 'It names `v1`.' }],
      vendors: [vendor],
    });
    const titles = toCodeMarkdown(page).match(/^## .*$/gm);
    expect(titles?.slice(titles.indexOf('## Requirements'))).toEqual([
      '## Requirements',
      '## Header fields',
      '## Constants',
      '## gRPC and curl',
      '## Used by vendors for',
      '## Easily confused',
      '## A body for it',
      '## In OpenAPI',
      '## Reproduce it',
      '## Sources',
    ]);
  });

  test('requirements stand by who must meet them, with their section', () => {
    const page = pageOf({
      requirements: [{ id: 'not-done', level: 'MUST NOT', actor: 'origin server', text: 'It must not.', spec: 'RFC 9110 15.5.10' }],
    });
    expect(blocksOf(toCodeMarkdown(page), 'Requirements')).toEqual([
      '### Origin server',
      '- **MUST NOT** It must not. ([RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10))',
    ]);
  });

  test('header fields lead to their pages', () => {
    const page = pageOf({ headers: [{ name: 'ETag', role: 'response', level: 'MAY', why: 'It names `v1`.' }] });
    expect(blocksOf(toCodeMarkdown(page), 'Header fields')).toEqual([
      '| Field | In the | Level | What for |\n| --- | --- | --- | --- |\n| [`ETag`](https://atlas.example/headers/etag/) | response | MAY | It names `v1`. |',
    ]);
  });

  test('constants stand by language, and those without a name in one line', () => {
    expect(blocksOf(toCodeMarkdown(pageOf()), 'Constants')).toEqual([
      '| Language | Name | Other names |\n| --- | --- | --- |\n| [Go](https://atlas.example/languages/go/) | `http.StatusConflict` | also `http.StatusClash`, deprecated `http.StatusOld` |',
      'no name: Perl',
    ]);
  });

  test('gRPC and curl have the sentences of the page', () => {
    expect(blocksOf(toCodeMarkdown(pageOf({ grpc: ['ABORTED', 'ALREADY_EXISTS'] })), 'gRPC and curl')).toEqual([
      'An HTTP API that follows Google’s mapping sends it for `ABORTED` and `ALREADY_EXISTS`. A gRPC client that gets it without `grpc-status` reports `UNKNOWN` ([both mappings](https://atlas.example/guides/grpc-mapping/)). `curl --fail` ends with exit code 22.',
    ]);
  });

  test('vendors stand with their evidence and what weakens it', () => {
    expect(blocksOf(toCodeMarkdown(pageOf({ vendors: [vendor] })), 'Used by vendors for')).toEqual([
      '### Binance, Spot REST API',
      '“IP auto-banned”',
      'It hung up.',
      '- **When**: A rule says so.\n- **Seen**: No longer sent. Clients received it.\n- **To do**: Ask.\n- **Source**: [nginx docs](https://nginx.org/) (somebody else’s report)',
    ]);
  });

  test('codes that it is mixed up with have the difference', () => {
    expect(blocksOf(toCodeMarkdown(pageOf()), 'Easily confused')).toEqual([
      '- [404 Not Found](https://atlas.example/codes/404/): It is there.',
    ]);
  });

  test('texts to copy have a heading, a note and a fence each', () => {
    const page = pageOf();
    const snippets = [
      { label: 'No type', note: 'A missing `type`.', language: 'md', text: '```\na\n```' },
      { label: 'Own type', note: '', language: 'json', text: '{}' },
    ];
    expect(blocksOf(toCodeMarkdown(page, [{ id: 'problem', title: 'Bodies', snippets }]), 'Bodies')).toEqual([
      '### No type',
      'A missing `type`.',
      '````md\n```\na\n```\n````',
      '### Own type',
      '```json\n{}\n```',
    ]);
  });

  test('sources come last, with the other forms of the page and the day of the review', () => {
    const [list, forms, ...last] = blocksOf(toCodeMarkdown(pageOf()), 'Sources')!;
    expect(list?.split('\n')).toEqual([
      '- Defined in [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10), HTTP Semantics (Internet Standard).',
      '- First in [RFC 2068](https://www.rfc-editor.org/rfc/rfc2068) (1997, replaced by RFC 2616).',
      '- [IANA HTTP Status Code Registry](https://www.iana.org/assignments/http-status-codes/).',
    ]);
    expect(forms).toMatch(/^As data: \[JSON\]\(https:\/\/atlas\.example\/codes\/409\.json\)/);
    expect(forms).not.toContain('409.md');
    expect(last).toEqual(['Read against its sources on 2026-11-20.']);
  });

  test('an unofficial code has no sources of its own, and still the day of its review', () => {
    const markdown = toCodeMarkdown(unofficialPage());
    expect(markdown).not.toContain('## Sources');
    expect(markdown.trimEnd()).toMatch(/Read against its sources on 2026-11-20\.$/);
  });

  test('what is empty is left out', () => {
    const page = pageOf({ confusedWith: [] });
    expect(toCodeMarkdown(page, []).match(/^## .*$/gm)).toEqual([
      '## Meaning',
      '## When to send it',
      '## Example',
      '## What to do',
      '## Constants',
      '## gRPC and curl',
      '## Sources',
    ]);
  });
});

test('the prose comes in sections too, by their anchors', () => {
  const body = leastProse().replace('## Meaning\n', '## Meaning\n\nSee [404](/codes/404/).\n\n```text\n## no heading\n```\n');
  expect(toSections(pageOf({}, body)).slice(0, 2)).toEqual([
    { id: 'meaning', title: 'Meaning', markdown: 'See [404](https://atlas.example/codes/404/).\n\n```text\n## no heading\n```\n\nOne.' },
    { id: 'when-to-send-it', title: 'When to send it', markdown: 'Two.' },
  ]);
});
