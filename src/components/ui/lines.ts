/** The lines of a text, each with its ending: an element each, so that one that does not fit goes on further in. */
export function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
