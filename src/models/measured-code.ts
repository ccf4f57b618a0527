import type { Catalogue } from '../content/catalogue.ts';
import type { Tone } from '../facts/outcome.ts';
import { caseAddress, rowsOf, sharesOf, tellCase } from './measured.ts';

/** What was measured of one code in one probe. */
export interface MeasuredStatement {
  /** The probe's title. */
  title: string;
  /** The sentence: how many do what, and who they are where they are few. */
  text: string;
  /** The case on the probe's page. */
  path: string;
  /** How many have which outcome, for a row of signs. */
  shares: { tone: Tone; count: number }[];
}

/**
 * What a code's page tells, by how much depends on it, and what the id of the most telling case begins with. Other probes follow, those
 * about the code by chance are left out.
 */
const TELLING: Readonly<Record<string, string>> = {
  redirects: 'post-',
  credentials: 'authorization-name',
  informational: '',
  'no-content': '',
  'early-refusal': '',
  authentication: '',
  'partial-content': '',
  continue: '',
  retries: 'get-',
  cached: '',
  'retry-after': '',
  proxied: '',
  'unknown-codes': '',
  exceptions: '',
};
const BY_CHANCE = new Set(['redirect-limits', 'status-lines', 'lengths']);
/** So many sentences are read. */
const MOST = 3;

/** What was measured of a code, the most telling first; empty if nothing was. */
export function measuredOfCode(code: number, catalogue: Pick<Catalogue, 'measured' | 'probes'>): MeasuredStatement[] {
  const order = Object.keys(TELLING);
  const place = (probe: string) => (order.includes(probe) ? order.indexOf(probe) : order.length);
  return Object.entries(catalogue.probes)
    .filter(([probe]) => !BY_CHANCE.has(probe))
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([probe, facts]): MeasuredStatement[] => {
      const cases = Object.keys(facts.cases).filter((id) => facts.cases[id]!.code === code);
      const id = cases.find((one) => one.startsWith(TELLING[probe] ?? '')) ?? cases[0];
      if (id === undefined) return [];
      const rows = rowsOf(probe, catalogue).filter(({ isPlain }) => isPlain);
      const text = tellCase(facts, id, rows);
      if (text === undefined) return [];
      return [
        {
          title: facts.title,
          text,
          path: caseAddress(probe, id),
          shares: sharesOf(facts, id, rows).map(({ tone, rows: same }) => ({ tone, count: same.length })),
        },
      ];
    })
    .slice(0, MOST);
}
