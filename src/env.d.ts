/** The catalogue of this build, read and checked by `src/integrations/content.ts`. Only `src/content.ts` and the collections import it. */
declare module 'virtual:catalogue' {
  const catalogue: import('./content/catalogue.ts').Catalogue;
  export default catalogue;
}

declare namespace App {
  /** What every page of the site needs to know; `src/middleware.ts` sets it. */
  interface Locals {
    /** Does this copy of the site have the rules of a team? */
    hasOurApi: boolean;
  }
}
