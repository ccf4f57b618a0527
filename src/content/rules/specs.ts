import { specReference, type SpecReference } from '../../schemas/fields.ts';
import type { Specs } from '../../schemas/specs.ts';
import { proseEntries } from '../entries.ts';
import { SPECS_FILE } from '../files.ts';
import { factTexts, readableTexts } from '../product-names.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

function inFacts(entry: ReturnType<typeof proseEntries>[number]): { field: string; spec: SpecReference }[] {
  const { facts } = entry;
  if (!('requirements' in facts)) return [];
  const requirements = facts.requirements.map(({ spec }, index) => ({ field: `requirements.${index}.spec`, spec }));
  return 'code' in facts
    ? [...facts.specs.map((spec, index) => ({ field: `specs.${index}`, spec })), ...requirements]
    : [{ field: 'spec', spec: facts.spec }, { field: 'unknownCode.spec', spec: facts.unknownCode.spec }, ...requirements];
}

/** The sections that texts name in words. */
function mentioned({ file, facts, prose }: ReturnType<typeof proseEntries>[number]): (Place & { spec: SpecReference })[] {
  const texts = [
    ...readableTexts(prose).map(({ text, line }) => ({ text, line, field: 'prose' })),
    ...factTexts(facts).map(({ text, field }) => ({ text, field })),
  ];
  return texts.flatMap(({ text, ...place }) =>
    [...text.matchAll(/\b(RFC \d{4,5}),? (?:section|§)\s?(\d+(?:\.\d+)*)/g)].map(([, document, section]) => ({
      file,
      ...place,
      spec: { document: document!, section: section! },
    })),
  );
}

/** A section that is cited exists, in the facts and in the prose. */
export const sectionsExist: Rule = {
  check: (entries) => {
    const { specs } = entries;
    if (!specs) return [];
    return [
      ...proseEntries(entries).flatMap((entry) => [
        ...inFacts(entry).flatMap(({ field, spec }) => checkReference(specs, spec, { file: entry.file, field })),
        ...entry.prose.elements
          .filter(({ name }) => name === 'Spec')
          .flatMap(({ attributes: { at }, line }): Problem[] => {
            const written = at && 'text' in at ? at.text : '';
            const place = { file: entry.file, line, field: `<Spec at="${written}" />` };
            const parsed = specReference.safeParse(written);
            // What is written wrong is told by the rule on elements.
            return parsed.success ? checkReference(specs, parsed.data, place) : [];
          }),
        ...mentioned(entry).flatMap(({ spec, ...place }) => (specs[spec.document] ? checkReference(specs, spec, place) : [])),
      ]),
      ...entries.headers.flatMap(({ file, id, facts }) => checkReference(specs, facts.spec, { file, field: `${id}.spec` })),
    ];
  },
};

/** A document that replaced another is there too, so that its pages can lead on. */
export const successorsExist: Rule = {
  check: ({ specs }) =>
    Object.entries(specs ?? {}).flatMap(([name, { obsoletedBy }]) =>
      obsoletedBy ? checkDocument(specs, obsoletedBy, { file: SPECS_FILE, field: `${name}.obsoletedBy` }) : [],
    ),
};

/** No document is of a day to come, and what replaced one is newer. */
export const documentsAreInOrder: Rule = {
  check: ({ specs }, today) =>
    Object.entries(specs ?? {}).flatMap(([name, { year, revised, obsoletedBy }]): Problem[] => {
      const at = (field: string) => ({ file: SPECS_FILE, field: `${name}.${field}` });
      const number = (document: string) => Number(document.replace('RFC ', ''));
      return [
        ...(String(year) > today.slice(0, 4)
          ? [{ ...at('year'), problem: `${year} is yet to come`, remedy: 'Write the year in which it was published.' }]
          : []),
        ...(revised && revised > today.slice(0, 7)
          ? [{ ...at('revised'), problem: `${revised} is yet to come`, remedy: 'Write the month of the revision that was read.' }]
          : []),
        ...(obsoletedBy && number(obsoletedBy) <= number(name)
          ? [{ ...at('obsoletedBy'), problem: `${obsoletedBy} is not newer than ${name}`, remedy: 'Name the document that replaced it.' }]
          : []),
      ];
    }),
};

/** A document that was replaced is history: no living code is defined by it. */
export const definitionsAreCurrent: Rule = {
  check: ({ codes, specs }) =>
    codes
      .filter(({ facts }) => facts.standing === 'standard' || facts.standing === 'temporary')
      .flatMap(({ file, facts }) =>
        facts.specs.flatMap(({ document }, index): Problem[] => {
          const successor = specs?.[document]?.obsoletedBy;
          return successor
            ? [
                {
                  file,
                  field: `specs.${index}`,
                  problem: `${document} was replaced by ${successor}`,
                  remedy: `Cite the section of ${successor}.`,
                },
              ]
            : [];
        }),
      ),
};

/** A registered code names the document that first had it, and where it is defined now. */
export const registeredCodesHaveSources: Rule = {
  check: ({ codes, specs }) =>
    codes
      .filter(({ facts }) => facts.standing !== 'unofficial')
      .flatMap(({ file, facts }): Problem[] => [
        ...(facts.specs.length > 0
          ? []
          : [{ file, field: 'specs', problem: 'a registered code needs its section', remedy: 'Add it: specs: [RFC 9110 15.5.10].' }]),
        ...(facts.firstDefined
          ? checkDocument(specs, facts.firstDefined.document, { file, field: 'firstDefined.document' })
          : [
              {
                file,
                field: 'firstDefined',
                problem: 'a registered code needs the document that first had it',
                remedy: 'Add it: firstDefined: { document: RFC 2068 }.',
              },
            ]),
      ]),
};

type Place = Pick<Problem, 'file' | 'line' | 'field'>;

function checkReference(specs: Specs, { document, section }: SpecReference, place: Place): Problem[] {
  if (!specs[document]) return checkDocument(specs, document, place);
  if (specs[document].sections.includes(section)) return [];
  return [
    {
      ...place,
      problem: `${document} has no section ${section}`,
      remedy: 'Look it up in the table of contents of the document, and correct the number.',
    },
  ];
}

function checkDocument(specs: Specs | undefined, document: string, place: Place): Problem[] {
  if (!specs || specs[document]) return [];
  return [
    {
      ...place,
      problem: `${document} is not among the specifications`,
      remedy: `Add it to ${SPECS_FILE} with its sections, or cite another.`,
    },
  ];
}
