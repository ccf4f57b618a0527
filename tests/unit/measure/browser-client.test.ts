import { expect, test } from 'vitest';
import { browserClient, fetchInPage, isNavigation, navigate } from '../../../src/measure/browser-client.ts';
import type { Browser } from '../../../src/measure/browsers/browser.ts';
import { writeContent } from '../../../src/measure/folder.ts';

const call = { method: 'GET', address: 'http://me:secret@127.0.0.1:1/start', next: undefined, contentFile: undefined };

/** A browser that writes down what it is told; it never ends a fetch if it is to hang. */
function fake(hangs = false) {
  const told: string[] = [];
  const browser: Browser = {
    evaluate: (expression) => {
      told.push(expression);
      return hangs ? new Promise(() => undefined) : Promise.resolve(['returned', 200, 'ok']);
    },
    visit: (address) => {
      told.push(address);
      return Promise.resolve({ kind: 'returned', status: 200, text: '' });
    },
    leave: (expression) => {
      told.push(expression);
      return Promise.resolve({ kind: 'returned', status: 200, text: '' });
    },
    stop: () => told.push('stop'),
  };
  return { told, start: () => Promise.resolve(browser) };
}

test('A browser calls from a page of the called origin', async () => {
  const { told, start } = fake();
  await browserClient('.', start, fetchInPage).call(call, 1000);
  expect(told[0]).toBe('http://127.0.0.1:1/.driver');
});

test('A browser reports the code that its page learned', async () => {
  const { reports } = await browserClient('.', fake().start, fetchInPage).call(call, 1000);
  expect(reports).toEqual([{ kind: 'returned', status: 200, text: 'ok' }]);
});

test('A browser that takes too long is stopped', async () => {
  const { told, start } = fake(true);
  const { isLate } = await browserClient('.', start, fetchInPage).call(call, 50);
  expect([isLate, told.at(-1)]).toEqual([true, 'stop']);
});

test('A POST without a script is a form with the content as its field', async () => {
  const { told, start } = fake();
  await browserClient('.', start, navigate).call({ ...call, method: 'POST', contentFile: writeContent('a=1') }, 1000);
  expect(told.at(-1)).toMatch(/field\.name = "a";\s+field\.value = "1";/);
});

test.each([
  [{ method: 'PUT' }, false],
  [{ method: 'GET', fields: { Cookie: 'a' } }, false],
  [{ method: 'POST' }, true],
])('Without a script %j is possible: %s', (asked, isPossible) => {
  expect(isNavigation(asked, { id: 'redirects' })).toBe(isPossible);
});

test('A password that a person would be asked for is not measured without a script', () => {
  expect(isNavigation({ method: 'GET' }, { id: 'authentication' })).toBe(false);
});
