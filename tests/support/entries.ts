import type { z } from 'astro/zod';
import type {
  ClassEntry,
  CodeEntry,
  ComparisonEntry,
  Entries,
  GuideEntry,
  HeaderEntry,
  LanguageEntry,
  ProductEntry,
  ProtocolEntry,
} from '../../src/content/entries.ts';
import { readProse, type Prose } from '../../src/content/tree.ts';
import { codeSchema } from '../../src/schemas/code.ts';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { headerSchema } from '../../src/schemas/header.ts';
import { specsSchema, type Specs } from '../../src/schemas/specs.ts';
import { languageSchema } from '../../src/schemas/language.ts';
import { productSchema } from '../../src/schemas/product.ts';
import { protocolSchema } from '../../src/schemas/protocol.ts';
import { statusClassSchema } from '../../src/schemas/status-class.ts';
import { vendorUseSchema } from '../../src/schemas/vendor-use.ts';

type Written<Schema extends z.ZodType> = Partial<z.input<Schema>>;

/** As many questions as the page of a code that is met most needs, none of which another page has. */
export function leastAsks(page: number | string): string[] {
  return Array.from({ length: 25 }, (_, index) => `question ${index} on ${page}`);
}

/** The least front matter that the schema of codes and the rules accept. */
export const leastCode = {
  code: 409,
  phrase: 'Conflict',
  standing: 'standard',
  summary: 'It clashes.',
  specs: ['RFC 9110 15.5.10'],
  firstDefined: { document: 'RFC 2068' },
  sentBy: ['origin server'],
  actor: { who: 'client', does: 'merge' },
  retry: { verdict: 'after-change', condition: 'once it is gone', basis: 'spec' },
  cacheable: { rule: 'only if stated', note: 'not heuristically' },
  content: { rule: 'expected', note: 'where it is' },
  methods: { note: 'Any.' },
  reviewed: '2026-11-20',
  asks: leastAsks(409),
} satisfies z.input<typeof codeSchema>;

/** The least prose that the rules accept for a code. */
export function leastProse(code = 409, phrase = 'Conflict'): string {
  return `## Meaning\n\nOne.\n\n## When to send it\n\nTwo.\n\n## Example\n\n\`\`\`http\nHTTP/1.1 ${code} ${phrase}\n\`\`\`\n\n## What to do\n\nThree.\n`;
}

/**
 * Prose, taken apart.
 * @throws if it is no MDX
 */
export function prose(source: string): Prose {
  const read = readProse(source);
  if ('problem' in read) throw new Error(read.problem.problem);
  return read.prose;
}

/** What a test gives of a code: its front matter, and what products use the number for. */
type WrittenCode = Written<typeof codeSchema> & { vendors?: z.input<typeof vendorUseSchema>[] };

/** What specifications say of the code: may a cache keep it unasked, and can it have content? */
function asSpecified(code: number) {
  const isHeuristic = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501].includes(code);
  const hasNone = code < 200 || [204, 205, 304].includes(code);
  return {
    cacheable: { rule: isHeuristic ? 'heuristically' : 'only if stated', note: 'not heuristically' },
    content: { rule: hasNone ? 'none' : 'expected', note: 'where it is' },
  } as const;
}

/** An entry of a code, the least one but for what is given. */
export function codeEntry({ vendors = [], ...facts }: WrittenCode = {}, body?: string): CodeEntry {
  const parsed = {
    ...codeSchema.parse({
      ...leastCode,
      ...asSpecified(facts.code ?? leastCode.code),
      asks: leastAsks(facts.code ?? leastCode.code),
      ...facts,
    }),
    vendors: vendors.map((use) => vendorUseSchema.parse(use)),
  };
  return {
    file: `content/codes/${parsed.code}.mdx`,
    id: String(parsed.code),
    facts: parsed,
    prose: prose(body ?? leastProse(parsed.code, parsed.phrase)),
  };
}

/** The least prose that the rules accept for a code that no registry lists. */
export const unofficialProse = '## Meaning\n\nOne.\n\n## When to send it\n\nTwo.\n\n## What to do\n\nThree.\n';

