import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/outputs/search/document.ts';
import { pack, unpack } from '../../../../src/outputs/search/packed.ts';

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

test('the first page is a code’s if nothing else is said', () => {
  expect(unpack([{ title: '409 Conflict' }], '/')).toMatchObject([{ kind: 'code', href: '/codes/409/' }]);
});
