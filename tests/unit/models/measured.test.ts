import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { toBehaviourPage } from '../../../src/models/behaviour-page.ts';
import { countOf, rowsOf, tellCase } from '../../../src/models/measured.ts';
import { measuredOfCode } from '../../../src/models/measured-code.ts';
import { measuredOfProduct } from '../../../src/models/measured-product.ts';
import { toProbePages } from '../../../src/models/probe-page.ts';
import { toSecurityQuestions } from '../../../src/models/security-page.ts';
import { toProbeMarkdown } from '../../../src/outputs/markdown/probe.ts';
import { measuredSchema } from '../../../src/schemas/measured.ts';
import { probesSchema } from '../../../src/schemas/probe.ts';
import { codeEntry, entries } from '../../support/entries.ts';

const redirects = {
  title: 'Redirects',
  question: 'Is it followed?',
  subject: 'client',
  outcomes: { same: 'follows with the same method', 'to-get': 'follows with GET', returned: 'does not follow: it returns it' },
  cases: {
    'get-301': { title: 'GET answered with 301', code: 301, method: 'GET', plays: ['HTTP/1.1 301 Moved\r\n\r\n'] },
    'post-301': { title: 'POST answered with 301', code: 301, method: 'POST', plays: ['HTTP/1.1 301 Moved\r\n\r\n'] },
  },
};
const credentials = {
  title: 'Credentials',
  question: 'Is it carried along?',
  subject: 'client',
  outcomes: { kept: 'carries it along', dropped: 'follows without it' },
  cases: {
    'authorization-same': { title: 'Authorization, same origin', code: 302, method: 'GET', plays: ['a 302'] },
    'authorization-name': { title: 'Authorization, another name', code: 302, method: 'GET', plays: ['a 302'] },
  },
};
type Cells = Record<string, Record<string, Record<string, [string, string] | [string, string, object]>>>;
const implementation = (id: string, cells: Cells, facts: object = {}) => ({
  file: `content/measured/${id}.json`,
  id,
  facts: measuredSchema.parse({
    name: id,
    kind: 'library',
    language: 'Go',
    variants: { default: 'get()', 'with-it': 'get(it)' },
    releases: [{ version: '2.0', date: '2026-11-27', source: 'npm', cells }],
    ...facts,
  }),
});
const catalogueOf = (measured: ReturnType<typeof implementation>[], probes: object = { redirects }) =>
  toCatalogue(entries({ measured, probes: probesSchema.parse(probes) }));
const post = (outcome: string, record = 'seen') => ({ redirects: { default: { 'post-301': [outcome, record] as [string, string] } } });

describe('the rows of a probe', () => {
  test('stand by family, a way to use it behind the default', () => {
    const python = implementation('a', post('same'), { language: 'Python' });
    const both = implementation('b', { redirects: { ...post('same').redirects, 'with-it': { 'post-301': ['to-get', 'seen'] } } });
    const catalogue = catalogueOf([both, python, implementation('c', post('same'))]);
    expect(rowsOf('redirects', catalogue).map(({ name, family, isPlain }) => [name, family, isPlain])).toEqual([
      ['a', 'Python', true],
      ['b', 'Go', true],
      ['b (with it)', 'Go', false],
      ['c', 'Go', true],
    ]);
  });

  test('count the first way to use it that a probe measures, where that is not the default', () => {
    const catalogue = catalogueOf([implementation('a', { redirects: { 'with-it': post('same').redirects.default } })]);
    expect(rowsOf('redirects', catalogue).map(({ name, isPlain }) => [name, isPlain])).toEqual([['a (with it)', true]]);
  });

  test('of older versions stay, with an anchor of their own', () => {
    const releases = ['2.0', '1.0'].map((version) => ({ version, date: '2026-11-27', source: 'npm', cells: post('same') }));
    const rows = rowsOf('redirects', catalogueOf([implementation('a', {}, { releases })]));
    expect(rows.map(({ id, isPlain }) => [id, isPlain])).toEqual([
      ['a', true],
      ['a-1.0', false],
    ]);
  });
});

