/** One build, as its worker knows it: the path of each file below the base, and the digest of its octets. */
export type Manifest = Record<string, string>;

/** Where the worker and its manifest lie, below the base. */
export const WORKER = 'sw.js';
export const MANIFEST = 'sw.json';

/** What a host gives for a path that it does not know. */
export const NOT_FOUND = '404.html';

const INDEX = 'index.html';

/**
 * The first 96 bits of SHA-256 in base64url. They tell builds apart and find a file torn or changed on its way; they are no defence
 * against the host, which could as well send another worker.
 */
export async function digestOf(octets: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', octets)).subarray(0, 12);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The file that a static host answers a path with; `codes/409` is answered with the page, and by the worker with a redirect to it. */
export function fileAt(path: string, manifest: Manifest): { file: string; redirect: boolean } {
  for (const file of [path, `${path}${INDEX}`]) if (file in manifest) return { file, redirect: false };
  if (`${path}/${INDEX}` in manifest) return { file: `${path}/${INDEX}`, redirect: true };
  return { file: NOT_FOUND, redirect: false };
}

/** The address that a file is asked for at: some hosts redirect from `index.html` to its folder. */
export function addressOf(file: string): string {
  return file.endsWith(`/${INDEX}`) || file === INDEX ? file.slice(0, -INDEX.length) : file;
}

/** What a build needs that is not kept yet: one file a digest, because many files are equal. */
export function missingFiles(manifest: Manifest, kept: ReadonlySet<string>): [digest: string, file: string][] {
  const wanted = new Map<string, string>();
  for (const [file, digest] of Object.entries(manifest)) if (!kept.has(digest) && !wanted.has(digest)) wanted.set(digest, file);
  return [...wanted];
}
