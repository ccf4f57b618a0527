import type { AstroIntegration } from 'astro';
import { transform } from 'lightningcss';
import { rewritePages } from './rewrite-pages.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const IN_MARKUP = /\sclass="([^"]*)"/g;
const IN_SCRIPT = /\bclassName[:=]\s*[`'"]([^`'"]*)/g;
/** A class in a selector, with the escapes of CSS. */
const CLASS = /\.((?:[A-Za-z_-]|\\.)(?:[\w-]|\\.)*)/g;

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
    const pruned = html.replace(STYLE, (_, css: string) => {
      const unused = declaredIn(css).filter((name) => !used.has(name));
      const key = `${unused.join(' ')}\n${css}`;
      const needed =
        done.get(key) ??
        withoutIdleVariables(
          transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols: unused }).code.toString(),
        );
      done.set(key, needed);
      return `<style>${needed}</style>`;
    });
    return shortenUtilities(pruned);
  };
}

/**
 * Gives utilities with a variant or a value in their name, such as `lg:col-start-2`, a short one: they are for authors, and twice in every
 * page. No script names them; what a script sets keeps its name.
 */
function shortenUtilities(html: string): string {
  const inScripts = new Set([...html.matchAll(IN_SCRIPT)].flatMap(([, names]) => names!.split(/\s+/)));
  const css = [...html.matchAll(STYLE)].map(([, content]) => content).join('');
  const long = declaredIn(css).filter((name) => /[^\w-]/.test(name) && !inScripts.has(name));
  const short = new Map(long.map((name, index) => [name, `u${index.toString(36)}`]));
  return html
    .replace(
      IN_MARKUP,
      (_, names: string) => ` class="${names.replace(/[^ ]+/g, (name) => short.get(name.replaceAll('&amp;', '&')) ?? name)}"`,
    )
    .replace(STYLE, (style) => style.replace(CLASS, (_, name: string) => `.${short.get(name.replaceAll('\\', '')) ?? name}`));
}

/** The classes of all elements, of those in templates and of those that the page's scripts make. */
function classesIn(html: string): Set<string> {
  const written = [...html.matchAll(IN_MARKUP), ...html.matchAll(IN_SCRIPT)];
  return new Set(written.flatMap(([, names]) => names!.replaceAll('&amp;', '&').split(/\s+/)));
}

/** The classes that a style sheet has rules for, sorted, without the escapes of CSS. */
function declaredIn(css: string): string[] {
  const names = [...css.matchAll(CLASS)].map(([, name]) => name!.replaceAll('\\', ''));
  return [...new Set(names)].sort();
}

/**
 * Minified CSS without the custom properties that it sets and never reads, without those of Tailwind that it reads and never sets to more than
 * their initial value, and without what is empty then or stands twice.
 */
function withoutIdleVariables(minified: string): string {
  const set = new Set([...minified.matchAll(/[;{](--[\w-]+):(?!initial\b)/g)].map(([, name]) => name));
  const css = minified.replace(/var\((--tw-[\w-]+),((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g, (use, name: string, otherwise: string) =>
    set.has(name) ? use : otherwise,
  );
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return withoutEmptyRules(
    css
      .replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (read.has(name) ? rule : ''))
      .replace(/(?<=[;{])(--[\w-]+):[^;}]*;?/g, (declaration, name: string) => (read.has(name) ? declaration : ''))
      .replace(/(?<=[;{])([\w-]+:[^;{}]+);(?=\1[;}])/g, ''),
  );
}

/** Until none is left: a layer may hold nothing but such rules. */
function withoutEmptyRules(css: string): string {
  const shorter = css.replace(/(?<=^|[{};])[^{};]+\{\}/g, '');
  return shorter === css ? css : withoutEmptyRules(shorter);
}
