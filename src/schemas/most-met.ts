import { z } from 'astro/zod';
import { statusCode } from './fields.ts';

/** `content/most-met.yaml`: codes by how often people meet them and look them up, most often first. The search breaks ties by it. */
export const mostMetSchema = z.array(statusCode).min(1);

/** The list as the catalogue holds it. */
export type MostMet = z.output<typeof mostMetSchema>;
