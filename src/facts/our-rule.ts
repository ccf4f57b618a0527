import type { OurRule } from '../schemas/our-api.ts';

/** Stands at a code that the team's API sends. */
export const SENT_BY_US = 'sent by our API';

const USES: Record<OurRule['use'], string> = { returned: '', gateway: 'Sent by what stands in front of the API.', never: 'Never sent.' };

/** A paragraph of a rule; what it begins with is emphasised. */
export interface OurStatement {
  lead: string;
  text: string;
}

/** The heading of a rule on the page of its code. */
export function ourRuleTitle(name: string): string {
  return `In ${name}`;
}

/** What the team's API does with a code, and where that departs from the specification. */
export function tellOurRule({ use, when, notes, departs }: OurRule): OurStatement[] {
  return [
    { lead: USES[use], text: when },
    ...(notes ? [{ lead: '', text: notes }] : []),
    ...(departs ? [{ lead: 'Departs from the specification.', text: departs }] : []),
  ];
}
