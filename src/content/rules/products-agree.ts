import { proseEntries, type ProductEntry } from '../entries.ts';
import { factTexts, namesOfProduct, readableTexts, withoutCode } from '../product-names.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A mark of one maker goes with the same codes wherever it stands: on two pages, or twice on one. Where no source names a code, nothing is said. */
export const marksAgree: Rule = {
  check: ({ products }) => {
    const first = new Map<string, { file: string; codes: readonly number[] }>();
    return products.flatMap(({ file, facts }) =>
      facts.marks.flatMap(({ marks }, group) =>
        marks.flatMap(({ mark, codes }, index): Problem[] => {
          if (codes.length === 0) return [];
          const key = `${facts.maker}\n${mark}`;
          const other = first.get(key);
          if (!other) first.set(key, { file, codes });
          return !other || codes.some((code) => other.codes.includes(code))
            ? []
            : [
                {
                  file,
                  field: `marks.${group}.marks.${index}.codes`,
                  problem: `"${mark}" goes with ${codes.join(', ')} here, and with ${other.codes.join(', ')} in ${other.file}`,
                  remedy: 'Correct one of the two; if both are right, say in the mark where each stands.',
                },
              ];
        }),
      ),
    );
  },
};

/** A product sends a code under one condition once: told twice, with another remedy perhaps, one of the two is wrong. */
export const conditionsAreOnce: Rule = {
  check: ({ products }) =>
    products.flatMap(({ file, facts }) => {
      const seen = new Set<string>();
      return facts.sends.flatMap(({ code, part, when, mark }, index): Problem[] => {
        const key = [code, part, when, mark].join('\n');
        const isTwice = seen.has(key);
        seen.add(key);
        return isTwice
          ? [
              {
                file,
                field: `sends.${index}.when`,
                problem: `the same is said of ${code} further up`,
                remedy: 'Merge the two, or tell them apart.',
              },
            ]
          : [];
      });
    }),
};

/** A word of one maker's configuration stands for the same codes wherever it is taken. */
export const wordsAgree: Rule = {
  check: ({ products }) => {
    const first = new Map<string, { file: string; codes: string }>();
    return products.flatMap(({ file, facts }) =>
      facts.words.flatMap(({ word, setting, codes }, index): Problem[] => {
        const key = `${facts.maker}\n${setting}\n${word}`;
        const written = codes.toSorted((a, b) => a - b).join(', ');
        const other = first.get(key);
        if (!other) first.set(key, { file, codes: written });
        return !other || other.codes === written
          ? []
          : [
              {
                file,
                field: `words.${index}.codes`,
                problem: `"${word}" stands for ${written || 'no code'} here, and for ${other.codes || 'no code'} in ${other.file}`,
                remedy: 'Correct one of the two.',
              },
            ];
      }),
    );
  },
};

const SENDS = String.raw`(?:sends|answers|returns|logs|writes|replies|refuses)(?: it| them| this)?(?: with| by| as)?(?: an?)?`;

/** What every such statement has; it is looked for first, since the names of all products take long. */
const SENT = new RegExp(String.raw`\s${SENDS} \[?\d{3}`);

/** What a page says that another product sends stands on that product's page. */
export const productsAreQuotedRightly: Rule = {
  check: (entries) => {
    if (entries.unreadable.length > 0 || entries.products.length === 0) return [];
    const byName = new Map(entries.products.flatMap((product) => namesOfProduct(product.facts).map((name) => [name, product])));
    const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
    const pattern = new RegExp(String.raw`(?<![\w.-])(${names.join('|')})\s${SENDS} \[?(\d{3})(?![\w.,]*\d| [KM]?B\b| m?s\b)`, 'g');
    const numbers = new Map<ProductEntry, ReadonlySet<string>>();
    const numbersOf = (product: ProductEntry) => {
      const known = numbers.get(product) ?? new Set([JSON.stringify(product.facts), product.prose.source].join(' ').match(/\b\d{3}\b/g));
      numbers.set(product, known);
      return known;
    };
    return proseEntries(entries).flatMap(({ file, facts, prose }) =>
      [
        ...readableTexts(prose).map(({ text, line }) => ({ text, line, field: 'prose' })),
        ...factTexts(facts).map(({ text, field }) => ({ text: withoutCode(text), line: undefined, field })),
      ].flatMap(({ text, line, field }) =>
        [...(SENT.test(text) ? text.matchAll(pattern) : [])].flatMap(([whole, name, code]): Problem[] => {
          const product = byName.get(name!)!;
          if (product.file === file || numbersOf(product).has(code!)) return [];
          return [
            {
              file,
              line,
              field,
              problem: `"${whole.replace(/\s+/g, ' ').replace('[', '')}" is not what ${product.file} says: it does not know ${code}`,
              remedy: 'Add it there with its source, or correct the statement.',
            },
          ];
        }),
      ),
    );
  },
};
