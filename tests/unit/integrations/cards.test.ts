import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { cards } from '../../../src/integrations/cards.ts';
import { codeEntry, entries } from '../../support/entries.ts';

/** The version of each program that draws, and of one that is another. */
let version: string;
let newer: [name: string, version: string] | undefined;
vi.mock('node:module', () => ({
  createRequire: () => (file: string) => ({ version: newer && file === `${newer[0]}/package.json` ? newer[1] : version }),
}));
vi.mock('node:worker_threads', () => ({
  Worker: class extends EventEmitter {
    postMessage() {
      queueMicrotask(() => this.emit('message', Buffer.from(`drawn by ${version}`)));
    }
    terminate() {}
  },
}));

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'status-atlas-cards-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Builds the cards of the site and of one code, and gives what the log says and the picture. */
async function build(summary = 'It clashes.'): Promise<[said: string, picture: string]> {
  const info = vi.fn<(said: string) => void>();
  const catalogue = toCatalogue(entries({ codes: [codeEntry({ summary })] }));
  const hooks = cards(() => catalogue).hooks as Record<string, (options: object) => Promise<void>>;
  const dir = pathToFileURL(`${root}/dist/`);
  await hooks['astro:config:done']!({ config: { root: pathToFileURL(`${root}/`) } });
  await hooks['astro:build:done']!({ dir, logger: { info } });
  return [info.mock.calls[0]![0], readFileSync(join(root, 'dist/cards/409.png'), 'utf8')];
}

test('a picture is kept, and drawn anew for another text or by another version of the programs', async () => {
  version = '1.0.0';
  expect(await build()).toEqual(['2 cards, 2 of them new', 'drawn by 1.0.0']);
  expect(await build()).toEqual(['2 cards, 0 of them new', 'drawn by 1.0.0']);
  expect(await build('It collides.')).toEqual(['2 cards, 1 of them new', 'drawn by 1.0.0']);
  version = '2.0.0';
  expect(await build()).toEqual(['2 cards, 2 of them new', 'drawn by 2.0.0']);
});

test.each(['satori', '@resvg/resvg-js', '@fontsource/inter', '@fontsource/jetbrains-mono'])(
  '%s draws anew when it is another',
  async (name) => {
    version = '1.0.0';
    await build();
    newer = [name, '1.0.1'];
    onTestFinished(() => void (newer = undefined));
    expect((await build())[0]).toBe('2 cards, 2 of them new');
  },
);

test('nothing is kept but whole pictures', async () => {
  version = '1.0.0';
  await build();
  expect(readdirSync(join(root, 'node_modules/.cache/cards'))).toEqual([
    expect.stringMatching(/^[0-9a-f]{32}\.png$/),
    expect.stringMatching(/^[0-9a-f]{32}\.png$/),
  ]);
});
