import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { describe, test } from 'vitest';
import { toCodeDocument } from '../../src/outputs/json/code-document.ts';
import { toFileRows } from '../../src/models/data-page.ts';
import { toFieldRows } from '../../src/outputs/json/field-rows.ts';
import { toListDocument } from '../../src/outputs/json/documents.ts';
import { toDataExamples } from '../../src/models/data-examples.ts';
import { toProbePages } from '../../src/models/probe-page.ts';
import { toProductPages } from '../../src/models/product-page.ts';
import { toProtocolPages } from '../../src/models/protocol-page.ts';
import { toProbeDocument } from '../../src/outputs/json/behaviour.ts';
import { toProbeMarkdown } from '../../src/outputs/markdown/probe.ts';
import { toProductMarkdown } from '../../src/outputs/markdown/product.ts';
import { toProtocolMarkdown } from '../../src/outputs/markdown/protocol.ts';
import { toClassPages } from '../../src/models/class-page.ts';
import { toCodePage } from '../../src/models/code-page.ts';
import { toComparisonPages } from '../../src/models/comparison-page.ts';
import { toCards } from '../../src/outputs/cards/cards.ts';
import { drawCard, type CardColours } from '../../src/outputs/cards/drawing.ts';
import { statusClass } from '../../src/schemas/fields.ts';
import { toFeed } from '../../src/outputs/feed/feed.ts';
import { toGuidePages } from '../../src/models/guide-page.ts';
import { toJsonLd } from '../../src/outputs/json-ld/json-ld.ts';
import { toClassMarkdown } from '../../src/outputs/markdown/class.ts';
import { toCodeMarkdown } from '../../src/outputs/markdown/code.ts';
import { toComparisonMarkdown } from '../../src/outputs/markdown/comparison.ts';
import { toGuideMarkdown } from '../../src/outputs/markdown/guide.ts';
import { toLlmsText } from '../../src/outputs/markdown/llms.ts';
import { toResponsesDocument, toYaml } from '../../src/outputs/openapi/responses.ts';
import { toPackageModule, toPackageTypes } from '../../src/outputs/module/package.ts';
import { codeMeta, codesMeta } from '../../src/models/page-meta.ts';
import { toSearchFiles } from '../../src/outputs/search/parts.ts';
import { toSnippetGroups } from '../../src/outputs/samples/snippets.ts';
import { createFactIndex } from '../../src/outputs/search/fact-index.ts';
import { toShortLinkPage } from '../../src/outputs/short-link/short-link-page.ts';
import { openRecord } from '../support/record.ts';
import { catalogue } from '../support/catalogue.ts';

/** The record of the outputs: whole files where they are short, one of each kind where there are many. `npm run record` writes it. */
const { expectRecord, expectNoOther } = openRecord('outputs');
const pageOf = (id: string) =>
  toCodePage(
    catalogue,
    catalogue.codes.find((entry) => entry.id === id)!,
  );

const toText = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** A standard code, one with a wait, one with many requirements, a temporary, an unused and an unofficial one, one that precedes an answer. */
describe.each(['409', '429', '206', '104', '418', '499', '103'])('%s', (id) => {
  test('as JSON', () => expectRecord(`${id}.json`, toText(toCodeDocument(catalogue, pageOf(id)))));
  test('as Markdown', () => expectRecord(`${id}.md`, toCodeMarkdown(pageOf(id))));
});

/** The words of a colour stand for it: what colours a card gets is read from the site's styles. */
const cardColours: CardColours = {
  paper: 'paper',
  ink: 'ink',
  quiet: 'quiet',
  line: 'line',
  hues: Object.fromEntries(
    statusClass.options.map((name) => [name, { ink: `ink of ${name}`, tint: `tint of ${name}` }]),
  ) as CardColours['hues'],
};
test.each(['status-atlas', '409', '5xx', '499-vs-504', 'retries'])('the card %s', (name) =>
  expectRecord(
    `card-${name}.json`,
    toText(
      drawCard(
        toCards(catalogue).find(({ path }) => path === `/cards/${name}.png`)!,
        cardColours,
      ),
    ),
  ),
);
test('what stands on each card, and a print of how it is drawn', () =>
  expectRecord(
    'cards.txt',
    toCards(catalogue)
      .map((card) => {
        const print = createHash('sha256')
          .update(JSON.stringify(drawCard(card, cardColours)))
          .digest('hex')
          .slice(0, 8);
        const { path, numbers, title, says, answer } = card;
        return `${[path, numbers.map(({ text }) => text).join(' '), title, says, answer].join(' | ')} ${print}\n`;
      })
      .join(''),
  ));

test('a class as Markdown', () => expectRecord('4xx.md', toClassMarkdown(toClassPages(catalogue)[3]!)));
test('a comparison as Markdown', () =>
  expectRecord('401-vs-403.md', toComparisonMarkdown(toComparisonPages(catalogue).find(({ entry }) => entry.id === '401-vs-403')!)));
