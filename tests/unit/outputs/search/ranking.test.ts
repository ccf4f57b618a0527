import { describe, expect, test } from 'vitest';
import { buildRanking, type RankedPage } from '../../../../src/outputs/search/ranking.ts';
import { atOnce } from '../../../../src/outputs/search/steps.ts';

const page = (facts: Partial<RankedPage>): RankedPage => ({
  names: [],
  keywords: '',
  summary: '',
  text: '',
  asks: [],
  learned: '',
  ...facts,
});
/** What a query says of each page that has this as its text. */
function said(query: string, ...texts: string[]) {
  const { pages } = atOnce(buildRanking(texts.map((text) => page({ text })))).weigh(query);
  return texts.map((_, at) => pages.find((one) => one.page === at));
}
const shares = (query: string, ...texts: string[]) => said(query, ...texts).map((one) => one?.share ?? 0);

describe('the last word of a query', () => {
  test('may be a beginning, and means most surely the word that comes first', () => {
    const [first, second] = shares('locked ver', 'verbose', 'vertical', 'other');
    expect(second! / first!).toBeCloseTo(0.5);
  });

  test('counts for six tenths of a word as a beginning', () => {
    expect(said('ver', 'verbose')[0]!.covered).toBeCloseTo(0.6);
  });

  test('is a beginning from two letters on', () => {
    expect(said('ve', 'verbose')[0]!.covered).toBeCloseTo(0.6);
  });

  test('may be a beginning of each name', () => {
    const { pages } = atOnce(buildRanking(['verbose', 'vertical'].map((name) => page({ names: [name] })))).weigh('ver');
    expect(pages.map(({ name }) => name)).toEqual([1, 1]);
  });

  test('is itself where a page has it', () => {
    expect(shares('ver', 'verbose', 'ver')[0]).toBe(0);
  });

  test('is no beginning behind a space, nor when it is one letter', () => {
    expect([shares('ver ', 'verbose'), shares('v', 'verbose')]).toEqual([[0], [0]]);
  });
});

test('a word says the more of a page, the nearer to its name it stands', () => {
  const fields = [{ names: ['verbose'] }, { summary: 'verbose' }, { keywords: 'verbose' }, { asks: ['verbose'] }, { text: 'verbose' }];
  const { pages } = atOnce(buildRanking(fields.map(page))).weigh('verbose');
  expect(pages.toSorted((a, b) => b.share - a.share).map((one) => one.page)).toEqual([0, 1, 2, 3, 4]);
});

test('a word that tells little outside a name weighs less than another', () => {
  const [little, other] = shares('page verbose', 'page', 'verbose');
  expect(little! / other!).toBeCloseTo(0.3);
});

test('a rare word weighs more than one that many pages have', () => {
  const [rare, common] = shares('verbose locked', 'verbose', 'locked', 'locked', 'locked');
  expect(rare).toBeGreaterThan(common!);
});

test('a misspelt word counts the less, the dearer its slip', () => {
  const [near, far] = ['verbode', 'verbobe'].map((query) => shares(query, 'verbose')[0]!);
  expect(far).toBeLessThan(near!);
  expect(far).toBeGreaterThan(0);
});

test.each([
  ['two words that pages have as one are one', 'time out', 'timeout'],
  ['a word that no page has is the two that it is made of', 'lockversion', 'lock version'],
])('%s', (_, query, text) => {
  expect(said(query, text)[0]?.covered).toBeCloseTo(1);
});

test('a word that no page has weighs three quarters of what the rarest would', () => {
  const { covered } = said('verbose zebra', 'verbose', 'other')[0]!;
  const [own, none] = [1, 0].map((count) => Math.log(1 + (2 - count + 0.5) / (count + 0.5)));
  expect(covered).toBeCloseTo(own! / (own! + 0.75 * none!));
});

