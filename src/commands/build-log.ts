import type { AstroLoggerDestination } from 'astro';
import toTerminal from 'astro/logger/node';

/**
 * Astro's log of a build: warnings, errors and where the site is. Without the line a page, what stops a build stands first; and the line that a hook
 * has failed says nothing that the error does not.
 */
export default function buildLog(): AstroLoggerDestination {
  const terminal = toTerminal({ level: 'info' });
  return {
    write: (event) => {
      const isProgress = event.level === 'info' && event.label !== 'whole-build';
      if (!isProgress && !event.message.startsWith('An unhandled error occurred while running the')) terminal.write(event);
    },
  };
}
