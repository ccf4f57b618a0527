/** Words that every query and every page may have and that tell nothing apart. */
const STOP_WORDS = new Set(
  'a an and are as at be been but by can code codes could did do does for from get gets getting give given had has have how http i if in is it its me my of on or our return returned returns send sending should so status such than that the their them then there they this to use used using want was we what when where which while who why will with would you your'.split(
    ' ',
  ),
);

/** Cuts the commonest endings, so that "redirects", "redirected" and "redirecting" are one term, and "unavailability" is "unavailable". */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  return word
    .replace(/ie[sd]$/, 'y')
    .replace(/([ai])bility$/, '$1ble')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(.{3,}[^e])(?:ed|ing)$/, '$1')
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/(.{3,})e$/, '$1');
}

/** Signs that hold the parts of one identifier together. */
const COMPOUND = /[A-Za-z\d]+(?:[_.:$-]+[A-Za-z\d]+)+|[A-Za-z]*[a-z][A-Z][A-Za-z]*/g;

/** What is written as one word though it has parts, `use_dpop_nonce` or `StaleObjectState`, as a single term each. */
export function toCompounds(text: string): string[] {
  return (text.match(COMPOUND) ?? [])
    .filter((word) => /[A-Za-z]{2}/.test(word))
    .map((word) => `=${word.toLowerCase().replace(/[^a-z\d]/g, '')}`);
}

/** The terms of a text: small letters without accents, words split at signs, stop words left out, endings cut. */
export function toTerms(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('e-mail', 'email')
    // "doesn't" says no, and "I'm" nothing.
    .replace(/n['’]t\b/g, ' not')
    .replace(/\b(?:cannot|cant)\b/g, 'not')
    .replace(/['’](?:s|m|re|ve|ll|d)\b/g, '')
    // Who is not logged in has nothing to do with logs.
    .replace(/\blog(?:ged|ging)?[ -]in\b/g, 'login')
    .match(/[a-z0-9]+/g);
  return (words ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem);
}