test.each(['unofficial-codes', 'webdav-codes', 'grpc-mapping', 'retries', 'cacheable-status-codes'])('the guide %s as Markdown', (id) =>
  expectRecord(`${id}.md`, toGuideMarkdown(toGuidePages(catalogue).find(({ entry }) => entry.id === id)!)),
);

const productOf = (id: string) => toProductPages(catalogue).find(({ entry }) => entry.id === id)!;
const probeOf = (id: string) => toProbePages(catalogue).find((page) => page.id === id)!;
/** One with every section, one with several ways to call it, one with numbers of its own. */
test.each(['lighttpd', 'curl', 'fastly'])('the product %s as Markdown', (id) => expectRecord(`${id}.md`, toProductMarkdown(productOf(id))));
test.each(['lighttpd', 'fastly'])('the product %s as JSON', (id) =>
  expectRecord(`${id}.json`, toText(toListDocument(catalogue, 'products').products.find((product) => product.id === id))),
);
test('a protocol as Markdown', () =>
  expectRecord('websocket.md', toProtocolMarkdown(toProtocolPages(catalogue).find(({ entry }) => entry.id === 'websocket')!)));
test('a protocol as JSON', () =>
  expectRecord('websocket.json', toText(toListDocument(catalogue, 'protocols').protocols.find(({ id }) => id === 'websocket'))));
test('a probe as Markdown', () => expectRecord('early-refusal.md', toProbeMarkdown(probeOf('early-refusal'))));
test('a probe as JSON', () =>
  expectRecord('early-refusal.json', toText(toProbeDocument('early-refusal', catalogue.probes['early-refusal']!, catalogue))));
test('a language as JSON', () =>
  expectRecord('go.json', toText(toListDocument(catalogue, 'languages').languages.find(({ id }) => id === 'go'))));

test.each(['classes', 'headers', 'comparisons', 'behaviour'] as const)('the list of %s as JSON', (name) =>
  expectRecord(`${name}.json`, toText(toListDocument(catalogue, name))),
);
test('the OpenAPI responses', () => expectRecord('responses.yaml', toYaml(toResponsesDocument(catalogue))));
test('the module', () => expectRecord('status-atlas.mjs', toPackageModule(catalogue)));
test('the types of the module', () => expectRecord('status-atlas.d.ts', toPackageTypes(catalogue)));
test('the feed', () => expectRecord('feed.xml', toFeed(catalogue)));
test('llms.txt', () => expectRecord('llms.txt', toLlmsText(catalogue)));
test('a short link', () => expectRecord('short-link.html', toShortLinkPage({ label: '409 Conflict', path: '/codes/409/' })));
test('the data of a page for search engines', async () => {
  const page = pageOf('409');
  await expectRecord(
    'json-ld.json',
    toText([codeMeta(page.entry, page.statusClass), codesMeta()].map((meta) => JSON.parse(toJsonLd(meta)!))),
  );
});
test('what /data/ shows', () =>
  expectRecord(
    'data.yaml',
    stringify({ files: toFileRows(), fields: toFieldRows(), examples: toDataExamples(catalogue) }, { lineWidth: 0 }),
  ));
test('what is loaded behind the search documents', () =>
  expectRecord(
    'search-details.yaml',
    stringify(
      toSearchFiles(catalogue).details.map(([summary, keywords, text]) => `${summary} | ${keywords} | ${text}`),
      { lineWidth: 0 },
    ),
  ));
/** A hint, a switch, two redirects, an error with a field, one that follows Expect, one that keeps the connection no longer. */
test.each(['100', '101', '102', '204', '304', '307', '400', '405', '408', '417', '499'])('the recipes for a %s', (id) =>
  expectRecord(
    `recipes/${id}.md`,
    toSnippetGroups(catalogue.codes.find((entry) => entry.id === id)!)
      .map(
        ({ title, snippets }) =>
          `# ${title}\n\n${snippets.map(({ label, text }) => `## ${label}\n\n\`\`\`\n${text}\n\`\`\`\n`).join('\n')}`,
      )
      .join('\n'),
  ),
);

test('what the search answers to the queries of the fixture, the first six pages of each', async () => {
  const { facts, details, senders } = toSearchFiles(catalogue);
  const index = createFactIndex({ ...facts, details, senders });
  const queries = readFileSync('tests/fixtures/search-queries.jsonl', 'utf8').trim().split('\n');
  await expectRecord(
    'search-results.yaml',
    stringify(
      queries
        .map((line) => (JSON.parse(line) as { query: string }).query)
        .map((query) => ({ query, ...index.answer(query, 6) }))
        .map(({ query, results, isSure }) => ({
          [`${query}${isSure ? '' : ' (not sure)'}`]: results.map(({ href, title }) => `${href} ${title}`),
        })),
      { lineWidth: 0 },
    ),
  );
});

test('no file of the record is left over', expectNoOther);
