import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The box of the search's dialog. */
export const box = (page: Page) => page.getByRole('combobox', { name: 'Find a code' });

/** The line of the dialog that says what was found. */
export const status = (page: Page) => page.getByRole('dialog').getByRole('status');

/** What the dialog lists. */
export const options = (page: Page) => page.getByRole('option');

/** Opens the dialog, asks, and waits until the list is settled. */
export async function ask(page: Page, query: string) {
  await page.keyboard.press('/');
  await box(page).fill(query);
  await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
}
