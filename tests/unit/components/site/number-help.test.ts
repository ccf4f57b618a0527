import { expect, test } from 'vitest';
import NumberHelp from '../../../../src/components/site/NumberHelp.astro';
import { statusClass } from '../../../../src/schemas/fields.ts';
import { find, render, startPage } from '../page.ts';

const page = `<h1>No page</h1>${await render(NumberHelp, {
  props: {
    codes: [
      { code: 200, phrase: 'OK' },
      { code: 401, phrase: 'Unauthorized' },
      { code: 403, phrase: 'Forbidden' },
      { code: 404, phrase: 'Not Found' },
      { code: 409, phrase: 'Conflict' },
      { code: 418, phrase: "I'm a teapot" },
    ],
    comparisons: ['401-vs-403'],
  },
})}`;
const heading = () => find('h1').textContent;
const told = () => find('#number-help').textContent;
const links = () => [...document.querySelectorAll('#number-help a')].map((link) => [link.textContent, link.getAttribute('href')]);

test.each([
  '/codes/0409',
  '/status/409',
  '/codes/409.html',
  '/409.json',
  '/codes/409%20',
  '/codes/409.',
  '/codes/409/nowhere',
  '/codes/409-conflict',
  '/codes/%22409%22',
  '/codes/Conflict/',
  '/status/conflict',
  '/conflict',
])('%s leads to the code that was meant', async (address) => {
  await startPage(page, address);
  expect(heading()).toBe('Did you mean 409 Conflict?');
  expect(links()).toEqual([['409 Conflict', '/codes/409/']]);
});

test('a number with a point inside a longer name is no sub-status', async () => {
  await startPage(page, '/files/404.13.pdf');
  expect(links()).toEqual([['404 Not Found', '/codes/404/']]);
});

test('an unknown code is told with what a client makes of it', async () => {
  await startPage(page, '/codes/471/');
  expect(told()).toBe(
    'Nobody registered 471, and no product is known to send it. A client that does not know it treats it as 400, the general code of the class 4xx. Find the sender.',
  );
  expect(links()).toEqual([
    ['4xx', '/classes/4xx/'],
    ['Find the sender', '/guides/unofficial-codes/#find-the-sender'],
  ]);
});

test.each(['/codes/404.13/', '/404.13'])('%s is told to be a sub-status of IIS', async (address) => {
  await startPage(page, address);
  expect(told()).toBe('404.13 is 404 with a sub-status of IIS.');
  expect(links()).toEqual([
    ['404', '/codes/404/'],
    ['IIS', '/products/iis/'],
  ]);
});

test.each(['099', '602', '998'])('%s is told to be no status code', async (number) => {
  await startPage(page, `/codes/${number}/`);
  expect(told()).toBe(
    `${number} is not a status code of HTTP, which has 100 to 599, and no product is known to send it. A client treats such a response as a server error, a 5xx. Find the sender.`,
  );
  expect(links()).toEqual([
    ['5xx', '/classes/5xx/'],
    ['Find the sender', '/guides/unofficial-codes/#find-the-sender'],
  ]);
});

test.each(['/4xx', '/codes/4XX/', '/classes/4xx.html'])('%s leads to the class', async (address) => {
  await startPage(page, address);
  expect(links()).toEqual([['the class 4xx', '/classes/4xx/']]);
});

test.each(statusClass.options)('%s is known as a class', async (name) => {
  await startPage(page, `/${name}`);
  expect(links()).toEqual([[`the class ${name}`, `/classes/${name}/`]]);
});

test('a phrase is known by its words, whatever stands between them', async () => {
  await startPage(page, '/codes/im-a-teapot');
  expect(links()).toEqual([["418 I'm a teapot", '/codes/418/']]);
});

test.each([
  ['/guides/caching-2/', 'guides caching 2'],
  ['/nowhere/', 'nowhere'],
])('words that name nothing, as in %s, can be searched for', async (address, words) => {
  await startPage(page, address);
  expect(links()).toEqual([[`Search for “${words}”`, `/search/?q=${encodeURIComponent(words)}`]]);
});

test.each(['/%E0%A4%A', '/-/'])('an address without words, such as %s, is told so', async (address) => {
  await startPage(page, address);
  expect(heading()).toBe('No page');
});

test.each(['/compare/403-vs-401/', '/compare/401-403', '/compare/http-401-and-403/'])(
  '%s leads to the comparison that is written',
  async (address) => {
    await startPage(page, address);
    expect(heading()).toBe('Did you mean 401 or 403?');
    expect(links()).toEqual([['401 or 403', '/compare/401-vs-403/']]);
  },
);

test('a comparison that is not written leads to both codes, the smaller first', async () => {
  await startPage(page, '/compare/409-vs-200/');
  expect(told()).toBe('These two are not compared yet. Read 200 and 409.');
  expect(links()).toEqual([
    ['200', '/codes/200/'],
    ['409', '/codes/409/'],
  ]);
});

test('of a comparison with a code that has no page the other code is offered', async () => {
  await startPage(page, '/compare/471-vs-200/');
  expect(links()).toEqual([['200 OK', '/codes/200/']]);
});

test('links stand below the base', async () => {
  await startPage(page.replace(/data-base(?:="")?(?=[ >])/, 'data-base="/atlas"'), '/atlas/codes/0409');
  expect(links()).toEqual([['409 Conflict', '/atlas/codes/409/']]);
});
