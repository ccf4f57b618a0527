import { toTerms } from './terms.ts';

/** What a query is about, as far as its form tells. */
export type Query =
  /**
   * A single number, with or without words: `409`, `http 422`; with `isPasted` a line of a log: `"GET /x HTTP/1.1" 499 0`, whose words are
   * those that no log has in its columns; a letter may stand for the digit like it: `4o4`.
   */
  | { kind: 'number'; digits: string; rest: string; isPasted?: true }
  /** The beginning of a number: `40`, `5`, or with `isFamily` `52x`. */
  | { kind: 'prefix'; digits: string; isFamily: boolean }
  /** Two things weighed against each other: `401 vs 403`, `unauthorized or forbidden`. */
  | { kind: 'versus'; sides: [string, string]; rest: string }
  /** Anything else. */
  | { kind: 'words' };

/** A status line or a line of an access log: the number behind the version, or behind the quoted request. */
const PASTED = /\bHTTP\/\d(?:\.\d)?"?\s+(\d{3})\b/i;
/** What a log has in its columns: what is quoted or in brackets, and whatever has a digit or a sign in it. */
const COLUMNS = /"[^"]*"|\[[^\]]*\]|\S*[^\sA-Za-z]\S*/g;
/** Words around a number that add nothing to it. */
const NOISE = /\b(?:https?|status|codes?|err(?:ors?)?|responses?|the|what|is|an?|mean(?:s|ing)?|returned|got|getting)\b|[:=#?"'()[\],.]/gi;
/** Words between two things that are weighed. */
const AGAINST =
  /\s*(?:\bvs\b\.?|\bversus\b|\bor\b|\binstead of\b|\brather than\b|\bagainst\b|\bcompared (?:to|with)\b|(?<=\s)\/(?=\s)|(?<=\w)\/(?=\w))\s*/i;
/** Words of who weighs two codes, and asks nothing more. */
const COMPARING =
  /\b(?:(?:what(?:'s| is) )?the|differen(?:ces?|t)|distinction|(?:what )?separates?|distinguish(?:es)?|same thing|from|how do they (?:relate|differ)|between|and|compare|better|which|should i use|when to use|when)\b|[?]/gi;
const BETWEEN =
  /\b(?:(?:difference|different|distinction)\s+)?between\s+(.+?)\s+and\s+(.+)$|^(.+?)\s+and\s+(.+?),?\s+(?:what(?:['’]?s| is) the difference|difference|how do they (?:differ|relate))\b/i;

/** What parts the words of a query: spaces, and signs that belong to no number. */
const GAPS = /[\s,;"'`()[\]{}<>|]+/;
/** Words in front of a number that counts or orders something: `port 443`, `timeout 300`. */
const COUNTED =
  /^(?:port|timeout|limit|line|lines|max|maximum|min|size|page|order|version|pid|row|ttl|max-age|after|requested|used|user|id)[:=]?$/i;
/** Words in front of a number that is a mark of somebody else, but no status code: `errno 111`, `curl 56`. */
const OTHERS = /^(?:errno|exit|curl|win32|rfc|section)[:=]?$/i;
/** A header field with its value: `Retry-After: 120`. */
const FIELD_LINE = /^([a-z]+(?:-[a-z]+)+):\s/i;
/** Units behind a number that is no status code: `300 seconds`. */
const NOT_BEHIND =
  /^(?:s|secs?|seconds?|ms|msecs?|milliseconds?|m|mins?|minutes?|h|hours?|days?|[kmg]i?b|bytes?|times|users|rows|records|items|files|products|connections|tokens?|credits|emails|messages|char(?:acter)?s?|px|percent|%|rps|qps|(?:requests?|req|calls)(?: (?:per|an?|\/)|\/\w+))$/i;
/** A code as a word: alone, with what names it in front, with its phrase or an ending behind, or as IIS writes its sub-status. */
const CODE =
  /^(?:(?:https?|status|code|error|err|sc|e)[-_:=#]*|(?:rc|ret|res(?:ult|p|ponse)?)[:=]|.*(?:status|code)"?[=:]"?)?([1-9]\d\d)(?:\.\d{1,3}|'?(?:s|d|ed|ing)|[-_][a-z][a-z_-]*)?$/i;
/** Two codes in one word: `401/403`; or a log's mark with the code behind it: `TCP_DENIED/407`. */
const PAIR = /^([1-9]\d\d)[/&|+-]([1-9]\d\d)$/;
const MARKED = /^[A-Z][A-Z_]+\/([1-9]\d\d)$/;
/** A code with letters where the digits like them belong. */
const GUESS = /^[1-5](?=.?[oil])[0-9oil]{2}$/i;

/** Digits and numbers as they are said: `four oh four`, `five hundred`, `four twenty-two`. */
const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNIT = [...UNITS, 'oh'].join('|');
const SPOKEN = new RegExp(
  `\\b(${UNITS.slice(1, 6).join('|')})[ -](?:hundred(?: and)?(?:[ -](${UNIT}))?(?!(?: and)?[ -](?:${TEENS.join('|')}|${TENS.join('|')}))|(${UNIT})[ -](${UNIT})|(?:hundred(?: and)? )?(?:(${TEENS.join('|')})|(${TENS.join('|')})(?:[ -](${UNIT}))?))\\b`,
  'gi',
);

/** No question is longer than this; a longer text would only keep the browser busy. */
export const MAX_QUERY = 200;

/** Terms around the name of a code that ask for nothing else than the code: `too many requests error`, `how to fix a bad gateway`. */
const FRAME = new Set(
  'about again all alway am another answer any err error every exactly exception explain fail failur fix fixed happen handl here http issu just keep kept know mean messag now occur only problem rais receiv reply resolv respond respons said saw say saying says see sees show solv still throw thrown unexpect'.split(
    ' ',
  ),
);
/** Who answers or asks. Right before a name such a word belongs to it: `server not found` is no 404. */
const ACTORS = new Set(
  'api apis app application apps backend browser client endpoint pag page request rest rout server servic sit url web websit'.split(' '),
);

/** No phrase of a code has more words. */
const MOST_WORDS = 6;

/**
 * What a query may name, where the words before and behind it only frame it; the longest first, and empty at last if they all do:
 * `["too many requests error", "too many requests"]` of `my API throws too many requests error`.
 */
export function framedIn(query: string): string[] {
  const words = query
    .toLowerCase()
    .replace(/<\/?\w+>/g, ' ')
    // Words in other letters say nothing to an index that has none.
    .split(/[^a-z\d'’_]+/)
    .filter(Boolean);
  const terms = words.map((word) => toTerms(word)[0] ?? '');
  const says = (term: string) => term !== '' && !FRAME.has(term) && !ACTORS.has(term);
  const before = terms.findIndex(says);
  const behind = terms.findLastIndex(says);
  const starts = words.flatMap((_, at) => ((before < 0 || at <= before) && (at === 0 || !ACTORS.has(terms[at - 1]!)) ? [at] : []));
  const ends = words.flatMap((_, at) => (at >= behind ? [at + 1] : []));
  const names = starts.flatMap((start) =>
    ends.filter((end) => end > start && end - start <= MOST_WORDS).map((end) => words.slice(start, end)),
  );
  return [...names.sort((a, b) => b.length - a.length), ...(before < 0 ? [[]] : [])].map((name) => name.join(' '));
}

/** A query as it is searched for: without spaces around it, and cut. */
export function cutQuery(text: string): string {
  return text.slice(0, MAX_QUERY).trim();
}

/** Digits of a code with spaces between: `4 0 9`. */
const SPACED = /(?<![\d.] ?)\b([1-5]) (\d) (\d)\b(?! ?[\d.])/g;

/** A text with codes that are written as they are said, or digit by digit, as numbers. */
function withDigits(text: string): string {
  const placeIn = (words: readonly string[], word: string | undefined) => Math.max(0, words.indexOf(word?.toLowerCase() ?? ''));
  return text.replace(SPACED, '$1$2$3').replace(SPOKEN, (...[, hundreds, last, tens, ones, teen, ten, one]: (string | undefined)[]) => {
    const unit = placeIn(UNITS, last ?? ones ?? one);
    const rest = teen ? 10 + placeIn(TEENS, teen) : ten ? 20 + 10 * placeIn(TENS, ten) + unit : 10 * placeIn(UNITS, tens) + unit;
    return String(100 * placeIn(UNITS, hundreds) + rest);
  });
}

/** The words that stand as status codes, in their order: each as it is written, and the codes in it. */
function codesIn(query: string): { written: string; codes: string[] }[] {
  const words = query.split(GAPS).filter(Boolean);
  return words.flatMap((word, at) => {
    const bare = word.replace(/[.:?!,=*]+$/, '').replace(/^[#*:=.]+(?=\d)/, '');
    const isAddress = words.length > 1 && (word.includes('://') || word.startsWith('/'));
    if (
      isAddress ||
      COUNTED.test(words[at - 1] ?? '') ||
      OTHERS.test(words[at - 1] ?? '') ||
      (/^\d+$/.test(bare) && isUnit(words.slice(at + 1)))
    )
      return [];
    const pair = PAIR.exec(bare);
    if (pair) return [{ written: word, codes: [pair[1]!, pair[2]!] }];
    const [, code] = CODE.exec(bare) ?? MARKED.exec(bare) ?? (words.length === 1 ? /\/([1-9]\d\d)\/?$/.exec(bare) : null) ?? [];
    if (code) return [{ written: word, codes: [code] }];
    return GUESS.test(bare) ? [{ written: word, codes: [bare.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')] }] : [];
  });
}

/** The words of a query but numbers that measure, count or order something: `1020 ms`, `limit: 1000`. */
export function withoutMeasures(words: readonly string[]): string[] {
  return words.filter(
    (word, at) => !/^\d+[.,;:]?$/.test(word) || (!COUNTED.test(words[at - 1] ?? '') && (/\D$/.test(word) || !isUnit(words.slice(at + 1)))),
  );
}

/** Addresses in a paste: their words are the reader's own. */
const ADDRESSES = /(?<!\S)["'(]?(?:[a-z]+:\/\/|\/(?=[a-z]))\S+/gi;

/** A query without the addresses in it, unless it has nothing else: what stands in `Cannot POST /api/orders` is an error, and no order. */
export function withoutAddresses(query: string): string {
  const rest = query.replace(ADDRESSES, ' ');
  return /[a-z]{3}/i.test(rest) ? rest : query;
}

function isUnit([next = '', after = '']: readonly string[]): boolean {
  return NOT_BEHIND.test(next) || NOT_BEHIND.test(`${next} ${after}`);
}

/**
 * Reads a query by its form; what its words mean is the index's business.
 * @param isField whether a name in small letters is that of a header field, whose value has no status code
 */
export function readQuery(text: string, isField: (name: string) => boolean = () => false): Query {
  const written = withDigits(text.trim());
  const [whole = '', pasted] = PASTED.exec(written) ?? [];
  // A log quotes the request; a status line that comes first has the phrase behind its number.
  if (pasted && whole.includes('"')) {
    return {
      kind: 'number',
      digits: pasted,
      rest: written.replace(whole, '"').replace(COLUMNS, ' ').replace(/\s+/g, ' ').trim(),
      isPasted: true,
    };
  }
  if (pasted && written.startsWith(whole)) return { kind: 'number', digits: pasted, rest: written.slice(whole.length).trim() };
  const query = written.replace(whole, pasted ?? whole);

  const found = isField(FIELD_LINE.exec(query)?.[1]?.toLowerCase() ?? '') ? [] : codesIn(query);
  const without = found.reduce((rest, { written }) => rest.replace(written, ' '), query);
  const [first, second] = [...new Set(found.flatMap(({ codes }) => codes))];
  if (first && second)
    return { kind: 'versus', sides: [first, second], rest: without.replace(AGAINST, ' ').replace(COMPARING, ' ').trim() };
  if (first) {
    const rest = without.replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
    return { kind: 'number', digits: first, rest };
  }
  const sides = BETWEEN.exec(query)?.slice(1).filter(Boolean) ?? query.split(AGAINST);
  if (sides.length === 2 && sides.every((side) => side.trim())) {
    return { kind: 'versus', sides: [sides[0]!.trim(), sides[1]!.trim()], rest: '' };
  }

  const bare = query.replace(NOISE, ' ').trim();
  const prefix = /^([1-9]\d?)x{0,2}$/i.exec(bare)?.[1];
  if (prefix) return { kind: 'prefix', digits: prefix, isFamily: /x$/i.test(bare) };
  const outside = /^(?:\d{3,9})$/.exec(bare)?.[0];
  if (outside) return { kind: 'number', digits: outside, rest: '' };
  return { kind: 'words' };
}
