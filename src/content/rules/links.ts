import { paths } from '../../addresses.ts';
import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The sections of pages that are made from facts; `src/models` and the views name them. */
const COMPUTED =
  /^(?:requirements?|r-|header-fields|measured|constants|grpc-and-curl|vendors|who-sends-it|confused-with|related|use-it|sources|send-another-code-when|codes|differences|main$)/;

/** A link in the prose leads to a page of the site, written from the root with a slash at its end, or to https; an anchor is that of a section. */
export const links: Rule = {
  check: (entries) => {
    const { codes, classes, guides, comparisons, products, protocols, outside, headers, languages, probes, unreadable } = entries;
    const numbers = new Set(outside.map(({ id }) => `n${id}`));
    const anchorsOf = new Map(
      proseEntries(entries).map(({ file, prose }) => [addressOf(file), new Set(prose.headings.map(({ id }) => id))]),
    );
    const known = new Set<string>([
      ...Object.values(paths).filter((path) => typeof path === 'string'),
      ...guides.map(({ id }) => `/guides/${id}/`),
      ...comparisons.map(({ id }) => `/compare/${id}/`),
      ...products.map(({ id }) => `/products/${id}/`),
      ...protocols.map(({ id }) => `/protocols/${id}/`),
      ...languages.map(({ id }) => `/languages/${id}/`),
      ...headers.map(({ id }) => `/headers/${id.toLowerCase()}/`),
      ...Object.keys(probes ?? {}).map(paths.probe),
      ...codes.map(({ id }) => `/codes/${id}/`),
      ...classes.map(({ id }) => `/classes/${id}/`),
      ...unreadable.map(addressOf),
    ]);
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.links.flatMap(({ text, title, line }): Problem[] => {
        const at = { file, line, field: `link to ${text}` };
        if (title) return [{ ...at, problem: 'the link has a title', remedy: 'Remove it: who touches or listens never meets it.' }];
        if (text.startsWith('https://'))
          return /^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(text) && URL.canParse(text)
            ? []
            : [{ ...at, problem: 'this is no address of another site', remedy: 'Write scheme, host and path: https://docs.example/page.' }];
        const [, written = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(text)!;
        const path =
          written === '' ? addressOf(file) : written.replace(/\?q=.*$/, (query) => (written.startsWith(paths.search) ? '' : query));
        if (text === '') return [{ ...at, field: 'link', problem: 'the link leads nowhere', remedy: 'Write its address.' }];
        if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path))
          return [{ ...at, problem: 'only https is linked to', remedy: 'Write an address that begins with https://.' }];
        if (!path.startsWith('/')) return [{ ...at, problem: 'the address is relative', remedy: 'Write it from the root: /codes/404/.' }];
        if (path.startsWith('/headers/') && unreadable.includes('content/headers.yaml')) return [];
        if (known.has(path)) {
          const anchors = anchorsOf.get(path);
          return anchor === undefined || !anchors || anchors.has(anchor) || COMPUTED.test(anchor) || numbers.has(anchor)
            ? []
            : [
                {
                  ...at,
                  problem: `the page has no section "${anchor}"`,
                  remedy: 'Write the heading in small letters with hyphens, or leave the # out.',
                },
              ];
        }
        if (known.has(`${path}/`)) return [{ ...at, problem: 'the address lacks the slash at its end', remedy: `Write ${path}/.` }];
        return [{ ...at, problem: 'no page has this address', remedy: 'Correct it, or name the code without a link until it has a page.' }];
      }),
    );
  },
};

function addressOf(file: string): string {
  return file.replace(/^content(.*)\.\w+$/, '$1/').replace('/comparisons/', '/compare/');
}
