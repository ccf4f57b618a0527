import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { find, openPage, runScripts, settle } from '../page.ts';
import { codePage } from './code-page.ts';

const snippets = [
  { group: 'problem', label: 'No type', note: 'A missing `type` means `about:blank`.', language: 'json', text: '{\n  "status": 409\n}' },
  { group: 'openapi', label: 'Conflict', note: '', language: 'yaml', text: 'components: {}' },
  { group: 'problem', label: 'A type', note: 'Yours.', language: 'json', text: '<b>&amp;</b>' },
];
const answer = vi.fn<typeof fetch>();

const list = (group: string) => find<HTMLDetailsElement>(`[data-group="${group}"]`);
const figures = (group: string) => [...list(group).querySelectorAll('figure')];
const script = () => [...document.head.querySelectorAll('script[type="module"]')];

async function unfold(group: string) {
  list(group).dispatchEvent(new Event('toggle'));
  await runScripts();
  await settle();
}

beforeEach(async () => {
  answer.mockReset().mockImplementation(() => Promise.resolve(Response.json({ snippets })));
  openPage(codePage, '/codes/409/');
  vi.stubGlobal('fetch', answer);
  await runScripts();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('nothing is loaded before a list is unfolded', () => {
  expect(script()).toEqual([]);
  expect(answer).not.toHaveBeenCalled();
});

test('a folded list says where its texts stand for those who run no scripts', () => {
  expect(list('problem').textContent).toMatch(/A body for it\s*It stands in 409\.md\./);
  expect(list('problem').querySelector('a')!.getAttribute('href')).toBe('/codes/409.md');
});

test('unfolding one loads the JSON of the page', async () => {
  await unfold('problem');
  expect(answer).toHaveBeenCalledExactlyOnceWith('https://atlas.example/codes/409.json');
});

test.each(['problem', 'openapi'])('unfolding “%s” fills every list with its texts, in order', async (group) => {
  await unfold(group);
  expect(figures('problem').map((figure) => figure.querySelector('span')!.textContent)).toEqual(['No type', 'A type']);
  expect(figures('openapi').map((figure) => figure.querySelector('span')!.textContent)).toEqual(['Conflict']);
});

test('the texts stand in place of the sentence that said where they are', async () => {
  await unfold('problem');
  expect(list('problem').textContent).not.toContain('It stands in');
  expect(list('problem').firstElementChild!.textContent).toBe('A body for it');
});

test('nothing of the template but its script is put into the page', async () => {
  await unfold('problem');
  expect(document.head.querySelector('figure')).toBeNull();
});

test('a list is filled once, however often it is folded', async () => {
  await unfold('problem');
  await unfold('problem');
  expect(figures('problem')).toHaveLength(2);
});

test('a text is shown and copied as it is, octet for octet', async () => {
  await unfold('problem');
  const [, figure] = figures('problem');
  expect(figure!.querySelector('pre')!.textContent).toBe('<b>&amp;</b>');
  expect(figure!.querySelector('button')!.dataset.copy).toBe('<b>&amp;</b>');
});

test('what stands between backticks in a note is code', async () => {
  await unfold('problem');
  expect(figures('problem')[0]!.querySelector('p')!.innerHTML).toBe('A missing <code>type</code> means <code>about:blank</code>.');
});

test('markup in a label or a note is text', async () => {
  answer.mockImplementation(() =>
    Promise.resolve(Response.json({ snippets: [{ ...snippets[0], label: '<i>a</i>', note: '<i>b</i>`<i>c</i>`' }] })),
  );
  await unfold('problem');
  expect(figures('problem')[0]!.querySelector('i')).toBeNull();
});

test('the template stays empty for the next', async () => {
  await unfold('problem');
  const { content } = find<HTMLTemplateElement>('template#snippets');
  expect(content.querySelector('pre')!.textContent + content.querySelector('figure span')!.textContent).toBe('');
});

describe('a page whose JSON cannot be loaded', () => {
  test.each<[string, () => Promise<Response>]>([
    ['is offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['gets an error', () => Promise.resolve(Response.json({ snippets }, { status: 503 }))],
    ['gets something else', () => Promise.resolve(new Response('<p>Sign in</p>'))],
  ])('because it %s says so and keeps the way to the Markdown', async (_, response) => {
    answer.mockImplementation(response);
    await unfold('problem');
    for (const group of ['problem', 'openapi']) {
      const notice = list(group).querySelector('[role="alert"]')!;
      expect(notice.textContent.replace(/\s+/g, ' ').trim()).toBe('It could not be loaded. It stands in 409.md.');
      expect(notice.querySelector('a')!.getAttribute('href')).toBe('/codes/409.md');
    }
  });

  test('does not hide a fault of the script behind that', async () => {
    answer.mockImplementation(() => Promise.resolve(Response.json({ snippets: [{ group: 'problem' }] })));
    list('problem').dispatchEvent(new Event('toggle'));
    await expect(runScripts()).rejects.toThrow(TypeError);
  });
});
