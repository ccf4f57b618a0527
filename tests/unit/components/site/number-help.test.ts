import { expect, test } from 'vitest';
import NumberHelp from '../../../../src/components/site/NumberHelp.astro';
import { find, render, startPage } from '../page.ts';

const page = await render(NumberHelp, { props: { codes: [200, 401, 403, 404, 409], comparisons: ['401-vs-403'] } });
const told = () => find('#number-help').textContent;
const links = () => [...document.querySelectorAll('#number-help a')].map((link) => [link.textContent, link.getAttribute('href')]);

test.each(['/codes/0409', '/status/409', '/codes/409.html', '/409.json', '/codes/409/x/409/'])(
  '%s leads to the code that was meant',
  async (address) => {
    await startPage(page, address);
    expect(told()).toBe('The code is at codes/409.');
    expect(links()).toEqual([['codes/409', '/codes/409/']]);
  },
);

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

test.each(['/nowhere/', '/codes/four/', '/409/nowhere/'])(
  '%s, which does not end in a number, is told what stood there',
  async (address) => {
    await startPage(page, address);
    expect(told().trim()).toBe('The address may be mistyped, or it names a status code that nobody has registered.');
  },
);

test.each(['/compare/403-vs-401/', '/compare/401-403', '/compare/http-401-and-403/'])(
  '%s leads to the comparison that is written',
  async (address) => {
    await startPage(page, address);
    expect(told()).toBe('The comparison is at compare/401-vs-403.');
    expect(links()).toEqual([['compare/401-vs-403', '/compare/401-vs-403/']]);
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

test('a comparison with a code that has no page is not offered', async () => {
  await startPage(page, '/compare/200-vs-471/');
  expect(links()[0]).toEqual(['4xx', '/classes/4xx/']);
});

test('links stand below the base', async () => {
  await startPage(page.replace(/data-base(?:="")?(?=[ >])/, 'data-base="/atlas"'), '/atlas/codes/0409');
  expect(links()).toEqual([['codes/409', '/atlas/codes/409/']]);
});
