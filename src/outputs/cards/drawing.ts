import type { StatusClass } from '../../schemas/fields.ts';
import { site } from '../../site.ts';
import type { Card } from './cards.ts';

/** The size that networks ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The colours of a card, as the style sheet has them for the light theme. */
export interface CardColours {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  hues: Record<StatusClass, { ink: string; tint: string }>;
}

/** The families of the fonts that a card is set in. */
export const CARD_FONTS = { text: 'Inter', code: 'JetBrains Mono' } as const;

/** An element as satori takes it: that of React, without React. */
export interface CardElement {
  type: 'div';
  props: { style: Record<string, string | number>; children?: (CardElement | string)[] };
}

const box = (style: Record<string, string | number>, ...children: (CardElement | string)[]): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children.length > 0 ? { children } : {}) },
});

/** A longer title stands in several lines beside its number, smaller and in its middle. */
const ONE_LINE = 17;

/** What a card looks like: paper and ink, and the number as the picture, as on the page of a code. */
export function drawCard({ numbers, title, says, answer }: Card, { paper, ink, quiet, line, hues }: CardColours): CardElement {
  const [first] = numbers;
  const own = numbers.length === 1 ? hues[first!.statusClass] : { ink, tint: line };
  const size = numbers.length > 2 ? 104 : numbers.length > 1 ? 190 : 230;
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '52px 72px 48px',
      background: paper,
      color: ink,
      fontFamily: CARD_FONTS.text,
    },
    box(
      { alignItems: 'center', gap: 18, fontSize: 30, fontWeight: 700 },
      box({ gap: 5 }, ...Object.values(hues).map((hue) => box({ width: 11, height: 34, borderRadius: 3, background: hue.ink }))),
      site.name,
    ),
    box(
      { flexGrow: 1, flexDirection: 'column', justifyContent: 'center' },
      box(
        { alignItems: title.length > ONE_LINE ? 'center' : 'baseline', gap: 36 },
        ...numbers.flatMap(({ text, statusClass }, index) => [
          ...(index > 0 && numbers.length === 2 ? [box({ fontSize: 72, color: quiet }, 'or')] : []),
          box(
            {
              fontFamily: CARD_FONTS.code,
              fontSize: size,
              fontWeight: 700,
              lineHeight: 1,
              letterSpacing: '-0.03em',
              color: hues[statusClass].ink,
            },
            text,
          ),
        ]),
        ...(title === ''
          ? []
          : [
              box(
                {
                  fontSize: numbers.length === 0 ? 84 : title.length > ONE_LINE ? 54 : 68,
                  fontWeight: 700,
                  lineHeight: 1.1,
                  flexShrink: 1,
                },
                title,
              ),
            ]),
      ),
      box(
        { paddingTop: 24, fontSize: numbers.length === 2 ? 52 : 38, lineHeight: 1.32, fontWeight: numbers.length === 2 ? 700 : 400 },
        says,
      ),
    ),
    box(
      { paddingTop: 14 },
      box({ padding: '10px 24px', borderRadius: 40, background: own.tint, color: own.ink, fontSize: 30, fontWeight: 700 }, answer),
    ),
  );
}
