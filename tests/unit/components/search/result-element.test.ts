import { beforeEach, describe, expect, test } from 'vitest';
import { element, fillResult } from '../../../../src/components/search/result-element.ts';
import type { SearchResult } from '../../../../src/outputs/search/result.ts';
import { openPage } from '../page.ts';

const least: SearchResult = { href: '/codes/409/', title: '409 Conflict', excerpt: [] };

function fill(result: Partial<SearchResult> = {}): HTMLAnchorElement {
  const link = document.createElement('a');
  fillResult(link, { ...least, ...result });
  return link;
}

beforeEach(() => {
  openPage('');
});

describe('an element', () => {
  test('has its class and its children', () => {
    expect(element('p', 'note', 'a ', document.createElement('b')).outerHTML).toBe('<p class="note">a <b></b></p>');
  });

  test('without a class has no such attribute', () => {
    expect(element('p', '').outerHTML).toBe('<p></p>');
  });

  test('takes markup for text', () => {
    expect(element('p', '', '<b>').outerHTML).toBe('<p>&lt;b&gt;</p>');
  });
});

describe('a result', () => {
  test('leads to its page', () => {
    expect(fill().getAttribute('href')).toBe('/codes/409/');
  });

  test('has the looks of an option, and the hue of its class', () => {
    const link = fill({ statusClass: '4xx' });
    expect([link.className, link.dataset.class]).toEqual(['option', '4xx']);
  });

  test('without a class has no hue', () => {
    expect(fill().dataset.class).toBeUndefined();
  });

  test.each([
    ['409 Conflict', '<b>409</b> Conflict'],
    ['4xx Client Error', '<b>4xx</b> Client Error'],
    ['401 or 403?', '<b>401</b> or 403?'],
  ])('%s shows its number as one', (title, html) => {
    expect(fill({ title }).querySelector('.name')!.innerHTML).toBe(html);
  });

  test.each(['Retry-After', '4096 bytes', 'RFC 9110', 'All 409 pages'])('%s has no number', (title) => {
    const name = fill({ title }).querySelector('.name')!;
    expect(name.querySelector('b')).toBeNull();
    expect(name.textContent.trim()).toBe(title);
  });

  test('says how the code stands, where that needs saying', () => {
    expect(fill({ standing: 'unofficial' }).querySelector('.name')!.innerHTML).toBe('<b>409</b> Conflict <i>unofficial</i>');
    expect(fill().querySelector('i')).toBeNull();
  });

  test('shows why it is there, with the matches marked', () => {
    const excerpt = [
      { text: 'It ', isMatch: false },
      { text: 'clashes', isMatch: true },
      { text: '.', isMatch: false },
    ];
    expect(fill({ excerpt }).lastElementChild!.innerHTML).toBe('It <mark>clashes</mark>.');
  });

  test('names the heading under which that stands', () => {
    expect(fill({ heading: 'Pitfalls', excerpt: [{ text: 'Beware.', isMatch: false }] }).lastElementChild!.textContent).toBe(
      'Pitfalls: Beware.',
    );
  });

  test('takes markup for text', () => {
    const link = fill({ title: '409 <i>x</i>', heading: '<i>y</i>', standing: '<s>', excerpt: [{ text: '<i>z</i>', isMatch: true }] });
    expect(link.querySelectorAll('i')).toHaveLength(1);
    expect(link.textContent).toBe('409 <i>x</i> <s><i>y</i>: <i>z</i>');
  });
});
