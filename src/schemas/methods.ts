import { z } from 'astro/zod';

const name = z.string().regex(/^[A-Z]+(?:-[A-Z]+)*$/, 'must be a method in capitals such as PUT');

/** `content/methods.yaml`: what the IANA registry says of request methods. */
export const methodsSchema = z.strictObject({
  /** The methods that it calls idempotent, the safe ones among them (RFC 9110 sections 9.2.2 and 16.1.1). */
  idempotent: z.array(name).min(1),
  /** All other registered methods: to send them twice may do a thing twice. */
  others: z.array(name).min(1),
});

/** The methods as the catalogue holds them. */
export type Methods = z.output<typeof methodsSchema>;
