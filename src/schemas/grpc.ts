import { z } from 'astro/zod';
import { publicAddress } from './fields.ts';

const grpcCode = z.string().regex(/^[A-Z_]+$/, 'must be a gRPC code such as UNAVAILABLE');

/** `content/grpc.yaml`: what gRPC clients make of HTTP. The other direction stands in the entries of the codes (`grpc`). */
export const grpcSchema = z.strictObject({
  /** What a client reports for an HTTP status without `grpc-status`. Keys in quotes. */
  clientReads: z.record(z.string().regex(/^[1-5]\d\d$/, 'must be a code of three digits in quotes'), grpcCode),
  /** What it reports for every other status. */
  otherwise: grpcCode,
  /** The number of each gRPC code. */
  numbers: z.record(grpcCode, z.number().int().min(0)),
  /** Where both mappings were read. */
  sources: z.array(z.strictObject({ title: z.string(), url: publicAddress })).min(1, 'must name where the mappings were read'),
});

/** The gRPC mapping as the catalogue holds it. */
export type GrpcFacts = z.output<typeof grpcSchema>;
