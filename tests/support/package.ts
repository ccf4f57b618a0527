import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/content/catalogue.ts';
import { toPackageModule, toPackageTypes } from '../../src/outputs/module/package.ts';

/** The package as JavaScript sees it: nobody checks what is passed. */
export interface Package {
  [name: string]: unknown;
  codes: { code: number; summary: string; url: string }[];
  classes: object[];
  lookup: (code: unknown) => { code: number } | undefined;
  classOf: (code: unknown) => object;
  isRetryable: (code: unknown, request?: unknown) => boolean;
}

/** Writes the package into a folder of its own, its two files under the names by which TypeScript finds one for the other. */
export async function writePackage(catalogue: Catalogue): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'status-atlas-package-'));
  await writeFile(join(folder, 'status-atlas.mjs'), toPackageModule(catalogue));
  await writeFile(join(folder, 'status-atlas.d.mts'), toPackageTypes(catalogue));
  return folder;
}

/** The text of the package, run. */
export async function importPackage(catalogue: Catalogue): Promise<Package> {
  const folder = await writePackage(catalogue);
  try {
    return await import(/* @vite-ignore */ pathToFileURL(join(folder, 'status-atlas.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
