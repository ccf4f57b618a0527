import { specReference, type SpecReference } from '../../schemas/fields.ts';
import { checkReference, findDocument } from '../../facts/spec.ts';
import { proseEntries } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import { findSpecs } from '../prose.ts';
import { atLine, type Rule } from './rule.ts';

function inFacts(entry: ReturnType<typeof proseEntries>[number]): { field: string; spec: SpecReference }[] {
  const { facts } = entry;
  if (!('requirements' in facts)) return [];
  const requirements = facts.requirements.map(({ spec }, index) => ({ field: `requirements.${index}.spec`, spec }));
  return 'code' in facts
    ? [...facts.specs.map((spec, index) => ({ field: `specs.${index}`, spec })), ...requirements]
    : [{ field: 'spec', spec: facts.spec }, { field: 'unknownCode.spec', spec: facts.unknownCode.spec }, ...requirements];
}

/** A section that is cited exists, in the facts and in the prose. */
export const sectionsExist: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap((entry) => [
      ...inFacts(entry).flatMap(({ field, spec }): Problem[] => {
        const found = checkReference(spec);
        return found ? [{ file: entry.file, field, ...found }] : [];
      }),
      ...findSpecs(entry.body).flatMap(({ text, line }): Problem[] => {
        const at = { ...atLine(entry, line), field: `<Spec at="${text}" />` };
        const parsed = specReference.safeParse(text);
        if (!parsed.success) return [{ ...at, problem: parsed.error.issues[0]!.message, remedy: 'Write a document and a section.' }];
        const found = checkReference(parsed.data);
        return found ? [{ ...at, ...found }] : [];
      }),
    ]),
};

/** A document that was replaced is history: no living code is defined by it. */
export const definitionsAreCurrent: Rule = {
  check: ({ codes }) =>
    codes
      .filter(({ facts }) => facts.standing === 'standard' || facts.standing === 'temporary')
      .flatMap(({ file, facts }) =>
        facts.specs.flatMap(({ document }, index): Problem[] => {
          const successor = findDocument(document)?.obsoletedBy;
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
  check: ({ codes }) =>
    codes
      .filter(({ facts }) => facts.standing !== 'unofficial')
      .flatMap(({ file, facts }): Problem[] => [
        ...(facts.specs.length > 0
          ? []
          : [{ file, field: 'specs', problem: 'a registered code needs its section', remedy: 'Add it: specs: [RFC 9110 15.5.10].' }]),
        ...(facts.firstDefined
          ? checkDocument(file, facts.firstDefined.document)
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

function checkDocument(file: string, document: string): Problem[] {
  return findDocument(document)
    ? []
    : [
        {
          file,
          field: 'firstDefined.document',
          problem: `${document} is not in the table of specifications`,
          remedy: 'Add it to src/content/documents.ts, or correct the number.',
        },
      ];
}
