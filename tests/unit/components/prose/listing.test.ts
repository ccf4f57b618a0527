import { expect, test } from 'vitest';
import { markUpListing } from '../../../../src/components/prose/listing.ts';

const LONG = 'curl -si http://127.0.0.1:3000/login';
const inBlock = (text: string) => `<code class="language-sh">${text}\n</code>`;

test('a line that a phone has to wrap is an element, and others are none', () => {
  expect(markUpListing(inBlock(`# short\n${LONG}\n\nls`))).toBe(`<code class="language-sh"># short\n<span>${LONG}\n</span>\nls</code>`);
});

test('a reference to a character counts as one', () => {
  const text = 'echo &#39;0123456789012345678901&#39;';
  expect(markUpListing(inBlock(text))).toBe(`<code class="language-sh">${text}</code>`);
});
