import type { Rule } from './rule.ts';

/** The text of a requirement has the word of its level, so that it reads correctly without the tag beside it. */
export const requirementsSayTheirLevel: Rule = {
  check: ({ codes, classes }) =>
    [...codes, ...classes].flatMap(({ file, facts }) =>
      facts.requirements.flatMap(({ level, text }, index) =>
        text.toLowerCase().includes(level.toLowerCase())
          ? []
          : [
              {
                file,
                field: `requirements.${index}.text`,
                problem: `the text does not contain "${level.toLowerCase()}"`,
                remedy: 'Word it with the verb of its level, or correct the level.',
              },
            ],
      ),
    ),
};
