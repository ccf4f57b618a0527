import type { OurRule } from '../schemas/our-api.ts';
import type { Catalogue } from '../content/catalogue.ts';
import { toCodeName, type CodeName } from '../facts/code-name.ts';

/** One code of the team's API with its rule. */
export interface OurCode extends CodeName {
  summary: string;
  rule: OurRule;
}

/** Everything that `/our-api/` shows. */
export interface OurApiPage {
  name: string;
  documentation: string | undefined;
  /** The codes by how they are used, each list by number. */
  returned: OurCode[];
  gateway: OurCode[];
  never: OurCode[];
}

/** The page of the team's rules; undefined where there are none. */
export function toOurApiPage({ ourApi, codes }: Catalogue): OurApiPage | undefined {
  if (!ourApi) return undefined;
  const all = codes.flatMap(({ id, facts }): OurCode[] => {
    const rule = ourApi.codes[id];
    return rule ? [{ ...toCodeName(facts), summary: facts.summary, rule }] : [];
  });
  const by = (use: OurRule['use']) => all.filter(({ rule }) => rule.use === use);
  return { name: ourApi.name, documentation: ourApi.documentation, returned: by('returned'), gateway: by('gateway'), never: by('never') };
}

/** The codes that a client of the team's API can meet, to be marked in lists. */
export function ourCodes({ ourApi }: Pick<Catalogue, 'ourApi'>): ReadonlySet<number> {
  const rules = Object.entries(ourApi?.codes ?? {});
  return new Set(rules.filter(([, { use }]) => use !== 'never').map(([code]) => Number(code)));
}
