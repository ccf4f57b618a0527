import { formatHex } from 'culori';
import type { CardColours } from '../outputs/cards/drawing.ts';
import { statusClass } from '../schemas/fields.ts';

/**
 * The colours of the light theme, read from the tokens, so that each is written once. Cards have one theme.
 * @param css `src/styles/tokens.css`
 * @throws if a token is not there
 */
export function readCardColours(css: string): CardColours {
  const valueOf = (name: string, own: Record<string, string> = {}) => {
    const written = new RegExp(`--${name}: light-dark\\((oklch\\((?:[^()]|\\([^()]*\\))*\\))`).exec(css)?.[1];
    const filled = written?.replace(/var\(--(\w+)\)/g, (_, variable: string) => own[variable] ?? '');
    const hex = filled && formatHex(filled);
    if (!hex) throw new Error(`tokens.css has no value for --${name} that a card can show.`);
    return hex;
  };
  const hueOf = (name: string) => {
    const block = new RegExp(`\\[data-class='${name}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    const own = Object.fromEntries([...block.matchAll(/--(\w+): ([\d.]+)/g)].map(([, variable, value]) => [variable!, value!]));
    return { ink: valueOf('hue-ink', own), tint: valueOf('hue-tint', own) };
  };
  const hues = Object.fromEntries(statusClass.options.map((name) => [name, hueOf(name)])) as CardColours['hues'];
  return { paper: valueOf('paper'), ink: valueOf('ink'), quiet: valueOf('quiet'), line: valueOf('line'), hues };
}