/** The least use of a number that the schema of vendors accepts. */
export const leastVendor = {
  name: 'nginx',
  meaning: 'It hung up.',
  trigger: 'A rule says so.',
  visibleTo: 'log only',
  usage: 'log',
  fix: 'Ask.',
  confidence: 'primary',
  source: { title: 'nginx docs', url: 'https://nginx.org/' },
} satisfies z.input<typeof vendorUseSchema>;

/** An entry of a header field. */
export function headerEntry(name = 'ETag'): HeaderEntry {
  const facts = headerSchema.parse({ spec: 'RFC 9110 8.8.3', summary: 'It names a version.' });
  return { file: 'content/headers.yaml', id: name, facts };
}

/** The least front matter that the schema of classes and the rules accept. */
export function leastClass(name: ClassEntry['facts']['class'] = '4xx') {
  const treatAs = Number(name[0]) * 100;
  return {
    class: name,
    title: 'Client Error',
    tagline: 'change something',
    summary: 'The client erred.',
    spec: `RFC 9110 15.${Number(name[0]) + 1}`,
    unknownCode: { treatAs, text: `Treat it as ${treatAs}.`, spec: 'RFC 9110 15' },
    reviewed: '2026-11-20',
    asks: leastAsks(name),
  } satisfies z.input<typeof statusClassSchema>;
}

/** The least prose that the rules accept for a class. */
export const leastClassProse =
  '## Meaning\n\nOne.\n\n## Choosing one\n\nTwo.\n\n## A code you do not know\n\nThree.\n\n## Pitfalls\n\nFour.\n';

/** An entry of a class, the least one but for what is given. */
export function classEntry(facts: Written<typeof statusClassSchema> = {}, body = leastClassProse): ClassEntry {
  const parsed = statusClassSchema.parse({ ...leastClass(facts.class), ...facts });
  return {
    file: `content/classes/${parsed.class}.mdx`,
    id: parsed.class,
    facts: parsed,
    prose: prose(body),
  };
}

/** The least front matter that the schema of products accepts. */
export const leastProduct = {
  title: 'Envoy',
  maker: 'Envoy',
  kind: 'proxy',
  summary: 'It passes on.',
  documents: [{ id: 'manual', title: 'Envoy manual', url: 'https://www.envoyproxy.io/', version: '1.36', seen: '2026-11-20' }],
  answered: [{ sign: 'It says so.', source: 'manual' }],
  reviewed: '2026-11-20',
} satisfies z.input<typeof productSchema>;

/** An entry of a product, the least one but for what is given. */
export function productEntry(facts: Written<typeof productSchema> = {}, id = 'envoy', body = ''): ProductEntry {
  return { file: `content/products/${id}.mdx`, id, facts: productSchema.parse({ ...leastProduct, ...facts }), prose: prose(body) };
}

/** The least front matter that the schema of protocols accepts. */
export const leastProtocol = {
  title: 'OAuth',
  summary: 'It lets in.',
  documents: [{ id: 'rfc6749', title: 'RFC 6749', kind: 'specification', url: 'https://oauth.net/', seen: '2026-11-20' }],
  parts: [
    {
      id: 'token',
      title: 'The token endpoint',
      rules: [
        {
          id: 'unknown-client',
          situation: 'Nobody knows the client.',
          codes: [409],
          level: 'MUST',
          actor: 'server',
          source: 'rfc6749 §5.2',
        },
      ],
    },
  ],
  reviewed: '2026-11-20',
} satisfies z.input<typeof protocolSchema>;

/** The least prose that the rules accept for a protocol. */
export const protocolProse = '## Why\n\nSo.\n';

/** An entry of a protocol, the least one but for what is given. */
export function protocolEntry(facts: Written<typeof protocolSchema> = {}, id = 'oauth', body = protocolProse): ProtocolEntry {
  return { file: `content/protocols/${id}.mdx`, id, facts: protocolSchema.parse({ ...leastProtocol, ...facts }), prose: prose(body) };
}

/** An entry of a guide, the least one but for what is given. */
export function guideEntry(facts: Written<typeof guideSchema> = {}, body = 'A word.\n', id = 'retries'): GuideEntry {
  const parsed = guideSchema.parse({
    title: 'Retries',
    summary: 'What may be sent again.',
    reviewed: '2026-11-20',
    asks: leastAsks(id),
    ...facts,
  });
  return { file: `content/guides/${id}.mdx`, id, facts: parsed, prose: prose(body) };
}

