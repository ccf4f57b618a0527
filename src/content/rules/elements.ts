import { AT_HOME, ELEMENTS_WITH_CONTENT, elementSchemas, INLINE_ELEMENTS, isElementName } from '../../schemas/elements.ts';
import { NO_STATUS_MARKS } from '../../schemas/product.ts';
import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Element } from '../tree.ts';
import type { Rule } from './rule.ts';

type Fault = Pick<Problem, 'problem' | 'remedy'>;

/** The prose has elements of the site and no others, each with its attributes, in its place. HTML is none of them. */
export const elementsAreKnown: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap(({ file, prose }) =>
      prose.elements.flatMap((element) =>
        faultsOf(element, file.split('/')[1]!).map((fault) => ({ file, line: element.line, field: `<${element.name}>`, ...fault })),
      ),
    ),
};

function faultsOf({ name, attributes, isInline, hasContent }: Element, folder: string): Fault[] {
  if (!isElementName(name)) {
    const remedy = /^[A-Z]/.test(name)
      ? `Use one of: ${Object.keys(elementSchemas).join(', ')}. content/README.md says what each shows.`
      : 'Write Markdown instead, or put it into backticks if it is meant as text.';
    return [{ problem: 'there is no such element for authors', remedy }];
  }
  const home = AT_HOME[name];
  if (home && !home.includes(folder))
    return [{ problem: `it stands in content/${home.join(' and content/')} only`, remedy: 'Remove it: this page has no data for it.' }];
  if (isInline && !INLINE_ELEMENTS.has(name))
    return [{ problem: 'it stands in a line of text', remedy: 'Give it a line of its own, with blank lines around it.' }];
  if (hasContent !== ELEMENTS_WITH_CONTENT.has(name))
    return [
      hasContent
        ? { problem: 'there is something between its tags', remedy: `Write <${name} … />, which closes itself.` }
        : { problem: 'there is nothing between its tags', remedy: 'Put `http` blocks there, or remove it.' },
    ];
  const { error } = elementSchemas[name].safeParse(attributes);
  return (error?.issues ?? []).map((issue) => {
    const attribute = issue.path[0] === '...' ? '{...props}' : issue.path.map(String)[0];
    if (issue.code === 'unrecognized_keys')
      return { problem: `it has no attribute ${issue.keys.join(', ')}`, remedy: 'Remove it; content/README.md shows the element.' };
    const isMissing = attribute !== undefined && !(String(issue.path[0]) in attributes);
    return {
      problem: isMissing ? `${attribute} is missing` : `${attribute}: ${issue.message.replace(/^Invalid (?:input|option): /, '')}`,
      remedy: 'content/README.md shows the element as it is written.',
    };
  });
}

/** A table of a guide is asked for a vendor, a document or a header field where it wants one, and there is something to show. */
export const tablesHaveRows: Rule = {
  check: ({ guides, codes, unreadable }) => {
    if (unreadable.length > 0) return [];
    const known: Partial<Record<string, ReadonlySet<string>>> = {
      vendor: new Set(codes.flatMap(({ facts }) => facts.vendors.map(({ name }) => name))),
      document: new Set(codes.flatMap(({ facts }) => facts.specs.map(({ document }) => document))),
      'no status': new Set([...NO_STATUS_MARKS, 'others']),
      header: new Set(codes.flatMap(({ facts }) => facts.headers.map(({ name }) => name))),
    };
    return guides.flatMap(({ file, prose }) =>
      prose.elements.flatMap(({ name, attributes, line }): Problem[] => {
        const parsed = name === 'Codes' ? elementSchemas.Codes.safeParse(attributes).data : undefined;
        if (!parsed) return [];
        const at = { file, line, field: `<Codes table="${parsed.table}">` };
        const names = known[parsed.table];
        if (!names) return parsed.of ? [{ ...at, problem: 'the table is of nobody', remedy: 'Remove of.' }] : [];
        if (!parsed.of) return [{ ...at, problem: 'of is missing', remedy: `Say whose it is: of="${[...names][0]}".` }];
        return parsed.of
          .split(', ')
          .filter((one) => !names.has(one))
          .map((one) => ({
            ...at,
            problem: parsed.table === 'no status' ? `"${one}" is no mark that products share` : `no code has the ${parsed.table} "${one}"`,
            remedy: 'Correct its spelling.',
          }));
      }),
    );
  },
};
