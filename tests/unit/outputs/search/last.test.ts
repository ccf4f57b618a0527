import { expect, test, vi } from 'vitest';
import { keepLast } from '../../../../src/outputs/search/last.ts';

test('the same text again costs nothing', () => {
  const work = vi.fn((text: string) => text.length);
  const kept = keepLast(work);
  expect([kept('gone'), kept('gone')]).toEqual([4, 4]);
  expect(work).toHaveBeenCalledOnce();
});

test('with another version of what it works with the same text is worked on anew', () => {
  let version = 0;
  const kept = keepLast(
    () => version,
    () => version,
  );
  expect(kept('gone')).toBe(0);
  version = 1;
  expect(kept('gone')).toBe(1);
});

test('another text is worked on', () => {
  const kept = keepLast((text) => text.length);
  expect([kept('gone'), kept('conflict'), kept('gone')]).toEqual([4, 8, 4]);
});
