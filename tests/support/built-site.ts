import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address below the base: `/codes/409/`. */
  path: string;
  html: string;
  /** A short link or another page that only sends the reader on. */
  isRedirect: boolean;
}

/** Every page of a built site. */
export function builtPages(folder = 'dist'): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      return {
        path: `/${name
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
        html,
        isRedirect: /http-equiv="?refresh/.test(html),
      };
    });
}

/** The pages that people read. */
export function readPages(folder = 'dist'): BuiltPage[] {
  return builtPages(folder).filter(({ isRedirect }) => !isRedirect);
}

/** What a text costs on the wire, in octets. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The values of an attribute, in order. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!.replaceAll('&amp;', '&'));
}
