import { readCatalogue } from '../../src/content/catalogue.ts';
import { contentFiles, newestDay } from '../../src/integrations/content.ts';

/** What Stryker keeps of the run in hand; undefined outside `npm run test:mutation`. */
const stryker = (
  globalThis as { __stryker__?: { currentTestId: string | undefined; mutantCoverage?: { perTest: Record<string, unknown> } } }
).__stryker__;
const READING = 'reading';

// No test runs while a file of tests loads, so Stryker would take the whole reader for code that runs once and leave it out of the score.
if (stryker) stryker.currentTestId = READING;

/** The content of this copy of the site, read as a build reads it. */
export const catalogue = readCatalogue(await contentFiles('.'), newestDay());

if (stryker) {
  stryker.currentTestId = undefined;
  Reflect.deleteProperty(stryker.mutantCoverage?.perTest ?? {}, READING);
}
