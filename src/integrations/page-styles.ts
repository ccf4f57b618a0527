import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { rewritePages } from './rewrite-pages.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * Leaves in each page's inlined style only the rules for classes that the page has, and no variable that nothing reads. Styles are bundled for all pages together,
 * and a page would carry about a kilobyte, gzipped, for the others.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, createPruner()),
    },
  };
}

/** Makes a function that prunes the styles of pages and remembers what it did: many pages have the same classes. */
export function createPruner(): (html: string) => string {
  const done = new Map<string, string>();
  return (html) => {
    const used = classesIn(html);
    return html.replace(STYLE, (_, css: string) => {
      const unused = declaredIn(css).filter((name) => !used.has(name));
      const key = `${unused.join(' ')}\n${css}`;
      const pruned =
        done.get(key) ??
        withoutIdleVariables(
          transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols: unused }).code.toString(),
        );
      done.set(key, pruned);
      return `<style>${pruned}</style>`;
    });
  };
}

/** The classes of all elements, of those in templates and of those that the page's scripts make. */
function classesIn(html: string): Set<string> {
  const written = html.matchAll(/\sclass="([^"]*)"|\bclassName[:=]\s*[`'"]([^`'"]*)/g);
  return new Set([...written].flatMap(([, inMarkup, inScript]) => (inMarkup ?? inScript!).replaceAll('&amp;', '&').split(/\s+/)));
}

/** The classes that a style sheet has rules for, sorted, without the escapes of CSS. */
function declaredIn(css: string): string[] {
  const names = [...css.matchAll(/\.((?:[A-Za-z_-]|\\.)(?:[\w-]|\\.)*)/g)].map(([, name]) => name!.replaceAll('\\', ''));
  return [...new Set(names)].sort();
}

/** Minified CSS without the custom properties that it sets and never reads. */
function withoutIdleVariables(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return css.replace(/(?<=[;{])(--[\w-]+):[^;}]*;?/g, (declaration, name: string) => (read.has(name) ? declaration : ''));
}
