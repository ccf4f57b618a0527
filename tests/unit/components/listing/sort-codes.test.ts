import { beforeEach, expect, test } from 'vitest';
import CodesPage from '../../../../src/views/CodesPage.astro';
import { classEntry, codeEntry, leastVendor } from '../../../support/entries.ts';
import { find, render, startPage } from '../page.ts';

const unofficial = { standing: 'unofficial' as const, specs: [], firstDefined: undefined };
const retry = (verdict: 'yes' | 'no') => ({ retry: { verdict, condition: 'so', basis: 'spec' } as const });
const codes = [
  codeEntry({ code: 404, phrase: 'Not Found', specs: ['RFC 9110 15.5.5'], ...retry('no') }),
  codeEntry({ code: 409, specs: ['RFC 2068 10.4.10'] }),
  codeEntry({ code: 499, phrase: 'Client Closed Request', ...unofficial, vendors: [{ ...leastVendor, name: 'Apache' }] }),
  codeEntry({ code: 503, phrase: 'Service Unavailable', specs: ['RFC 9110 15.6.4'], ...retry('yes') }),
];
const page = await render(CodesPage, { props: { codes, classes: [classEntry()], ours: new Set() }, partial: false });

const open = (query = '') => startPage(page, `/codes/${query}`);
const order = () => [...document.querySelectorAll('[data-acts] b')].map(({ textContent }) => textContent);
const head = (text: string) => [...document.querySelectorAll<HTMLElement>('thead button')].find(({ textContent }) => textContent === text)!;
const sorted = () => [...document.querySelectorAll('[aria-sort="ascending"]')].map(({ textContent }) => textContent);

beforeEach(() => open());

test('the rows stand by class at first, registered codes before others', () => {
  expect(order()).toEqual(['404', '409', '499', '503']);
  expect(sorted()).toEqual(['Code']);
});

test('sorted by retrying, the most hopeful stand first', () => {
  head('Retry as is?').click();
  expect(order()).toEqual(['503', '409', '499', '404']);
  expect(sorted()).toEqual(['Retry as is?']);
});

test('sorted by definition, what no standard defines stands last', () => {
  head('Defined in').click();
  expect(order()).toEqual(['409', '404', '503', '499']);
});

test('the order of the codes comes back, each under its class', () => {
  head('Retry as is?').click();
  head('Code').click();
  expect(order()).toEqual(['404', '409', '499', '503']);
  expect(find('[data-class="5xx"] [data-acts]').textContent).toContain('503');
});

test('a sorted table is told from one by class, whose heads it has no use for', () => {
  const isSorted = () => find('.code-table').hasAttribute('data-sorted');
  head('Defined in').click();
  expect(isSorted()).toBe(true);
  head('Code').click();
  expect(isSorted()).toBe(false);
});

test('the address keeps the order', async () => {
  head('Defined in').click();
  expect(location.href).toBe('https://atlas.example/codes/?sort=defined');
  await open('?sort=retry');
  expect(order()[0]).toBe('503');
});

test('the address keeps its anchor when the order changes', async () => {
  await open('#4xx');
  head('Defined in').click();
  expect(location.href).toBe('https://atlas.example/codes/?sort=defined#4xx');
});

test('the address says no order by code, and keeps what else it says', async () => {
  await open('?acts=client&sort=defined#4xx');
  head('Code').click();
  expect(location.href).toBe('https://atlas.example/codes/?acts=client#4xx');
});

test('an order that there is not is none', async () => {
  await open('?sort=phase-of-the-moon');
  expect(sorted()).toEqual(['Code']);
});
