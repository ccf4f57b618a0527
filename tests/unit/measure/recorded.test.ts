import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { probes } from '../../../src/measure/probes/index.ts';
import type { ArrivedRequest, CaseRecord, Report } from '../../../src/measure/record.ts';
import { measuredSchema, VARIES } from '../../../src/schemas/measured.ts';

/** Of these the outcome hangs on fields, which the records do not have. */
const BY_FIELDS = new Set(['credentials', 'continue', 'authentication']);
const REQUEST = /^([A-Z]+) ([AB])(\S+) c(\d+)(?: (\d+)B)?(?: \+(\d+)s)?$/;
const REPORT = /^(returned|raised)(?: (\d+)(?= |$))?(?: (.*))?$/s;

const measured = readdirSync('content/measured').flatMap((file) =>
  measuredSchema.parse(JSON.parse(readFileSync(`content/measured/${file}`, 'utf8'))).releases.map(({ cells, version }) => ({
    name: `${file} ${version}`,
    cells,
  })),
);

/** What was seen, read back from the line that was kept of it; undefined where the line has not all that decides. */
function readRecord(line: string): CaseRecord | undefined {
  const requests: ArrivedRequest[] = [];
  const reports: Report[] = [];
  let at = 0;
  for (const part of line.split('; ')) {
    const [, method, port, target, connection = '', length = '0', seconds = '0'] = REQUEST.exec(part) ?? [];
    const [, kind, status, text = ''] = REPORT.exec(part) ?? [];
    const [, all] = /^… (\d+) requests$/.exec(part) ?? [];
    if (method && target) {
      at += Number(seconds) * 1000;
      requests.push({
        port: port as 'A' | 'B',
        connection: Number(connection),
        order: requests.filter((one) => one.connection === Number(connection)).length + 1,
        method,
        target: target.replace('<absolute>', 'http://127.0.0.1:1'),
        version: 'HTTP/1.1',
        fields: [],
        length: Number(length),
        start: '',
        at,
        contentAfter: undefined,
      });
    } else if (all) {
      // Only of equal requests it is known what those are that are not listed.
      if (requests[0]!.target !== requests[1]!.target) return undefined;
      while (requests.length < Number(all)) requests.push(requests[1]!);
    } else if (kind) {
      // The second answer has 16 octets when it is the right one.
      const known = text === '16 octets' && reports.length === 1 ? 'the right answer' : text;
      if (kind === 'returned' && /^\d+ octets$/.test(known)) return undefined;
      reports.push({ kind: kind as Report['kind'], status: status === undefined ? undefined : Number(status), text: known });
    } else if (part !== 'stopped at the time limit' && reports.length === 0) return undefined;
  }
  return { requests, reports, isLate: line.endsWith('stopped at the time limit') };
}

test.each(probes.filter(({ id }) => !BY_FIELDS.has(id)))('What was recorded of $id is decided as it was', ({ id, cases, decide }) => {
  const cells = measured.flatMap(({ name, cells: ofAll }) =>
    Object.entries(ofAll[id] ?? {}).flatMap(([variant, ofVariant]) =>
      cases.flatMap((one) => {
        const { outcome, record = '' } = ofVariant[one.id] ?? {};
        const read = readRecord(record);
        // Cut, of several runs, without the code 000, or with a time that was rounded: it has not all that decides.
        if (!read || record.endsWith('…') || outcome === VARIES || one.id === '000' || one.id.endsWith('-fraction')) return [];
        return [{ cell: `${name} ${variant} ${one.id}`, outcome, decided: decide(read, one) }];
      }),
    ),
  );
  expect(cells.length).toBeGreaterThan(40);
  expect(cells.filter(({ outcome, decided }) => outcome !== decided)).toEqual([]);
});
