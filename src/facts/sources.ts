import type { CodeFacts } from '../schemas/code.ts';
import type { Specs } from '../schemas/specs.ts';
import { documentAddress, documentStatus, specAddress, specLabel } from './spec.ts';

/** A document that facts come from: a link, and the words before and behind it. */
export interface Source {
  before: string;
  label: string;
  address: string;
  after: string;
}

/** Where the facts of a registered code come from. */
export function toSources({ specs, firstDefined }: Pick<CodeFacts, 'specs' | 'firstDefined'>, documents: Specs): Source[] {
  const first = firstDefined && { ...firstDefined, facts: documents[firstDefined.document]! };
  return [
    ...specs.map((spec) => ({
      before: 'Defined in ',
      label: specLabel(spec),
      address: specAddress(spec),
      after: `, ${documents[spec.document]!.title} (${documentStatus(documents[spec.document]!)}).`,
    })),
    ...(first
      ? [
          {
            before: 'First in ',
            label: first.document,
            address: documentAddress(first.document),
            after: ` (${first.facts.year}, ${documentStatus(first.facts)}).${first.note ? ` ${first.note}` : ''}`,
          },
        ]
      : []),
    {
      before: '',
      label: 'IANA HTTP Status Code Registry',
      address: 'https://www.iana.org/assignments/http-status-codes/',
      after: '.',
    },
  ];
}
