import { expect, test } from 'vitest';
import type { SearchDetail, SearchDocument } from '../../../../src/outputs/search/document.ts';
import { atOnce } from '../../../../src/outputs/search/steps.ts';
import { pack, packDetails, unpack, unpackDetails } from '../../../../src/outputs/search/packed.ts';

const pages: SearchDocument[] = [
  { href: '/atlas/codes/409/', kind: 'code', title: '409 Conflict', statusClass: '4xx', frequency: 1 },
  { href: '/atlas/codes/502/', kind: 'code', title: '502 Bad Gateway', statusClass: '5xx' },
  { href: '/atlas/classes/4xx/', kind: 'class', title: '4xx Client Error', statusClass: '4xx' },
  { href: '/atlas/products/nginx/', kind: 'product', title: 'nginx' },
  { href: '/atlas/products/caddy/', kind: 'product', title: 'Caddy' },
];

test('what is sent is without what titles and the page before tell', () => {
  expect(pack(pages, '/atlas/')).toEqual([
    { kind: 'code', title: '409 Conflict', frequency: 1 },
    { title: '502 Bad Gateway' },
    { href: '/atlas/classes/4xx/', kind: 'class', title: '4xx Client Error', statusClass: '4xx' },
    { href: '/atlas/products/nginx/', kind: 'product', title: 'nginx' },
    { href: '/atlas/products/caddy/', title: 'Caddy' },
  ]);
});

test('what was sent is whole again', () => {
  expect(unpack(pack(pages, '/atlas/'), '/atlas/')).toEqual(pages);
});

test('a page whose address is not that of its title keeps it', () => {
  const moved: SearchDocument = { href: '/codes/#n999', kind: 'code', title: '999 Request Denied', statusClass: '5xx' };
  expect(unpack(pack([moved], '/'), '/')).toEqual([moved]);
});

const details: SearchDetail[] = [
  ['It clashes.', 'edit conflict', 'clash', 'clash9 edit4', 'who edited it?', 'again?'],
  ['', '', '', ''],
  ['It waits.', '', '', 'edit7'],
];

test('what was learned is sent by term: steps from page to page, and digits', () => {
  expect(packDetails(details)).toEqual({
    details: [
      ['It clashes.', 'edit conflict', 'clash', 'who edited it?', 'again?'],
      ['', '', ''],
      ['It waits.', '', ''],
    ],
    terms: 'clash edit',
    steps: '#\n#$',
    digits: '9\n47',
  });
});

test('terms are sent in their order, whatever page comes first', () => {
  const { terms, digits } = packDetails([
    ['', '', '', 'zebra1 mule2'],
    ['', '', '', 'ant3'],
  ]);
  expect([terms, digits]).toEqual(['ant mule zebra', '3\n2\n1']);
});

test('the first page is a code’s if nothing else is said', () => {
  expect(unpack([{ title: '409 Conflict' }], '/')).toMatchObject([{ kind: 'code', href: '/codes/409/' }]);
});

test.each([
  ['some', details],
  ['none', []],
  ['those of which nothing was learned', [['', '', '', '']]],
  ['many', Array.from({ length: 900 }, (_, page): SearchDetail => ['', '', '', page % 400 === 0 ? 'far1' : ''])],
] satisfies [string, SearchDetail[]][])('details that were sent are whole again: %s', (_, some) => {
  expect(atOnce(unpackDetails(packDetails(some)))).toEqual(some);
});
