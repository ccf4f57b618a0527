import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takeLock } from './build-lock.ts';
import { discard, openOutput, prepareStage, putInPlace, type Output } from './output-folder.ts';

/** The signals that end a process, and their numbers. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Builds beside the last build and puts the new one in its place when it is whole: whatever stops a build, what is served stays as it was. Stands
 * last in the list of integrations, so that all others have done their work.
 */
export function wholeBuild(): AstroIntegration {
  let output: Output | undefined;
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const opened = openOutput(root, fileURLToPath(config.outDir));
        const release = takeLock(join(root, '.astro', 'build.lock'));
        process.once('exit', () => {
          discard(opened);
          release();
        });
        for (const [signal, number] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(128 + number));
        prepareStage(opened);
        updateConfig({ outDir: pathToFileURL(`${opened.stage}/`) });
        output = opened;
      },
      'astro:build:done': ({ logger }) => {
        putInPlace(output!);
        logger.info(`in place: ${output!.folder}`);
      },
    },
  };
}
