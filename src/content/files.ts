/** Files of `content/` that stand alone, where problems are told. */
export const SPECS_FILE = 'content/specs.yaml';
export const DECISIONS_FILE = 'content/decisions.yaml';
export const OUTSIDE_FILE = 'content/outside.yaml';
export const CORRECTIONS_FILE = 'content/corrections.yaml';
export const LISTS_FILE = 'content/lists.yaml';
export const MOST_MET_FILE = 'content/most-met.yaml';
export const MOST_MET_PRODUCTS_FILE = 'content/most-met-products.yaml';
/** Where the team writes its rules. */
export const OUR_API_FILE = 'content/our-api.yaml';
/** Written by `npm run measure`. */
export const PROBES_FILE = 'content/probes.json';