describe('a case in a sentence', () => {
  const tell = (...outcomes: string[]) => {
    const catalogue = catalogueOf(outcomes.map((outcome, index) => implementation(`c${index}`, post(outcome))));
    const told = tellCase(catalogue.probes.redirects!, 'post-301', rowsOf('redirects', catalogue));
    return told && `${told.title}: ${told.found}`;
  };

  test('begins with what most do, and names the few others', () => {
    expect(tell('to-get', 'same', 'to-get')).toBe(
      'POST answered with 301: of 3 clients 2 follow with GET; 1 follows with the same method (c1).',
    );
  });

  test('says that all agree', () => {
    expect(tell('to-get', 'to-get')).toBe('POST answered with 301: of 2 clients all follow with GET.');
  });

  test('leaves out what explains an outcome', () => {
    expect(tell('returned')).toBe('POST answered with 301: of 1 client 1 does not follow.');
  });

  test('is not there where nobody was measured', () => {
    expect(tell()).toBeUndefined();
  });

  test('counts proxies, too', () => {
    expect([countOf(1, 'proxy'), countOf(2, 'proxy'), countOf(2, 'cache')]).toEqual(['1 proxy', '2 proxies', '2 caches']);
  });
});

describe('the page of a probe', () => {
  const page = (measured: ReturnType<typeof implementation>[]) => toProbePages(catalogueOf(measured))[0]!;

  test('has a matrix for each method', () => {
    expect(page([]).matrices.map(({ title, columns }) => [title, columns.map(({ label }) => label)])).toEqual([
      ['GET', ['301']],
      ['POST', ['301']],
    ]);
  });

  test('leaves a cell empty that was not measured, and says so in the case', () => {
    const { matrices, cases } = page([implementation('a', post('same'))]);
    expect(matrices[0]!.families[0]!.rows[0]!.cells).toEqual([undefined]);
    expect(cases[0]!.notMeasured).toEqual(['a']);
  });

  test('marks what few do where most agree', () => {
    const many = Array.from({ length: 8 }, (_, index) => implementation(`c${index}`, post(index === 3 ? 'same' : 'to-get')));
    const cells = page(many).matrices[1]!.families[0]!.rows.map(({ cells: [cell] }) => cell!.isOdd);
    expect(cells).toEqual([false, false, false, true, false, false, false, false]);
  });

  test('marks nothing where no more than half agree', () => {
    const half = ['to-get', 'to-get', 'to-get', 'to-get', 'same', 'returned', 'returned', 'returned'];
    const rows = page(half.map((outcome, index) => implementation(`c${index}`, post(outcome)))).matrices[1]!.families[0]!.rows;
    expect(rows.filter(({ cells: [cell] }) => cell!.isOdd)).toEqual([]);
  });

  test('says an equal record once, with all who have it', () => {
    const [, { shares }] = page([implementation('a', post('same')), implementation('b', post('same'))]).cases as [
      unknown,
      ReturnType<typeof page>['cases'][0],
    ];
    expect(shares[0]!.records).toEqual([{ record: 'seen', names: ['a', 'b'], shares: undefined }]);
  });

  test('tells how often what differs from run to run', () => {
    const varies = {
      redirects: { default: { 'post-301': ['varies', 'seen', { shares: { same: 2, 'to-get': 1 } }] as [string, string, object] } },
    };
    expect(page([implementation('a', varies)]).cases[1]!.shares[0]).toMatchObject({
      says: 'differs from run to run',
      records: [{ shares: '2 × same, 1 × GET' }],
    });
  });

  test('has the same matrices as Markdown', () => {
    const markdown = toProbeMarkdown(page([implementation('a', post('to-get'))]));
    expect(markdown).toContain('## POST\n\n| Implementation | 301 |\n| --- | --- |\n| a 2.0 | ◐ GET |');
    expect(markdown).toContain('| a 2.0 | not measured |');
  });
});

test('a code’s page tells the most telling case of each probe', () => {
  const catalogue = catalogueOf([implementation('a', post('to-get'))]);
  expect(measuredOfCode(codeEntry({ code: 301 }).facts, catalogue)).toEqual([
    {
      title: 'POST answered with 301',
      found: 'of 1 client 1 follows with GET.',
      path: '/behaviour/redirects/#post-301',
      shares: [{ tone: 'alters', count: 1 }],
    },
  ]);
  expect(measuredOfCode(codeEntry({ code: 302 }).facts, catalogue)).toEqual([]);
});

