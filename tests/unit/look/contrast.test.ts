import { globSync, readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

/** Least contrast of text (WCAG 2, 1.4.3). */
const TEXT = 4.5;
/** Least contrast of text for people who ask for more (1.4.6), and of what shows where a control is (1.4.11). */
const ENHANCED = 7;
const CONTROL = 3;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const behaviour = readFileSync('src/styles/behaviour.css', 'utf8');
const [root = '', formula = '', ...classBlocks] = css.split(/\n(?=\[data-class)/);

/** The two values of a custom property in a block of the token file, light and dark, with the angle and chroma of a class put in. */
function valueOf(block: string, name: string, classBlock = ''): [light: string, dark: string] {
  const filled = block.replace(
    /var\(--([hc])\)/g,
    (_, variable: string) => new RegExp(`--${variable}: ([\\d.]+)`).exec(classBlock)?.[1] ?? '',
  );
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(filled) ?? [];
  if (!light || !dark) throw new Error(`tokens.css has no light-dark value for --${name}`);
  return [light, dark];
}

const pairs: [string, [string, string], [string, string]][] = [
  ...(['paper', 'raised', 'sunken'] as const).flatMap((ground): [string, [string, string], [string, string]][] => [
    [`ink on ${ground}`, valueOf(root, 'ink'), valueOf(root, ground)],
    [`quiet on ${ground}`, valueOf(root, 'quiet'), valueOf(root, ground)],
    [`field on ${ground}`, valueOf(root, 'field'), valueOf(root, ground)],
  ]),
  ...classBlocks.slice(0, 5).flatMap((block): [string, [string, string], [string, string]][] => {
    const name = /'(\dxx)'/.exec(block)![1]!;
    const hue = valueOf(formula, 'hue-ink', block);
    return [
      [`${name} on paper`, hue, valueOf(root, 'paper')],
      [`${name} on raised`, hue, valueOf(root, 'raised')],
      [`${name} on sunken`, hue, valueOf(root, 'sunken')],
      [`${name} on its tint`, hue, valueOf(formula, 'hue-tint', block)],
      [`ink on the tint of ${name}`, valueOf(root, 'ink'), valueOf(formula, 'hue-tint', block)],
      [`quiet on the tint of ${name}`, valueOf(root, 'quiet'), valueOf(formula, 'hue-tint', block)],
    ];
  }),
  ...[...behaviour.matchAll(/\.(\w+) \{\s*--tint/g)].map(({ 1: tone, index }): [string, [string, string], [string, string]] => [
    `ink on what ${tone}`,
    valueOf(root, 'ink'),
    valueOf(behaviour.slice(index), 'tint'),
  ]),
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  test.each(pairs)('%s can be read', (_name, text, ground) => {
    expect(wcagContrast(text[theme], ground[theme])).toBeGreaterThanOrEqual(TEXT);
  });
});

describe('for people who ask for more contrast', () => {
  const more = /@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(css)![1]!;

  test.each(classBlocks.slice(0, 5).map((block) => [/'(\dxx)'/.exec(block)![1]!, block]))(
    'the hue of %s has 7 : 1 on every ground',
    (_, block) => {
      const hue = valueOf(more, 'hue-ink', block);
      const grounds = [...(['paper', 'raised', 'sunken'] as const).map((name) => valueOf(root, name)), valueOf(formula, 'hue-tint', block)];
      const least = Math.min(...grounds.flatMap((ground) => [0, 1].map((theme) => wcagContrast(hue[theme]!, ground[theme]!))));
      expect(least).toBeGreaterThanOrEqual(ENHANCED);
    },
  );

  test('quiet text is ink', () => {
    expect(more).toContain('--quiet: var(--ink);');
  });

  test('the edges of controls can be seen', () => {
    const line = valueOf(more, 'line');
    for (const theme of [0, 1]) expect(wcagContrast(line[theme]!, valueOf(root, 'paper')[theme]!)).toBeGreaterThanOrEqual(CONTROL);
  });
});

test('no style pales what the tokens measure', () => {
  const files = globSync('src/**/*.{css,astro}');
  expect(files.filter((file) => /\bopacity\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('every class has a hue', () => {
  expect(pairs.filter(([name]) => name.endsWith('its tint'))).toHaveLength(5);
});

test('what an outcome is like has a tint, unless it leaves things as they are', () => {
  expect(pairs.filter(([name]) => name.startsWith('ink on what'))).toHaveLength(4);
});
