/** What an outcome is like for somebody who looks over a matrix; each has its sign and its tint. */
export type Tone =
  /** It does what the probe asks about: follows, repeats, carries along. */
  | 'does'
  /** It does something else than the same thing again. */
  | 'alters'
  /** It does not, and says what came. */
  | 'leaves'
  /** It raises an error, or sends nothing. */
  | 'fails'
  /** The caller gets what is not the answer, waits for good, or a secret goes where it was not meant to. */
  | 'harms';

/** Signs by which tones are read without colour. */
export const TONE_SIGNS: Readonly<Record<Tone, string>> = { does: '●', alters: '◐', leaves: '○', fails: '✕', harms: '▲' };

/** What stands in a cell. */
export interface ToldOutcome {
  /** One short word or two. */
  word: string;
  tone: Tone;
}

/** Outcomes whose id is not yet the word that fits a cell, or whose tone is not that of most. */
const OUTCOMES: Readonly<Record<string, ToldOutcome>> = {
  same: { word: 'same', tone: 'does' },
  'to-get': { word: 'GET', tone: 'alters' },
  'content-lost': { word: 'empty', tone: 'alters' },
  'other-method': { word: 'other', tone: 'alters' },
  proxy: { word: 'proxy', tone: 'harms' },
  arrives: { word: 'arrives', tone: 'does' },
  astray: { word: 'astray', tone: 'harms' },
  kept: { word: 'kept', tone: 'does' },
  repeated: { word: 'again', tone: 'does' },
  'repeated-raised': { word: 'again, error', tone: 'does' },
  'repeated-late': { word: 'on and on', tone: 'harms' },
  repeats: { word: 'again', tone: 'does' },
  'repeats-same': { word: 'same again', tone: 'does' },
  once: { word: 'once', tone: 'leaves' },
  'once-raised': { word: 'error', tone: 'fails' },
  'new-connection': { word: 'new conn.', tone: 'leaves' },
  'at-once': { word: 'at once', tone: 'does' },
  second: { word: '1 s', tone: 'does' },
  two: { word: '2 s', tone: 'does' },
  later: { word: 'later', tone: 'alters' },
  waiting: { word: 'waits', tone: 'harms' },
  raised: { word: 'error', tone: 'fails' },
  'raised-status': { word: 'error, code', tone: 'fails' },
  'other-status': { word: 'other code', tone: 'alters' },
  skipped: { word: 'skipped', tone: 'does' },
  stale: { word: 'stale', tone: 'harms' },
  'as-final': { word: 'as final', tone: 'harms' },
  'raised-first': { word: 'error', tone: 'fails' },
  'raised-next': { word: 'next fails', tone: 'harms' },
  'first-wrong': { word: 'wrong', tone: 'harms' },
  'not-sent': { word: 'not sent', tone: 'leaves' },
  fresh: { word: 'new conn.', tone: 'leaves' },
  short: { word: 'cut short', tone: 'harms' },
  asks: { word: 'asks', tone: 'does' },
  'asks-not': { word: 'asks not', tone: 'leaves' },
  'waits-for-100': { word: 'waits', tone: 'does' },
  'waits-1s': { word: '1 s', tone: 'does' },
  'waits-longer': { word: '> 1.5 s', tone: 'does' },
  'waits-shorter': { word: '< 0.8 s', tone: 'does' },
  'field-dropped': { word: 'no Expect', tone: 'alters' },
  'returned-sent': { word: 'sent all', tone: 'leaves' },
  'raised-sent': { word: 'error', tone: 'fails' },
  learns: { word: 'learns', tone: 'does' },
  'learns-sent': { word: 'learns late', tone: 'alters' },
  broken: { word: 'broken', tone: 'fails' },
  passed: { word: 'passed on', tone: 'does' },
  '500': { word: '500', tone: 'alters' },
  '502': { word: '502', tone: 'alters' },
  '503': { word: '503', tone: 'alters' },
  '504': { word: '504', tone: 'alters' },
  'other-code': { word: 'other code', tone: 'alters' },
  cut: { word: 'cut', tone: 'harms' },
  closes: { word: 'closes', tone: 'fails' },
  'not-kept': { word: 'asks again', tone: 'leaves' },
  replaced: { word: 'replaced', tone: 'alters' },
  answers: { word: 'answers', tone: 'does' },
  refuses: { word: 'refuses', tone: 'fails' },
  hangs: { word: 'hangs', tone: 'harms' },
  varies: { word: 'varies', tone: 'alters' },
};

/** An outcome's word and tone for a cell; the id's own words where nothing else is said. */
export function tellOutcome(id: string): ToldOutcome {
  return Object.hasOwn(OUTCOMES, id) ? OUTCOMES[id]! : { word: id.replaceAll('-', ' '), tone: 'leaves' };
}

/** Verbs of outcomes, which say what one implementation does. */
const PLURALS: Readonly<Record<string, string>> = { does: 'do', has: 'have', is: 'are', passes: 'pass', carries: 'carry', tries: 'try' };
const VERBS =
  /\b(does|has|is|differs|passes|carries|tries|answers|arrives|asks|closes|drops|follows|forwards|gets|hands|keeps|learns|makes|puts|raises|refuses|removes|repeats|replaces|returns|reuses|sees|sends|serves|stops|stores|takes|turns|waits)\b/g;

/** What an outcome says of one client, where its words are about the second request. What explains it is left out. */
export function toSingular(words: string): string {
  return words
    .replace(/:.*/, '')
    .replace(/^has not come\b/, 'has not sent the second request')
    .replace(/\bcomes\b/, 'sends the second request');
}

/** Says of several what an outcome says of one: `follows with GET` becomes `follow with GET`. */
export function toPlural(words: string): string {
  return toSingular(words)
    .replace(VERBS, (verb) => PLURALS[verb] ?? verb.slice(0, -1))
    .replace(/\bits (caller|store)\b/, 'their $1');
}
