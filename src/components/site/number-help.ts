import { understandNumber } from '../../facts/status-class.ts';

const place = document.querySelector<HTMLElement>('#number-help')!;
const { codes, comparisons, base } = place.dataset as Record<'codes' | 'comparisons' | 'base', string>;
/** The phrase of each code that has a page. */
const phrases = new Map(codes.split('|').map((name) => [Number(name.slice(0, 3)), name.slice(4)]));

/** Says something with links in it: a list of texts and of links as [path, label]. */
function say(...parts: (string | [path: string, label: string])[]) {
  place.replaceChildren(
    ...parts.map((part) =>
      typeof part === 'string' ? part : Object.assign(document.createElement('a'), { href: base + part[0], textContent: part[1] }),
    ),
  );
}

/** Where a number leads that nobody knows. */
const FIND: [path: string, label: string] = ['/guides/unofficial-codes/#find-the-sender', 'Find the sender'];

/** Says where the reader meant to go, and says it as the heading: nobody looks further. */
function send(path: string, label: string) {
  document.querySelector('h1')!.textContent = `Did you mean ${label}?`;
  say('There is no page at this address. Go to ', [path, label], '.');
}

/** A text without what pasting leaves in it, as its words in lower case. */
const wordsOf = (text: string) =>
  (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  ).join(' ');

/** The address without the base, as it was meant: a space or a stop behind it counts for nothing. */
function readAddress(): string {
  try {
    return decodeURIComponent(location.pathname.slice(base.length));
  } catch {
    // What no server wrote; its signs are not words.
    return location.pathname.slice(base.length);
  }
}

const address = readAddress();
const words = wordsOf(address.replace(/\.(?:html?|json|md)\b/g, ''));
const numbers = words.match(/(?<!\S)\d{3,}(?!\S)|(?<=^(?:codes )?)\d+$/g) ?? [];
const [first = '', second] = numbers;
const subStatus = /(?<!\d)(\d{3})\.\d+(?=\/?$)/.exec(address);
const className = /(?<!\S)([1-5])xx(?!\S)/.exec(words)?.[1];
const named = [...phrases].find(([, phrase]) => wordsOf(phrase) === words.replace(/^(?:codes|status) /, ''));
const pair = second ? [Number(first), Number(second)].sort((a, b) => a - b) : [];
const understood = understandNumber(numbers.find((number) => phrases.has(Number(number))) ?? first, new Set(phrases.keys()));

if (words.startsWith('compare') && pair.length > 0 && pair.every((code) => phrases.has(code))) {
  const id = pair.join('-vs-');
  if (comparisons.split(' ').includes(id)) send(`/compare/${id}/`, `${pair[0]} or ${pair[1]}`);
  else
    say(
      'These two are not compared yet. Read ',
      [`/codes/${pair[0]}/`, String(pair[0])],
      ' and ',
      [`/codes/${pair[1]}/`, String(pair[1])],
      '.',
    );
} else if (subStatus && phrases.has(Number(subStatus[1]))) {
  say(`${subStatus[0]} is `, [`/codes/${subStatus[1]}/`, subStatus[1]!], ' with a sub-status of ', ['/products/iis/', 'IIS'], '.');
} else if (understood?.kind === 'code') {
  send(`/codes/${understood.code}/`, `${understood.code} ${phrases.get(understood.code)}`);
} else if (understood?.kind === 'unknown') {
  const { code, treatAs, statusClass } = understood;
  say(
    `Nobody registered ${code}, and no product is known to send it. A client that does not know it treats it as ${treatAs}, the general code of the class `,
    [`/classes/${statusClass}/`, statusClass],
    '. ',
    FIND,
    '.',
  );
} else if (understood?.kind === 'outside') {
  say(
    `${understood.written} is not a status code of HTTP, which has 100 to 599, and no product is known to send it. A client treats such a response as a server error, a `,
    ['/classes/5xx/', '5xx'],
    '. ',
    FIND,
    '.',
  );
} else if (className) {
  send(`/classes/${className}xx/`, `the class ${className}xx`);
} else if (named) {
  send(`/codes/${named[0]}/`, named.join(' '));
} else if (words) {
  say('The address may be mistyped. ', [`/search/?q=${encodeURIComponent(words)}`, `Search for “${words}”`], '.');
}
