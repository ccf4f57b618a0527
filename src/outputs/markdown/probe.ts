import { toAddress } from '../../addresses.ts';
import { TONE_SIGNS } from '../../facts/outcome.ts';
import { LIMITS } from '../../models/behaviour-page.ts';
import { probeMeta } from '../../models/page-meta.ts';
import { probeSections as sections, type ProbePage } from '../../models/probe-page.ts';
import { toDocument, toList, toSection } from './document.ts';
import { toFence } from './fences.ts';
import { toCode, toText } from './inline.ts';
import { toTable } from './table.ts';

/** The page of a probe as Markdown: the matrices, and each case with what was sent and what came. */
export function toProbeMarkdown(page: ProbePage): string {
  const { facts, rows } = page;
  const { title, path } = probeMeta(page.id, facts);
  return toDocument([
    `# ${toText(title)}`,
    toText(facts.question),
    toAddress(path),
    ...page.matrices.map((matrix) =>
      toSection(toText(matrix.title), [
        toTable(
          ['Implementation', ...matrix.columns.map(({ label }) => toText(label))],
          matrix.families.flatMap(({ rows: ofFamily }) =>
            ofFamily.map(({ row, cells }) => [
              toText(`${row.name} ${row.version}`),
              ...cells.map((cell) => (cell ? `${TONE_SIGNS[cell.tone]} ${toText(cell.word)}` : 'not measured')),
            ]),
          ),
        ),
      ]),
    ),
    toSection(sections.outcomes.title, [
      toList(page.outcomes.map(({ tone, word, says }) => `${TONE_SIGNS[tone]} ${toText(word)}: ${toText(says)}`)),
    ]),
    toSection(
      sections.cases.title,
      page.cases.map(({ facts: one, shares }) =>
        toSection(
          toText(one.title),
          [
            toText(`Called: ${[one.method, ...one.call].join(', ')}`),
            toFence('text', one.plays.map((step) => step.replaceAll('\r\n', '\n').trim()).join('\n')),
            toList(
              shares.flatMap(({ says, records }) =>
                records.map(({ record, names }) => `${toText(says)}: ${toText(names.join(', '))}: ${toCode(record)}`),
              ),
            ),
          ],
          3,
        ),
      ),
    ),
    toSection(sections.measured.title, [
      toList(rows.map(({ name, version, source, date, call }) => `${toText(`${name} ${version} (${source}, ${date})`)}: ${toCode(call)}`)),
    ]),
    toSection(sections.limits.title, [toList(LIMITS.map(toText))]),
  ]);
}
