import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The words of RFC 2119 that levels have, with their negation. */
const WORDS = /\b(?:must|should|may)\b(?: not\b)?/g;

/** The text of a requirement has the word of its level, so that it reads correctly without the tag beside it. */
export const requirementsSayTheirLevel: Rule = {
  check: ({ codes, classes }) =>
    [...codes, ...classes].flatMap(({ file, facts }) =>
      facts.requirements.flatMap(({ level, text }, index): Problem[] => {
        const word = level.toLowerCase();
        const [said] = text.toLowerCase().match(WORDS) ?? [];
        if (said === undefined)
          return [
            {
              file,
              field: `requirements.${index}.text`,
              problem: `the text does not contain "${word}"`,
              remedy: 'Word it with the verb of its level.',
            },
          ];
        if (text.toLowerCase().match(WORDS)!.includes(word)) return [];
        return [
          {
            file,
            field: `requirements.${index}.level`,
            problem: `the level is ${level}, and the text says "${said}"`,
            remedy: `Write level: ${said.toUpperCase()}, or word the text with "${word}".`,
          },
        ];
      }),
    ),
};

/** A requirement is told once in its entry. */
export const requirementsAreTheirOwn: Rule = {
  check: ({ codes, classes }) =>
    [...codes, ...classes].flatMap(({ file, facts: { requirements } }) =>
      requirements.flatMap(({ text }, index): Problem[] =>
        requirements.findIndex((other) => other.text === text) === index
          ? []
          : [
              {
                file,
                field: `requirements.${index}.text`,
                problem: 'another requirement says the same',
                remedy: 'Remove one, or say what differs.',
              },
            ],
      ),
    ),
};

/** A requirement is named by its own id, and an anchor that it had is no other's: links to a statement end in them, for ever. */
export const requirementAnchorsAreUnique: Rule = {
  check: ({ codes, classes }) =>
    [...codes, ...classes].flatMap(({ file, facts }) => {
      const taken = new Set<string>();
      const named = facts.requirements.flatMap(({ id, formerAnchors }, index) => [
        { field: `requirements.${index}.id`, name: id },
        ...formerAnchors.map((name, position) => ({ field: `requirements.${index}.formerAnchors.${position}`, name })),
      ]);
      return named.flatMap(({ field, name }) => {
        const isTaken = taken.has(name);
        taken.add(name);
        return isTaken
          ? [
              {
                file,
                field,
                problem: `another requirement of the entry is called "${name}"`,
                remedy: 'Name the newer of the two otherwise.',
              },
            ]
          : [];
      });
    }),
};
