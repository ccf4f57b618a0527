import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../../src/measure/browsers/browser.ts';
import type { Report } from '../../../src/measure/record.ts';

type Event = [method: string, params: object];

/** What the other side does: the commands it was sent, who listens, what happens when a page is shown, and what an expression is worth. */
const side: {
  sent: { method: string; params: Record<string, unknown> }[];
  listeners: Set<(...event: Event) => void>;
  events: Event[];
  refused: Error | undefined;
  value: object;
} = { sent: [], listeners: new Set(), events: [], refused: undefined, value: {} };

vi.doMock('../../../src/measure/browsers/channel.ts', () => ({
  Channel: {
    open: () =>
      Promise.resolve({
        send: (method: string, params: Record<string, unknown> = {}) => {
          side.sent.push({ method, params });
          if (/^(?:Page|browsingContext)\.navigate$/.test(method)) {
            for (const event of side.events) for (const listener of side.listeners) listener(...event);
            if (side.refused) return Promise.reject(side.refused);
          }
          if (/evaluate$/.test(method)) return Promise.resolve(side.value);
          return Promise.resolve({ targetId: 'tab', sessionId: 'session', context: 'tab' });
        },
        listen: (listener: (...event: Event) => void) => {
          side.listeners.add(listener);
          return () => side.listeners.delete(listener);
        },
      }),
  },
}));
vi.doMock('../../../src/measure/browsers/program.ts', () => ({
  startProgram: () => ({ printed: () => '', isGone: () => false, stop: () => undefined }),
  whenReady: () => Promise.resolve('ws://127.0.0.1'),
  soon: (isTrue: () => boolean) => Promise.resolve(isTrue()),
}));
vi.resetModules();
const { startChromium } = await import('../../../src/measure/browsers/chromium.ts');
const { startFirefox } = await import('../../../src/measure/browsers/firefox.ts');
const { startWebKitGtk } = await import('../../../src/measure/browsers/webkitgtk.ts');

afterAll(() => {
  vi.doUnmock('../../../src/measure/browsers/channel.ts');
  vi.doUnmock('../../../src/measure/browsers/program.ts');
  vi.resetModules();
});

beforeEach(() => {
  side.sent = [];
  side.refused = undefined;
});

/** What is told of a page whose visit makes these events. */
async function visited(start: (folder: string) => Promise<Browser>, events: Event[], value: object, refused?: Error): Promise<Report> {
  Object.assign(side, { events, value, refused });
  return (await start('.')).visit('http://127.0.0.1/');
}

