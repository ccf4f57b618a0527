import { readCatalogue } from '../../src/content/catalogue.ts';
import { contentFiles, newestDay } from '../../src/integrations/content.ts';

/** The content of this copy of the site, read as a build reads it. */
export const catalogue = readCatalogue(await contentFiles('.'), newestDay());
