import type { z } from 'astro/zod';
import type { behaviourDocument, probeDocument } from '../../schemas/api/behaviour.ts';
import type { ProbeFacts } from '../../schemas/probe.ts';
import type { Catalogue } from '../../content/catalogue.ts';
import { dataPaths, markdownPaths, paths, toAddress } from '../../addresses.ts';
import { LIMITS } from '../../models/behaviour-page.ts';
import { caseAddress, rowsOf } from '../../models/measured.ts';

type BehaviourDocument = z.output<typeof behaviourDocument>;
type ProbeDocument = z.output<typeof probeDocument>;

/** The probes, and the implementations that were measured. */
export function toBehaviour({ measured, probes }: Catalogue): Omit<BehaviourDocument, '$schema'> {
  return {
    limits: [...LIMITS],
    probes: Object.entries(probes).map(([id, { title, question, subject, cases }]) => ({
      id,
      title,
      question,
      subject,
      cases: Object.keys(cases).length,
      json: toAddress(dataPaths.probe(id)),
      addresses: { html: toAddress(paths.probe(id)), markdown: toAddress(markdownPaths.probe(id)) },
    })),
    implementations: measured.map(({ id, facts: { name, kind, language, variants, releases, product } }) => ({
      id,
      name,
      kind,
      language,
      variants,
      releases: releases.map(({ version, date, source }) => ({ version, date, source })),
      product: product && toAddress(paths.product(product)),
    })),
  };
}

/** One probe with everything that was seen in it. */
export function toProbeDocument(
  id: string,
  { title, question, subject, outcomes, cases }: ProbeFacts,
  catalogue: Catalogue,
): ProbeDocument {
  return {
    $schema: toAddress(dataPaths.schema('probe')),
    id,
    title,
    question,
    subject,
    outcomes,
    cases: Object.entries(cases).map(([one, facts]) => ({ id: one, ...facts, address: toAddress(caseAddress(id, one)) })),
    results: rowsOf(id, catalogue).map(({ implementation, name, version, source, date, call, isPlain, cells }) => ({
      implementation,
      name,
      version,
      source,
      date,
      call,
      isDefault: isPlain,
      cells,
    })),
  };
}
