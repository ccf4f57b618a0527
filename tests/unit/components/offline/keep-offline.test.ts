import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let listeners: [type: string, listener: () => void][];
const register = vi.fn<(address: string) => Promise<unknown>>();

beforeEach(() => {
  // Another test of the worker may have loaded it.
  vi.resetModules();
  listeners = [];
  register.mockReset().mockResolvedValue({});
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('__WORKER__', '/docs/sw.js');
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.push([type, listener]));
  vi.stubGlobal('navigator', { serviceWorker: { register } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Loads a page, and lets its reader stay for a while, in milliseconds. */
async function stay(time: number): Promise<void> {
  await import('../../../../src/components/offline/keep-offline.ts');
  for (const [type, listener] of listeners) if (type === 'load') listener();
  await vi.advanceTimersByTimeAsync(time);
}

test('who stays for two seconds gets the worker of the build', async () => {
  await stay(2_000);
  expect(register).toHaveBeenCalledExactlyOnceWith('/docs/sw.js');
});

test('who only looks does not', async () => {
  await stay(1_999);
  expect(register).not.toHaveBeenCalled();
});

test('who saves data does not', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { register }, connection: { saveData: true } });
  await stay(2_000);
  expect(register).not.toHaveBeenCalled();
});

test('who does not save data does, where the browser knows', async () => {
  vi.stubGlobal('navigator', { serviceWorker: { register }, connection: { saveData: false } });
  await stay(2_000);
  expect(register).toHaveBeenCalledOnce();
});

test('a build without a worker asks for none', async () => {
  vi.stubGlobal('__WORKER__', '');
  await stay(2_000);
  expect(listeners).toEqual([]);
});

test.each([
  ['that has none', {}],
  ['that refuses', { serviceWorker: { register: () => Promise.reject(new Error('private')) } }],
])('a browser %s is left in peace', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  await expect(stay(2_000)).resolves.toBeUndefined();
});
