import { beforeEach, describe, expect, test, vi } from 'vitest';
import CodeFilters from '../../../../src/components/listing/CodeFilters.astro';
import CodeTable from '../../../../src/components/listing/CodeTable.astro';
import { codeEntry, leastVendor } from '../../../support/entries.ts';
import { find, render, startPage } from '../page.ts';

const nginx = leastVendor;
const cloudflare = { ...leastVendor, name: 'Cloudflare' };
const unofficial = { standing: 'unofficial' as const, specs: [], firstDefined: undefined };
const codes = [
  codeEntry({ code: 200, phrase: 'OK' }),
  codeEntry({ code: 306, phrase: '(Unused)', standing: 'unused' }),
  codeEntry({ code: 409, vendors: [cloudflare, nginx, nginx] }),
  codeEntry({ code: 499, phrase: 'Client Closed Request', ...unofficial, vendors: [nginx] }),
  codeEntry({ code: 521, phrase: 'Web Server Is Down', ...unofficial, vendors: [cloudflare] }),
];
const page = [await render(CodeFilters), await render(CodeTable, { props: { codes, ours: new Set(), label: 'All status codes' } })].join(
  '',
);

const open = (query = '') => startPage(page, `/codes/${query}`);
const select = (name: string) => find<HTMLSelectElement>(`select[name="${name}"]`);
const options = (name: string) => [...select(name).options].map(({ value }) => value);
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr')].filter(({ hidden }) => !hidden).map((row) => row.querySelector('b')!.textContent);
const status = () => find('[role="status"]').textContent;

function choose(name: string, value: string) {
  select(name).value = value;
  select(name).dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => open());

test('the filters are hidden where scripts do not run', () => {
  expect(find('#code-filters').classList.contains('needs-script')).toBe(true);
});

describe('the choices', () => {
  test('are the classes of the codes, in order, behind “any”', () => {
    expect(options('class')).toEqual(['', '2xx', '3xx', '4xx', '5xx']);
  });

  test('are the standings of the codes, in order, “standard” with them', () => {
    expect(options('standing')).toEqual(['', 'standard', 'unofficial', 'unused']);
  });

  test('are the vendors of the codes, each once, in order', () => {
    expect(options('vendor')).toEqual(['', 'Cloudflare', 'nginx']);
  });

  test('show what they are called', () => {
    expect([...select('class').options].map(({ text }) => text)).toEqual(['any', '2xx', '3xx', '4xx', '5xx']);
    expect([...document.querySelectorAll('label')].map(({ firstChild }) => firstChild!.textContent!.trim())).toEqual([
      'Class',
      'Standing',
      'Sent by',
    ]);
  });
});

describe('the rows', () => {
  test('are all shown at first, and nothing is said of their number', () => {
    expect(shown()).toHaveLength(5);
    expect(status()).toBe('');
  });

  test.each([
    ['class', '4xx', ['409', '499']],
    ['standing', 'unofficial', ['499', '521']],
    ['standing', 'standard', ['200', '409']],
    ['vendor', 'Cloudflare', ['409', '521']],
    ['vendor', 'nginx', ['409', '499']],
  ])('of %s “%s” are shown', (name, value, expected) => {
    choose(name, value);
    expect(shown()).toEqual(expected);
  });

  test('have all that is asked for', () => {
    choose('class', '4xx');
    choose('vendor', 'nginx');
    choose('standing', 'unofficial');
    expect(shown()).toEqual(['499']);
  });

  test('come back with “any”', () => {
    choose('class', '4xx');
    choose('class', '');
    expect(shown()).toHaveLength(5);
  });

  test('may be none', () => {
    choose('class', '2xx');
    choose('vendor', 'nginx');
    expect(shown()).toEqual([]);
    expect(status()).toBe('0 of 5 codes');
  });

  test('are counted while some are hidden', () => {
    choose('class', '4xx');
    expect(status()).toBe('2 of 5 codes');
    choose('class', '');
    expect(status()).toBe('');
  });
});

describe('the address', () => {
  test('keeps the choice', () => {
    choose('class', '4xx');
    choose('vendor', 'nginx');
    expect(location.href).toBe('https://atlas.example/codes/?class=4xx&vendor=nginx');
  });

  test('is without a question when nothing is asked', () => {
    choose('class', '4xx');
    choose('class', '');
    expect(location.href).toBe('https://atlas.example/codes/');
  });

  test('keeps its anchor', async () => {
    await open('#all');
    choose('class', '4xx');
    expect(location.href).toBe('https://atlas.example/codes/?class=4xx#all');
  });

  test('adds nothing to the history', () => {
    const push = vi.spyOn(history, 'pushState');
    const before = history.length;
    choose('class', '4xx');
    expect(push).not.toHaveBeenCalled();
    expect(history.length).toBe(before);
  });

  test('chooses when the page is opened', async () => {
    await open('?class=4xx&standing=unofficial');
    expect([select('class').value, select('standing').value, select('vendor').value]).toEqual(['4xx', 'unofficial', '']);
    expect(shown()).toEqual(['499']);
  });

  test('with a value that no code has asks for nothing', async () => {
    await open('?class=7xx');
    expect(select('class').selectedOptions[0]?.text).toBe('any');
    expect(shown()).toHaveLength(5);
    expect(location.search).toBe('');
  });
});
