import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf, MANIFEST } from '../../../../src/outputs/offline/manifest.ts';

/** What the host has, by path below the base; `sw.json` is added. */
const FILES: Readonly<Record<string, string>> = {
  '404.html': 'nothing here',
  'codes/409/index.html': 'the page of 409',
  'index.html': 'home',
  'search/facts.json': '[]',
};

type Listener = (event: object) => void;

/** A host that answers, one that says that what is asked for is gone, one that is down, one that is out of reach, and one that takes a request and says nothing. */
type Host = 'answers' | 'has no more' | 'is down' | 'is away' | 'is silent';

let host: Host;
let asked: string[];
/** What the browser's own cache may answer of that. */
let caching: Set<RequestCache | undefined>;
let connection: { saveData: boolean };
let listeners: Record<string, Listener>;
let kept: Map<string, Response>;
let registration: { installing?: object; waiting?: object };
/** The pages that are open. */
let clients: { id: string; url: string }[];
const claim = vi.fn<() => Promise<void>>();
/** What ends requests that take too long, and how long that is. */
let limit: AbortController;
let limits: Set<number>;

/** Starts the worker of a site below a base, in the place of a browser. */
async function startWorker(base: string, files = FILES): Promise<void> {
  const scope = `https://atlas.example${base}/`;
  const digests = await Promise.all(
    Object.entries(files).map(async ([file, text]) => [file, await digestOf(new TextEncoder().encode(text))] as const),
  );
  const manifest = JSON.stringify(Object.fromEntries(digests));
  const contentAt = (path: string) => (path === MANIFEST ? manifest : (files[path] ?? files[`${path}index.html`]));
  vi.stubGlobal('BUILD', await digestOf(new TextEncoder().encode(manifest)));
  vi.stubGlobal('self', {
    registration: Object.assign(registration, { scope }),
    clients: { claim, matchAll: () => Promise.resolve(clients) },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type: string, listener: Listener) => (listeners[type] = listener),
  });
  vi.stubGlobal('caches', {
    open: () =>
      Promise.resolve({
        keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
        match: (name: string) => Promise.resolve(kept.get(name)?.clone()),
        put: (name: string, response: Response) => Promise.resolve(kept.set(name, response)),
        delete: (name: string) => Promise.resolve(kept.delete(name)),
      }),
  });
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('fetch', (target: string | Request, { signal, cache }: RequestInit = {}) => {
    const address = typeof target === 'string' ? target : target.url;
    asked.push(address);
    caching.add(cache);
    if (host === 'is away') return Promise.reject(new TypeError('Failed to fetch'));
    if (host === 'is silent')
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('too long', 'TimeoutError'))));
    if (host === 'has no more') return Promise.resolve(new Response('gone', { status: 410 }));
    if (host === 'is down') return Promise.resolve(new Response('down', { status: 500 }));
    const content = contentAt(address.slice(scope.length));
    return Promise.resolve(new Response(content ?? files['404.html'], { status: content === undefined ? 404 : 200 }));
  });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((most) => {
    limits.add(most);
    return limit.signal;
  });
  await import('../../../../src/components/offline/worker.ts');
}

