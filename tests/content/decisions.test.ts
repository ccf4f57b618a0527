import { expect, test } from 'vitest';
import { catalogue } from '../support/catalogue.ts';

/** Final codes of the registry that /choose/ does not lead to, and why an API does not choose them. */
const NOT_CHOSEN: Record<number, string> = {
  203: 'a proxy that transforms sends it',
  208: 'stands inside a 207 only',
  226: 'needs the A-IM field, which no client sends',
  300: 'HTTP has no format for the list of choices',
  506: 'is about a configuration of negotiation that contradicts itself',
  508: 'is about WebDAV bindings',
  511: 'a network that intercepts sends it',
};

test('every code that an API may want to send is reached', () => {
  const reached = new Set(
    Object.values(catalogue.decisions).flatMap(({ answers }) => answers.flatMap((answer) => ('code' in answer ? [answer.code] : []))),
  );
  const missing = catalogue.codes
    .map(({ facts }) => facts)
    .filter(({ standing, code }) => standing === 'standard' && code >= 200 && !reached.has(code) && !(code in NOT_CHOSEN))
    .map(({ code }) => code);
  expect(missing).toEqual([]);
});
