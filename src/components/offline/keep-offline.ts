/** How long a reader stays who reads: a look at one page costs one request. */
const STAYED = 2_000;

/**
 * Has what readers meet of the site kept for when there is no network, except where the browser cannot, and for readers who save data.
 * `src/components/offline/worker.ts` does the rest.
 */
function keepOffline() {
  const { connection, serviceWorker } = navigator as Partial<Navigator> & { connection?: { saveData?: boolean } };
  // In a private window a browser may refuse; the site then is as it is without.
  if (!connection?.saveData) serviceWorker?.register(__WORKER__).catch(() => undefined);
}

if (__WORKER__) addEventListener('load', () => setTimeout(keepOffline, STAYED));

export {};
