import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { test } from 'vitest';
import { openRecord } from '../support/record.ts';

/**
 * The record of what authors may write: the fields of each file below `content/`, with their limits and patterns. What a schema looks at besides
 * has tests of its own.
 */
const { expectRecord, expectNoOther } = openRecord('schemas');

const modules = import.meta.glob<Record<string, unknown>>('../../src/schemas/*.ts', { eager: true });

/** A schema as JSON Schema, and an expression as it is written; undefined for what is neither. */
function toRecord(exported: unknown): object | string | undefined {
  if (exported instanceof RegExp) return String(exported);
  if (!(exported instanceof z.ZodType)) return undefined;
  const members = Object.entries(z.toJSONSchema(exported, { io: 'input', unrepresentable: 'any' }));
  return Object.fromEntries(members.filter(([name]) => name !== '$schema'));
}

const files = Object.entries(modules)
  .map(([path, module]) => ({
    name: path.replace(/^.*\/(.*)\.ts$/, '$1'),
    exported: Object.entries(module).flatMap(([name, one]) => (toRecord(one) ? [[name, toRecord(one)] as const] : [])),
  }))
  .filter(({ exported }) => exported.length > 0);

test.each(files)('$name', ({ name, exported }) =>
  expectRecord(`${name}.yaml`, stringify(Object.fromEntries(exported), { lineWidth: 0, aliasDuplicateObjects: false })),
);

test('no file of the record is left over', expectNoOther);
