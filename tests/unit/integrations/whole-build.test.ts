import { existsSync, mkdtempSync, realpathSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wholeBuild } from '../../../src/integrations/whole-build.ts';

let root: string;
/** What the process is to do when it meets an event. */
let listeners: Map<string | symbol, (...given: unknown[]) => unknown>;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'status-atlas-whole-')));
  listeners = new Map();
  vi.spyOn(process, 'once').mockImplementation((event, listener) => {
    listeners.set(event, listener);
    return process;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** Sets a build of the project up, or what else Astro does. */
function setUp(command: string): void {
  const hook = wholeBuild().hooks['astro:config:setup'] as unknown as (options: object) => void;
  hook({ config: { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) }, command, updateConfig: () => undefined });
}

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('a build that %s stops ends with %i, as shells count', (signal, status) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  setUp('build');
  listeners.get(signal)!();
  expect(exit).toHaveBeenCalledExactlyOnceWith(status);
});

test('a build that ends takes its folder and its lock away', () => {
  setUp('build');
  const begun = [existsSync(join(root, `.dist-${process.pid}`)), existsSync(join(root, '.astro/build.lock'))];
  listeners.get('exit')!();
  expect([begun, readdirSync(root), readdirSync(join(root, '.astro'))]).toEqual([[true, true], ['.astro'], []]);
});

test('the dev server writes nothing', () => {
  setUp('dev');
  expect([listeners.size, readdirSync(root)]).toEqual([0, []]);
});
