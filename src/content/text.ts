import type { Problem } from './problem.ts';

/** What keeps a file from being read. */
export type Fault = Pick<Problem, 'line' | 'field' | 'problem' | 'remedy'>;

const REMEDY = 'Save the file as UTF-8.';

/** The text of a file, or why its bytes are none. A byte order mark stays. */
export function decode(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const mark = bytes.length > 1 ? (bytes[0]! << 8) | bytes[1]! : 0;
  if (mark === 0xfffe || mark === 0xfeff)
    return { fault: { line: 1, field: 'encoding', problem: 'the file is UTF-16, not UTF-8', remedy: REMEDY } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const [before] = new TextDecoder().decode(bytes).split('\uFFFD', 1) as [string];
    const line = before.split(/\r?\n/).length;
    return { fault: { line, field: 'encoding', problem: 'a byte in this line is not UTF-8; the file may be Latin-1', remedy: REMEDY } };
  }
}

/** Controls but tab and line ends; what turns the direction of text; spaces without width; line ends that editors do not show. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/gu;
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** What no line of a file may have: characters that nobody sees, and what a merge left behind. */
export function faultsOf(text: string): Fault[] {
  return text.split(/\r\n|\n/).flatMap((written, index): Fault[] => {
    const line = index + 1;
    if (MARKER.test(written))
      return [{ line, field: 'merge', problem: 'a conflict marker of Git stands here', remedy: 'Choose one side and remove the markers.' }];
    const unseen = [...new Set(written.match(UNSEEN))].filter((character) => character !== '\t');
    return unseen.map((character) => {
      const name = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      const problem = `column ${written.indexOf(character) + 1} has ${name}, which nobody sees`;
      if (character === '\r')
        return {
          line,
          field: 'line end',
          problem: 'a carriage return stands without a line feed',
          remedy: 'Save the file with LF or CRLF.',
        };
      if (character === '\uFFFD')
        return {
          line,
          field: 'text',
          problem: `column ${written.indexOf(character) + 1} has U+FFFD, in whose place a character was lost`,
          remedy: 'Write the character that was meant.',
        };
      if (character === '\uFEFF' && index === 0 && written.startsWith(character))
        return { line, field: 'encoding', problem: 'the file begins with a byte order mark', remedy: 'Save it as UTF-8 without BOM.' };
      return { line, field: 'text', problem, remedy: 'Remove the character.' };
    });
  });
}