test('a misspelt word is none that is dearer by more than a letter in place of another that looks like it', () => {
  expect(said('bufffalo', 'buffalo', 'bufqfalo').map((one) => one !== undefined)).toEqual([true, false]);
});

test.each([
  ['ten pages', Array.from({ length: 40 }, () => 'verbose'), ['verbose'], 4],
  ['4,000 terms', [Array.from({ length: 8001 }, (_, at) => `a${at}`).join(' ')], ['a0'], 2],
])('a ranking is made in steps of %s, so that keys are answered in between', (_, texts, less, more) => {
  const steps = (some: string[]) => [...buildRanking(some.map((text) => page({ text })))].length;
  expect(steps(texts) - steps(less)).toBe(more);
});

test('two words of five letters together are two', () => {
  expect(said('ti mer', 'timer')).toEqual([undefined]);
});

test('the question of a page is its reason where it is near to the query, and not where it only has one of its words', () => {
  const { weigh } = atOnce(buildRanking([page({ asks: ['row locked by another user'] })]));
  expect(['row locked by another', 'user'].map((query) => weigh(query).pages[0]?.ask)).toEqual(['row locked by another user', undefined]);
});

test('it tells how many words say something, and the share that no page has', () => {
  const { size, unknown } = atOnce(buildRanking([page({ text: 'verbose' })])).weigh('the verbose zebra');
  expect([size, unknown]).toEqual([2, 1 / 2]);
});

test('it tells what the words mean most surely, and what their slips cost by the letter', () => {
  const { meant, slips } = atOnce(buildRanking([page({ text: 'forbiddan verbose forbidden zebra' })])).weigh(
    'giraffe zebra forbiddem verb',
  );
  expect(meant).toEqual(['zebra', 'forbidden', 'verbos']);
  expect(slips).toBeCloseTo(0.7 / 'forbiddem'.length / 4);
});

test('digits of what was learned go on behind 9 with the letters', () => {
  const { weigh } = atOnce(buildRanking([page({ learned: 'verbos9' }), page({ learned: 'verbosz' })]));
  expect(weigh('verbose').pages.map(({ learned }) => learned)).toEqual([9, 35]);
});

test('what was learned speaks for a page by its digit, less in a longer query', () => {
  const { weigh } = atOnce(buildRanking([page({ learned: 'verbos3' }), page({ text: 'locked' })]));
  expect([weigh('verbose').pages[0]?.learned, weigh('verbose locked').pages[0]?.learned]).toEqual([3, 3 / Math.SQRT2]);
});

test.each([
  ['behind', 'rowid', 'row id'],
  ['in front', 'dbrow', 'db row'],
])('no word is cut where less than three letters would be %s', (_, query, text) => {
  expect(said(query, text)[0]?.covered ?? 0).toBe(0);
});

describe('a word that no page has', () => {
  const ranking = () => atOnce(buildRanking([page({ text: 'stale verbose' }), page({})], { firstSender: 1, counts: [] }));
  const term = (written: string) => ({ term: written, senders: [{ page: 1, value: 0.5 }], learned: [] });

  test('stays as it is if it is several', () => {
    expect(ranking().corrected('StaelVerbose')).toBe('StaelVerbose');
  });

  test('is corrected when the right one is taken in, though it was asked for before', () => {
    const { corrected, add } = ranking();
    const before = corrected('buildpak');
    add([term('buildpack')], []);
    expect([before, corrected('buildpak')]).toEqual(['buildpak', 'buildpack']);
  });

  test('is not corrected to what is written as one word', () => {
    const { corrected, add } = ranking();
    add([term('=lostobject')], []);
    expect(corrected('lostobjec')).toBe('lostobjec');
  });

  test('weighs what it is known to weigh when it is taken in', () => {
    const { weightOf, add } = ranking();
    const before = weightOf('buildpack');
    add([term('buildpack')], []);
    expect(weightOf('buildpack')).toBeLessThan(before);
  });
});
