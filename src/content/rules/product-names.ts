import type { Entries, ProseEntry } from '../entries.ts';
import { namesOfProduct, readableTexts } from '../product-names.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A name belongs to one product, so that a page that has it speaks of that one. */
export const productNamesAreUnique: Rule = {
  check: ({ products }) => {
    const first = new Map<string, string>();
    return products.flatMap(({ file, facts }) =>
      namesOfProduct(facts).flatMap((name, index): Problem[] => {
        const other = first.get(name);
        if (other === undefined) first.set(name, file);
        // Two titles that are the same are told by the rule on unique entries.
        return other === undefined || index === 0
          ? []
          : [
              {
                file,
                field: `names.${index - 1}`,
                problem: `"${name}" is what ${other} is called`,
                remedy: 'Leave the name to the product that is meant by it.',
              },
            ];
      }),
    );
  },
};

/** What software does of which a code's page, a class, a comparison or a guide tells. */
const ACTS =
  'accepts|answers|closes|converts|documents|follows|ignores|logs|maps|passes|raises|refuses|rejects|repeats|replies|reports|retries|returns|rewrites|sends|stores|strips|supports|throws|treats|turns|understands|writes';
const ACTOR = new RegExp(String.raw`(?<![\w-])([A-Z][\w.+]*[a-z0-9](?:[’']s [a-z]+)?)\s(?:${ACTS})(?!\w)`, 'g');

/**
 * Whoever is said to do something to a message, and has a name, has a file in `content/products` that names what was read of it; else a document
 * is linked to beside it. A word that
 * also stands in small letters somewhere is no name.
 */
export const actorsAreProducts: Rule = {
  check: (entries) => {
    if (entries.unreadable.length > 0) return [];
    const known = entries.products.flatMap(({ facts }) => namesOfProduct(facts));
    const pages: ProseEntry<unknown>[] = [...entries.codes, ...entries.classes, ...entries.guides, ...entries.comparisons];
    const texts = pages.flatMap(({ file, prose }) => readableTexts(prose).map((found) => ({ file, ...found })));
    const words = new Set(texts.flatMap(({ text }) => text.match(/[a-z][\w.+]*/g) ?? []));
    const others = namesBesides(entries);
    return texts
      .filter(({ isDocumented }) => !isDocumented)
      .flatMap(({ file, line, text }) =>
        [...text.matchAll(ACTOR)].flatMap(({ 0: whole, 1: actor, index }): Problem[] => {
          const name = actor!.replace(/[’']s .*$/, '');
          const upToName = text.slice(0, index) + name;
          if (known.some((one) => upToName.endsWith(one)) || words.has(name.toLowerCase()) || others.has(name)) return [];
          return [
            {
              file,
              line,
              field: 'prose',
              problem: `"${whole.replaceAll('\n', ' ')}" is said of a product that has no file`,
              remedy:
                'Name it in names of its file in content/products, write one that says what was read, link to the document beside it, or cut the statement.',
            },
          ];
        }),
      );
  },
};

/** What has a name and is no product: protocols, languages, header fields. */
function namesBesides({ protocols, languages, headers }: Entries): ReadonlySet<string> {
  return new Set([
    ...protocols.flatMap(({ facts }) => facts.title.split(/\W+/)),
    ...languages.map(({ facts }) => facts.label),
    ...headers.map(({ id }) => id),
  ]);
}
