import { z } from 'astro/zod';
import { apiDocuments, type ApiDocumentName } from '../../schemas/api/index.ts';
import { dataPaths, toAddress } from '../../addresses.ts';

/** What our authors are held to, and readers of the data are not promised. */
const AUTHORS_RULES = ['pattern', 'minLength', 'maxLength', 'default'] as const;

/**
 * The JSON Schema (2020-12) of a kind of document. Objects may have more members than it names, because version 1 may grow.
 */
export function toJsonSchema(name: ApiDocumentName) {
  const { title, schema } = apiDocuments[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      for (const rule of AUTHORS_RULES) delete jsonSchema[rule];
      // zod gives this name to a check for a part of a string; JSON Schema has no such format.
      if (jsonSchema.format === 'includes') delete jsonSchema.format;
    },
  });
  return { $schema, $id: toAddress(dataPaths.schema(name)), title, ...rest };
}
