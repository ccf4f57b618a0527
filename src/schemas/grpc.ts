import { z } from 'astro/zod';
import { publicAddress } from './fields.ts';

/** The codes of gRPC in the order of their numbers, which are those of the protocol for ever: OK is 0. */
const IN_ORDER =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

const grpcCode = z.string().regex(/^[A-Z_]+$/, 'must be a gRPC code such as UNAVAILABLE');

/** `content/grpc.yaml`: what gRPC clients make of HTTP. The other direction stands in the entries of the codes (`grpc`). */
export const grpcSchema = z.strictObject({
  /** What a client reports for an HTTP status without `grpc-status`. Keys in quotes. */
  clientReads: z.record(z.string().regex(/^[1-5]\d\d$/, 'must be a code of three digits in quotes'), grpcCode),
  /** What it reports for every other status. */
  otherwise: grpcCode,
  /** The number of each gRPC code. */
  numbers: z.record(grpcCode, z.number().int().min(0)).superRefine((numbers, context) => {
    for (const [name, number] of Object.entries(numbers)) {
      const right = IN_ORDER.indexOf(name);
      if (right >= 0 && right !== number) context.addIssue({ code: 'custom', path: [name], message: `must be ${right}` });
    }
  }),
  /** Where both mappings were read. */
  sources: z.array(z.strictObject({ title: z.string(), url: publicAddress })).min(1, 'must name where the mappings were read'),
});

/** The gRPC mapping as the catalogue holds it. */
export type GrpcFacts = z.output<typeof grpcSchema>;
