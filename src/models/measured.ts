import { VARIES, type MeasuredCell } from '../schemas/measured.ts';
import type { ProbeFacts } from '../schemas/probe.ts';
import type { Catalogue } from '../content/catalogue.ts';
import { paths } from '../addresses.ts';
import { tellOutcome, toPlural, toSingular, type Tone, type ToldOutcome } from '../facts/outcome.ts';

/** One way to use one version of an implementation, and what was seen of it in one probe. */
export interface MeasuredRow {
  /** The row's anchor: `curl-follow`. */
  id: string;
  /** The implementation's id: `curl`. */
  implementation: string;
  /** Its name, and what is special about this way to use it: `curl (follow)`. */
  name: string;
  /** What rows stand together under: the language, or what kind of program it is. */
  family: string;
  version: string;
  source: string;
  date: string;
  /** The call that people write. */
  call: string;
  /** The least that the probe needs is set, mostly nothing, and no newer version was measured. */
  isPlain: boolean;
  cells: Readonly<Record<string, MeasuredCell>>;
}

const FAMILIES: Partial<Record<Catalogue['measured'][number]['facts']['kind'], string>> = {
  command: 'Command line',
  browser: 'Browsers',
  proxy: 'Proxies and caches',
};

/** All rows of a probe, by family, each implementation's default first. */
export function rowsOf(probe: string, { measured }: Pick<Catalogue, 'measured'>): MeasuredRow[] {
  const rows = measured.flatMap(({ id, facts }) =>
    facts.releases.flatMap(({ version, source, date, cells }, age) =>
      Object.entries(cells[probe] ?? {}).map(([variant, ofVariant], place): MeasuredRow => {
        const isDefault = variant === Object.keys(facts.variants)[0];
        return {
          id: [id, ...(isDefault ? [] : [variant]), ...(age > 0 ? [version] : [])].join('-'),
          implementation: id,
          name: nameOf(facts, variant, isDefault),
          family: FAMILIES[facts.kind] ?? facts.language,
          version,
          source,
          date,
          call: facts.variants[variant]!,
          isPlain: place === 0 && age === 0,
          cells: ofVariant,
        };
      }),
    ),
  );
  return [...Map.groupBy(rows, ({ family }) => family).values()].flat();
}

/** A browser is used in two ways of one rank; elsewhere what is set is told. */
function nameOf({ name, kind }: Catalogue['measured'][number]['facts'], variant: string, isDefault: boolean): string {
  if (kind === 'browser') return `${name} ${variant}`;
  return isDefault ? name : `${name} (${variant.replaceAll('-', ' ')})`;
}

/** How many of those that were measured end a case in the same way. */
export interface OutcomeShare extends ToldOutcome {
  outcome: string;
  /** What the outcome says of one. */
  says: string;
  rows: MeasuredRow[];
}

/** The outcomes of one case by how many have each, the most frequent first. */
export function sharesOf(probe: ProbeFacts, id: string, rows: readonly MeasuredRow[]): OutcomeShare[] {
  const measured = rows.filter(({ cells }) => cells[id]);
  return [...Map.groupBy(measured, ({ cells }) => cells[id]!.outcome)]
    .map(([outcome, same]) => ({ outcome, says: tellWords(probe, outcome), ...tellOutcome(outcome), rows: same }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** How many have which tone, for a row of signs. */
export function toSigns(shares: readonly OutcomeShare[]): { tone: Tone; count: number }[] {
  return shares.map(({ tone, rows }) => ({ tone, count: rows.length }));
}

/** The words of an outcome. */
export function tellWords(probe: ProbeFacts, outcome: string): string {
  return outcome === VARIES ? 'differs from run to run' : probe.outcomes[outcome]!;
}

/** So few are told by name. */
const NAMED = 4;

/** How many things of a kind: `1 client`, `6 proxies`. */
export function countOf(count: number, subject: ProbeFacts['subject']): string {
  return `${count} ${count === 1 ? subject : `${subject.replace(/y$/, 'ie')}s`}`;
}

/** A case in one sentence: `POST answered with 301: of 52 clients 31 follow with GET; 2 do not.` */
export interface ToldFinding {
  /** What was played, with a capital. */
  title: string;
  /** How many do what, and who they are where they are few; begins with a small letter. */
  found: string;
}

/** A case as measured of those to which nothing is set; undefined if nobody was measured. */
export function tellCase(probe: ProbeFacts, id: string, rows: readonly MeasuredRow[]): ToldFinding | undefined {
  const shares = sharesOf(
    probe,
    id,
    rows.filter(({ isPlain }) => isPlain),
  );
  const [first] = shares;
  if (!first) return undefined;
  const all = shares.reduce((sum, share) => sum + share.rows.length, 0);
  const told = shares.map(({ says, rows: same }, index) => {
    const names = index > 0 && same.length <= NAMED ? ` (${same.map(({ name }) => name).join(', ')})` : '';
    return `${shares.length === 1 && all > 1 ? 'all' : same.length} ${same.length === 1 ? toSingular(says) : toPlural(says)}${names}`;
  });
  const { title } = probe.cases[id]!;
  return { title: title.charAt(0).toUpperCase() + title.slice(1), found: `of ${countOf(all, probe.subject)} ${told.join('; ')}.` };
}

/** Where a case of a probe is told. */
export function caseAddress(probe: string, id: string): string {
  return `${paths.probe(probe)}#${id}`;
}
