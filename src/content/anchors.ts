import { paths } from '../addresses.ts';
import { anchorOfMark } from '../schemas/product.ts';
import type { Entries, ProseEntry } from './entries.ts';

/** The sections that the views of lists and of the pages without prose make. */
const OF_LISTS: Readonly<Record<string, string>> = {
  [paths.about]: 'sources method corrected words addresses corrections',
  [paths.codes]: 'code-filters',
  [paths.classes]: 'outside',
  [paths.data]: 'one-code files fields stays assistants licence',
};

/** The path of an entry's page, by its file. */
export function pathOfFile(file: string): string {
  return file.replace(/^content(.*)\.\w+$/, '$1/').replace('/comparisons/', '/compare/');
}

/** The anchors of every page that an entry or a list has, by its path: the headings of its prose, and what is made from its facts. */
export function anchorsOf(entries: Entries): Map<string, ReadonlySet<string>> {
  const { codes, classes, guides, comparisons, products, protocols, headers, languages, outside, decisions } = entries;
  const requirements = (facts: { requirements: readonly { id: string; formerAnchors: readonly string[] }[] }) => [
    'requirements',
    ...facts.requirements.flatMap(({ id, formerAnchors }) => [id, ...formerAnchors]),
  ];
  const of = <Facts>({ file, prose, facts }: ProseEntry<Facts>, computed: (facts: Facts) => readonly string[]) =>
    [pathOfFile(file), new Set(['main', ...prose.headings.map(({ id }) => id), ...computed(facts)])] as const;
  const numbers = outside.map(({ id }) => `n${id}`);
  return new Map<string, ReadonlySet<string>>([
    ...Object.values(paths).flatMap((path) =>
      typeof path === 'string' ? [[path, new Set(['main', ...(OF_LISTS[path]?.split(' ') ?? [])])] as const] : [],
    ),
    [paths.choose, new Set(['main', 'tree', ...Object.keys(decisions ?? {})])],
    ...headers.map(({ id }) => [paths.header(id), new Set(['main', 'requests', 'responses', 'requirements'])] as const),
    ...languages.map(({ id }) => [paths.language(id), new Set(['main', 'constants'])] as const),
    ...codes.map((entry) =>
      of(entry, (facts) => [
        ...(facts.requirements.length > 0 ? requirements(facts) : []),
        ...(facts.headers.length > 0 ? ['header-fields'] : []),
        ...(facts.insteadOf.length > 0 ? ['send-another-code-when'] : []),
        ...(facts.confusedWith.length > 0 ? ['confused-with'] : []),
        ...(facts.vendors.length > 0 ? ['vendors'] : []),
        ...['who-sends-it', 'who-says-it', 'measured', 'constants', 'grpc-and-curl', 'related', 'use-it', 'sources'],
      ]),
    ),
    ...classes.map((entry) => of(entry, (facts) => ['codes', ...requirements(facts)])),
    // The sections of numbers outside stand where a guide has <OutsideNumbers>.
    ...guides.map((entry) => of(entry, () => (entry.prose.elements.some(({ name }) => name === 'OutsideNumbers') ? numbers : []))),
    ...comparisons.map((entry) => of(entry, () => ['differences'])),
    ...products.map((entry) =>
      of(entry, ({ marks, logs }) => [
        ...['answered', 'sends', 'marks', 'log', 'no-status', 'header-fields', 'words', 'measured', 'documents'],
        ...marks.flatMap((group) => [`marks-${group.id}`, ...group.marks.map((mark) => anchorOfMark(group, mark))]),
        ...logs.map(({ id }) => `log-${id}`),
      ]),
    ),
    ...protocols.map((entry) =>
      of(entry, ({ parts }) => ['errors', 'documents', ...parts.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)])]),
    ),
  ]);
}
