import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { readCardColours } from '../../../src/integrations/card-colours.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

test('cards have the colours of the light theme, one hue a class', () => {
  const { paper, hues } = readCardColours(css);
  expect(paper).toMatch(/^#f[9a-f]/);
  const inks = Object.values(hues).map(({ ink }) => ink);
  expect(new Set(inks).size).toBe(5);
  expect(inks.every((ink) => /^#[\da-f]{6}$/.test(ink))).toBe(true);
});

test('ink is dark, and its tint light', () => {
  const { hues } = readCardColours(css);
  expect(Object.values(hues).filter(({ ink, tint }) => wcagContrast(ink, 'white') < 4.5 || wcagContrast(tint, 'black') < 10)).toEqual([]);
});

test('a token that is missing stops the build', () => {
  expect(() => readCardColours(css.replaceAll('--paper', '--page'))).toThrow('tokens.css has no value for --paper');
});
