const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Whether the text is a token: the syntax of methods and field names (RFC 9110 5.6.2). */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * The members of a comma-separated list of tokens, trimmed, from all lines of a field (RFC 9110 5.6.1).
 * An empty value gives no members; an empty member between two commas is kept as `''`, because no sender may write one.
 */
export function listMembers(values: readonly string[]): string[] {
  return values.filter((value) => value !== '').flatMap((value) => value.split(',').map((member) => member.trim()));
}

const PCHAR = String.raw`[\w.~!$&'()*+,;=:@-]|%[\dA-Fa-f]{2}`;
const AUTHORITY = String.raw`(?:[\w.~!$&'()*+,;=:@-]|%[\dA-Fa-f]{2}|\[[\dA-Fa-f:.]+\])*`;
const SCHEME = '[A-Za-z][A-Za-z0-9+.-]*:';
const PATH = `(?:${PCHAR}|/)*`;
const QUERY = String.raw`(?:\?(?:${PCHAR}|[/?])*)?`;
const FRAGMENT = `(?:#(?:${PCHAR}|[/?])*)?`;

const URI_REFERENCE = new RegExp(`^(?:${SCHEME}|(?![^/?#]*:))(?://${AUTHORITY}(?=[/?#]|$))?${PATH}${QUERY}${FRAGMENT}$`);
const ABSOLUTE_URI = new RegExp(`^${SCHEME}(?://${AUTHORITY}(?=[/?]|$))?${PATH}${QUERY}$`);
const ORIGIN_FORM = new RegExp(`^/${PATH}${QUERY}$`);
const HOST = /^(?:\[[\dA-Fa-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\dA-Fa-f]{2})*)(?::\d*)?$/;

/** Whether the text is a URI reference, absolute or relative (RFC 3986 4.1). The empty reference is one. */
export function isUriReference(text: string): boolean {
  return URI_REFERENCE.test(text);
}

/** Whether the text is a URI with a scheme and without a fragment (RFC 3986 4.3). */
export function isAbsoluteUri(text: string): boolean {
  return ABSOLUTE_URI.test(text);
}

/** Whether the text is an absolute path with an optional query, the usual request target (RFC 9112 3.2.1). */
export function isOriginForm(text: string): boolean {
  return ORIGIN_FORM.test(text);
}

/** Whether the text is a host with an optional port, as Host holds it (RFC 9110 7.2). The empty host is one. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}
