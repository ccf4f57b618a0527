import type { CodeFacts } from '../schemas/code.ts';
import { standingWord } from './standing.ts';

/** A fact beyond the answers at a glance, in a few words. */
export interface FurtherFact {
  label: string;
  value: string;
  /** A precision, as a sentence; empty for none. */
  detail: string;
}

/** What is told of every code beyond the answers at a glance, in the same order for all. */
export function toFurtherFacts({ standing, sentBy, methods, grpc }: CodeFacts): FurtherFact[] {
  return [
    { label: 'Stands as', value: standingWord({ standing }).toLowerCase(), detail: '' },
    { label: 'Sent by', value: sentBy.join(', ') || 'nobody', detail: '' },
    { label: 'Methods', value: methods.names.join(', ') || 'any', detail: methods.note },
    { label: 'gRPC', value: grpc.join(', ') || 'none', detail: '' },
  ];
}
