import { expect, test } from 'vitest';
import { renderCard } from '../../../src/integrations/card-renderer.ts';
import type { CardElement } from '../../../src/outputs/cards/drawing.ts';

/** A picture of how wide a text is, of which nothing is seen: a bold look can be feigned, a width cannot. */
function width(fontFamily: string, fontWeight: number): Promise<Uint8Array> {
  const text: CardElement = {
    type: 'div',
    props: { style: { fontFamily, fontWeight, fontSize: 120, color: 'transparent' }, children: ['409 Conflict'] },
  };
  const end: CardElement = { type: 'div', props: { style: { width: 10, height: 10, background: 'black' } } };
  return renderCard({ type: 'div', props: { style: { display: 'flex' }, children: [text, end] } });
}

test('each font of a card is one of its own', async () => {
  const pictures = await Promise.all([width('Inter', 400), width('Inter', 700), width('JetBrains Mono', 700)]);
  expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(3);
});
