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

/**
 * Controls but tab and line ends; what turns the direction of text, has no width, or has a meaning in one font only; line ends that editors do not
 * show. What joins letters and emoji, and the marks of direction that right-to-left texts need, stay.
 */
const UNSEEN =
  /[[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]--[\u061C\u200C-\u200F\uFE00-\uFE0F]]/gv;
/** UTF-8 that was read as Latin-1 or Windows-1252, and saved: "Ã¸" for "ø", "â€™" for an apostrophe. */
const TWICE_ENCODED = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC/;
/** Letters of Cyrillic and Greek that have the look of Latin ones, beside a Latin letter: "Cоnflict", which no search finds. */
const LOOK_ALIKE =
  /[АВЕЅІЈКМНОРСТХаеорсухіјѕһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο](?=\p{sc=Latin})|(?<=\p{sc=Latin})[АВЕЅІЈКМНОРСТХаеорсухіјѕһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/u;
/** Letters and digits that stand for others: full-width, of formulas, ligatures. */
const DRESSED_UP = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06\u{1D400}-\u{1D7FF}]/u;
/** Joiners and selectors of form behind a Latin letter, where they join nothing; spaces of a printer's; accents piled up. */
const OUT_OF_PLACE =
  /(?<=\p{sc=Latin})[\u200C\u200D\uFE00-\uFE0F]|(?<=\d)[\u200C\u200D]|[\u1680\u2000-\u2008\u200A\u205F]|\p{sc=Latin}\p{M}{2}/u;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** What no line of a file may have: characters that nobody sees, and what a merge left behind. */
export function faultsOf(text: string): Fault[] {
  return text.split(/\r\n|\n/).flatMap((written, index): Fault[] => {
    const line = index + 1;
    if (MARKER.test(written))
      return [{ line, field: 'merge', problem: 'a conflict marker of Git stands here', remedy: 'Choose one side and remove the markers.' }];
    const twice = TWICE_ENCODED.exec(written);
    if (twice)
      return [
        {
          line,
          field: 'encoding',
          problem: `column ${twice.index + 1} has "${twice[0]}", which was one character before it was saved in another encoding`,
          remedy: 'Write the character that was meant.',
        },
      ];
    const apart = written.search(/[^\n]\p{M}/u);
    if (apart >= 0 && written.normalize('NFC') !== written)
      return [
        {
          line,
          field: 'text',
          problem: `column ${apart + 1} has a letter and its accent as two characters, which no search finds`,
          remedy: 'Type the letter as one.',
        },
      ];
    const odd = oddIn(written);
    if (odd) return [{ line, field: 'text', ...odd }];
    const unseen = [...new Set(written.match(UNSEEN))].filter((character) => character !== '\t');
    return unseen.map((character) => {
      const problem = `column ${written.indexOf(character) + 1} has ${nameOf(character)}, which nobody sees`;
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

/** The first character of a line that is not what it looks like, or has nothing to do there. */
function oddIn(line: string): Pick<Fault, 'problem' | 'remedy'> | undefined {
  const at = (found: RegExpExecArray) => `column ${found.index + 1} has ${nameOf(found[0])}`;
  const alike = LOOK_ALIKE.exec(line);
  if (alike)
    return {
      problem: `${at(alike)}, which only looks like a letter of the Latin word that it stands in`,
      remedy: 'Type the word again; part two alphabets by a hyphen.',
    };
  const dressed = DRESSED_UP.exec(line);
  if (dressed) return { problem: `${at(dressed)}, which stands for "${dressed[0].normalize('NFKC')}"`, remedy: 'Type it on the keyboard.' };
  const misplaced =
    OUT_OF_PLACE.exec(line) ??
    (RIGHT_TO_LEFT.test(line) ? null : /[\u061C\u200E\u200F]/.exec(line)) ??
    (IDEOGRAPHIC.test(line) ? null : /\u3000/.exec(line));
  return misplaced
    ? { problem: `${at(misplaced)}, which has nothing to do here`, remedy: 'Remove it, or write a plain space.' }
    : undefined;
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
