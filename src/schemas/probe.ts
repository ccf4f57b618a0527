import { z } from 'astro/zod';

/** Whose behaviour a probe asks for. */
export const SUBJECTS = ['client', 'proxy', 'cache'] as const;
export type Subject = (typeof SUBJECTS)[number];

const caseSchema = z.strictObject({
  /** What the origin does: "POST answered with 301 and a Location of the same origin". */
  title: z.string().min(1),
  /** The status code that the case is about. */
  code: z.number().int().optional(),
  /** The called method. */
  method: z.string(),
  /** What the caller sets: `Authorization: Basic …`, `16777216 octets of content`. */
  call: z.array(z.string()).default([]),
  /** What the origin does for the first request, step by step: octets, pauses, ends of the connection. */
  plays: z.array(z.string()).min(1),
});

/** A question asked of every implementation, as the pages tell it. */
export const probeSchema = z.strictObject({
  title: z.string().min(1),
  question: z.string().min(1),
  subject: z.enum(SUBJECTS),
  /** The closed list of outcomes by id, each with its words. */
  outcomes: z.record(z.string(), z.string().min(1)),
  /** By id, in the order of a matrix's columns. */
  cases: z.record(z.string(), caseSchema),
});

/** `content/probes.json`: the probes by id, written by `npm run measure` from `src/measure/probes`. */
export const probesSchema = z.record(z.string(), probeSchema);

export type ProbeFacts = z.output<typeof probeSchema>;
export type ProbeCase = z.output<typeof caseSchema>;
export type Probes = z.output<typeof probesSchema>;