describe('Chromium', () => {
  const asks = (requestId: string, type = 'Document', frameId = 'tab'): Event => [
    'Network.requestWillBeSent',
    { type, frameId, requestId },
  ];
  const gets = (requestId: string, statusCode: number): Event => ['Network.responseReceivedExtraInfo', { requestId, statusCode }];
  const fails = (requestId: string, errorText: string): Event => ['Network.loadingFailed', { requestId, errorText }];
  const stops: Event = ['Page.frameStoppedLoading', { frameId: 'tab' }];
  const shows = (text: string, isError = false) => ({ result: { value: [isError, text] } });

  test.each<[string, Event[], object, Report]>([
    ['with its code and its text', [asks('1'), gets('1', 404), stops], shows('No'), { kind: 'returned', status: 404, text: 'No' }],
    [
      'with the code behind its redirects',
      [asks('1'), gets('1', 302), asks('1'), gets('1', 200), stops],
      shows('Yes'),
      { kind: 'returned', status: 200, text: 'Yes' },
    ],
    [
      'without what its images get',
      [asks('1'), gets('1', 200), asks('2', 'Image'), gets('2', 404), fails('2', 'net::ERR_FAILED'), stops],
      shows('Yes'),
      { kind: 'returned', status: 200, text: 'Yes' },
    ],
    [
      'without what a frame in it gets',
      [asks('1'), gets('1', 200), asks('2', 'Document', 'frame'), gets('2', 404), stops],
      shows('Yes'),
      { kind: 'returned', status: 200, text: 'Yes' },
    ],
    [
      'that it left as it was, after a 204',
      [asks('1'), gets('1', 204), fails('1', 'net::ERR_ABORTED'), stops],
      shows('Before'),
      { kind: 'returned', status: 204, text: '' },
    ],
    [
      'that failed with its reason',
      [asks('1'), fails('1', 'net::ERR_EMPTY_RESPONSE'), stops],
      shows('', true),
      { kind: 'raised', status: undefined, text: 'net::ERR_EMPTY_RESPONSE' },
    ],
    [
      'that broke behind its code',
      [asks('1'), gets('1', 200), fails('1', 'net::ERR_CONTENT_LENGTH_MISMATCH'), stops],
      shows('Half'),
      { kind: 'raised', status: 200, text: 'net::ERR_CONTENT_LENGTH_MISMATCH' },
    ],
    [
      'of its own about an error',
      [asks('1'), gets('1', 500), stops],
      shows('', true),
      { kind: 'raised', status: 500, text: 'an error page' },
    ],
  ])('tells of a page %s', async (_, events, value, report) => {
    expect(await visited(startChromium, events, value)).toEqual(report);
  });

  test('listens to the network as long as a page loads', async () => {
    await visited(startChromium, [asks('1'), gets('1', 200), stops], shows(''));
    expect(side.sent.map(({ method }) => method).slice(2)).toEqual([
      'Page.enable',
      'Network.enable',
      'Page.navigate',
      'Runtime.evaluate',
      'Network.disable',
    ]);
    expect(side.listeners.size).toBe(0);
  });

  test('waits for what an expression promises, and raises what it throws', async () => {
    side.value = { result: { value: 3 } };
    const { evaluate } = await startChromium('.');
    expect(await evaluate('later()')).toBe(3);
    expect(side.sent.at(-1)!.params).toEqual({ expression: 'later()', awaitPromise: true, returnByValue: true });
    side.value = { exceptionDetails: { text: 'Uncaught' } };
    await expect(evaluate('never()')).rejects.toThrow('Uncaught');
  });
});

describe('Firefox', () => {
  const gets = (status: number, facts: object = {}): Event => [
    'network.responseCompleted',
    { context: 'tab', navigation: 'n', response: { status }, ...facts },
  ];
  const fails = (errorText: string, facts: object = {}): Event => [
    'network.fetchError',
    { context: 'tab', navigation: 'n', errorText, ...facts },
  ];
  const loads: Event = ['browsingContext.load', { context: 'tab', navigation: 'n' }];
  const shows = (text: string) => ({ result: { value: JSON.stringify(text) } });

  test.each<[string, Event[], Report]>([
    ['with its code and its text', [gets(404), loads], { kind: 'returned', status: 404, text: 'Shown' }],
    ['with the code behind its redirects', [gets(302), gets(200), loads], { kind: 'returned', status: 200, text: 'Shown' }],
    [
      'without what its images get',
      [gets(200), gets(404, { navigation: null }), fails('x', { navigation: null }), loads],
      { kind: 'returned', status: 200, text: 'Shown' },
    ],
    [
      'without what another tab gets',
      [gets(200), gets(404, { context: 'other' }), loads],
      { kind: 'returned', status: 200, text: 'Shown' },
    ],
    ['that it left as it was, after a 204', [gets(204), fails('NS_BINDING_ABORTED')], { kind: 'returned', status: 204, text: '' }],
    ['that failed with its reason', [fails('NS_ERROR_NET_RESET')], { kind: 'raised', status: undefined, text: 'NS_ERROR_NET_RESET' }],
    [
      'that it would keep as a file',
      [gets(200), ['browsingContext.downloadWillBegin', { context: 'tab' }]],
      { kind: 'raised', status: 200, text: 'browsingContext.downloadWillBegin' },
    ],
    [
      'that failed, by its request before its navigation',
      [fails('NS_ERROR_NET_RESET'), ['browsingContext.navigationFailed', { context: 'tab' }]],
      { kind: 'raised', status: undefined, text: 'NS_ERROR_NET_RESET' },
    ],
  ])('tells of a page %s', async (_, events, report) => {
    expect(await visited(startFirefox, events, shows('Shown'))).toEqual(report);
    expect(side.listeners.size).toBe(0);
  });

  test('is told of what a page gets, and how it ends', async () => {
    await startFirefox('.');
    expect(side.sent.find(({ method }) => method === 'session.subscribe')!.params.events).toEqual([
      'network.responseCompleted',
      'network.responseStarted',
      'network.fetchError',
      'browsingContext.load',
      'browsingContext.navigationFailed',
      'browsingContext.downloadWillBegin',
    ]);
  });

  test('raises what keeps it from going to an address', async () => {
    expect(await visited(startFirefox, [], shows(''), new Error('malformed'))).toEqual({
      kind: 'raised',
      status: undefined,
      text: 'malformed',
    });
  });

  test('waits for what an expression promises, and raises what it throws', async () => {
    side.value = { result: { value: '[3]' } };
    const { evaluate } = await startFirefox('.');
    expect(await evaluate('later()')).toEqual([3]);
    expect(side.sent.at(-1)!.params).toMatchObject({ target: { context: 'tab' }, awaitPromise: true });
    side.value = { exceptionDetails: { text: 'Uncaught' } };
    await expect(evaluate('never()')).rejects.toThrow('Uncaught');
  });
});