/** The least prose that the rules accept for a comparison. */
export const comparisonProse = '## When to send each\n\nOne.\n\n## What the specification says\n\nTwo.\n\n## What people do\n\nThree.\n';

/** The least front matter that the schema of comparisons and the rules accept. */
export function leastComparison([first, second]: readonly number[] = [409, 412]) {
  return {
    codes: [first!, second!],
    question: 'Which one?',
    first: `${first} if it clashes.`,
    second: `${second} if it failed.`,
    reviewed: '2026-11-20',
    asks: leastAsks(`${first}-vs-${second}`),
  } satisfies z.input<typeof comparisonSchema>;
}

/** An entry of a comparison of 409 and 412, the least one but for what is given. */
export function comparisonEntry(facts: Written<typeof comparisonSchema> = {}, body = comparisonProse, id = '409-vs-412'): ComparisonEntry {
  const parsed = comparisonSchema.parse({ ...leastComparison(facts.codes), ...facts });
  return { file: `content/comparisons/${id}.mdx`, id, facts: parsed, prose: prose(body) };
}

/** The least facts that the schema of languages accepts, with two codes. */
export const leastLanguage = {
  label: 'Go',
  library: 'net/http',
  version: '1.27.3',
  kind: 'constant',
  order: 1,
  template: 'http.{name}',
  docs: 'https://pkg.go.dev/net/http',
  source: { repo: 'golang/go', path: 'src/net/http/status.go', revision: 'go1.27.3' },
  codes: { '404': 'StatusNotFound', '409': 'StatusConflict' },
} satisfies z.input<typeof languageSchema>;

/** An entry of a language, the least one but for what is given. */
export function languageEntry(facts: Written<typeof languageSchema> = {}, id = 'go'): LanguageEntry {
  const parsed = languageSchema.parse({ ...leastLanguage, ...facts });
  return { file: `content/languages/${id}.yaml`, id, facts: parsed };
}

/** The documents that the least entries cite, with the sections that tests need. */
export const specs: Specs = specsSchema.parse({
  'RFC 2068': { title: 'Hypertext Transfer Protocol -- HTTP/1.1', year: 1997, status: 'Proposed Standard', obsoletedBy: 'RFC 2616' },
  'RFC 2518': {
    title: 'HTTP Extensions for Distributed Authoring -- WEBDAV',
    year: 1999,
    status: 'Proposed Standard',
    obsoletedBy: 'RFC 4918',
    sections: '10.1 10.5',
  },
  'RFC 2616': { title: 'Hypertext Transfer Protocol -- HTTP/1.1', year: 1999, status: 'Proposed Standard', obsoletedBy: 'RFC 7231' },
  'RFC 4918': { title: 'HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)', year: 2007, status: 'Proposed Standard' },
  'RFC 7231': { title: 'HTTP/1.1: Semantics and Content', year: 2014, status: 'Proposed Standard', obsoletedBy: 'RFC 9110' },
  'RFC 6585': { title: 'Additional HTTP Status Codes', year: 2012, status: 'Proposed Standard', sections: '3 4' },
  'RFC 9110': {
    title: 'HTTP Semantics',
    year: 2022,
    status: 'Internet Standard',
    sections: '8.8.3 9.3.4 15 15.2 15.3 15.3.1 15.4 15.5 15.6 15.5.2 15.5.5 15.5.10 15.5.13',
  },
});

/** Content that has what is given and nothing else. */
export function entries(given: Partial<Entries>): Entries {
  return {
    codes: [],
    classes: [],
    guides: [],
    comparisons: [],
    products: [],
    protocols: [],
    outside: [],
    specs,
    decisions: undefined,
    methods: { idempotent: ['GET', 'PUT'], others: ['POST'] },
    mostMet: [],
    mostMetProducts: [],
    corrections: [],
    lists: {},
    registry: undefined,
    grpc: {
      clientReads: {},
      otherwise: 'UNKNOWN',
      numbers: { INTERNAL: 0, UNAVAILABLE: 1, UNKNOWN: 2 },
      sources: [],
    },
    headers: [],
    languages: [],
    measured: [],
    probes: {},
    ourApi: undefined,
    unreadable: [],
    ...given,
  };
}
