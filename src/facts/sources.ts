import type { CodeFacts } from '../schemas/code.ts';
import { documentAddress, findDocument, specAddress, specLabel } from './spec.ts';

/** A document that facts come from: a link, and the words before and behind it. */
export interface Source {
  before: string;
  label: string;
  address: string;
  after: string;
}

/** Where the facts of a registered code come from. */
export function toSources({ specs, firstDefined }: Pick<CodeFacts, 'specs' | 'firstDefined'>): Source[] {
  const first = firstDefined && { ...firstDefined, year: findDocument(firstDefined.document)?.year };
  return [
    ...specs.map((spec) => ({
      before: 'Defined in ',
      label: specLabel(spec),
      address: specAddress(spec),
      after: `, ${findDocument(spec.document)?.title}.`,
    })),
    ...(first
      ? [
          {
            before: 'First in ',
            label: first.document,
            address: documentAddress(first.document),
            after: ` (${first.year}).${first.note ? ` ${first.note}` : ''}`,
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
