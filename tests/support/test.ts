import { test as base, type BrowserContext, type Page } from '@playwright/test';

/** What Playwright says of `serviceWorkers: 'block'`. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Collects what pages should not give rise to: errors, violations of their policy, requests to other hosts.
 * @param helper a page whose console does not count
 */
export function listenForNoise(context: BrowserContext, baseURL: string, helper?: Page): string[] {
  const noises: string[] = [];
  context.on('console', (message) => {
    if (message.page() === helper) return;
    if (['error', 'warning'].includes(message.type()) && message.text() !== BLOCKED) noises.push(message.text());
  });
  context.on('weberror', (error) => noises.push(error.error().message));
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL)) noises.push(`request to ${request.url()}`);
  });
  return noises;
}

/** Playwright's test; every page that it opens must be quiet. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use, { annotations }) => {
      const noises = listenForNoise(context, baseURL!);
      const expected = annotations.filter(({ type }) => type === 'expects').map(({ description }) => new RegExp(description!));
      await use();
      const surprising = noises.filter((noise) => !expected.some((pattern) => pattern.test(noise)));
      if (surprising.length > 0) throw new Error(`The page was not quiet:\n${surprising.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
