import { understandNumber } from '../../facts/status-class.ts';

const place = document.querySelector<HTMLElement>('#number-help')!;
const { codes, comparisons, base } = place.dataset as Record<'codes' | 'comparisons' | 'base', string>;
const known = new Set(codes.split(' ').map(Number));

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

const subStatus = /(\d{3})\.\d+\/?$/.exec(location.pathname);
const pair = /\/compare\/\D*(\d{3})\D+(\d{3})/
  .exec(location.pathname)
  ?.slice(1)
  .map(Number)
  .sort((a, b) => a - b);
const written = /(\d+)(?:\.\w+)?\/?$/.exec(location.pathname)?.[1];
const understood = written === undefined ? undefined : understandNumber(written, known);

if (pair?.every((code) => known.has(code))) {
  const id = pair.join('-vs-');
  if (comparisons.split(' ').includes(id)) say('The comparison is at ', [`/compare/${id}/`, `compare/${id}`], '.');
  else
    say(
      'These two are not compared yet. Read ',
      [`/codes/${pair[0]}/`, String(pair[0])],
      ' and ',
      [`/codes/${pair[1]}/`, String(pair[1])],
      '.',
    );
} else if (subStatus && known.has(Number(subStatus[1]))) {
  say(
    `${subStatus[0].replace('/', '')} is `,
    [`/codes/${subStatus[1]}/`, subStatus[1]!],
    ' with a sub-status of ',
    ['/products/iis/', 'IIS'],
    '.',
  );
} else if (understood?.kind === 'code') {
  say('The code is at ', [`/codes/${understood.code}/`, `codes/${understood.code}`], '.');
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
}
