/** Letters that lie beside each other on the keys of most people, row by row. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What looks alike: a digit for a letter. */
const ALIKE = new Set(['0o', 'o0', '1l', 'l1', '1i', 'i1', '5s', 's5']);

/** Letters that look alike count as one where only the letters of a word are compared. */
const ONE_LETTER: Readonly<Record<string, number>> = { '0': 0, o: 0, '1': 1, l: 1, i: 1, '5': 2, s: 2 };

/** A slip of the finger costs less than another letter. */
const COST = { alike: 0.3, neighbour: 0.7, doubled: 0.6, swapped: 0.8, other: 1 };

const NEIGHBOURS = new Set(
  ROWS.flatMap((row, at) =>
    [...row].flatMap((key, place) =>
      [row[place - 1], row[place + 1], ROWS[at + 1]?.[place], ROWS[at + 1]?.[place - 1]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      ),
    ),
  ),
);

/**
 * How far one word is from another: the cheapest way by letters put in, left out, changed or swapped (Damerau and Levenshtein), where a
 * neighbouring key, a doubled letter and a digit like the letter cost less.
 * @param most beyond it the distance is not worth knowing
 * @returns the cost, or infinity if it is beyond `most`
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * COST.doubled > most) return Infinity;
  // Only cells near the diagonal can be cheap enough: each step away from it is a letter put in or left out.
  const band = Math.floor(most / COST.doubled);
  let before: number[] = [];
  let leastBefore = 0;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    const [from, to] = [Math.max(1, i - band), Math.min(b.length, i + band)];
    for (let j = 1; j < from; j += 1) row.push(Infinity);
    for (let j = from; j <= to; j += 1) {
      const [x, y] = [a[i - 1]!, b[j - 1]!];
      let cost =
        x === y ? above[j - 1]! : above[j - 1]! + (ALIKE.has(x + y) ? COST.alike : NEIGHBOURS.has(x + y) ? COST.neighbour : COST.other);
      cost = Math.min(
        cost,
        above[j]! + (x === a[i - 2] ? COST.doubled : COST.other),
        row[j - 1]! + (y === b[j - 2] ? COST.doubled : COST.other),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) cost = Math.min(cost, before[j - 2]! + COST.swapped);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // Two letters that were swapped are reached from the row before.
    if (least > most && leastBefore + COST.swapped > most) return Infinity;
    leastBefore = least;
    for (let j = to + 1; j <= b.length; j += 1) row.push(Infinity);
    before = above;
    above = row;
  }
  const cost = above[b.length]!;
  return cost <= most ? cost : Infinity;
}

/** Bits for the letters of a word; those that are alike, `o` and `0`, have one. */
export function lettersIn(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << (ONE_LETTER[letter] ?? letter.charCodeAt(0) % 31);
  return bits;
}

/**
 * Can the distance of two words with these letters be at most so much? It says no only where it cannot: every slip but one of letters that are
 * alike, doubled or swapped costs at least what a neighbouring key does, and changes two letters at most.
 */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let count = 0;
  for (let odd = a ^ b; odd !== 0; odd &= odd - 1) count += 1;
  return count <= 2 * Math.floor(most / COST.neighbour);
}

/** How many slips a word of a length may have: short ones are too easily another word. */
export function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 1.6 : 2.2;
}
