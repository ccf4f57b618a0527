/** Letters that lie beside each other on the keys of most people, row by row. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What looks alike: a digit for a letter. */
const ALIKE = new Set(['0o', 'o0', '1l', 'l1', '1i', 'i1', '5s', 's5']);

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
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
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
    if (least > most) return Infinity;
    before = above;
    above = row;
  }
  const cost = above[b.length]!;
  return cost <= most ? cost : Infinity;
}

/** How many slips a word of a length may have: short ones are too easily another word. */
export function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 1.6 : 2.2;
}
