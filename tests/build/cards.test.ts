import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../support/built-site.ts';

const pages = readPages().map(({ path, html }) => ({
  path,
  html,
  image: /property="og:image" content="[^"]*?(\/cards\/[^"]+)"/.exec(html)?.[1],
}));
const own = pages.filter(({ path }) => /^\/(?:codes\/\d+|classes\/.+|compare\/.+|guides\/.+)\/$/.test(path));

test.each(own)('$path has a picture of its own for link previews, as networks ask for it', ({ path, image }) => {
  expect(image).toBe(`/cards/${path.split('/').at(-2)}.png`);
  const picture = readFileSync(`dist${image}`);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // The header of a PNG (section 11.2.1): width and height.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('every page has a picture, and networks are asked to show it large', () => {
  const without = pages.filter(({ html, image }) => image === undefined || !html.includes('content="summary_large_image"'));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('no description begins with the title', () => {
  const repeating = pages.filter(({ html }) => {
    const [, title] = /property="og:title" content="([^"]*)"/.exec(html)!;
    return html.includes(`property="og:description" content="${title}`);
  });
  expect(repeating.map(({ path }) => path)).toEqual([]);
});
