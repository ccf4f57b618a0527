import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewrite-pages.ts';

const CHARSET = '<meta charset="utf-8">';
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** What stands in a script element and is never run: JSON-LD. The policy does not look at it. */
const DATA_BLOCK = /\btype="application\//;

/**
 * Writes a Content-Security-Policy into every built page: nothing but this page's own inline style and scripts (by hash), and
 * files of the same host. Astro's own option lists the hashes of all pages and of its unused islands on every page, which costs
 * about a kilobyte that gzip cannot shrink.
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

/** The policy of one page, as the value of its meta element. */
export function policyFor(html: string): string {
  const hashes: Record<'script' | 'style', Set<string>> = { script: new Set(), style: new Set() };
  for (const [, element, attributes, content] of html.matchAll(INLINE)) {
    if (/\bsrc=/.test(attributes!) || DATA_BLOCK.test(attributes!)) continue;
    hashes[element as 'script' | 'style'].add(`'sha256-${createHash('sha256').update(content!).digest('base64')}'`);
  }
  const styles = hashes.style.size > 0 ? [...hashes.style].join(' ') : "'none'";
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly, in a worker where it can.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes.script].join(' '),
    `style-src ${styles}`,
    // The favicon is a data address.
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}
