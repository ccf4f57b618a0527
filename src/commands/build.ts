/**
 * Builds the site. What is wrong with the environment is told before anything else happens; of an error that is no fault of ours the first line
 * says where it is, and none has a stack that helps nobody.
 */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRoot, readEnvironment, Refusal } from '../environment.ts';
import { openOutput } from '../integrations/output-folder.ts';

/** What the compilers of Astro, Vite and MDX add to their errors. */
interface Located extends Error {
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
  /** The system's. */
  code?: string;
}

/** A build has no options: one that is read over would seem to have worked. */
function refuseOptions(): void {
  try {
    parseArgs({ options: {} });
  } catch (error) {
    throw new Refusal(
      `${(error as Error).message.split(/\.\s/)[0]}. A build takes no options; set SITE_URL, BASE_PATH, OUT_DIR or OFFLINE in the environment.`,
    );
  }
}

/** What to tell of an error: a refusal as it is, and of any other its place first. */
function told(error: Located): string {
  if (error.stack === error.message) return error.message;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return `There is no room for the build (${error.code}). The last one is as it was: make room, or set OUT_DIR to a place that has some.`;
  if (error.code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package/.test(error.message))
    return `${error.message.split('\n')[0]!.replace(/ imported from.*/, '')}. Install what the project needs: npm ci.`;
  const file = error.loc?.file ?? error.id;
  const place =
    file === undefined
      ? ''
      : `${[relative('.', file), error.loc?.line, error.loc?.column].filter((part) => part !== undefined).join(':')} `;
  return [`${place}${error.message}`, error.hint, ...(place === '' ? [error.stack] : [])].filter(Boolean).join('\n');
}

try {
  refuseOptions();
  checkRoot(resolve('.'));
  openOutput('.', readEnvironment(process.env).outDir);
  const { build } = await import('astro');
  await build({ logger: { entrypoint: fileURLToPath(new URL('build-log.ts', import.meta.url)) } });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(told(error));
  // Astro's plugins leave timers and processes.
  process.exit(1);
}
