import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { apiDocuments } from '../../../../src/schemas/api/index.ts';
import { toJsonSchema } from '../../../../src/outputs/json/json-schema.ts';

const text = JSON.stringify(toJsonSchema('code'));

test('a schema names its dialect and its address', () => {
  expect(toJsonSchema('code')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://atlas.example/api/v1/schema/code.json',
  });
});

test('a schema allows members that a later build of version 1 adds', () => {
  expect(text).not.toContain('additionalProperties');
});

test('a schema does not promise how authors word their texts', () => {
  expect(text).not.toMatch(/"(?:pattern|minLength|maxLength)":/);
});

test.each(Object.entries(apiDocuments))('a document of the kind %s has no member that its schema does not name', (_, { schema }) => {
  const open: unknown[] = [];
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema, path }) => void (jsonSchema.properties && jsonSchema.additionalProperties !== false && open.push(path)),
  });
  expect(open).toEqual([]);
});
