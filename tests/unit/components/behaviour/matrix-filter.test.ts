import { beforeEach, describe, expect, test } from 'vitest';
import Matrix from '../../../../src/components/behaviour/Matrix.astro';
import MatrixFilter from '../../../../src/components/behaviour/MatrixFilter.astro';
import type { MatrixCell } from '../../../../src/models/probe-page.ts';
import { find, render, startPage } from '../page.ts';

const cell: MatrixCell = { word: 'GET', tone: 'alters', isOdd: false, requests: undefined };
const rowOf = (name: string, cells: (MatrixCell | undefined)[] = [cell]) => ({
  row: {
    id: name,
    implementation: name,
    name,
    family: 'any',
    version: '2.0',
    source: 'npm',
    date: '2026-11-27',
    call: 'get()',
    isPlain: true,
    cells: {},
  },
  cells,
});
const matrix = {
  id: 'matrix',
  title: 'POST',
  columns: [{ id: 'post-301', label: '301', title: 'POST answered with 301' }],
  families: [
    { name: 'Go', rows: [rowOf('net/http')] },
    { name: 'Python', rows: [rowOf('Requests', [{ ...cell, requests: 3, isOdd: true }]), rowOf('httpx', [undefined])] },
  ],
};
const page = [
  await render(MatrixFilter, { props: { names: ['Go', 'net/http'] } }),
  await render(Matrix, { props: { matrix, isFirst: true, label: 'Redirects' } }),
  await render(Matrix, { props: { matrix, isFirst: false, label: 'Redirects' } }),
].join('');

const open = (query = '') => startPage(page, `/behaviour/redirects/${query}`);
const input = () => find<HTMLInputElement>('#matrix-filter input');
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('tbody tr:not(:first-child)')]
    .filter((row) => !row.hidden && !(row.parentElement as HTMLElement).hidden)
    .map((row) => row.querySelector('th')!.firstChild!.textContent!.trim());
function ask(text: string) {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => open());

describe('a matrix', () => {
  test('has sign and word in each cell, and a link to its case', () => {
    const link = find<HTMLAnchorElement>('td.alters a');
    expect([link.textContent.trim(), link.getAttribute('href')]).toEqual(['◐ GET', '#post-301']);
  });

  test('frames what few do, and counts the requests', () => {
    expect(find('td.odd').textContent.trim()).toBe('◐ GET 3×');
  });

  test('shows what was not measured', () => {
    expect([...document.querySelectorAll('tbody td')].at(-1)!.textContent).toBe('–');
  });

  test('has anchors for its rows once on a page', () => {
    expect(document.querySelectorAll('[id="Requests"]')).toHaveLength(1);
  });
});

describe('the filter', () => {
  test('is hidden where scripts do not run', () => {
    expect(find('#matrix-filter').classList.contains('needs-script')).toBe(true);
  });

  test('shows all rows at first', () => {
    expect(shown()).toEqual(['net/http', 'Requests', 'httpx', 'net/http', 'Requests', 'httpx']);
    expect(find('[role="status"]').textContent).toBe('');
  });

  test('shows rows by a part of their name in every matrix, and counts them once', () => {
    ask('requ');
    expect(shown()).toEqual(['Requests', 'Requests']);
    expect(find('[role="status"]').textContent).toBe('1 of 3 rows');
  });

  test('takes a family, and several words between commas', () => {
    ask('Python, net/');
    expect(shown()).toHaveLength(6);
    ask('python');
    expect(shown()).toEqual(['Requests', 'httpx', 'Requests', 'httpx']);
  });

  test('takes a comma behind the last word for no word', () => {
    ask('requ, ');
    expect(shown()).toEqual(['Requests', 'Requests']);
  });

  test('is not sent: Enter leaves the page as it is', () => {
    const event = new Event('submit', { cancelable: true });
    find('#matrix-filter').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('keeps the choice in the address, and takes it from there', async () => {
    ask('httpx');
    expect(location.search).toBe('?only=httpx');
    ask('');
    expect(location.search).toBe('');
    await open('?only=Go');
    expect(shown()).toEqual(['net/http', 'net/http']);
  });
});
