import { test as base } from '@playwright/test';

/** Playwright's test; every page that it opens must be free of errors, of violations of its policy and of requests to other hosts. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use, { annotations }) => {
      const noises: string[] = [];
      const expected = annotations.filter(({ type }) => type === 'expects').map(({ description }) => new RegExp(description!));
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noises.push(message.text());
      });
      context.on('weberror', (error) => noises.push(error.error().message));
      context.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(baseURL!)) noises.push(`request to ${request.url()}`);
      });
      await use();
      const surprising = noises.filter((noise) => !expected.some((pattern) => pattern.test(noise)));
      if (surprising.length > 0) throw new Error(`The page was not quiet:\n${surprising.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