const install = () => {
  let work = Promise.resolve<unknown>(undefined);
  listeners.install!({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
  return work;
};

const activate = () => {
  let work = Promise.resolve<unknown>(undefined);
  listeners.activate!({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
  return work;
};

/** What the worker answers a page's visit with; undefined if it leaves the request to the browser. */
function visit(address: string, init: RequestInit = {}): Promise<Response> | undefined {
  let answer: Promise<Response> | undefined;
  listeners.fetch!({
    // A script cannot make a request whose mode is to navigate.
    request: Object.defineProperty(new Request(address, init), 'mode', { value: 'navigate' }),
    clientId: '',
    resultingClientId: 'page',
    waitUntil: () => undefined,
    respondWith: (response: Promise<Response>) => (answer = response),
  });
  return answer;
}

/** What the worker answers what a page or a worker of its own asks for later. */
function load(address: string, clientId: string, resultingClientId = ''): Promise<Response> {
  return new Promise((resolve) =>
    listeners.fetch!({
      request: new Request(address),
      clientId,
      resultingClientId,
      respondWith: (answer: Promise<Response>) => resolve(answer),
    }),
  );
}

beforeEach(() => {
  host = 'answers';
  asked = [];
  caching = new Set();
  registration = {};
  clients = [];
  claim.mockReset().mockResolvedValue();
  connection = { saveData: false };
  listeners = {};
  kept = new Map();
  limit = new AbortController();
  limits = new Set();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

test('a build is fetched six files at once, none for longer than a minute', async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.txt`, String(at)]));
  await startWorker('', many);
  const answer = fetch;
  let [open, most] = [0, 0];
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    most = Math.max(most, (open += 1));
    // One that is open stays so until all have been asked for.
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    return answer(...request);
  });
  await install();
  expect(most).toBe(6);
  expect([...limits]).toEqual([60_000]);
});

describe.each(['', '/docs/http'])('the worker of a site at "%s/"', (base) => {
  const address = (path: string) => `https://atlas.example${base}/${path}`;

  beforeEach(() => startWorker(base));

  test('keeps every file, and asks for nothing that is not below its base', async () => {
    await install();
    expect(asked.toSorted()).toEqual(['', '404.html', 'codes/409/', 'search/facts.json', 'sw.json'].map(address));
  });

  test('asks the host for each, whatever the browser has kept', async () => {
    await install();
    expect([...caching]).toEqual(['no-cache']);
  });

  test.each([
    ['codes/409/', 200, 'the page of 409'],
    ['codes/409/?a#b', 200, 'the page of 409'],
    ['codes/471/', 404, 'nothing here'],
  ])('has %s without a network', async (path, status, text) => {
    await install();
    host = 'is away';
    const response = (await visit(address(path)))!;
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test('has what is kept in place of the error of a host that is down', async () => {
    await install();
    host = 'is down';
    expect(await (await visit(address('codes/409/')))!.text()).toBe('the page of 409');
  });

  test('gives nothing that is kept in place of what the host says is gone', async () => {
    await install();
    host = 'has no more';
    expect((await visit(address('codes/409/')))!.status).toBe(410);
  });

  test.each(['', '?a', '#b'])('redirects codes/409%s to the slash at the end, below its base', async (rest) => {
    await install();
    host = 'is away';
    expect((await visit(address(`codes/409${rest}`)))!.headers.get('location')).toBe(address(`codes/409/${rest}`));
  });

  test.each([
    ['lies beside the site', 'https://other.example/docs/http/', {}],
    ['is no GET', address('codes/409/'), { method: 'POST' }],
    ['asks for a part', address('codes/409/'), { headers: { Range: 'bytes=0-1' } }],
  ])('leaves what %s to the browser', (_, target, init) => {
    expect(visit(target, init)).toBeUndefined();
  });
});

test('of two sites on one host each leaves the other alone', async () => {
  await startWorker('/docs');
  expect(visit('https://atlas.example/docs-old/')).toBeUndefined();
});

describe('for a reader who saves data', () => {
  test('nothing is fetched ahead', async () => {
    connection.saveData = true;
    await startWorker('');
    await expect(install()).rejects.toThrow('saves data');
    expect(asked).toEqual([]);
  });

  test('it ends as soon as they do', async () => {
    await startWorker('');
    const work = install();
    connection.saveData = true;
    await expect(work).rejects.toThrow('saves data');
    expect(asked).toEqual(['https://atlas.example/sw.json']);
  });
});

describe('a host that takes the request and is silent', () => {
  test('keeps nobody from a page that is kept for more than three seconds', async () => {
    await startWorker('');
    await install();
    host = 'is silent';
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const answer = visit('https://atlas.example/codes/409/')!;
    const answered = vi.fn();
    void answer.then(answered);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await (await answer).text()).toBe('the page of 409');
  });

  test('does not hold up the worker for ever, which is there again at the next visit', async () => {
    await startWorker('');
    host = 'is silent';
    const work = install();
    limit.abort();
    await expect(work).rejects.toThrow('too long');
    host = 'answers';
    await install();
    expect(kept.size).toBe(Object.keys(FILES).length + 1);
  });
});

describe('the worker of a new build', () => {
  const scope = 'https://atlas.example/';
  const old = ['~build/old', '~client/left', '~file/old'].map((name) => scope + name);
  const isKept = () => old.map((name) => kept.has(name));

  beforeEach(async () => {
    for (const name of old) kept.set(name, new Response(name.endsWith('~build/old') ? '{"a.txt":"old"}' : 'old'));
    await startWorker('');
    await install();
  });

  test('deletes what no open page needs, and has the pages that are open', async () => {
    await activate();
    expect(isKept()).toEqual([false, false, false]);
    expect(kept.size).toBe(Object.keys(FILES).length + 1);
    expect(claim).toHaveBeenCalledOnce();
  });

  test('keeps the build of a page that is still open', async () => {
    clients = [{ id: 'left', url: `${scope}codes/409/` }];
    await activate();
    expect(isKept()).toEqual([true, true, true]);
  });

  test.each(['installing', 'waiting'] as const)('deletes nothing while a newer one is %s', async (state) => {
    registration[state] = {};
    await activate();
    expect(isKept()).toEqual([true, true, true]);
  });
});

describe('what a page asks for later', () => {
  const scope = 'https://atlas.example/';
  const facts = `${scope}search/facts.json`;

  beforeEach(async () => {
    clients = [{ id: 'open', url: `${scope}codes/409/` }];
    await startWorker('');
    await install();
    asked = [];
  });

  test('comes from its build, whatever the host has', async () => {
    expect(await (await load(facts, 'open')).text()).toBe('[]');
    expect(asked).toEqual([]);
  });

  test('comes from its build also where a worker of the page asks', async () => {
    await load(facts, 'open', 'helper');
    expect(await (await load(facts, 'helper')).text()).toBe('[]');
    expect(asked).toEqual([]);
  });

  test.each([
    ['of a page that no build is known of', facts, 'stranger'],
    ['that its build has not', `${scope}search/none.json`, 'open'],
  ])('comes from the host if it is %s', async (_, address, client) => {
    await load(address, client);
    expect(asked).toEqual([address]);
  });

  test('is of the build that the page was of before a newer one came', async () => {
    kept.set(`${scope}~client/open`, new Response('old'));
    await install();
    expect(await kept.get(`${scope}~client/open`)!.clone().text()).toBe('old');
  });

  test.each(['codes/409/', 'codes/471/'])('is of the build whose page the host sent: %s', async (path) => {
    const answer = fetch;
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) =>
      Object.defineProperty(await answer(...request), 'type', { value: 'basic' }),
    );
    await visit(scope + path);
    await expect.poll(() => kept.has(`${scope}~client/page`)).toBe(true);
  });
});

test('a page beside the site is not looked at, though its address names it', async () => {
  const url = 'https://atlas.example/other/?of=https://atlas.example/docs/';
  clients = [{ id: 'beside', url }];
  await startWorker('/docs');
  await install();
  expect(asked).not.toContain(url);
});

test('a page that the browser has no longer stops no build', async () => {
  clients = [{ id: 'open', url: 'https://atlas.example/codes/409/' }];
  await startWorker('');
  const answer = fetch;
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) =>
    request[1]?.cache === 'only-if-cached' ? Promise.reject(new TypeError('Failed to fetch')) : answer(...request),
  );
  await expect(install()).resolves.toBeUndefined();
});

test('a build that is half in place is not kept', async () => {
  await startWorker('');
  vi.stubGlobal('BUILD', 'another');
  await expect(install()).rejects.toThrow('sw.json is of another build');
});
