import type { Catalogue } from '../content/catalogue.ts';
import type { CodeFacts } from '../schemas/code.ts';
import type { Tone } from '../facts/outcome.ts';
import { caseAddress, rowsOf, sharesOf, tellCase, toSigns, type ToldFinding } from './measured.ts';

/** What was measured of one code in one probe. */
export interface MeasuredStatement extends ToldFinding {
  /** The case on the probe's page. */
  path: string;
  /** How many have which outcome, for a row of signs. */
  shares: { tone: Tone; count: number }[];
}

/**
 * What a code's page tells, by how much depends on it, and what the id of the most telling case begins with. Other probes are about a code by
 * chance.
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
  'retry-after': '',
  exceptions: '',
  cached: '',
  proxied: '',
  'origin-fails': '',
  'unknown-codes': '',
};
/** Cases about a reason phrase, whatever the code in front of it. */
const BY_CHANCE = /-phrase$|^no-space$/;
/** So many sentences are read; what all do alike is told where fewer than so many others are. */
const MOST = 3;
const ENOUGH = 2;

/** What was measured of a code, the most telling first; empty if nothing was. */
export function measuredOfCode(
  { code, cacheable }: Pick<CodeFacts, 'code' | 'cacheable'>,
  catalogue: Pick<Catalogue, 'measured' | 'probes'>,
): MeasuredStatement[] {
  const all = Object.entries(TELLING).flatMap(([probe, telling]): MeasuredStatement[] => {
    const facts = catalogue.probes[probe];
    if (!facts) return [];
    // What follows HEAD is about HEAD.
    const cases = Object.entries(facts.cases)
      .filter(([id, one]) => one.code === code && !BY_CHANCE.test(id) && one.method !== 'HEAD')
      .map(([id]) => id);
    const id = cases.find((one) => one.startsWith(telling)) ?? cases[0];
    if (id === undefined) return [];
    const rows = rowsOf(probe, catalogue).filter(({ isPlain }) => isPlain);
    const told = tellCase(facts, id, rows);
    const shares = sharesOf(facts, id, rows);
    // That all return a code, or that nobody keeps what nobody may keep, is no news.
    const isNews = shares.length > 1 || !(probe === 'exceptions' || (probe === 'cached' && cacheable.rule !== 'heuristically'));
    if (!told || !isNews) return [];
    return [{ ...told, path: caseAddress(probe, id), shares: toSigns(shares) }];
  });
  const divided = all.filter(({ shares }) => shares.length > 1);
  return (divided.length < ENOUGH ? all : divided).slice(0, MOST);
}
