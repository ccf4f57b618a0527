import type { CodeFacts } from '../schemas/code.ts';
import type { Specs } from '../schemas/specs.ts';
import { documentStatus } from './spec.ts';

/** How a code stands, in a word. A registration does not make its document a standard, so `standard` is told as what it means. */
export function standingWord({ standing }: Pick<CodeFacts, 'standing'>): string {
  return standing === 'standard' ? 'Registered' : standing.charAt(0).toUpperCase() + standing.slice(1);
}

/** What the document is that defines the code; all sections of a code are of one document. Nothing for an unregistered code. */
export function definitionStatus({ specs: [spec] }: Pick<CodeFacts, 'specs'>, documents: Specs): string | undefined {
  return spec && documentStatus(documents[spec.document]!);
}
