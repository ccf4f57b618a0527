import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Catalogue } from '../content/catalogue.ts';
import { toCards } from '../outputs/cards/cards.ts';
import { drawCard, type CardElement } from '../outputs/cards/drawing.ts';
import { readCardColours } from './card-colours.ts';

const RENDERER = new URL('./card-renderer.ts', import.meta.url);
const TOKENS = new URL('../styles/tokens.css', import.meta.url);
/** What a picture depends on besides its drawing. */
const PROGRAMS = ['satori', '@resvg/resvg-js', '@fontsource/inter', '@fontsource/jetbrains-mono'];
/** A worker takes a second to start. */
const WORTH_A_WORKER = 12;

/**
 * Writes the pictures that link previews show. A picture takes longer than a page, so it is kept by the hash of all that it is made of:
 * checkouts that share their packages share it too, and an entry that changes costs one picture.
 * @param catalogue what the cards are made from
 */
export function cards(catalogue: () => Catalogue): AstroIntegration {
  let kept = '';
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = join(fileURLToPath(config.root), 'node_modules', '.cache', 'cards');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const colours = readCardColours(await readFile(TOKENS, 'utf8'));
        const versions = programVersions();
        const wanted = toCards(catalogue()).map((card) => {
          const drawing = drawCard(card, colours);
          const key = createHash('sha256')
            .update(JSON.stringify([versions, drawing]))
            .digest('hex')
            .slice(0, 32);
          return { file: join(fileURLToPath(dir), card.path), kept: join(kept, `${key}.png`), drawing };
        });
        await mkdir(dirname(wanted[0]!.file), { recursive: true });
        const missing = [];
        for (const card of wanted) {
          const picture = await readFile(card.kept).catch(() => undefined);
          if (picture) await writeFile(card.file, picture);
          else missing.push(card);
        }
        await render(missing, async (card, picture) => {
          await writeFile(card.file, picture);
          await keep(card.kept, picture);
        });
        logger.info(`${wanted.length} cards, ${missing.length} of them new`);
      },
    },
  };
}

function programVersions(): string[] {
  const require = createRequire(import.meta.url);
  return PROGRAMS.map((name) => `${name} ${(require(`${name}/package.json`) as { version: string }).version}`);
}

/** Keeps a picture for the next build. Who may not write there draws it again. */
async function keep(file: string, picture: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, picture);
    // Two builds at once never read half of one.
    await rename(unfinished, file);
  } catch {
    return;
  }
}

/** Draws pictures in as many threads as there are processors, and hands each on. */
async function render<Card extends { drawing: CardElement }>(
  queue: readonly Card[],
  done: (card: Card, picture: Uint8Array) => Promise<void>,
): Promise<void> {
  const rest = [...queue];
  const threads = Math.min(availableParallelism(), Math.ceil(queue.length / WORTH_A_WORKER));
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(RENDERER);
      try {
        for (let card = rest.shift(); card; card = rest.shift()) await done(card, await ask(worker, card.drawing));
      } finally {
        await worker.terminate();
      }
    }),
  );
}

/** What a worker answers; its error, if it has one. */
async function ask(worker: Worker, drawing: CardElement): Promise<Uint8Array> {
  worker.postMessage(drawing);
  const [picture] = (await once(worker, 'message')) as [Uint8Array];
  return picture;
}
