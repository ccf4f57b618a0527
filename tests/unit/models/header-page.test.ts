import { expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { toHeaderPages } from '../../../src/models/header-page.ts';
import { codeEntry, entries, headerEntry } from '../../support/entries.ts';

test('a field that the code asks for stands with the next request, not with the one that was answered', () => {
  const use = { name: 'ETag', role: 'request', level: 'MAY', why: 'It helps.' } as const;
  const codes = [codeEntry({ code: 411, headers: [{ ...use, next: true }] }), codeEntry({ code: 412, headers: [use] })];
  const [page] = toHeaderPages(toCatalogue(entries({ codes, headers: [headerEntry()] })));
  expect([page?.inRequests, page?.inNextRequests].map((rows) => rows?.map(({ code }) => code))).toEqual([[412], [411]]);
});
