import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

const CHARSET = '<meta charset="utf-8">';
/**
 * Comments, elements whose content is text alone, and tags, one after the other: so that what only looks like a script, in an attribute
 * or a title, is passed over with what holds it.
 */
const TOKEN =
  /<!--[\s\S]*?-->|<(script|style|title|textarea)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
/** The elements of the search name the place of Pagefind. */
const HAS_PAGEFIND = /\sdata-pagefind=/;
/** What stands in a script element and is never run: JSON-LD. The policy does not look at it. */
const DATA_BLOCK = /\btype="application\//;

/**
 * Writes a Content-Security-Policy into every built page: nothing but this page's own inline style and scripts (by hash), and
 * files of the same host. Astro's own option lists the hashes of all pages and of its unused islands on every page, which costs
 * about a kilobyte that gzip cannot shrink.
 *
 * Trusted Types are not asked for. Pagefind starts its worker by an address, as we start the one for offline reading, so every page would need a
 * policy of its own for that, about 30 octets gzipped; what they guard besides, markup and code made of texts, no script does
 * (tests/build/policy.test.ts).
 * @throws if a page has no place for it
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir }) =>
        rewritePages(dir, (html, name) => {
          if (!html.includes(CHARSET))
            throw new Error(`${name}: the page has no ${CHARSET}, behind which the policy is written. Use a layout.`);
          return html.replace(CHARSET, () => `${CHARSET}<meta http-equiv="content-security-policy" content="${policyFor(html)}">`);
        }),
    },
  };
}

/** The policy of one page, as the value of its meta element: what its own elements need, and no more. */
export function policyFor(html: string): string {
  const hashes: Record<'script' | 'style', Set<string>> = { script: new Set(), style: new Set() };
  let hasScripts = false;
  let hasPagefind = false;
  for (const [token, element, attributes = '', content = ''] of html.matchAll(TOKEN)) {
    if (element !== 'script' && element !== 'style') {
      hasPagefind ||= HAS_PAGEFIND.test(token);
      continue;
    }
    if (DATA_BLOCK.test(attributes)) continue;
    hasScripts ||= element === 'script';
    if (/\bsrc=/.test(attributes)) continue;
    hashes[element].add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  const scripts = [
    // Pagefind compiles WebAssembly, in a worker where it can.
    [`script-src 'self'${hasPagefind ? " 'wasm-unsafe-eval'" : ''}`, ...hashes.script].join(' '),
    "connect-src 'self'",
    ...(hasPagefind ? ["worker-src 'self'"] : []),
  ];
  return [
    "default-src 'none'",
    ...(hasScripts ? scripts : []),
    `style-src ${hashes.style.size > 0 ? [...hashes.style].join(' ') : "'none'"}`,
    // The favicon is a data address.
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}
