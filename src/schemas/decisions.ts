import { z } from 'astro/zod';
import { sentence, statusCode, text } from './fields.ts';

const nodeName = z.string().regex(/^[a-z][a-z-]*$/, 'must be small letters and hyphens such as too-much');

const answerSchema = z
  .strictObject({
    /** What the reader says. Example: `The name is taken.` */
    answer: sentence,
    /** The question that follows. One of `next` and `code` is there. */
    next: nodeName.optional(),
    /** The code that it leads to. */
    code: statusCode.optional(),
    /** Why that code; goes with `code`. */
    because: sentence.optional(),
    /** The codes that people also think of, and why not; goes with `code`. */
    not: z.array(z.strictObject({ code: statusCode, why: sentence })).default([]),
  })
  .refine(({ next, code }) => (next === undefined) !== (code === undefined), 'must lead either to a question (next) or to a code')
  .refine(
    ({ next, because, not }) => next === undefined || (because === undefined && not.length === 0),
    'must not say why (because, not) where it leads to a question',
  )
  .refine(({ answer, because }) => because !== answer, { path: ['because'], message: 'must be another than the answer: say why' })
  .refine(({ code, because }) => code === undefined || because !== undefined, 'must say why the code is the right one (because)');

/** Nobody weighs more answers than these at once. */
const ANSWERS_MAX = 9;

/** One question of `content/decisions.yaml`; its name stands before it. */
export const questionSchema = z.strictObject({
  /** Example: `What stands in the way?` */
  question: z.string().regex(/\?$/, 'must be a question that ends with a question mark'),
  /** A word on how to understand it. Optional. */
  help: text.optional(),
  answers: z
    .array(answerSchema)
    .min(2, 'must have two answers at least')
    .max(ANSWERS_MAX, `must have at most ${ANSWERS_MAX} answers: part the question in two`),
});

/** All of `content/decisions.yaml`: name to question. The first is `start`. */
export const decisionsSchema = z.record(
  nodeName,
  questionSchema.refine(({ question, help }) => help !== question, {
    path: ['help'],
    message: 'must be another than the question: say how to understand it',
  }),
);

/** The questions as the catalogue holds them. */
export type Decisions = z.output<typeof decisionsSchema>;
