import { beforeEach, expect, test, vi } from 'vitest';
import buildLog from '../../../src/commands/build-log.ts';

const write = vi.hoisted(() => vi.fn());
vi.mock('astro/logger/node', () => ({ default: () => ({ write }) }));

const isTold = (level: 'info' | 'warn' | 'error', label: string | null, message = 'A message') => {
  buildLog().write({ level, label, message, newLine: true });
  return write.mock.calls.length > 0;
};

beforeEach(() => write.mockReset());

test.each([
  ['a warning', 'warn', 'vite', 'A message'],
  ['an error', 'error', 'build', 'A message'],
  ['where the site is', 'info', 'whole-build', 'in place: dist'],
] as const)('%s is told', (_, level, label, message) => {
  expect(isTold(level, label, message)).toBe(true);
});

test.each([
  ['the line of a page', 'info', null, '/codes/409/index.html'],
  ['that a hook has failed', 'error', null, 'An unhandled error occurred while running the "astro:build:done" hook'],
] as const)('%s is not told', (_, level, label, message) => {
  expect(isTold(level, label, message)).toBe(false);
});
