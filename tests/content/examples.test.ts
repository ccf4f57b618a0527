import { describe, expect, test } from 'vitest';
import { proseEntries } from '../../src/content/entries.ts';
import { lintWritten } from '../../src/http/lint/written.ts';
import { catalogue } from '../support/catalogue.ts';

const phrases = new Map(catalogue.codes.map(({ facts }) => [facts.code, facts.phrase]));
const exchanges = proseEntries(catalogue).flatMap(({ file, prose }) =>
  prose.exchanges.map((exchange, index) => ({ name: `${file}, exchange ${index + 1}`, exchange })),
);

test.each(exchanges)('$name could have been sent', ({ exchange }) => {
  expect(lintWritten(exchange, { phrases })).toEqual([]);
});

describe('every standard code', () => {
  test.each(catalogue.codes.filter(({ facts }) => facts.standing === 'standard'))(
    '$id is shown by an example of its own',
    ({ facts, prose }) => {
      const messages = prose.exchanges.flat();
      expect(messages.some(({ text }) => text.includes(`HTTP/1.1 ${facts.code} ${facts.phrase}`))).toBe(true);
    },
  );
});
