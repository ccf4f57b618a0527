/** Where a text stops being JSON, and what could stand there. */
export interface JsonFault {
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** What stands there and what is expected: `a name in double quotes is expected, not }`. */
  problem: string;
}

const SPACE = /[ \t\n\r]*/y;
/** A string without its end. */
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Nobody reads an example with more levels. */
const DEEPEST = 100;

/**
 * Finds the first place at which a text is no JSON text (RFC 8259), or repeats a name of its object (section 4). The engines' own parsers say it each in other words, and most without a place.
 * @returns undefined if it is one
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found !== '';
  };
  const sign = (wanted: string) => {
    take(SPACE);
    if (text[at] !== wanted) return false;
    at += 1;
    return true;
  };
  // Each gives what it expects in vain where `at` stands.
  const string = (): string | undefined => {
    take(STRING);
    if (text[at] === '\\') return 'an escape that JSON has';
    if (text[at] !== '"') return 'a closing quotation mark';
    at += 1;
    return undefined;
  };
  const members = (close: string, one: () => string | undefined): string | undefined => {
    if (sign(close)) return undefined;
    for (;;) {
      const expected = one();
      if (expected !== undefined) return expected;
      const end = at;
      if (sign(close)) return undefined;
      if (!sign(',')) {
        // A comma that is missing is missed where the line ends, and not on the next.
        if (text.slice(end, at).includes('\n') && at < text.length) at = end;
        return `a comma or ${close}`;
      }
      const comma = at - 1;
      take(SPACE);
      if (text[at] === close) {
        at = comma;
        return close;
      }
    }
  };
  const value = (depth: number): string | undefined => {
    if (depth > DEEPEST) return `an end of ${DEEPEST} levels`;
    if (sign('[')) return members(']', () => value(depth + 1));
    if (sign('{')) {
      const names = new Set<string>();
      return members('}', () => {
        take(SPACE);
        if (text[at] !== '"') return 'a name in double quotes';
        const start = at;
        const expected = string();
        if (expected !== undefined) return expected;
        const name = text.slice(start, at);
        if (names.has(name)) {
          at = start;
          return `another name than ${name}`;
        }
        names.add(name);
        return sign(':') ? value(depth + 1) : 'a colon';
      });
    }
    if (text[at] === '"') return string();
    return take(SCALAR) ? undefined : 'a value';
  };

  const expected = value(0);
  if (expected === undefined) take(SPACE);
  if (expected === undefined && at === text.length) return undefined;
  const before = text.slice(0, at).split('\n');
  const found = at === text.length ? 'the end' : text[at] === '\n' ? 'the end of the line' : text[at];
  return {
    line: before.length,
    column: before.at(-1)!.length + 1,
    problem: `${expected ?? 'the end'} is expected, not ${found}`,
  };
}
