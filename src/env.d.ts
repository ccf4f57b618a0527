/** The catalogue of this build, read and checked by `src/integrations/content.ts`. Only `src/content.ts` and the collections import it. */
declare module 'virtual:catalogue' {
  const catalogue: import('./content/catalogue.ts').Catalogue;
  export default catalogue;
}

/** The address of the worker that keeps the site for when there is no network; empty where none is to. `src/integrations/offline.ts` sets it. */
declare const __WORKER__: string;

declare namespace App {
  /** What every page of the site needs to know; `src/middleware.ts` sets it. */
  interface Locals {
    /** Does this copy of the site have the rules of a team? */
    hasOurApi: boolean;
  }
}
