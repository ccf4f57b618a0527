import { stringify } from 'yaml';
import type { Catalogue } from '../../content/catalogue.ts';
import type { CodeEntry } from '../../content/entries.ts';
import { isApiResponse } from '../../facts/api-response.ts';
import { componentName } from '../../facts/component-name.ts';
import { examplesOf } from '../../facts/examples.ts';
import { readJsonContent } from '../../http/lint/json-content.ts';
import { lintMessage } from '../../http/lint/lint.ts';
import { fieldValues, mediaType, type Response } from '../../http/message.ts';
import { paths, toAddress } from '../../addresses.ts';
import { site } from '../../site.ts';
import { problemDetailsSchema } from './problem-details.ts';

/** OpenAPI's Response Object, as far as it is used here. */
export interface OpenApiResponse {
  description: string;
  headers?: Record<string, { description: string; required: boolean; schema: { type: 'string' }; example?: string }>;
  content?: Record<string, { schema: object; example: unknown }>;
}

/** A document that has nothing but components. */
export interface OpenApiDocument {
  openapi: '3.1.1';
  info: object;
  paths: object;
  components: { responses: Record<string, OpenApiResponse>; schemas?: { ProblemDetails: typeof problemDetailsSchema } };
}

const PROBLEM = 'application/problem+json';
const problemReference = { $ref: '#/components/schemas/ProblemDetails' };

/** The response of one code, by its component's name: `{ Conflict: … }`. */
export function toOpenApiResponses(entries: readonly CodeEntry[]): Record<string, OpenApiResponse> {
  return Object.fromEntries(entries.filter(isApiResponse).map((entry) => [componentName(entry.facts), toOpenApiResponse(entry)]));
}

function toOpenApiResponse(entry: CodeEntry): OpenApiResponse {
  const { code, phrase, summary } = entry.facts;
  const headers = toHeaders(entry);
  const content = toContent(entry);
  return {
    description: `${summary} [${code} ${phrase}](${toAddress(paths.code(code))})`,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(content ? { content } : {}),
  };
}

function toHeaders(entry: CodeEntry): NonNullable<OpenApiResponse['headers']> {
  const responses = examplesOf(entry).map(({ response }) => response);
  return Object.fromEntries(
    entry.facts.headers.flatMap(({ name, role, level, why }) => {
      const [example] = responses.flatMap((response) => fieldValues(response, name));
      // OpenAPI describes the content's type elsewhere, and ignores it here. A typical field can belong to a later response.
      if (role === 'request' || name === 'Content-Type' || (level === 'typical' && example === undefined)) return [];
      const field = {
        description: why,
        required: level === 'MUST' && isIndispensable(name, responses),
        schema: { type: 'string' } as const,
      };
      return [[name, example === undefined ? field : { ...field, example }]];
    }),
  );
}

/** A MUST can have a condition. The field is required if no example of the code conforms without it. */
function isIndispensable(name: string, responses: readonly Response[]): boolean {
  return (
    responses.length > 0 &&
    responses.every((response) => {
      const without = { ...response, fields: response.fields.filter((field) => field.name.toLowerCase() !== name.toLowerCase()) };
      return lintMessage(without, { phrases: new Map() }).length > lintMessage(response, { phrases: new Map() }).length;
    })
  );
}

function toContent(entry: CodeEntry): OpenApiResponse['content'] {
  const { code, phrase, content } = entry.facts;
  const [example] = examplesOf(entry);
  const type = example && mediaType(example.response);
  if (content.rule === 'none') return undefined;
  const json = example && readJsonContent(example.response);
  if (code >= 400) {
    const shown = type === PROBLEM && json?.ok ? json.value : { title: phrase, status: code };
    return { [PROBLEM]: { schema: problemReference, example: shown } };
  }
  if (!type) return undefined;
  return { [type]: { schema: {}, example: json?.ok ? json.value : example.response.content } };
}

/** The responses of these codes, and the schema that they share, as a document of OpenAPI 3.1. */
export function toOpenApiDocument(entries: readonly CodeEntry[]): OpenApiDocument {
  const responses = toOpenApiResponses(entries);
  const usesProblems = JSON.stringify(responses).includes(problemReference.$ref);
  return {
    openapi: '3.1.1',
    info: {
      title: `Responses for HTTP APIs, by ${site.name}`,
      version: '1.0.0',
      summary: 'Refer to a response with $ref, or copy it.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    paths: {},
    components: { responses, ...(usesProblems ? { schemas: { ProblemDetails: problemDetailsSchema } } : {}) },
  };
}

/** All responses that an API sends. */
export function toResponsesDocument({ codes }: Catalogue): OpenApiDocument {
  return toOpenApiDocument(codes);
}

/** A document as YAML, which parsers of YAML 1.1 read the same: many tools have one, and would take a time for more than a text. */
export function toYaml(document: object): string {
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}
