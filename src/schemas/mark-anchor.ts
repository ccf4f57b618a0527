/** The last part of a mark's anchor, unless its entry names one: letters, digits and points, hyphens for all else. `TCP_DENIED/403` gives `TCP-DENIED-403`. */
export function slugOfMark(mark: string): string {
  return mark.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}
