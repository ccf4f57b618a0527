import { describe, expect, test } from 'vitest';
import { toCards } from '../../../../src/outputs/cards/cards.ts';
import { drawCard, type CardColours, type CardElement } from '../../../../src/outputs/cards/drawing.ts';
import { catalogue } from '../../../support/catalogue.ts';

const cards = toCards(catalogue);
const card = (name: string) => cards.find(({ path }) => path === `/cards/${name}.png`)!;
const hues = Object.fromEntries(['1xx', '2xx', '3xx', '4xx', '5xx'].map((name) => [name, { ink: `ink ${name}`, tint: `tint ${name}` }]));
const colours: CardColours = { paper: 'paper', ink: 'ink', quiet: 'quiet', line: 'line', hues: hues as CardColours['hues'] };
const textsOf = ({ props }: CardElement): string[] =>
  (props.children ?? []).flatMap((child) => (typeof child === 'string' ? child : textsOf(child)));
const inksOf = ({ props }: CardElement): unknown[] => [
  ...(props.style.fontFamily === 'JetBrains Mono' ? [props.style.color] : []),
  ...(props.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : inksOf(child))),
];

test('every code, class, comparison and guide has a card of its own, and the site has one', () => {
  const { codes, classes, comparisons, guides } = catalogue;
  expect(new Set(cards.map(({ path }) => path)).size).toBe(codes.length + classes.length + comparisons.length + guides.length + 1);
});

describe('a card', () => {
  test('of a code says number, phrase, one sentence and who acts', () => {
    const { summary } = catalogue.codes.find(({ id }) => id === '409')!.facts;
    expect(textsOf(drawCard(card('409'), colours))).toEqual(['Status Atlas', '409', 'Conflict', summary, 'Who acts: the client']);
  });

  test('of the site has the classes one beside the other, and no choice between them', () => {
    expect(textsOf(drawCard(card('status-atlas'), colours)).slice(0, 6)).toEqual(['Status Atlas', '1xx', '2xx', '3xx', '4xx', '5xx']);
  });

  test('of a number that no registry lists says so', () => {
    expect(card('499').answer).toBe('In no registry');
  });

  test('of a comparison asks the question, with each number in its hue', () => {
    const drawing = drawCard(card('499-vs-504'), colours);
    expect(textsOf(drawing)).toContain(catalogue.comparisons.find(({ id }) => id === '499-vs-504')!.facts.question);
    expect(inksOf(drawing)).toEqual(['ink 4xx', 'ink 5xx']);
  });
});

// What a font lacks would be an empty box in the picture.
test.each(cards)('the fonts have all letters of $path', ({ title, says, answer }) => {
  expect(title + says + answer).toMatch(/^[\u0020-\u007e\u00a0-\u00ff\u2010-\u2026]*$/);
});
