import type { MeasuredCell } from '../schemas/measured.ts';
import type { ProbeCase, ProbeFacts } from '../schemas/probe.ts';
import type { Catalogue } from '../content/catalogue.ts';
import { tellOutcome, type ToldOutcome } from '../facts/outcome.ts';
import { rowsOf, sharesOf, tellWords, type MeasuredRow, type OutcomeShare } from './measured.ts';
import type { Section } from './section.ts';

/** A cell of a matrix. */
export interface MatrixCell extends ToldOutcome {
  /** Few in this column agree with it. */
  isOdd: boolean;
  /** How many requests came, where that is the question. */
  requests: number | undefined;
}

/** Some columns of a probe that are read together, with all rows. */
export interface Matrix extends Section {
  columns: { id: string; label: string; title: string }[];
  families: { name: string; rows: { row: MeasuredRow; cells: (MatrixCell | undefined)[] }[] }[];
}

/** What was sent in one case, and what each did. */
export interface ToldCase {
  id: string;
  facts: ProbeCase;
  shares: (OutcomeShare & { records: { record: string; names: string[]; shares: string | undefined }[] })[];
  notMeasured: string[];
}

/** Everything that the page of one probe shows. */
export interface ProbePage {
  id: string;
  facts: ProbeFacts;
  contents: Section[];
  rows: MeasuredRow[];
  /** The outcomes that occur, for the legend. */
  outcomes: (ToldOutcome & { says: string })[];
  matrices: Matrix[];
  cases: ToldCase[];
}

/** The computed sections of a probe's page. */
export const probeSections = {
  outcomes: { id: 'outcomes', title: 'What the words say' },
  cases: { id: 'cases', title: 'What was sent, what came' },
  measured: { id: 'implementations', title: 'Versions and calls' },
  limits: { id: 'limits', title: 'What this cannot say' },
} as const satisfies Record<string, Section>;

/** A matrix with more columns is divided. */
const MOST_COLUMNS = 24;
/** An outcome is odd if at most one row in so many has it, in a column that most others agree on. */
const ODD = 8;

/** The pages of all probes, in their order. */
export function toProbePages(catalogue: Catalogue): ProbePage[] {
  return Object.entries(catalogue.probes).map(([id, facts]) => toProbePage(id, facts, catalogue));
}

function toProbePage(id: string, facts: ProbeFacts, catalogue: Catalogue): ProbePage {
  const rows = rowsOf(id, catalogue);
  const matrices = columnGroups(facts).map((group) => toMatrix(group, rows));
  const occurring = new Set(rows.flatMap(({ cells }) => Object.values(cells).map(({ outcome }) => outcome)));
  return {
    id,
    facts,
    rows,
    outcomes: [...Object.keys(facts.outcomes), 'varies']
      .filter((outcome) => occurring.has(outcome))
      .map((outcome) => ({ says: tellWords(facts, outcome), ...tellOutcome(outcome) })),
    matrices,
    cases: Object.entries(facts.cases).map(([caseId, one]) => ({
      id: caseId,
      facts: one,
      shares: sharesOf(facts, caseId, rows).map((share) => ({ ...share, records: recordsOf(caseId, share.rows) })),
      notMeasured: rows.filter(({ cells }) => !cells[caseId]).map(({ name }) => name),
    })),
    contents: [...matrices, ...Object.values(probeSections)].map(({ id: anchor, title }) => ({ id: anchor, title })),
  };
}

/** Equal records stand once, with all who have them. */
function recordsOf(id: string, rows: readonly MeasuredRow[]): ToldCase['shares'][number]['records'] {
  const tellShares = ({ shares }: MeasuredCell) =>
    shares &&
    Object.entries(shares)
      .map(([outcome, count]) => `${count} × ${tellOutcome(outcome).word}`)
      .join(', ');
  return [...Map.groupBy(rows, ({ cells }) => cells[id]!.record)].map(([record, same]) => ({
    record,
    names: same.map(({ name }) => name),
    shares: tellShares(same[0]!.cells[id]!),
  }));
}

interface ColumnGroup {
  id: string;
  title: string;
  cases: [id: string, facts: ProbeCase][];
  /** What their ids begin with, which the heading says already. */
  prefix: string;
}

/** By method where methods are compared, by class where there are many codes; else all together. */
function columnGroups({ title, cases }: ProbeFacts): ColumnGroup[] {
  const all = Object.entries(cases);
  const isByMethod = all.every(([id, { method }]) => id.startsWith(`${method.toLowerCase()}-`));
  if (!isByMethod && all.length <= MOST_COLUMNS) return [{ id: 'matrix', title, cases: all, prefix: '' }];
  const groups = Map.groupBy(all, ([, { method, code }]) => (isByMethod ? method : `${Math.floor((code ?? 0) / 100)}xx`));
  return [...groups].map(([name, ofGroup]) => ({
    id: `matrix-${name.toLowerCase()}`,
    title: name,
    cases: ofGroup,
    prefix: isByMethod ? `${name.toLowerCase()}-` : '',
  }));
}

function toMatrix({ id, title, cases, prefix }: ColumnGroup, rows: readonly MeasuredRow[]): Matrix {
  const counts = new Map(cases.map(([caseId]) => [caseId, Map.groupBy(rows, ({ cells }) => cells[caseId]?.outcome)]));
  const toCell = (caseId: string, cell: MeasuredCell | undefined): MatrixCell | undefined => {
    if (!cell) return undefined;
    const ofCase = counts.get(caseId)!;
    const most = Math.max(...[...ofCase.values()].map((same) => same.length));
    return {
      ...tellOutcome(cell.outcome),
      isOdd: most > rows.length / 2 && ofCase.get(cell.outcome)!.length * ODD <= rows.length,
      requests: cell.requests,
    };
  };
  return {
    id,
    title,
    columns: cases.map(([caseId, one]) => ({ id: caseId, label: caseId.slice(prefix.length).replace('-', ' '), title: one.title })),
    families: [...Map.groupBy(rows, ({ family }) => family)].map(([name, ofFamily]) => ({
      name,
      rows: ofFamily.map((row) => ({ row, cells: cases.map(([caseId]) => toCell(caseId, row.cells[caseId])) })),
    })),
  };
}
