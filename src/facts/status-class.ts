import type { StatusClass } from '../schemas/fields.ts';

/** The class of a code: its first digit (RFC 9110 section 15). The code is between 100 and 599. */
export function classOf(code: number): StatusClass {
  return `${Math.floor(code / 100)}xx` as StatusClass;
}

/** The x00 of a code's class, as which a client treats a code that it does not know (RFC 9110 section 15). */
export function generalCodeOf(code: number): number {
  return Math.floor(code / 100) * 100;
}

/** What somebody typed where a code belongs. */
export type Understood =
  | { kind: 'code'; code: number }
  /** 100 to 599: a client treats it as x00 of its class. */
  | { kind: 'unknown'; code: number; statusClass: StatusClass; treatAs: number }
  /** Outside 100 to 599: not a status code of HTTP; a client treats it as a server error. */
  | { kind: 'outside'; written: string };

/**
 * What a number stands for, by RFC 9110 section 15.
 * @param written the digits as somebody wrote them, such as `471` or `0409`
 * @param known the codes that have a page
 * @returns undefined if it is not a number
 */
export function understandNumber(written: string, known: ReadonlySet<number>): Understood | undefined {
  if (!/^\d{1,9}$/.test(written)) return undefined;
  const code = Number(written);
  if (known.has(code)) return { kind: 'code', code };
  if (code < 100 || code > 599) return { kind: 'outside', written };
  return { kind: 'unknown', code, statusClass: classOf(code), treatAs: generalCodeOf(code) };
}
