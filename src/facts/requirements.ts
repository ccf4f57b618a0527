import { REQUIREMENT_LEVELS, type Requirement } from '../schemas/requirement.ts';

/** The requirements that one party must meet. */
export interface RequirementGroup {
  /** Name of the group's anchor: `requirements-origin-server`. */
  id: string;
  /** The word of the specification, as a heading: `Origin server`. */
  actor: string;
  requirements: Requirement[];
}

/** The anchor of a requirement on its page. It has neither level nor section, for a correction of either must not break links. */
export function requirementAnchor({ id }: Pick<Requirement, 'id'>): string {
  return `requirement-${id}`;
}

/** Groups requirements by who must meet them, in the order in which each party first occurs; of a party's the strongest come first. */
export function groupRequirements(requirements: readonly Requirement[]): RequirementGroup[] {
  return [...Map.groupBy(requirements, ({ actor }) => actor)].map(([actor, group]) => ({
    id: `requirements-${actor.replaceAll(' ', '-')}`,
    actor: actor.charAt(0).toUpperCase() + actor.slice(1),
    requirements: group.sort((a, b) => REQUIREMENT_LEVELS.indexOf(a.level) - REQUIREMENT_LEVELS.indexOf(b.level)),
  }));
}
