import { VARIES } from '../../schemas/measured.ts';
import type { Entries, MeasuredEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const REMEDY = 'Run npm run measure: it writes these files.';

/** What was measured belongs to probes, cases, outcomes and variants that there are. */
export const measuredIsKnown: Rule = {
  check: ({ measured, probes }) => (probes ? measured.flatMap((entry) => unknownIn(entry, probes)) : []),
};

function unknownIn({ file, facts }: MeasuredEntry, probes: NonNullable<Entries['probes']>): Problem[] {
  const problem = (field: string, what: string): Problem => ({ file, field, problem: what, remedy: REMEDY });
  return facts.releases.flatMap(({ cells }, release) =>
    Object.entries(cells).flatMap(([probeId, variants]) => {
      const probe = probes[probeId];
      const path = `releases.${release}.cells.${probeId}`;
      if (!probe) return [problem(path, `there is no probe "${probeId}"`)];
      return Object.entries(variants).flatMap(([variant, ofVariant]) => [
        ...(Object.hasOwn(facts.variants, variant) ? [] : [problem(`${path}.${variant}`, `there is no variant "${variant}"`)]),
        ...Object.entries(ofVariant).flatMap(([id, { outcome, shares }]) => {
          const field = `${path}.${variant}.${id}`;
          const outcomes = outcome === VARIES ? Object.keys(shares ?? {}) : [outcome];
          return [
            ...(Object.hasOwn(probe.cases, id) ? [] : [problem(field, `there is no case "${id}"`)]),
            ...(outcomes.length === 0 ? [problem(field, 'it varies, and does not say between what')] : []),
            ...outcomes.filter((one) => !Object.hasOwn(probe.outcomes, one)).map((one) => problem(field, `there is no outcome "${one}"`)),
          ];
        }),
      ]);
    }),
  );
}

/** An implementation that says it has a page below content/products has one. */
export const measuredProductsExist: Rule = {
  check: ({ measured, products, unreadable }) =>
    unreadable.length > 0
      ? []
      : measured
          .filter(({ facts }) => facts.product !== undefined && !products.some(({ id }) => id === facts.product))
          .map(({ file, facts }) => ({
            file,
            field: 'product',
            problem: `there is no content/products/${facts.product}.mdx`,
            remedy: 'Correct it in src/measure/implementations, then run npm run measure.',
          })),
};
