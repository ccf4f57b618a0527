import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isApiResponse } from '../../../../src/facts/api-response.ts';
import { toOpenApiDocument, toOpenApiResponses, toYaml } from '../../../../src/outputs/openapi/responses.ts';
import { codeEntry, leastProse } from '../../../support/entries.ts';

const example = (message: string) => leastProse().replace(/```http\n[^`]*```/, `\`\`\`http\n${message}\n\`\`\``);
const challenge = { name: 'WWW-Authenticate', role: 'response', level: 'MUST', why: 'It challenges.' } as const;
const unauthorized = (headers: object[], message = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a"') =>
  codeEntry({ code: 401, phrase: 'Unauthorized', headers: headers as never }, example(message));

describe('an API answers with', () => {
  test.each([
    ['a standard error', codeEntry(), true],
    ['a success that its entry shows', codeEntry({ code: 200, phrase: 'OK' }), true],
    ['an interim response', codeEntry({ code: 100, phrase: 'Continue' }), false],
    ['what only proxies send', codeEntry({ code: 203, phrase: 'Non-Authoritative Information', sentBy: ['proxy'] }), false],
    ['a number that is not standard', codeEntry({ code: 418, phrase: '(Unused)', standing: 'unused' }), false],
    [
      'a success that stands only inside another',
      codeEntry({ code: 208, phrase: 'Already Reported' }, leastProse(207, 'Multi-Status')),
      false,
    ],
  ])('%s: %s', (_, entry, isSent) => {
    expect(isApiResponse(entry)).toBe(isSent);
  });
});

describe('the response of a code', () => {
  test('has the summary and the address as its description', () => {
    expect(toOpenApiResponses([codeEntry()]).Conflict?.description).toBe('It clashes. [409 Conflict](https://atlas.example/codes/409/)');
  });

  test('requires a field without which no example conforms', () => {
    expect(toOpenApiResponses([unauthorized([challenge])]).Unauthorized?.headers?.['WWW-Authenticate']).toEqual({
      description: 'It challenges.',
      required: true,
      schema: { type: 'string' },
      example: 'Basic realm="a"',
    });
  });

  test('does not require a field whose MUST has a condition', () => {
    const conditional = { name: 'ETag', role: 'response', level: 'MUST', why: 'If the 200 had it.' };
    expect(toOpenApiResponses([unauthorized([conditional])]).Unauthorized?.headers?.ETag?.required).toBe(false);
  });

  test('leaves out fields of the request, and typical ones that no example has', () => {
    const others = [
      { name: 'If-Match', role: 'request', level: 'MUST', why: 'It asks.' },
      { name: 'ETag', role: 'response', level: 'typical', why: 'Later.' },
    ];
    expect(toOpenApiResponses([unauthorized(others)]).Unauthorized?.headers).toBeUndefined();
  });

  test('has the problem of the example, or the least one', () => {
    const problem = { type: 'https://a.example/taken', title: 'Taken', status: 409 };
    const text = `HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n${JSON.stringify(problem)}`;
    const exampleOf = (body?: string) => toOpenApiResponses([codeEntry({}, body)]).Conflict?.content?.['application/problem+json']?.example;
    expect(exampleOf(example(text))).toEqual(problem);
    expect(exampleOf()).toEqual({ title: 'Conflict', status: 409 });
  });

  test('has no content where the code has none', () => {
    const entry = codeEntry({ code: 204, phrase: 'No Content', content: { rule: 'none', note: 'nothing' } });
    expect(toOpenApiResponses([entry]).NoContent).not.toHaveProperty('content');
  });
});

test('a document without problems does not carry their schema', () => {
  expect(
    toOpenApiDocument([codeEntry({ code: 204, phrase: 'No Content', content: { rule: 'none', note: 'nothing' } })]).components,
  ).not.toHaveProperty('schemas');
});

test('a time in YAML is a text for parsers of YAML 1.1 too', () => {
  expect(parse(toYaml({ at: '2026-11-18T07:40:00Z' }), { version: '1.1' })).toEqual({ at: '2026-11-18T07:40:00Z' });
});
