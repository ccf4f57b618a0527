import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOnPath } from './on-path.ts';

/** Names under which systems install Chromium or a browser made of it. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** A browser for the tests: Playwright's own if it is installed, else the first Chromium on PATH, else undefined. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return SYSTEM_NAMES.map(findOnPath).find((path) => path !== undefined);
}

/** What Chromium is started with: no requests of its own, no process that only draws, and no sandbox for root, for whom it has none. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--in-process-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