describe('WebKitGTK', () => {
  /** What the driver is sent, by the end of the address, and what it answers to what is evaluated, in turn. */
  let asked: [command: string, body: Record<string, unknown>][];
  let values: unknown[];

  beforeEach(() => {
    asked = [];
    values = [];
    vi.stubGlobal('fetch', (address: string, { body }: { body: string }) => {
      asked.push([address.replace(/^.*\/(?=session)(?:session\/one\/)?/, ''), JSON.parse(body) as Record<string, unknown>]);
      if (address.endsWith('/url') && side.refused) return Promise.resolve(Response.json({ value: side.refused }, { status: 500 }));
      return Promise.resolve(Response.json({ value: address.endsWith('/async') ? values.shift() : { sessionId: 'one' } }));
    });
    return () => void vi.unstubAllGlobals();
  });

  test('leaves a question of the page alone, and has time for slow answers', async () => {
    await startWebKitGtk('.');
    expect(asked).toMatchObject([
      ['session', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore', timeouts: { script: 300_000 } } } }],
    ]);
  });

  test.each<[string, unknown[], Report]>([
    ['that arrived with its text, and never its code', [[true, 'Yes']], { kind: 'returned', status: undefined, text: 'Yes' }],
    ['that did not arrive', [[false, '']], { kind: 'raised', status: undefined, text: 'no page' }],
  ])('tells of a page %s', async (_, value, report) => {
    values = [value];
    expect(await (await startWebKitGtk('.')).visit('http://127.0.0.1/')).toEqual(report);
    expect(asked[1]).toEqual(['url', { url: 'http://127.0.0.1/' }]);
  });

  test('raises what an expression throws, and what the driver says', async () => {
    values = [[null, 'Error: Uncaught']];
    const { evaluate, visit } = await startWebKitGtk('.');
    await expect(evaluate('never()')).rejects.toThrow('Error: Uncaught');
    side.refused = new Error('');
    Object.assign(side.refused, { error: 'timeout' });
    await expect(visit('http://127.0.0.1/')).rejects.toThrow('timeout');
  });

  test('waits until the page is left, and tells of the next', async () => {
    values = [['yes'], ['yes'], [undefined], [[true, 'Next']]];
    const { leave } = await startWebKitGtk('.');
    expect(await leave('form.submit()')).toEqual({ kind: 'returned', status: undefined, text: 'Next' });
    expect(asked[1]![1].script).toMatch(/; form\.submit\(\)$/);
    expect(values).toEqual([]);
  });
});
