import { z } from 'astro/zod';

/** What stands for an outcome where runs differ. */
export const VARIES = 'varies';

/** Kinds of implementations, in the order of a matrix's rows. */
export const KINDS = ['command', 'library', 'browser', 'proxy'] as const;

const extraSchema = z.strictObject({
  /** How many requests reached the origin, where that is the question. */
  requests: z.number().int().optional(),
  /** Where runs differ: how many of them had which outcome. */
  shares: z.record(z.string(), z.number().int().positive()).optional(),
});

/** One cell: the outcome's id, the record behind it in one line, and numbers. */
const cellSchema = z
  .union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), extraSchema])])
  .transform(([outcome, record, extra]) => ({ outcome, record, ...extra }));

const releaseSchema = z.strictObject({
  version: z.string().min(1),
  /** Day of the last run that changed something. */
  date: z.iso.date(),
  /** Where the program came from: `Debian 12`, `npm`. */
  source: z.string().min(1),
  /** Cells by probe, variant and case; a case that is not there was not measured. */
  cells: z.record(z.string(), z.record(z.string(), z.record(z.string(), cellSchema))),
});

/** `content/measured/curl.json`: what one implementation was seen to do, written by `npm run measure`. */
export const measuredSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(KINDS),
  /** The language in which people use it. */
  language: z.string().min(1),
  /** Its page below `content/products`. */
  product: z.string().optional(),
  /** Ways to use it by id: the call that people write; the first is the default. */
  variants: z.record(z.string(), z.string().min(1)),
  /** The newest first; older ones stay. */
  releases: z.array(releaseSchema).min(1),
});

export type MeasuredFacts = z.output<typeof measuredSchema>;
export type MeasuredCell = z.output<typeof cellSchema>;
export type MeasuredRelease = z.output<typeof releaseSchema>;
