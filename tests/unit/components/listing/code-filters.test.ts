import { beforeEach, describe, expect, test, vi } from 'vitest';
import CodeFilters from '../../../../src/components/listing/CodeFilters.astro';
import CodeTable from '../../../../src/components/listing/CodeTable.astro';
import { FACETS, toFacets } from '../../../../src/facts/facets.ts';
import { codeEntry, leastVendor } from '../../../support/entries.ts';
import { find, render, startPage } from '../page.ts';

const unofficial = { standing: 'unofficial' as const, specs: [], firstDefined: undefined };
/** More than are shown as chips. */
const vendors = [...'ABCDEFGH', 'nginx'].map((name) => ({ ...leastVendor, name }));
const nginx = vendors.slice(-1);
const operator = { who: 'operator', does: 'repair' } as const;
const codes = [
  codeEntry({ code: 200, phrase: 'OK', actor: { who: 'nobody', does: 'done' } }),
  codeEntry({ code: 306, phrase: '(Unused)', standing: 'unused' }),
  codeEntry({ code: 409, vendors: nginx }),
  codeEntry({ code: 499, phrase: 'Client Closed Request', ...unofficial, vendors: nginx, actor: operator }),
  codeEntry({ code: 521, phrase: 'Web Server Is Down', ...unofficial, vendors, actor: operator }),
];
const facets = toFacets(
  codes.map(({ facts }) => facts),
  FACETS,
);
const page = [
  await render(CodeFilters, { props: { facets, others: 'hidden' } }),
  await render(CodeTable, { props: { codes, ours: new Set(), label: 'All status codes' } }),
].join('');

const open = (query = '') => startPage(page, `/codes/${query}`);
const chip = (name: string, value: string) => find<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
const countOf = (name: string, value: string) => chip(name, value).parentElement!.querySelector('small')!.textContent;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-acts]')]
    .filter(({ hidden }) => !hidden)
    .map((row) => row.querySelector('b')!.textContent);
const status = () => find('[role="status"]').textContent;

function choose(name: string, value: string) {
  chip(name, value).click();
}

function chooseVendor(value: string) {
  const select = find<HTMLSelectElement>('select');
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => open());

test('the filters are hidden where scripts do not run', () => {
  expect(find('#code-filters').classList.contains('needs-script')).toBe(true);
});

test('the choices are the values that codes have, in the order of their meaning', () => {
  const values = [...document.querySelectorAll<HTMLInputElement>('input')].map(({ name, value }) => `${name} ${value}`);
  expect(values).toEqual([
    'class 2xx',
    'class 3xx',
    'class 4xx',
    'class 5xx',
    'standing standard',
    'standing unused',
    'standing unofficial',
    'acts client',
    'acts operator',
    'acts nobody',
    'retry after-change',
    'sent origin server',
  ]);
});

test('more values than chips have room for are a list', () => {
  expect([...find<HTMLSelectElement>('select').options].map(({ value }) => value)).toEqual(['', ...'ABCDEFGH', 'nginx']);
});

describe('the rows', () => {
  test('are all shown at first, and nothing is said of their number', () => {
    expect(shown()).toHaveLength(5);
    expect(status()).toBe('');
  });

  test('of a value are shown', () => {
    choose('class', '4xx');
    expect(shown()).toEqual(['409', '499']);
    expect(status()).toBe('2 of 5 codes');
  });

  test('of two values of one facet are shown together', () => {
    choose('acts', 'nobody');
    choose('acts', 'operator');
    expect(shown()).toEqual(['200', '499', '521']);
  });

  test('have all that is asked for of several facets', () => {
    choose('class', '4xx');
    choose('acts', 'operator');
    chooseVendor('nginx');
    expect(shown()).toEqual(['499']);
  });

  test('may be none', () => {
    choose('class', '2xx');
    chooseVendor('nginx');
    expect(status()).toBe('0 of 5 codes');
  });

  test('come back when a value is no longer asked for', () => {
    choose('class', '4xx');
    expect(find('button[type="reset"]').hidden).toBe(false);
    choose('class', '4xx');
    expect(shown()).toHaveLength(5);
    expect(find('button[type="reset"]').hidden).toBe(true);
  });

  test('all come back at once', async () => {
    choose('class', '4xx');
    // A browser tells of it before it empties the form.
    find('form').dispatchEvent(new Event('reset'));
    chip('class', '4xx').checked = false;
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown()).toHaveLength(5);
    expect(find('button[type="reset"]').hidden).toBe(true);
  });

  test.each([
    ['the first choice', false],
    ['what opens the sheet, where there is one', true],
  ])('come back, and the button that went leaves the focus to %s', async (_, hasSheet) => {
    const opener = find('#code-filters > p > button');
    opener.checkVisibility = () => hasSheet;
    choose('class', '4xx');
    find('button[type="reset"]').focus();
    find('form').dispatchEvent(new Event('reset'));
    chip('class', '4xx').checked = false;
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(hasSheet ? opener : chip('class', '2xx'));
  });

  test('come back, and the focus stays where it was elsewhere', async () => {
    choose('class', '4xx');
    find('select').focus();
    find('form').dispatchEvent(new Event('reset'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(find('select'));
  });

  test('that are left give their heading along', () => {
    choose('class', '4xx');
    const headings = [...document.querySelectorAll('tbody')].filter(({ hidden }) => !hidden).map((body) => body.querySelector('tr')!.id);
    expect(headings).toEqual(['4xx', '4xx-unofficial']);
  });
});

test('a chip says how many codes it leaves of what else is asked', () => {
  expect(countOf('acts', 'operator')).toBe('2');
  choose('class', '4xx');
  expect(countOf('acts', 'operator')).toBe('1');
  expect(countOf('class', '5xx')).toBe('1');
});

describe('the address', () => {
  test('keeps the choice', () => {
    choose('class', '4xx');
    chooseVendor('nginx');
    expect(location.href).toBe('https://atlas.example/codes/?class=4xx&vendor=nginx');
  });

  test('keeps each of several choices of a kind', () => {
    choose('class', '4xx');
    choose('class', '5xx');
    expect(location.href).toBe('https://atlas.example/codes/?class=4xx&class=5xx');
  });

  test('is without a question when nothing is asked', () => {
    choose('class', '4xx');
    choose('class', '4xx');
    expect(location.href).toBe('https://atlas.example/codes/');
  });

  test('keeps its anchor, and what else it says', async () => {
    await open('?sort=acts#4xx');
    choose('class', '4xx');
    expect(location.href).toBe('https://atlas.example/codes/?sort=acts&class=4xx#4xx');
  });

  test('adds nothing to the history', () => {
    const push = vi.spyOn(history, 'pushState');
    choose('class', '4xx');
    expect(push).not.toHaveBeenCalled();
  });

  test('chooses when the page is opened, and says how many it leaves, also on the sheet', async () => {
    await open('?class=4xx&standing=unofficial');
    expect(shown()).toEqual(['499']);
    expect([status(), find('#facets button').textContent]).toEqual(['1 of 5 codes', 'Show 1 code']);
  });

  test('chooses each of several of a kind when the page is opened', async () => {
    await open('?class=4xx&class=5xx');
    const chosen = [...document.querySelectorAll<HTMLInputElement>('[name="class"]:checked')].map(({ value }) => value);
    expect(chosen).toEqual(['4xx', '5xx']);
  });

  test('with a value that no code has asks for nothing', async () => {
    await open('?class=7xx&vendor=nobody');
    expect(shown()).toHaveLength(5);
    expect(location.href).toBe('https://atlas.example/codes/');
  });
});
