import { ACTORS, RETRY_VERDICTS, STANDINGS, type CodeFacts } from '../schemas/code.ts';
import { statusClass } from '../schemas/fields.ts';
import { actorWord, retryAnswer } from './at-a-glance.ts';
import { standingWord } from './standing.ts';
import { classOf } from './status-class.ts';

/** Something that a reader knows of a code without knowing the code. Its name stands in addresses: `?acts=client`. */
export const FACETS = ['class', 'standing', 'acts', 'retry', 'sent', 'vendor'] as const;

/** The name of one of them. */
export type FacetName = (typeof FACETS)[number];

/** One value of a facet. */
export interface FacetValue {
  value: string;
  label: string;
  /** How many codes have it. */
  count: number;
}

/** A facet with the values that some codes have, in an order that means something. */
export interface Facet {
  name: FacetName;
  label: string;
  values: FacetValue[];
}

const LABELS: Record<FacetName, string> = {
  class: 'Class',
  standing: 'Standing',
  acts: 'Who acts',
  retry: 'Retry as is?',
  sent: 'Sent by',
  vendor: 'Used by',
};

const SENDERS: readonly CodeFacts['sentBy'][number][] = ['origin server', 'gateway', 'proxy', 'cache', 'client'];

/** The values of a facet in their order; those of vendors are names, which have one of their own. */
const ORDER: Record<Exclude<FacetName, 'vendor'>, readonly string[]> = {
  class: statusClass.options,
  standing: STANDINGS,
  acts: ACTORS,
  retry: RETRY_VERDICTS,
  sent: SENDERS,
};

/** What a code has of each facet. */
export function facetsOf(facts: CodeFacts): Record<FacetName, readonly string[]> {
  return {
    class: [classOf(facts.code)],
    standing: [facts.standing],
    acts: [facts.actor.who],
    retry: [facts.retry.verdict],
    sent: facts.sentBy,
    vendor: [...new Set(facts.vendors.map(({ name }) => name))],
  };
}

/** What a code has, as attributes of the element that stands for it. Values are parted by a bar. */
export function facetAttributes(facts: CodeFacts, names: readonly FacetName[]): Record<string, string | undefined> {
  const own = facetsOf(facts);
  return Object.fromEntries(names.map((name) => [`data-${name}`, own[name].join('|') || undefined]));
}

/** The facets of some codes; values that no code has are left out. */
export function toFacets(codes: readonly CodeFacts[], names: readonly FacetName[]): Facet[] {
  return names.map((name) => {
    const values = codes.flatMap((facts) => facetsOf(facts)[name].map((value) => ({ value, label: labelOf(name, value, facts) })));
    const byValue = Map.groupBy(values, ({ value }) => value);
    const order = name === 'vendor' ? [...byValue.keys()].sort((a, b) => a.localeCompare(b, 'en')) : ORDER[name];
    return {
      name,
      label: LABELS[name],
      values: order.flatMap((value) => {
        const found = byValue.get(value);
        return found ? [{ ...found[0]!, count: found.length }] : [];
      }),
    };
  });
}

/** What a value is called: as everywhere on the site. */
function labelOf(name: FacetName, value: string, facts: CodeFacts): string {
  if (name === 'acts') return actorWord(facts);
  if (name === 'retry') return retryAnswer(facts);
  if (name === 'standing') return standingWord(facts);
  return name === 'sent' ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}
