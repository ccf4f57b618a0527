import { z } from 'astro/zod';

const name = z.string().regex(/^[A-Z]+(?:-[A-Z]+)*$/, 'must be a method in capitals such as PUT');

/** The methods of RFC 9110 (section 9.3) and RFC 5789: the registry cannot lose them. */
const LEAST = { idempotent: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'TRACE'], others: ['CONNECT', 'PATCH', 'POST'] } as const;

const namesWith = (least: readonly string[]) =>
  z.array(name).superRefine((names, context) => {
    for (const one of least) if (!names.includes(one)) context.addIssue({ code: 'custom', message: `must have ${one}` });
  });

/** `content/methods.yaml`: what the IANA registry says of request methods. */
export const methodsSchema = z.strictObject({
  /** The methods that it calls idempotent, the safe ones among them (RFC 9110 sections 9.2.2 and 16.1.1). */
  idempotent: namesWith(LEAST.idempotent),
  /** All other registered methods: to send them twice may do a thing twice. */
  others: namesWith(LEAST.others),
});

/** The methods as the catalogue holds them. */
export type Methods = z.output<typeof methodsSchema>;
