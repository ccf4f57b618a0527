import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/outputs/search/document.ts';
import { pack, unpack } from '../../../../src/outputs/search/packed.ts';

const pages: SearchDocument[] = [
  { href: '/atlas/codes/409/', kind: 'code', title: '409 Conflict', statusClass: '4xx', frequency: 1 },
  { href: '/atlas/codes/502/', kind: 'code', title: '502 Bad Gateway', statusClass: '5xx' },
  { href: '/atlas/classes/4xx/', kind: 'class', title: '4xx Client Error', statusClass: '4xx' },
  { href: '/atlas/products/nginx/', kind: 'product', title: 'nginx' },
  { href: '/atlas/products/caddy/', kind: 'product', title: 'Caddy' },
  { href: '/atlas/products/aws-elb/', kind: 'product', title: 'AWS load balancers' },
  { href: '/atlas/products/kong-gateway/', kind: 'product', title: 'Kong Gateway (OSS)', names: ['kong gateway'] },
  { href: '/atlas/compare/401-vs-403/', kind: 'comparison', title: '401 or 403?', codes: [401, 403] },
  { href: '/atlas/compare/404-vs-410/', kind: 'comparison', title: '404 or 410?', codes: [404, 410] },
  { href: '/atlas/guides/no-status/', kind: 'guide', title: 'No status: 0 and -1', names: ['no status'] },
  { href: '/atlas/guides/rate-limiting/', kind: 'guide', title: 'Rate limiting' },
  { href: '/atlas/guides/rest/', kind: 'guide', title: 'REST', names: ['rest', 'restful'] },
  { href: '/atlas/guides/x/#n600', kind: 'outside', title: '600 Odd one', standing: 'not HTTP', names: ['600', 'odd one'] },
  { href: '/atlas/guides/601-odd/', kind: 'outside', title: '601 Odd', standing: 'not HTTP', names: ['601', 'odd', 'even'] },
];

test('what is sent is without what titles and the page before tell', () => {
  expect(pack(pages, '/atlas/')).toEqual([
    { kind: 'code', title: '409 Conflict', frequency: 1 },
    { title: '502 Bad Gateway' },
    { href: '/atlas/classes/4xx/', kind: 'class', title: '4xx Client Error', statusClass: '4xx' },
    { href: '/atlas/products/nginx/', kind: 'product', title: 'nginx' },
    { title: 'Caddy' },
    { href: '/atlas/products/aws-elb/', title: 'AWS load balancers', names: [] },
    { href: '/atlas/products/kong-gateway/', title: 'Kong Gateway (OSS)' },
    { href: '/atlas/compare/401-vs-403/', kind: 'comparison', title: '401 or 403?' },
    { title: '404 or 410?' },
    { href: '/atlas/guides/no-status/', kind: 'guide', title: 'No status: 0 and -1' },
    { title: 'Rate limiting' },
    { title: 'REST', names: ['rest', 'restful'] },
    { href: '/atlas/guides/x/#n600', kind: 'outside', title: '600 Odd one' },
    { title: '601 Odd', names: ['601', 'odd', 'even'] },
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
