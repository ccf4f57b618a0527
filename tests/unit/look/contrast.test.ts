import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

/** Least contrast of text (WCAG 2, 1.4.3). */
const TEXT = 4.5;

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

test('every class has a hue', () => {
  expect(pairs.filter(([name]) => name.endsWith('its tint'))).toHaveLength(5);
});

test('what an outcome is like has a tint, unless it leaves things as they are', () => {
  expect(pairs.filter(([name]) => name.startsWith('ink on what'))).toHaveLength(4);
});
