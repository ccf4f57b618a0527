import type { CodeFacts } from '../../schemas/code.ts';
import type { ProseEntry } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { sectionHeadings } from '../tree.ts';
import type { Rule } from './rule.ts';

/** The level-2 headings of a code's prose, in the order in which they stand on every page. */
export const CODE_HEADINGS = ['Meaning', 'When to send it', 'Example', 'What to do', 'In a REST API', 'Pitfalls', 'History'];

/** The section that has the list of codes to send instead. */
const HOME = 'When to send it';

/** The headings that a page needs, by how its code stands. Nobody can be shown sending an unofficial code as it should be sent. */
const REQUIRED: Record<CodeFacts['standing'], string[]> = {
  standard: ['Meaning', 'When to send it', 'Example', 'What to do'],
  unofficial: ['Meaning', 'When to send it', 'What to do'],
  temporary: ['Meaning'],
  obsolete: ['Meaning'],
  unused: ['Meaning'],
};

/** The level-2 headings of a class's prose. */
export const CLASS_HEADINGS = ['Meaning', 'Choosing one', 'A code you do not know', 'Pitfalls'];

/** The prose has the headings that readers look for, each once, in the order of every page. */
export const headings: Rule = {
  check: ({ codes, classes }) => [
    ...codes.flatMap((entry) => checkHeadings(entry, CODE_HEADINGS, REQUIRED[entry.facts.standing])),
    ...classes.flatMap((entry) => checkHeadings(entry, CLASS_HEADINGS, CLASS_HEADINGS)),
  ],
};

function checkHeadings({ file, prose }: ProseEntry<unknown>, allowed: string[], required: string[]): Problem[] {
  const found = sectionHeadings(prose);
  const missing = required.filter((name) => !found.some(({ text }) => text === name));
  const [begin] = prose.blocks;
  return [
    ...(begin && !begin.heading
      ? [
          {
            file,
            line: begin.line,
            field: 'prose',
            problem: 'something stands before the first heading',
            remedy: `Put it below "## ${required[0]}"; the page begins with the summary.`,
          },
        ]
      : []),
    ...missing.map((name) => ({
      file,
      field: `## ${name}`,
      problem: 'the heading is missing',
      remedy: `Add a section "## ${name}"; content/README.md says what stands in it.`,
    })),
    ...found.flatMap(({ text, line }, index): Problem[] => {
      const at = { file, line, field: `## ${text}` };
      const position = allowed.indexOf(text);
      if (position < 0)
        return [{ ...at, problem: 'no page has this heading', remedy: `Use one of: ${allowed.join(', ')}. Inside a section use ###.` }];
      const before = found.slice(0, index).map((other) => other.text);
      if (before.includes(text)) return [{ ...at, problem: 'the heading stands twice', remedy: 'Merge the two sections.' }];
      const late = before.find((other) => allowed.indexOf(other) > position);
      return late === undefined
        ? []
        : [{ ...at, problem: `it stands behind "${late}"`, remedy: `Keep the order of every page: ${allowed.join(', ')}.` }];
    }),
  ];
}

/** The list of codes to send instead is shown once where the entry has one, and not where it has none. */
export const insteadOfIsShown: Rule = {
  check: ({ codes }) =>
    codes.flatMap((entry): Problem[] => {
      const elements = entry.prose.elements.filter(({ name }) => name === 'InsteadOf');
      const shown = elements.length;
      const misplaced = elements.find(({ line }) => sectionHeadings(entry.prose).findLast((heading) => heading.line < line)?.text !== HOME);
      if (misplaced)
        return [
          {
            file: entry.file,
            line: misplaced.line,
            field: '<InsteadOf>',
            problem: `it does not stand in "${HOME}"`,
            remedy: 'Move it to the end of that section.',
          },
        ];
      const expected = entry.facts.insteadOf.length > 0 ? 1 : 0;
      if (shown === expected) return [];
      return [
        {
          file: entry.file,
          field: '<InsteadOf>',
          problem: expected ? `the prose shows insteadOf ${shown} times` : 'the prose shows insteadOf, which is empty',
          remedy: expected
            ? 'Put <InsteadOf of={props.insteadOf} /> once, at the end of "When to send it".'
            : 'Remove the element, or fill insteadOf.',
        },
      ];
    }),
};
