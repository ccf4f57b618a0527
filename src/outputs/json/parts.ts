import type { z } from 'astro/zod';
import type { requirement, spec } from '../../schemas/api/parts.ts';
import type { SpecReference } from '../../schemas/fields.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { groupRequirements, requirementAnchor } from '../../facts/requirements.ts';
import { toAddress } from '../../addresses.ts';
import { specAddress, specLabel } from '../../facts/spec.ts';

/** A section of a specification with its label and address. */
export function toSpec(reference: SpecReference): z.output<typeof spec> {
  return { ...reference, label: specLabel(reference), address: specAddress(reference) };
}

/**
 * Requirements with the addresses of their statements.
 * @param path the page that they stand on
 */
export function toRequirements(requirements: readonly Requirement[], path: string): z.output<typeof requirement>[] {
  return groupRequirements(requirements)
    .flatMap((group) => group.requirements)
    .map(({ id, level, actor, text, spec, headers }) => ({
      id,
      level,
      actor,
      text,
      spec: toSpec(spec),
      headers,
      address: `${toAddress(path)}#${requirementAnchor({ id })}`,
    }));
}
