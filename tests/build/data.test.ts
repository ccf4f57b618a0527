import { readdirSync, readFileSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { apiDocuments, listNames, type ApiDocumentName } from '../../src/schemas/api/index.ts';
import { readPages, valuesOf } from '../support/built-site.ts';
import { brokenPromises } from '../support/schema-promise.ts';
import { catalogue } from '../support/catalogue.ts';

const read = (path: string) => readFileSync(`dist${path}`, 'utf8');
const readJson = (path: string) => JSON.parse(read(path));
const filesIn = (folder: string, pattern: RegExp) => readdirSync(`dist${folder}`).filter((name) => pattern.test(name));

const names = Object.keys(apiDocuments) as ApiDocumentName[];
const codeFiles = filesIn('/codes', /^\d+\.json$/);
const documents: [path: string, kind: ApiDocumentName][] = [
  ...listNames.flatMap((name): [string, ApiDocumentName][] => [
    [`/api/${name}.json`, name],
    [`/api/v1/${name}.json`, name],
  ]),
  ...codeFiles.map((name): [string, ApiDocumentName] => [`/codes/${name}`, 'code']),
  ...codeFiles.map((name): [string, ApiDocumentName] => [`/api/v1/codes/${name}`, 'code']),
  ...filesIn('/api/v1/behaviour', /\.json$/).map((name): [string, ApiDocumentName] => [`/api/v1/behaviour/${name}`, 'probe']),
];

describe('JSON', () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const validators = new Map(names.map((name) => [name, ajv.compile(readJson(`/api/v1/schema/${name}.json`))]));

  test.each(documents)('%s conforms to its published schema', (path, kind) => {
    const validate = validators.get(kind)!;
    validate(readJson(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(documents)('%s has no field that the schema does not describe', (path, kind) => {
    expect(apiDocuments[kind].schema.safeParse(readJson(path)).error?.issues ?? []).toEqual([]);
  });

  test.each(documents)('%s names the schema that it conforms to', (path, kind) => {
    expect(new URL(readJson(path).$schema).pathname).toBe(`/api/v1/schema/${kind}.json`);
  });

  test('every code has its own document', () => {
    expect(codeFiles).toHaveLength(readJson('/api/v1/codes.json').codes.length);
  });

  test('the list of codes says what their own documents say', () => {
    for (const facts of readJson('/api/v1/codes.json').codes) {
      expect(readJson(`/codes/${facts.code}.json`)).toMatchObject(facts);
    }
  });
});

describe.each(names)('version 1 of %s', (name) => {
  const file = `tests/fixtures/api/${name}.json`;
  const promised = JSON.parse(readFileSync(file, 'utf8'));
  const current = readJson(`/api/v1/schema/${name}.json`);

  test('keeps every promise', () => {
    expect(brokenPromises(promised, current), 'Within version 1 a field is neither changed nor removed').toEqual([]);
  });

  test('is promised as a whole', () => {
    expect(brokenPromises(current, promised), `A new field is a promise: copy dist/api/v1/schema/${name}.json to ${file}`).toEqual([]);
  });

  test('describes each field', () => {
    const undescribed = Object.entries(current.properties as Record<string, { description?: string }>)
      .filter(([, { description }]) => !description)
      .map(([field]) => field);
    expect(undescribed).toEqual([]);
  });
});

describe('OpenAPI', () => {
  const fragments = filesIn('/codes', /\.openapi\.yaml$/).map((name) => `/codes/${name}`);
  const files = ['/openapi/responses.yaml', '/openapi/responses.json', ...fragments];

  test.each(files)('%s is valid for Swagger Parser', async (path) => {
    await expect(SwaggerParser.validate(`dist${path}`)).resolves.toHaveProperty('components.responses');
  });

  test.each(files)('%s is valid for the OpenAPI schema', async (path) => {
    const { valid, errors } = await new Validator().validate(parse(read(path)));
    expect(valid, JSON.stringify(errors)).toBe(true);
  });

  test('an API’s document can refer to the responses', async () => {
    const api = await SwaggerParser.validate('tests/fixtures/orders.openapi.yaml');
    expect(api).toHaveProperty('paths./orders/{id}.put.responses.409.content.application/problem+json.example.status', 409);
    expect(api).toHaveProperty('paths./orders/{id}.put.responses.401.headers.WWW-Authenticate.required', true);
    expect(api).not.toHaveProperty('paths./orders/{id}.put.responses.204.content');
  });

  test('both forms say the same', () => {
    expect(parse(read('/openapi/responses.yaml'))).toEqual(readJson('/openapi/responses.json'));
  });

  const { responses } = readJson('/openapi/responses.json').components;

  test('the responses are named as people name them', () => {
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['OK', 'Conflict', 'TooManyRequests', 'URITooLong']));
  });

  test.each([
    ['Unauthorized', ['WWW-Authenticate']],
    ['MethodNotAllowed', ['Allow']],
    ['UpgradeRequired', ['Connection', 'Upgrade']],
    // Each has a condition.
    ['NotModified', []],
    ['ServiceUnavailable', []],
    ['PartialContent', []],
  ])('%s requires just the fields that no such response conforms without', (name, fields) => {
    const headers: Record<string, { required: boolean }> = responses[name].headers ?? {};
    expect(
      Object.entries(headers)
        .filter(([, { required }]) => required)
        .map(([field]) => field)
        .sort(),
    ).toEqual(fields);
  });

  test('codes without content have none', () => {
    expect(['NoContent', 'ResetContent', 'NotModified'].filter((name) => 'content' in responses[name])).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const vocabulary = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const types = new Set([...vocabulary.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name!));
  const terms = new Set([...vocabulary.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, name]) => name!));

  /** Every type and every property of a node, and of those below it. */
  const termsOf = (node: unknown): { types: string[]; properties: string[] } => {
    if (typeof node !== 'object' || node === null) return { types: [], properties: [] };
    const members = Array.isArray(node) ? [] : Object.entries(node);
    const below = Object.values(node).map(termsOf);
    return {
      types: [...members.filter(([name]) => name === '@type').map(([, type]) => type), ...below.flatMap((other) => other.types)],
      properties: [...members.map(([name]) => name).filter((name) => !name.startsWith('@')), ...below.flatMap((other) => other.properties)],
    };
  };
  const blocks = readPages().flatMap(({ path, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => [path, JSON.parse(json!)] as const),
  );

  test.each(blocks)('%s uses terms of schema.org alone', (_, graph) => {
    const used = termsOf(graph);
    expect(used.types.filter((name) => !types.has(name))).toEqual([]);
    expect(used.properties.filter((name) => !terms.has(name))).toEqual([]);
  });

  test('a code is a defined term of the set of all codes', () => {
    const [, graph] = blocks.find(([path]) => path === '/codes/409/')!;
    const article = graph['@graph'].find((node: { '@type': string }) => node['@type'] === 'TechArticle');
    expect(article.about).toMatchObject({
      '@type': 'DefinedTerm',
      termCode: '409',
      name: 'Conflict',
      inDefinedTermSet: { '@type': 'DefinedTermSet', url: expect.stringMatching(/\/codes\/$/) },
    });
  });
});

test.each(readPages().filter(({ html }) => html.includes('rel="alternate"')))('the other forms that $path names are there', ({ html }) => {
  const links = [...html.matchAll(/<link rel="alternate"[^>]*>/g)].map(([link]) => valuesOf(link, 'href')[0]!);
  for (const path of links) expect(read(path).length, path).toBeGreaterThan(100);
});

test('every page of the sitemap says when it was last reviewed', () => {
  const entries = [...read('/sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/g)].map(([, entry]) => entry!);
  expect(entries.length).toBeGreaterThan(readPages().length - 10);
  expect(entries.filter((entry) => !/<lastmod>\d{4}-\d\d-\d\dT/.test(entry))).toEqual([]);
});

test('the feed tells what a review changed', () => {
  const { change } = catalogue.codes.find(({ facts }) => facts.change && !/[&<"`]/.test(facts.change))!.facts;
  expect(read('/feed.xml')).toContain(`<summary>${change}</summary>`);
});
