import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { CARD_FONTS, CARD_SIZE, type CardElement } from '../outputs/cards/drawing.ts';

const font = (file: string) => readFileSync(fileURLToPath(import.meta.resolve(file)));
const fonts = [
  { name: CARD_FONTS.text, weight: 400, data: font('@fontsource/inter/files/inter-latin-400-normal.woff') },
  { name: CARD_FONTS.text, weight: 700, data: font('@fontsource/inter/files/inter-latin-700-normal.woff') },
  { name: CARD_FONTS.code, weight: 700, data: font('@fontsource/jetbrains-mono/files/jetbrains-mono-latin-700-normal.woff') },
] as const;

/** A drawing as PNG. Letters become paths, so that the picture is the same on every machine. */
export async function renderCard(drawing: CardElement): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(drawing, { ...CARD_SIZE, fonts: [...fonts] });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

// As a worker: one drawing after the other.
parentPort?.on('message', async (drawing: CardElement) => {
  const picture = await renderCard(drawing);
  parentPort!.postMessage(picture, [picture.buffer]);
});
