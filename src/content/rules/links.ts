import { paths } from '../../addresses.ts';
import { isPublicAddress } from '../../schemas/fields.ts';
import { anchorsOf, pathOfFile } from '../anchors.ts';
import { proseEntries } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A page of one code or class, and words that name one. */
const NUMBER = /^\/(?:codes|classes)\/(\d(?:\d\d|xx))\/(?:#|$)/;
const NUMBER_SAID = /^(\d(?:\d\d|xx))(?: [A-Z]|$)/;
/** Words of a link that say nothing of where it leads, to those who hear a list of links. */
const NO_WORDS = /^(?:click )?(?:here|this|link|this (?:link|page)|more|read more)$/i;

/** A link in the prose leads to a page of the site, written from the root with a slash at its end, or to https; an anchor is that of a section. */
export const links: Rule = {
  check: (entries) => {
    const { codes, classes, guides, comparisons, products, protocols, headers, languages, probes, unreadable } = entries;
    const anchors = anchorsOf(entries);
    const codeOfPhrase = new Map(Object.entries(entries.registry ?? {}).map(([code, { phrase }]) => [phrase, code]));
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
      ...unreadable.map(pathOfFile),
    ]);
    return proseEntries(entries).flatMap(({ file, prose }) =>
      prose.links.flatMap(({ text, label, title, line }): Problem[] => {
        const at = { file, line, field: `link to ${text}` };
        if (title) return [{ ...at, problem: 'the link has a title', remedy: 'Remove it: who touches or listens never meets it.' }];
        if (NO_WORDS.test(label.trim()))
          return [{ ...at, problem: `the words of the link are "${label}"`, remedy: 'Let them say what is there.' }];
        const [, documentSaid] = /^RFC (\d+)/.exec(label) ?? [];
        const [, documentLed] = /^https:\/\/[^?#]*\/rfc(\d+)\b/.exec(text) ?? [];
        if (documentSaid && documentLed && documentSaid !== documentLed)
          return [
            { ...at, problem: `the words of the link are "${label}"`, remedy: `Write RFC ${documentLed}, or lead to ${documentSaid}.` },
          ];
        if (text.startsWith('https://'))
          return isPublicAddress(text)
            ? []
            : [
                {
                  ...at,
                  problem: 'this is no address of another site that everybody can open',
                  remedy: 'Write scheme, host and path of a page that is there, without spaces and passwords.',
                },
              ];
        const otherNumber = NUMBER.exec(text)?.[1];
        const saidNumber = NUMBER_SAID.exec(label)?.[1] ?? codeOfPhrase.get(label);
        if (otherNumber && saidNumber && otherNumber !== saidNumber)
          return [{ ...at, problem: `the words of the link are "${label}"`, remedy: `Write ${otherNumber}, or lead to ${saidNumber}.` }];
        const [, written = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(text)!;
        const path =
          written === '' ? pathOfFile(file) : written.replace(/\?q=.*$/, (query) => (written.startsWith(paths.search) ? '' : query));
        if (text === '') return [{ ...at, field: 'link', problem: 'the link leads nowhere', remedy: 'Write its address.' }];
        if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path))
          return [{ ...at, problem: 'only https is linked to', remedy: 'Write an address that begins with https://.' }];
        if (!path.startsWith('/')) return [{ ...at, problem: 'the address is relative', remedy: 'Write it from the root: /codes/404/.' }];
        if (path.startsWith('/headers/') && unreadable.includes('content/headers.yaml')) return [];
        if (known.has(path)) {
          if (path === pathOfFile(file) && anchor === undefined)
            return [{ ...at, problem: 'it leads to the page that it stands on', remedy: 'Remove the link, or lead to a section.' }];
          const ofPage = anchors.get(path);
          return anchor === undefined || !ofPage || ofPage.has(anchor)
            ? []
            : [
                {
                  ...at,
                  problem: `the page has no section "${anchor}"`,
                  remedy: 'Write the heading in small letters with hyphens, or leave the # out.',
                },
              ];
        }
        const [, short] = /^\/(\d{3})\/?$/.exec(path) ?? [];
        if (short && known.has(paths.code(Number(short))))
          return [{ ...at, problem: 'this is the short form for people who type it', remedy: `Write ${paths.code(Number(short))}.` }];
        if (known.has(`${path}/`)) return [{ ...at, problem: 'the address lacks the slash at its end', remedy: `Write ${path}/.` }];
        return [{ ...at, problem: 'no page has this address', remedy: 'Correct it, or name the code without a link until it has a page.' }];
      }),
    );
  },
};
