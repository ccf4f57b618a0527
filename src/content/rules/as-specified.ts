import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Codes that a specification calls heuristically cacheable (RFC 9110 section 15.1, RFC 7725 section 3). */
const HEURISTICALLY_CACHEABLE: ReadonlySet<number> = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);

/** A code is cacheable without being told to be so if a specification says that, and only then. */
export const cachingIsAsSpecified: Rule = {
  check: ({ codes }) =>
    codes.flatMap(({ file, facts: { code, cacheable } }): Problem[] => {
      const isHeuristic = HEURISTICALLY_CACHEABLE.has(code);
      if (isHeuristic === (cacheable.rule === 'heuristically')) return [];
      return [
        {
          file,
          field: 'cacheable.rule',
          problem: isHeuristic ? `a ${code} is heuristically cacheable` : `no specification calls ${code} heuristically cacheable`,
          remedy: isHeuristic ? 'Write heuristically.' : 'Write only if stated, or never.',
        },
      ];
    }),
};

/** Interim responses, 204, 205 and 304 have no content, and every other registered code may have some (RFC 9110 sections 6.4.1 and 15.3.6). */
export const contentIsAsSpecified: Rule = {
  check: ({ codes }) =>
    codes
      .filter(({ facts }) => facts.standing !== 'unofficial')
      .flatMap(({ file, facts: { code, content } }): Problem[] => {
        const hasNone = code < 200 || [204, 205, 304].includes(code);
        if (hasNone === (content.rule === 'none')) return [];
        return [
          {
            file,
            field: 'content.rule',
            problem: hasNone ? `a ${code} has no content` : `a ${code} may have content`,
            remedy: hasNone ? 'Write none.' : 'Write optional or expected.',
          },
        ];
      }),
};
