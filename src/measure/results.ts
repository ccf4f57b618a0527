import { VARIES, type MeasuredCell, type MeasuredFacts, type MeasuredRelease } from '../schemas/measured.ts';
import type { Probes } from '../schemas/probe.ts';
import type { Implementation } from './implementation.ts';
import type { Outcome } from './measure-case.ts';
import { probes } from './probes/index.ts';
import { shownFields } from './record.ts';
import type { Answer, Call, Probe, Step } from './probe.ts';

/** Probes for which the number of requests is part of the answer. */
const COUNTED = new Set(['redirect-limits', 'retries', 'origin-fails']);

/** One cell of several runs: what all agree on, or that they differ and how often. */
export function toCell(probe: Probe, outcomes: readonly Outcome[], earlier?: MeasuredCell): MeasuredCell {
  const shares = Object.fromEntries(
    [...Map.groupBy(outcomes, ({ outcome }) => outcome)].map(([outcome, same]) => [outcome, same.length]).toSorted(),
  ) as Record<string, number>;
  const last = outcomes.at(-1)!;
  // A number that differs from run to run is none.
  const counts = COUNTED.has(probe.id) && outcomes.every(({ requests }) => requests === last.requests) ? { requests: last.requests } : {};
  if (Object.keys(shares).length > 1) return { outcome: VARIES, record: last.record, ...counts, shares };
  // A record differs in what says nothing, such as the order of connections: without a change of the outcome the reviewed one stays.
  const isReviewed =
    earlier?.outcome === last.outcome && earlier.requests === counts.requests && shownFields(earlier.record) === shownFields(last.record);
  if (isReviewed) return earlier;
  return { outcome: last.outcome, record: last.record, ...counts };
}

/** Cells by probe, variant and case. */
export type Cells = MeasuredRelease['cells'];

/** One cell that a new run changed. */
export interface Change {
  cell: string;
  before: string | undefined;
  after: string;
}

/** Puts new cells into the results of an implementation: an equal version of the same source is replaced cell by cell, another stands before the old ones. */
export function merge(
  earlier: MeasuredFacts | undefined,
  { name, kind, language, product, variants }: Implementation,
  { version, date, source, cells }: MeasuredRelease,
): { facts: MeasuredFacts; changes: Change[] } {
  const same = earlier?.releases.find((release) => release.version === version && release.source === source);
  const before = same ?? earlier?.releases[0];
  const changes = Object.entries(cells).flatMap(([probe, ofProbe]) =>
    Object.entries(ofProbe).flatMap(([variant, ofVariant]) =>
      Object.entries(ofVariant).flatMap(([id, { outcome: after }]): Change[] => {
        const old = before?.cells[probe]?.[variant]?.[id]?.outcome;
        return old === after ? [] : [{ cell: `${probe} ${variant} ${id}`, before: old, after }];
      }),
    ),
  );
  const merged: Cells = structuredClone(same?.cells ?? {});
  for (const [probe, ofProbe] of Object.entries(cells))
    for (const [variant, ofVariant] of Object.entries(ofProbe))
      (merged[probe] ??= {})[variant] = { ...merged[probe][variant], ...ofVariant };
  const release = {
    version,
    date: changes.length === 0 && same ? same.date : date,
    source,
    cells: inOrderOfProbes(merged, Object.keys(variants)),
  };
  return {
    facts: {
      name,
      kind,
      language,
      ...(product && { product }),
      variants: Object.fromEntries(Object.entries(variants).map(([id, { call }]) => [id, call])),
      releases: [release, ...(earlier?.releases ?? []).filter((one) => one !== same)],
    },
    changes,
  };
}

/** What is no probe, variant or case any more falls away. */
function inOrderOfProbes(cells: Cells, variants: readonly string[]): Cells {
  const pick = <Value>(from: Record<string, Value> | undefined, names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (from && Object.hasOwn(from, name) ? [[name, from[name]!] as const] : [])));
  return Object.fromEntries(
    probes
      .filter(({ id }) => cells[id])
      .map(({ id, cases }) => [
        id,
        Object.fromEntries(
          Object.entries(pick(cells[id], variants)).map(([variant, ofVariant]) => [
            variant,
            pick(
              ofVariant,
              cases.map((one) => one.id),
            ),
          ]),
        ),
      ]),
  );
}

/** The text of a file of results: a line a cell, so that a change is a line. */
export function formatMeasured({ releases, ...facts }: MeasuredFacts): string {
  const head = Object.entries(facts).map(([name, value]) => `  ${JSON.stringify(name)}: ${inline(value)},`);
  const all = releases.map(({ cells, ...release }) => {
    const fields = Object.entries(release).map(([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
    return ['    {', ...fields, '      "cells": {', lines(cells, 8, 3), '      }', '    }'].join('\n');
  });
  return ['{', ...head, '  "releases": [', all.join(',\n'), '  ]', '}', ''].join('\n');
}

function inline(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

function lines(value: object, indent: number, depth: number): string {
  const space = ' '.repeat(indent);
  return Object.entries(value)
    .map(([name, inner]: [string, unknown]) =>
      depth === 1
        ? `${space}${JSON.stringify(name)}: ${formatCell(inner as MeasuredCell)}`
        : `${space}${JSON.stringify(name)}: {\n${lines(inner as object, indent + 2, depth - 1)}\n${space}}`,
    )
    .join(',\n');
}

function formatCell({ outcome, record, ...extra }: MeasuredCell): string {
  return JSON.stringify([outcome, record, ...(Object.keys(extra).length > 0 ? [extra] : [])]).replace(/,(?=["{])/g, ', ');
}

/** The probes as the pages tell them, for `content/probes.json`. */
export function describeProbes(): Probes {
  return Object.fromEntries(
    probes.map(({ id, title, question, subject, outcomes, cases }) => [
      id,
      {
        title,
        question,
        subject,
        outcomes: { ...outcomes },
        cases: Object.fromEntries(
          cases.map((one) => [
            one.id,
            {
              title: one.title,
              ...(one.code !== undefined && { code: one.code }),
              method: one.call.method,
              call: describeCall(one.call),
              plays: describeAnswer(Object.values(one.answers)[0]?.[0] ?? []),
            },
          ]),
        ),
      },
    ]),
  );
}

function describeCall({ fields = {}, content, userinfo, next }: Call): string[] {
  return [
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    ...(content === undefined ? [] : [typeof content === 'string' ? content : `${content.toLocaleString('en')} octets of content`]),
    ...(userinfo ? [`${userinfo} in the address`] : []),
    ...(next ? ['a second request in the same session, 400 ms later'] : []),
  ];
}

/** Octets that are printed; a long run of them is cut. */
const MOST_PRINTED = 400;

function describeAnswer(steps: Answer): string[] {
  const say = (step: Step) => {
    if (typeof step === 'object') return step.wait === 'content' ? undefined : `after ${step.wait} ms`;
    if (step === 'end' || step === 'close' || step === 'reset')
      return { end: 'ends its half of the connection', close: 'closes the connection', reset: 'resets the connection' }[step];
    return step.length > MOST_PRINTED ? `${step.slice(0, MOST_PRINTED)}…` : step;
  };
  const said = steps.flatMap((step) => say(step) ?? []);
  return said.length > 0 ? said : ['a plain 200'];
}
