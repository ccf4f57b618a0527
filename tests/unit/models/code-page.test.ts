import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { toAnswers } from '../../../src/facts/at-a-glance.ts';
import { toClassPages } from '../../../src/models/class-page.ts';
import { toCodePage } from '../../../src/models/code-page.ts';
import { proseSections } from '../../../src/models/section.ts';
import { constantsOf, otherNames, toConstantRow } from '../../../src/facts/constants.ts';
import { groupRequirements, requirementAnchor } from '../../../src/facts/requirements.ts';
import { requirementSchema } from '../../../src/schemas/requirement.ts';
import { classEntry, codeEntry, entries, languageEntry, prose, specs } from '../../support/entries.ts';

const answerTo = (label: string, facts: Parameters<typeof codeEntry>[0] = {}) =>
  toAnswers(codeEntry(facts).facts, specs).find((answer) => answer.label === label);

describe('at a glance', () => {
  test('the same six places are on every page', () => {
    expect(toAnswers(codeEntry().facts, specs).map(({ label }) => label)).toEqual([
      'Who acts',
      'Retry as is?',
      'Cached?',
      'Body',
      'Fields to look at',
      'Defined in',
    ]);
  });

  test('the first two header fields are the answer, the next stand below', () => {
    const headers = ['ETag', 'If-Match', 'Location'].map((name) => ({
      name,
      role: 'response' as const,
      level: 'MAY' as const,
      why: 'It helps.',
    }));
    expect(answerTo('Fields to look at', { headers })).toMatchObject({ answer: 'ETag, If-Match', detail: 'also Location' });
  });

  test('a code without header fields says so', () => {
    expect(answerTo('Fields to look at')).toMatchObject({ answer: 'None', detail: 'it needs none of its own' });
  });

  test('the definition leads to its section and names the first document with its year', () => {
    expect(answerTo('Defined in')).toEqual({
      label: 'Defined in',
      answer: 'RFC 9110 §15.5.10',
      detail: 'first in RFC 2068, 1997',
      address: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10',
    });
  });

  test('a code that is new in its document says so', () => {
    expect(answerTo('Defined in', { specs: ['RFC 6585 4'], firstDefined: { document: 'RFC 6585' } })?.detail).toBe('new there, 2012');
  });

  test('a code without a standard says so', () => {
    const facts = { standing: 'unofficial', specs: [], firstDefined: undefined } as const;
    expect(answerTo('Defined in', { ...facts, specs: [] })).toMatchObject({ answer: 'No standard', detail: 'not in the IANA registry' });
  });
});

describe('requirements', () => {
  const requirement = (actor: string) =>
    requirementSchema.parse({ id: 'done', level: 'MUST', actor, text: 'It must.', spec: 'RFC 9110 15.5.2' });

  test('stand by who must meet them, in the order of their first statement', () => {
    const groups = groupRequirements([requirement('origin server'), requirement('client'), requirement('origin server')]);
    expect(groups.map(({ actor, requirements }) => [actor, requirements.length])).toEqual([
      ['Origin server', 2],
      ['Client', 1],
    ]);
  });

  test('have an anchor without level and section, which corrections change', () => {
    expect(requirementAnchor(requirement('server'))).toBe('requirement-done');
  });
});

describe('constants', () => {
  test('are written as a person writes them', () => {
    const language = languageEntry({ aliases: { '409': ['StatusClash'] }, deprecated: { '409': ['StatusOld'] } });
    expect(toConstantRow(409, language)).toMatchObject({
      written: 'http.StatusConflict',
      aliases: ['http.StatusClash'],
      deprecated: ['http.StatusOld'],
    });
  });

  test('the common languages stand apart from the others', () => {
    const { common, others } = constantsOf(409, [languageEntry({ order: 9 }), languageEntry({ order: 10, label: 'Dart' }, 'dart')]);
    expect([common.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([['go'], ['dart']]);
  });

  test('a name that is only an old one says so', () => {
    expect(toConstantRow(409, languageEntry({ onlyDeprecated: ['409'] })).isDeprecated).toBe(true);
  });

  test('the names of older releases are called so', () => {
    const row = toConstantRow(409, languageEntry({ aliases: { '409': ['StatusClash'] }, aliasesAreOlder: true }));
    expect(otherNames(row)).toEqual([{ name: 'http.StatusClash', kind: 'older name' }]);
  });

  test('a name that stands for another meaning says so', () => {
    expect(toConstantRow(409, languageEntry({ otherMeaning: ['409'] })).isOtherMeaning).toBe(true);
  });

  test('a language without a name stays in the list', () => {
    expect(toConstantRow(418, languageEntry())).toMatchObject({ language: 'Go', written: undefined });
  });
});

describe('the page of a code', () => {
  const conflict = codeEntry({ related: [412] });
  const catalogue = toCatalogue(
    entries({
      codes: [codeEntry({ code: 412, phrase: 'Precondition Failed' }), conflict, codeEntry({ code: 404, phrase: 'Not Found' })],
      classes: [classEntry()],
    }),
  );
  const page = toCodePage(catalogue, conflict);

  test('knows its neighbours by number', () => {
    expect([page.previous?.code, page.next?.code]).toEqual([404, 412]);
  });

  test('the first code has no previous one', () => {
    expect(toCodePage(catalogue, catalogue.codes[0]!).previous).toBeUndefined();
  });

  test('names a related code by its phrase and its summary', () => {
    expect(page.related).toEqual([{ code: 412, phrase: 'Precondition Failed', note: 'It clashes.' }]);
  });

  test('lists its sections in the order of the page, the empty ones left out', () => {
    expect(page.contents.map(({ id }) => id)).toEqual([
      'meaning',
      'when-to-send-it',
      'example',
      'what-to-do',
      'constants',
      'grpc-and-curl',
      'related',
      'use-it',
      'sources',
    ]);
  });

  test('gives a link in Markdown', () => {
    expect(page.markdownLink).toBe('[409 Conflict](https://atlas.example/codes/409/)');
  });
});

test('code in a heading has no backticks in the list of contents', () => {
  expect(proseSections(prose('## `curl --fail`: one code'))).toEqual([{ id: 'curl---fail-one-code', title: 'curl --fail: one code' }]);
});

test('the page of a class has the codes of the class', () => {
  const catalogue = toCatalogue(entries({ codes: [codeEntry(), codeEntry({ code: 200, phrase: 'OK' })], classes: [classEntry()] }));
  expect(toClassPages(catalogue)[0]?.codes.map(({ facts }) => facts.code)).toEqual([409]);
});
