import { beforeEach, expect, test, vi } from 'vitest';
import { FOLDER } from '../../../src/measure/folder.ts';
import type { Implementation } from '../../../src/measure/implementation.ts';
import { install } from '../../../src/measure/install.ts';

const spawnSync = vi.hoisted(() => vi.fn<(program: string, args: readonly string[]) => { status: number }>());
vi.mock('node:child_process', () => ({ spawnSync }));

const needing = (packages: object) => ({ packages }) as Implementation;

beforeEach(() => {
  spawnSync.mockReset().mockReturnValue({ status: 0 });
});

test('what is needed is installed once, of Debian without what it recommends, of npm apart from the project', () => {
  install([needing({ debian: ['curl', 'nginx'] }), needing({ npm: ['got'] }), needing({ debian: ['curl'] })]);
  expect(spawnSync.mock.calls.map(([program, args]) => [program, ...args])).toEqual([
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'curl', 'nginx'],
    ['npm', 'install', '--prefix', FOLDER, '--no-audit', '--no-fund', '--no-save', 'got'],
  ]);
});

test('where nothing is needed, nothing is installed', () => {
  install([needing({})]);
  expect(spawnSync).not.toHaveBeenCalled();
});

test('a package manager that fails ends it', () => {
  spawnSync.mockReturnValue({ status: 100 });
  expect(() => install([needing({ debian: ['curl'] })])).toThrow('apt-get install failed.');
});
