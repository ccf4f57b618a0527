import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Constant from '../../../../src/components/languages/Constant.astro';
import Anchor from '../../../../src/components/ui/Anchor.astro';
import CopyButton from '../../../../src/components/ui/CopyButton.astro';
import CopyPageButton from '../../../../src/components/ui/CopyPageButton.astro';
import HttpMessage from '../../../../src/components/prose/HttpMessage.astro';
import { find, render, renderPage, settle, startPage } from '../page.ts';

const row = {
  id: 'go',
  language: 'Go',
  written: 'http.StatusConflict',
  isDeprecated: false,
  isOtherMeaning: false,
  aliases: ['http.Clash'],
  areAliasesOlder: false,
  deprecated: [],
};
const main = [
  await render(CopyButton, { props: { label: 'Copy link', text: 'https://atlas.example/codes/409/' } }),
  await render(CopyButton, { props: { label: 'Copy', text: 'line 1\nline 2' } }),
  await render(Constant, { props: { row } }),
  await render(Anchor, { props: { id: 'pitfalls', label: 'Pitfalls' } }),
  await render(CopyPageButton, { props: { path: '/codes/409.md' } }),
  await render(HttpMessage, { props: { text: 'GET /orders/4417 HTTP/1.1\nHost: shop.example' } }),
  '<p>Text</p>',
].join('');
const page = await renderPage(main);

const writeText = vi.fn<Clipboard['writeText']>();
const write = vi.fn<Clipboard['write']>();
const answer = vi.fn<typeof fetch>();

const link = () => find('[data-copy^="https:"]');
const program = () => find('[data-copy^="line"]');
const constant = () => find('.constant');
const sign = () => find('.anchor');
const message = () => find('.message button');
const file = () => find('[data-copy-from]');
const said = () => find('#announcement').textContent;
const copied = () => writeText.mock.calls.at(-1)?.[0];

async function click(control: HTMLElement) {
  control.click();
  await settle();
}

