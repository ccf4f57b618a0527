import type { Problem } from '../problem.ts';
import { proseEntries } from '../entries.ts';
import type { Rule } from './rule.ts';

/** Nobody has read an entry on a day to come. */
export const reviewsAreOver: Rule = {
  check: (entries, today) => {
    const all = proseEntries(entries);
    const ahead = all.filter(({ facts }) => facts.reviewed > today);
    const seenAhead = all.flatMap(({ file, facts }) =>
      'documents' in facts
        ? facts.documents.flatMap(({ seen }, index): Problem[] =>
            seen > today
              ? [
                  {
                    file,
                    field: `documents.${index}.seen`,
                    problem: `${seen} is yet to come`,
                    remedy: 'Write the day on which it was seen.',
                  },
                ]
              : [],
          )
        : [],
    );
    const readLater = all.flatMap(({ file, facts }) =>
      'documents' in facts
        ? facts.documents.flatMap(({ seen, version }, index): Problem[] => [
            ...(seen > facts.reviewed && seen <= today
              ? [
                  {
                    file,
                    field: 'reviewed',
                    problem: `documents.${index} was seen after that, on ${seen}`,
                    remedy: 'Write the day on which the page was last read against what it cites.',
                  },
                ]
              : []),
            ...(newestIn(version) > seen
              ? [
                  {
                    file,
                    field: `documents.${index}.seen`,
                    problem: `the version that was read is of ${newestIn(version)}`,
                    remedy: 'Correct one of the two.',
                  },
                ]
              : []),
          ])
        : [],
    );
    return [
      ...readLater,
      ...seenAhead,
      ...ahead.map(({ file, facts }) => ({
        file,
        field: 'reviewed',
        problem: `${facts.reviewed} is yet to come`,
        remedy: 'Write the day on which the entry was read.',
      })),
    ];
  },
};

/** The newest day that a version names, or nothing. */
function newestIn(version = ''): string {
  return (
    version
      .match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g)
      ?.toSorted()
      .at(-1) ?? ''
  );
}
