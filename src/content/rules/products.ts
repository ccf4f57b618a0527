import { anchorOfMark } from '../../schemas/product.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A code that a product sends, or that goes with its marks and words, has a page; a number of its own says what it means, and rests on a document that can be opened. */
export const productCodesExist: Rule = {
  check: ({ products, codes, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known = new Map(codes.map(({ facts }) => [facts.code, facts]));
    return products.flatMap(({ file, facts }) => {
      const named = [
        ...facts.sends.map(({ code }, index) => ({ field: `sends.${index}.code`, code })),
        ...facts.marks.flatMap(({ marks }, group) =>
          marks.flatMap(({ codes: with_ }, index) =>
            with_.map((code, place) => ({ field: `marks.${group}.marks.${index}.codes.${place}`, code })),
          ),
        ),
        ...facts.words.flatMap(({ codes: with_ }, index) => with_.map((code, place) => ({ field: `words.${index}.codes.${place}`, code }))),
      ];
      return [
        ...named
          .filter(({ code }) => !known.has(code))
          .map(({ field, code }) => ({
            file,
            field,
            problem: `code ${code} has no page`,
            remedy: `Correct the number, or write content/codes/${code}.mdx.`,
          })),
        ...facts.sends.flatMap(({ code, meaning, fix, source }, index): Problem[] => {
          const at = { file, field: `sends.${index}.meaning` };
          if (!meaning)
            return known.get(code)?.standing === 'unofficial'
              ? [
                  {
                    ...at,
                    problem: `nobody registered ${code}, and its meaning here is missing`,
                    remedy: 'Say what the product means by it.',
                  },
                ]
              : [];
          const hasAddress = source.some(({ document }) => facts.documents.find(({ id }) => id === document)?.url);
          return [
            ...(fix
              ? []
              : [{ ...at, field: `sends.${index}.fix`, problem: 'nobody is told what to do', remedy: 'Say it, even if it is nothing.' }]),
            ...(hasAddress
              ? []
              : [
                  {
                    ...at,
                    field: `sends.${index}.source`,
                    problem: 'no document that it cites has an address',
                    remedy: 'Cite one that readers can open.',
                  },
                ]),
          ];
        }),
      ];
    });
  },
};

/** Each mark of a product has an anchor of its own, and a source, be it that of its group. */
export const marksAreFound: Rule = {
  check: ({ products }) =>
    products.flatMap(({ file, facts }) => {
      const seen = new Set<string>();
      return facts.marks.flatMap((group, place) =>
        group.marks.flatMap((mark, index): Problem[] => {
          const at = { file, field: `marks.${place}.marks.${index}` };
          const anchor = anchorOfMark(group, mark);
          const isTaken = seen.has(anchor);
          seen.add(anchor);
          return [
            ...(isTaken || anchor.endsWith('-')
              ? [{ ...at, problem: `no anchor of its own can be made of "${mark.mark}"`, remedy: 'Give it an id.' }]
              : []),
            ...(mark.source || group.source
              ? []
              : [{ ...at, problem: 'it has no source, and its group has none', remedy: 'Cite the document that has it.' }]),
          ];
        }),
      );
    }),
};

/** What a person does is told besides what has happened, and what it means besides when. What stands in the log only is seen there only. */
export const statementsSayMore: Rule = {
  check: ({ products }) =>
    products.flatMap(({ file, facts }) => {
      const statements = [
        ...facts.sends.map((one, index) => ({ field: `sends.${index}`, ...one })),
        ...facts.outside.map((one, index) => ({ field: `outside.${index}`, ...one })),
        ...facts.marks.flatMap(({ marks }, group) =>
          marks.map((one, index) => ({ field: `marks.${group}.marks.${index}`, when: undefined, ...one })),
        ),
        ...facts.noStatus.map((one, index) => ({ field: `noStatus.${index}`, when: undefined, ...one })),
      ];
      return statements.flatMap(({ field, when, meaning, fix, ...one }): Problem[] => [
        ...(fix !== undefined && (fix === when || fix === meaning)
          ? [
              {
                file,
                field: `${field}.fix`,
                problem: 'it says what has happened, and not what to do',
                remedy: 'Say what that person does.',
              },
            ]
          : []),
        ...(meaning !== undefined && meaning === when
          ? [
              {
                file,
                field: `${field}.meaning`,
                problem: 'it says the same as when',
                remedy: 'Say what the product means by it, or remove it.',
              },
            ]
          : []),
        ...('usage' in one && one.usage === 'log' && one.visibleTo !== 'log only'
          ? [
              {
                file,
                field: `${field}.visibleTo`,
                problem: `a mark of the log is shown to ${one.visibleTo}`,
                remedy: 'Write log only, or another usage.',
              },
            ]
          : []),
      ]);
    }),
};

/** A column of a log is told once. */
export const columnsAreTheirOwn: Rule = {
  check: ({ products }) =>
    products.flatMap(({ file, facts }) =>
      facts.logs.flatMap(({ columns }, log) =>
        columns.flatMap(({ name }, column): Problem[] =>
          columns.findIndex((other) => other.name === name) === column
            ? []
            : [
                {
                  file,
                  field: `logs.${log}.columns.${column}.name`,
                  problem: `"${name}" is a column already`,
                  remedy: 'Name what is meant.',
                },
              ],
        ),
      ),
    ),
};

/** The columns of a log stand in its line, from left to right. */
export const columnsStandInTheLine: Rule = {
  check: ({ products }) =>
    products.flatMap(({ file, facts }) =>
      facts.logs.flatMap(({ example, columns }, log) => {
        let position = 0;
        return columns.flatMap(({ value }, column): Problem[] => {
          const found = example.indexOf(value, position);
          if (found >= 0) {
            position = found + value.length;
            return [];
          }
          return [
            {
              file,
              field: `logs.${log}.columns.${column}.value`,
              problem: `"${value}" does not stand in the example behind the column before`,
              remedy: 'Write it as it stands there, and the columns in its order.',
            },
          ];
        });
      }),
    ),
};