async function open(address = '/codes/409/?from=chat#example', html = page) {
  await startPage(html, address);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText, write } });
  vi.stubGlobal('fetch', answer);
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  writeText.mockReset().mockResolvedValue();
  write.mockReset().mockResolvedValue();
  answer.mockReset().mockImplementation(() => Promise.resolve(new Response('# 409 Conflict')));
  await open();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is copied', () => {
  test('a button copies the text that it is given, octet for octet', async () => {
    await click(program());
    expect(copied()).toBe('line 1\nline 2');
  });

  test('a constant copies its own name', async () => {
    await click(constant());
    expect(copied()).toBe('http.StatusConflict');
  });

  test('each name of a constant copies itself', async () => {
    await click(document.querySelectorAll<HTMLElement>('.constant')[1]!);
    expect(copied()).toBe('http.Clash');
  });

  test('a message is copied with its line breaks', async () => {
    await click(message());
    expect(copied()).toBe('GET /orders/4417 HTTP/1.1\nHost: shop.example');
  });

  test('a heading’s sign copies the canonical address of its section, whatever the reader’s own is', async () => {
    await click(sign());
    expect(copied()).toBe('https://atlas.example/codes/409/#pitfalls');
  });

  test('on a page without a canonical address a sign copies the reader’s own', async () => {
    await open('/nowhere/?a=b', await renderPage(main, { isHidden: true }));
    await click(sign());
    expect(copied()).toBe('https://atlas.example/nowhere/?a=b#pitfalls');
  });

  test('a click on something inside a control counts', async () => {
    const inside = document.createElement('b');
    link().append(inside);
    await click(inside);
    expect(copied()).toBe('https://atlas.example/codes/409/');
  });

  test('a click elsewhere copies nothing and says nothing', async () => {
    await click(find('p'));
    expect(writeText).not.toHaveBeenCalled();
    expect(said()).toBe('');
  });

  test('a sign is still followed', () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    sign().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('what is shown', () => {
  test('a button says that it has copied', async () => {
    await click(link());
    expect(link().textContent).toBe('Copied');
  });

  test('a button that shows a shorter word stays as wide as it was, so that its neighbours stand still', async () => {
    Object.defineProperty(link(), 'offsetWidth', { value: 96 });
    await click(link());
    expect(link().style.minWidth).toBe('96px');
  });

  test('nothing is said before the browser has copied', () => {
    writeText.mockReturnValue(new Promise(() => {}));
    link().click();
    expect(link().textContent).toBe('Copy link');
    expect(said()).toBe('');
  });

  test('a sign, which has room for one letter, shows a tick', async () => {
    await click(sign());
    expect(sign().textContent).toBe('✓');
  });

  test('the label comes back after 1.6 seconds', async () => {
    await click(link());
    vi.advanceTimersByTime(1599);
    expect(link().textContent).toBe('Copied');
    vi.advanceTimersByTime(1);
    expect(link().textContent).toBe('Copy link');
  });

  test('a constant that is copied twice within that time is copied again, not the word that it shows', async () => {
    await click(constant());
    vi.advanceTimersByTime(400);
    await click(constant());
    expect(copied()).toBe('http.StatusConflict');
  });

  test.each([
    ['button', link, 'Copy link'],
    ['constant', constant, 'http.StatusConflict'],
    ['sign', sign, '#'],
  ])('the label of a %s that is used twice comes back, once the second time is over', async (_, control, label) => {
    await click(control());
    vi.advanceTimersByTime(400);
    await click(control());
    const shown = control().textContent;
    vi.advanceTimersByTime(1599);
    expect(control().textContent).toBe(shown);
    vi.advanceTimersByTime(1);
    expect(control().textContent).toBe(label);
  });

  test('a control can be used again later', async () => {
    await click(constant());
    vi.advanceTimersByTime(5000);
    await click(constant());
    vi.advanceTimersByTime(5000);
    expect(constant().textContent).toBe('http.StatusConflict');
  });

  test('two controls do not take each other’s label', async () => {
    await click(link());
    await click(constant());
    vi.advanceTimersByTime(1600);
    expect([link().textContent, constant().textContent]).toEqual(['Copy link', 'http.StatusConflict']);
  });
});

test.each([
  ['a text', link],
  ['the page', file],
])('the button that copies %s is hidden where scripts do not run, and sends no form', (_, button) => {
  expect([button().classList.contains('needs-script'), button().getAttribute('type')]).toEqual([true, 'button']);
});

describe('what is said aloud', () => {
  test('is said where assistive technology listens, and is not seen', () => {
    expect([find('#announcement').tagName, find('#announcement').className]).toEqual(['OUTPUT', 'sr-only']);
  });

  test('what was copied', async () => {
    await click(link());
    expect(said()).toBe('Copied https://atlas.example/codes/409/');
  });

  test('of several lines only that all of it was', async () => {
    await click(program());
    expect(said()).toBe('Copied it all');
  });

  test('it is taken back after 1.6 seconds', async () => {
    await click(link());
    vi.advanceTimersByTime(1599);
    expect(said()).not.toBe('');
    vi.advanceTimersByTime(1);
    expect(said()).toBe('');
  });

  test('a second announcement is not taken back with the first', async () => {
    await click(link());
    vi.advanceTimersByTime(1000);
    await click(constant());
    vi.advanceTimersByTime(1000);
    expect(said()).toBe('Copied http.StatusConflict');
    vi.advanceTimersByTime(600);
    expect(said()).toBe('');
  });
});

describe('a browser that does not copy', () => {
  test('shows so and says the text', async () => {
    writeText.mockRejectedValue(new DOMException('denied'));
    await click(constant());
    expect(constant().textContent).toBe('Not allowed');
    expect(said()).toBe('Your browser does not allow copying. The text is: http.StatusConflict');
  });

  test('shows so over plain http, where it has no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await click(link());
    expect(link().textContent).toBe('Not allowed');
  });

  test('gives the label back', async () => {
    writeText.mockRejectedValue(new DOMException('denied'));
    await click(constant());
    vi.advanceTimersByTime(1600);
    expect([constant().textContent, said()]).toEqual(['http.StatusConflict', '']);
  });
});

describe('the page as Markdown', () => {
  const content = async () => {
    const [[item]] = write.mock.calls[0]!;
    return (await item!.getType('text/plain')).text();
  };

  test('is loaded and copied', async () => {
    await click(file());
    expect(answer).toHaveBeenCalledExactlyOnceWith('/codes/409.md');
    expect(await content()).toBe('# 409 Conflict');
  });

  test('is plain text', async () => {
    await click(file());
    expect(write.mock.calls[0]![0][0]!.types).toEqual(['text/plain']);
  });

  test('is given to the clipboard as a promise, while the click still counts', () => {
    answer.mockReturnValue(new Promise(() => {}));
    file().click();
    expect(write).toHaveBeenCalledOnce();
  });

  test('is not read out', async () => {
    await click(file());
    expect([file().textContent, said()]).toEqual(['Copied', 'Copied it all']);
  });

  test('is not copied if the server answers otherwise', async () => {
    answer.mockImplementation(() => Promise.resolve(new Response('no', { status: 503 })));
    write.mockImplementation(async ([item]) => void (await item!.getType('text/plain')));
    await click(file());
    expect(file().textContent).toBe('Not copied');
    expect(said()).toBe('The page could not be copied. It is at https://atlas.example/codes/409.md');
  });

  test('the label comes back', async () => {
    await click(file());
    vi.advanceTimersByTime(1600);
    expect(file().textContent).toBe('Copy page as Markdown');
  });
});
