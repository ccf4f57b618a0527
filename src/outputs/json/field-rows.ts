import { toJsonSchema } from './json-schema.ts';

/** A field of a kind of document, in the table of `/data/`. */
export interface FieldRow {
  name: string;
  description: string;
  isRequired: boolean;
}

/** The fields of `/codes/409.json`, as its schema describes them. */
export function toFieldRows(): FieldRow[] {
  const { properties = {}, required = [] } = toJsonSchema('code');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    description: (typeof schema === 'object' && schema.description) || '',
    isRequired: required.includes(name),
  }));
}
