/**
 * Codes by how often people meet them and look them up, most often first: our judgement, from what servers send and what search
 * boxes of documentation sites are asked. A code that is not in the list comes behind all that are.
 */
const MOST_MET = [
  404, 500, 403, 401, 400, 200, 301, 302, 503, 502, 504, 429, 422, 409, 304, 405, 201, 204, 499, 522, 521, 520, 524, 415, 413, 406, 408,
  410, 202, 308, 307, 303, 206, 525, 526, 523, 530, 412, 418, 402, 431, 414, 416, 428, 451, 407, 421, 411, 417, 100, 101, 103, 501, 505,
  511, 507, 423, 424, 207, 425, 426, 419, 444, 495, 497, 300, 203, 205, 102, 208, 226, 305, 306, 506, 508, 510,
];

/** The place of a code among those that people meet; the smaller, the more often. */
export function frequencyOf(code: number): number {
  const place = MOST_MET.indexOf(code);
  return place < 0 ? MOST_MET.length : place;
}
