import type { APIContext, APIRoute } from 'astro';
import { expect, test, vi } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { probesSchema } from '../../../src/schemas/probe.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  entries,
  guideEntry,
  languageEntry,
  productEntry,
  protocolEntry,
} from '../../support/entries.ts';

const mark = { mark: 'UF', meaning: 'It failed.', actor: 'operator' } as const;
const get = { title: 'GET', method: 'GET', plays: ['HTTP/1.1 409 Conflict\r\n\r\n'] };
const catalogue = toCatalogue(
  entries({
    codes: [codeEntry(), codeEntry({ code: 412, phrase: 'Precondition Failed' })],
    classes: [classEntry()],
    guides: [guideEntry()],
    comparisons: [comparisonEntry()],
    languages: [languageEntry()],
    products: [productEntry({ marks: [{ id: 'flags', title: 'Flags', source: 'manual', marks: [mark] }] })],
    protocols: [protocolEntry()],
    probes: probesSchema.parse({
      clash: { title: 'A clash', question: 'Is it told?', subject: 'client', outcomes: {}, cases: { get } },
    }),
  }),
);

vi.doMock('../../../src/content.ts', () => ({ catalogue }));

interface Endpoint {
  GET: APIRoute;
  getStaticPaths?: () => Promise<{ props: object }[]>;
}

const endpoints = import.meta.glob<Endpoint>(['../../../src/pages/**/*.ts', '!**/_*']);

/** By what an address ends with. */
const TYPES = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
  'feed.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
};

test.each(Object.entries(endpoints).map(([path, load]) => ({ file: path.replace(/^.*\/pages\/|\.ts$/g, ''), load })))(
  'the dev server says what $file is',
  async ({ file, load }) => {
    const { GET, getStaticPaths } = await load();
    const [{ props } = { props: {} }] = (await getStaticPaths?.()) ?? [];
    const { headers } = await GET({ props } as APIContext);
    const [, type] = Object.entries(TYPES).findLast(([end]) => file.endsWith(end))!;
    expect(headers.get('Content-Type')?.replace(/;\s*charset=utf-8$/i, '; charset=utf-8')).toBe(type);
  },
);
