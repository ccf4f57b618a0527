import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/integrations/content-check.ts';
import { proseEntries } from '../../src/content/catalogue.ts';
import { readContent } from '../../src/content/read-content.ts';
import { httpExchanges } from '../../src/http/http-blocks.ts';
import { lintBlocks } from '../../src/http/lint/blocks.ts';

const { entries } = readContent(await contentFiles('.'));
const phrases = new Map(entries.codes.map(({ facts }) => [facts.code, facts.phrase]));
const exchanges = proseEntries(entries).flatMap(({ file, body }) =>
  httpExchanges(body).map((exchange, index) => ({ name: `${file}, exchange ${index + 1}`, exchange })),
);

test.each(exchanges)('$name could have been sent', ({ exchange }) => {
  expect(lintBlocks(exchange, { phrases })).toEqual([]);
});

describe('every standard code', () => {
  test.each(entries.codes.filter(({ facts }) => facts.standing === 'standard'))(
    '$id is shown by an example of its own',
    ({ facts, body }) => {
      const messages = httpExchanges(body).flat();
      expect(messages.some(({ text }) => text.includes(`HTTP/1.1 ${facts.code} ${facts.phrase}`))).toBe(true);
    },
  );
});
