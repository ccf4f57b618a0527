import type { Problem } from '../problem.ts';
import { proseEntries } from '../entries.ts';
import type { Rule } from './rule.ts';

/** Nobody has read an entry on a day to come. Where most entries say so, the clock of the build is wrong, and not its content. */
export const reviewsAreOver: Rule = {
  check: (entries, today) => {
    const all = proseEntries(entries);
    const ahead = all.filter(({ facts }) => facts.reviewed > today);
    if (all.length > 1 && ahead.length > all.length / 2) return [];
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
    return [
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
