import { describe, expect, test } from 'vitest';
import { readPages, valuesOf } from '../support/built-site.ts';

/** What a backend developer meets, the code for it, and what is answered on the way. */
const SITUATIONS: [situation: string, code: number, ...answers: string[]][] = [
  ['a duplicate e-mail address', 409, 'Something about the request', 'The state', 'a name that is taken'],
  ['a stale ETag', 412, 'Something about the request', 'The state', 'named a condition, and it does not hold'],
  ['an expired token', 401, 'Something about the request', 'Who is asking', 'missing, wrong or expired'],
  ['no permission', 403, 'Something about the request', 'Who is asking', 'may not do this', 'Yes.'],
  ['a resource that is hidden', 404, 'Something about the request', 'Who is asking', 'may not do this', 'No.'],
  ['validation failed', 422, 'Something about the request', 'What the request contains', 'breaks a rule'],
  ['a queued job', 202, 'It worked', 'It is queued'],
  ['deleted twice', 404, 'Something about the request', 'The address or the method', 'Nothing is there', 'No, or it was never there'],
  ['too many calls', 429, 'Something about the request', 'too much of it', 'Requests from this caller'],
  ['the wrong content type', 415, 'Something about the request', 'What the request contains', 'a format that we do not take'],
  ['a body too large', 413, 'Something about the request', 'too much of it', 'Content.'],
  ['maintenance', 503, 'we could not carry it out', 'down for maintenance'],
  ['an upstream that is down', 502, 'we could not carry it out', 'The server behind us', 'refused the connection'],
  ['an upstream that is slow', 504, 'we could not carry it out', 'The server behind us', 'did not answer in time'],
  ['a method that is not supported', 405, 'Something about the request', 'The address or the method', 'does not take this method'],
  ['moved for good', 308, 'look elsewhere', 'lives for good', 'Yes, or they may one day'],
  ['a resumed upload without its condition', 428, 'Something about the request', 'The state', 'should have named a condition'],
  ['partial content', 206, 'It worked', 'Yes.', 'something to show', 'a part is what I send'],
  ['a legal block', 451, 'Something about the request', 'A law'],
  [
    'a range that lies outside',
    416,
    'Something about the request',
    'What the request contains',
    'how it was sent',
    'a range that lies outside',
  ],
];

const html = readPages().find(({ path }) => path === '/choose/')!.html;
/** The markup of every state of choosing, by the name of its anchor. */
const states = new Map([...html.matchAll(/<section id="([^"]+)"[\s\S]*?<\/section>/g)].map(([section, id]) => [id!, section] as const));

/** The addresses of the answers in a state whose text has the words. */
function answersOf(state: string, words: string): string[] {
  const list = /<ul class="answers">[\s\S]*?<\/ul>/.exec(states.get(state) ?? '')?.[0] ?? '';
  const links = list.match(/<a [\s\S]*?<\/a>/g) ?? [];
  return links.filter((link) => link.replace(/<[^>]*>/g, '').includes(words)).flatMap((link) => valuesOf(link, 'href'));
}

describe.each(SITUATIONS)('%s', (_, code, ...answers) => {
  test(`leads to ${code} in at most seven answers`, () => {
    let state = 'start';
    for (const answer of answers) {
      const found = answersOf(state, answer);
      expect(found, `“${answer}” in #${state}`).toHaveLength(1);
      state = found[0]!.slice(1);
    }
    expect(/<h2[\s\S]*?<\/h2>/.exec(states.get(state)!)?.[0]).toContain(String(code));
    expect(answers.length).toBeLessThanOrEqual(7);
  });
});
