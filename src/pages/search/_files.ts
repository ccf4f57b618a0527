import { createHash } from 'node:crypto';
import { toHref } from '../../addresses.ts';
import { catalogue } from '../../content.ts';
import { pack } from '../../outputs/search/packed.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';
import { toWordParts } from '../../outputs/search/words.ts';

const files = toSearchFiles(catalogue);
const words = toWordParts(files);
export const { said } = files;
export const { parts } = words;

/** Changes with whatever the search loads: pages are named by their places in it. */
export const version = createHash('sha256')
  .update(JSON.stringify([files, words]))
  .digest('hex')
  .slice(0, 8);
export const facts = { ...files.facts, version, pages: pack(files.facts.pages, toHref('/')) };
export const details = { ...words.base, version, pages: pack(words.base.pages, toHref('/')) };
