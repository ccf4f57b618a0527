import type { CodeEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const REGISTRY_FILE = 'content/registry.yaml';

/** The registered phrase of a code; where the registry and the entry differ, that of the two which the entry's own examples have. */
export function registeredPhrase({ facts, prose }: CodeEntry, registered: string): string {
  const isSent = (phrase: string) =>
    prose.exchanges.flat().some(({ text }) => text.split('\n', 1)[0]!.endsWith(` ${facts.code} ${phrase}`));
  return isSent(facts.phrase) && !isSent(registered) ? facts.phrase : registered;
}

/** Phrase, standing and sections of a code are those of the registry; what it lacks is unofficial, and what it has has an entry. */
export const codesAreAsRegistered: Rule = {
  check: ({ codes, registry, unreadable }) => {
    if (!registry) return [];
    const have = new Set([...codes.map(({ file }) => file), ...unreadable]);
    const missing = Object.entries(registry)
      .map(([code, { phrase }]) => ({ file: `content/codes/${code}.mdx`, phrase }))
      .filter(({ file }) => !have.has(file))
      .map(({ file, phrase }) => ({
        file,
        field: 'file',
        problem: `the file is missing; the registry calls the code "${phrase}"`,
        remedy: 'Restore it, or start from content/codes/_template.mdx.',
      }));
    const wrong = codes.flatMap((entry): Problem[] => {
      const { file, facts } = entry;
      const registered = registry[facts.code];
      if (!registered)
        return facts.standing === 'unofficial'
          ? []
          : [
              {
                file,
                field: 'standing',
                problem: `${facts.code} is not registered`,
                remedy: `Write unofficial, or correct the code; or add it to ${REGISTRY_FILE}.`,
              },
            ];
      const sections = facts.specs.map(({ document, section }) => `${document} ${section}`).join(', ');
      const references = registered.references.join(', ');
      return [
        ...(facts.phrase === registered.phrase
          ? []
          : registeredPhrase(entry, registered.phrase) === facts.phrase
            ? [
                {
                  file: REGISTRY_FILE,
                  field: `${facts.code}.phrase`,
                  problem: `${file} and its examples have another phrase`,
                  remedy: `Write ${facts.phrase}.`,
                },
              ]
            : [{ file, field: 'phrase', problem: `${REGISTRY_FILE} has another phrase`, remedy: `Write ${registered.phrase}.` }]),
        ...(facts.standing === registered.standing
          ? []
          : [{ file, field: 'standing', problem: `${REGISTRY_FILE} says otherwise`, remedy: `Write ${registered.standing}.` }]),
        ...(sections === references
          ? []
          : [{ file, field: 'specs', problem: `${REGISTRY_FILE} names other sections`, remedy: `Write [${references}].` }]),
      ];
    });
    return [...missing, ...wrong];
  },
};
