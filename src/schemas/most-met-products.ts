import { z } from 'astro/zod';
import { localId } from './source.ts';

/** `content/most-met-products.yaml`: products by how often people meet what they send, most often first. Codes' pages list senders so. */
export const mostMetProductsSchema = z.array(localId).min(1);

/** The list as the catalogue holds it. */
export type MostMetProducts = z.output<typeof mostMetProductsSchema>;