describe('a code’s page leaves out', () => {
  const titlesOf = (
    probe: string,
    cases: object,
    outcomes: Record<string, [string, string]>,
    rule: 'never' | 'heuristically' = 'never',
  ) => {
    const one = { title: 'One', question: 'What?', subject: 'cache', outcomes: { kept: 'keeps it', 'not-kept': 'asks again' }, cases };
    const catalogue = catalogueOf([implementation('a', { [probe]: { default: outcomes } })], { [probe]: one });
    return measuredOfCode(codeEntry({ code: 404, cacheable: { rule, note: 'so' } }).facts, catalogue).map(({ title }) => title);
  };
  const played = (title: string, method = 'GET') => ({ title, code: 404, method, plays: ['a 404'] });

  test('what is about HEAD', () => {
    const cases = { 'head-404': played('HEAD', 'HEAD'), '404-get': played('GET') };
    expect(titlesOf('no-content', cases, { 'head-404': ['kept', 'seen'], '404-get': ['kept', 'seen'] })).toEqual(['GET']);
  });

  test('what is about a reason phrase', () => {
    const cases = { 'no-phrase': played('No phrase'), '404': played('Its code') };
    expect(titlesOf('proxied', cases, { 'no-phrase': ['kept', 'seen'], '404': ['kept', 'seen'] })).toEqual(['Its code']);
  });

  test('what all do alike, where enough is told on which they differ', () => {
    const probe = { subject: 'client', outcomes: { once: 'sends it once', repeated: 'repeats it' } };
    const of = (id: string) => ({ ...probe, title: id, question: 'What?', cases: { [id]: played(id) } });
    const ids = ['no-content', 'retries', 'retry-after'];
    const measuredAs = (name: string, outcome: string) =>
      implementation(
        name,
        Object.fromEntries(ids.map((id) => [id, { default: { [id]: [id === 'no-content' ? 'once' : outcome, 'seen'] } }])),
      );
    const titles = (...other: string[]) =>
      measuredOfCode(
        codeEntry({ code: 404 }).facts,
        catalogueOf(
          other.map((outcome, index) => measuredAs(`c${index}`, outcome)),
          Object.fromEntries(ids.map((id) => [id, of(id)])),
        ),
      ).map(({ title }) => title.toLowerCase());
    expect(titles('once', 'repeated')).toEqual(['retries', 'retry-after']);
    expect(titles('once', 'once')).toEqual(ids);
  });

  test('that nobody keeps what may not be kept', () => {
    const cases = { '404': played('404 with no word of caching') };
    expect(titlesOf('cached', cases, { '404': ['not-kept', 'seen'] })).toEqual([]);
    expect(titlesOf('cached', cases, { '404': ['not-kept', 'seen'] }, 'heuristically')).toHaveLength(1);
  });
});

test('a product’s page tells what was measured of it, and leads to the row', () => {
  const catalogue = catalogueOf([implementation('a', post('to-get'), { product: 'go' }), implementation('b', post('to-get'))]);
  expect(measuredOfProduct('go', catalogue)).toMatchObject([
    { name: 'a', probes: [{ path: '/behaviour/redirects/#a', outcomes: [{ word: 'GET', cases: ['post 301'] }] }] },
  ]);
});

test('of a product’s versions its page tells the newest alone', () => {
  const releases = ['2.0', '1.0'].map((version) => ({ version, date: '2026-11-27', source: 'npm', cells: post('same') }));
  const [told] = measuredOfProduct('go', catalogueOf([implementation('a', {}, { product: 'go', releases })]));
  expect([told?.version, told?.probes.map(({ path }) => path)]).toEqual(['2.0', ['/behaviour/redirects/#a']]);
});

test('the overview tells the case in which implementations differ most', () => {
  const both = (get: string, other: string) =>
    implementation(get + other, { redirects: { default: { 'get-301': [get, 'seen'], 'post-301': [other, 'seen'] } } });
  const [summary] = toBehaviourPage(catalogueOf([both('same', 'same'), both('same', 'to-get')])).probes;
  expect(summary).toMatchObject({
    measured: 2,
    cases: 2,
    agreed: 1,
    divided: { title: 'POST answered with 301', path: '/behaviour/redirects/#post-301' },
  });
});

describe('what touches security', () => {
  const cell = (outcome: string) => [outcome, 'seen'] as [string, string];
  const told = (same: string, other: string) =>
    toSecurityQuestions(
      catalogueOf(
        [implementation('a', { credentials: { default: { 'authorization-same': cell(same), 'authorization-name': cell(other) } } })],
        { credentials },
      ),
    )[0]!.cases.map(({ title, found }) => [title, found.map(({ says, rows }) => [says, rows.map(({ name }) => name)])]);

  test('names who carries credentials to another host', () => {
    expect(told('kept', 'kept')).toEqual([['Authorization, another name', [['carries it along', ['a']]]]]);
  });

  test('leaves out a case in which nobody does', () => {
    expect(told('kept', 'dropped')).toEqual([]);
  });
});
