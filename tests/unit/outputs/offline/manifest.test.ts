import { expect, test } from 'vitest';
import { addressOf, digestOf, fileAt, missingFiles } from '../../../../src/outputs/offline/manifest.ts';

const manifest = { '404.html': 'n', 'codes/409.json': 'j', 'codes/409/index.html': 'p', 'api/v1/codes/409.json': 'j', 'index.html': 'h' };

test.each([
  ['', 'index.html', false],
  ['codes/409/', 'codes/409/index.html', false],
  ['codes/409', 'codes/409/index.html', true],
  ['codes/409.json', 'codes/409.json', false],
  ['codes/471/', '404.html', false],
])('the path "%s" is answered with %s', (path, file, redirect) => {
  expect(fileAt(path, manifest)).toEqual({ file, redirect });
});

test('a page is asked for at its folder', () => {
  expect(['index.html', 'codes/409/index.html', '404.html'].map(addressOf)).toEqual(['', 'codes/409/', '404.html']);
});

test('of equal files one is fetched, and none that is kept', () => {
  expect(missingFiles(manifest, new Set(['n', 'h']))).toEqual([
    ['j', 'codes/409.json'],
    ['p', 'codes/409/index.html'],
  ]);
});

test('a digest is the beginning of what SHA-256 makes of the octets', async () => {
  // FIPS 180-4 has the example: ba7816bf 8f01cfea 414140de …
  expect(await digestOf(new TextEncoder().encode('abc'))).toBe('ungWv48Bz-pBQUDe');
});

test('a digest can stand in an address', async () => {
  const digests = await Promise.all(Array.from({ length: 50 }, (_, index) => digestOf(Uint8Array.of(index))));
  expect(digests.filter((digest) => !/^[\w-]{16}$/.test(digest))).toEqual([]);
});
