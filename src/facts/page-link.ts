/** A link to a page that is not a code's. */
export interface PageLink {
  label: string;
  path: string;
}
