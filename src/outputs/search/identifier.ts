/** What languages put before the name of a status. */
const PREFIX = /^(?:https?(?!tatus)|status(?:es)?|codes?|sc|ngx|response|constants|hstatus|ringutil)/;

/**
 * What is left of an identifier without signs, digits and the words that languages put before it: `HttpStatus.CONFLICT`,
 * `http.StatusConflict`, `HTTP_409_CONFLICT` and the phrase itself are all `conflict`.
 */
export function toIdentifier(written: string): string {
  let rest = written.toLowerCase().replace(/[^a-z]/g, '');
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, '');
  return rest;
}

/** The phrase in the title of a code, `409 Conflict`, as its first name: what is loaded need not say it twice. */
export function phraseInTitle(title: string): string {
  return title.slice('409 '.length).toLowerCase();
}

/** A text as letters and digits alone, small. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');
