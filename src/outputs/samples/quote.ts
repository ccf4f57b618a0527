/** A word of a POSIX shell. Between single quotes nothing is special but the quote itself (POSIX.1 XCU section 2.2.2). */
export function inShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command in one line, or with a word on each line where one is too long to be read. */
export function inLines(words: readonly string[]): string {
  const line = words.join(' ');
  return line.length <= 80 ? line : words.join(' \\\n  ');
}

/** A literal of JavaScript and of Python: what JSON escapes, both read alike. */
export function inQuotes(text: string): string {
  return JSON.stringify(text);
}

/** A template literal of JavaScript, so that lines stay lines and JSON keeps its quotes. A bare CR would be read as LF. */
export function inTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``;
}

/** A long string of Python, so that lines stay lines and JSON keeps its quotes. A bare CR would be read as LF. */
export function inLongString(text: string): string {
  return `"""${text.replace(/\\|"(?=""|$)/g, '\\$&').replaceAll('\r', '\\r')}"""`;
}

/** A parameter of nginx. It cannot hold "$", which begins a variable and has no escape. */
export function inNginx(text: string): string {
  return isPlain(text) ? text : `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** A token of a Caddyfile. It cannot hold a backtick, which ends it; in double quotes some backslashes would vanish. */
export function inCaddyfile(text: string): string {
  return isPlain(text) ? text : `\`${text}\``;
}

/** Whether the text needs no quotes in a configuration. */
function isPlain(text: string): boolean {
  return /^[\w./:+=-]+$/.test(text);
}
