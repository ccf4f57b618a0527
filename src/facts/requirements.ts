import type { Requirement } from '../schemas/requirement.ts';

/** A requirement and the name of its anchor. */
export interface AnchoredRequirement extends Requirement {
  /** Made of level and section: `must-rfc-9110-15.5.2`; a second of the same kind ends in `-2`. */
  id: string;
}

/** The requirements that one party must meet. */
export interface RequirementGroup {
  /** Name of the group's anchor: `requirements-origin-server`. */
  id: string;
  /** The word of the specification, as a heading: `Origin server`. */
  actor: string;
  requirements: AnchoredRequirement[];
}

/** Groups requirements by who must meet them, in the order in which each party first occurs. */
export function groupRequirements(requirements: readonly Requirement[]): RequirementGroup[] {
  const uses = new Map<string, number>();
  const groups = new Map<string, AnchoredRequirement[]>();
  for (const requirement of requirements) {
    const { level, spec } = requirement;
    const name = `${level} ${spec.document} ${spec.section}`.toLowerCase().replaceAll(' ', '-');
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    groups.set(requirement.actor, [...(groups.get(requirement.actor) ?? []), { ...requirement, id: use === 1 ? name : `${name}-${use}` }]);
  }
  return [...groups].map(([actor, group]) => ({
    id: `requirements-${actor.replaceAll(' ', '-')}`,
    actor: actor.charAt(0).toUpperCase() + actor.slice(1),
    requirements: group,
  }));
}
