import { catalogue } from '../../content.ts';
import { toSearchFiles } from '../../outputs/search/parts.ts';
import { toWordParts } from '../../outputs/search/words.ts';

/** What the addresses below /search/ are cut from. */
export const files = toSearchFiles(catalogue);
export const { base, parts } = toWordParts(files);
