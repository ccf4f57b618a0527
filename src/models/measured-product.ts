import type { Catalogue } from '../content/catalogue.ts';
import { tellOutcome, type ToldOutcome } from '../facts/outcome.ts';
import { paths } from '../addresses.ts';
import { rowsOf, tellWords, type MeasuredRow } from './measured.ts';

/** What was seen of one implementation, as the page of its product tells it. */
export interface MeasuredImplementation {
  id: string;
  name: string;
  version: string;
  source: string;
  date: string;
  probes: {
    title: string;
    /** The row in the probe's matrix. */
    path: string;
    /** The way to use it, where it is not the default. */
    call: string | undefined;
    outcomes: (ToldOutcome & { says: string; cases: string[] })[];
  }[];
}

/** Everything that was measured of a product, implementation by implementation. */
export function measuredOfProduct(product: string, catalogue: Pick<Catalogue, 'measured' | 'probes'>): MeasuredImplementation[] {
  return catalogue.measured
    .filter(({ facts }) => facts.product === product)
    .map((entry) => {
      const { id, facts } = entry;
      const [{ version, source, date }] = facts.releases as [(typeof facts.releases)[number]];
      return {
        id: `measured-${id}`,
        name: facts.name,
        version,
        source,
        date,
        probes: Object.entries(catalogue.probes).flatMap(([probe, probeFacts]) =>
          rowsOf(probe, { measured: [entry] })
            .filter((row) => row.version === version)
            .map((row) => ({
              title: probeFacts.title,
              path: `${paths.probe(probe)}#${row.id}`,
              // A page and a person use a browser, and neither sets anything.
              call: row.isPlain && facts.kind !== 'browser' ? undefined : row.call,
              outcomes: outcomesOf(row).map(({ outcome, cases }) => ({
                says: tellWords(probeFacts, outcome),
                ...tellOutcome(outcome),
                cases: cases.map((one) => one.replaceAll('-', ' ')),
              })),
            })),
        ),
      };
    });
}

function outcomesOf({ cells }: MeasuredRow): { outcome: string; cases: string[] }[] {
  return [...Map.groupBy(Object.entries(cells), ([, { outcome }]) => outcome)]
    .map(([outcome, same]) => ({ outcome, cases: same.map(([id]) => id) }))
    .sort((a, b) => b.cases.length - a.cases.length);
}
