import type { Finding, Fault, RuleDescription } from './finding.ts';
import { isToken } from './syntax.ts';

/** One line of the header section. */
export interface Field {
  /** The name as written; compare it without regard to case. */
  name: string;
  /** The value without the whitespace around it. */
  value: string;
  /** 1-based line within the message. */
  line: number;
}

interface MessageParts {
  /** Protocol version as written: `HTTP/1.1`. */
  version: string;
  /** Field lines in the order of the message. */
  fields: Field[];
  /** Everything after the first empty line; empty when there is none. */
  content: string;
  /** 1-based line within the message at which the content begins. */
  contentLine: number;
}

export interface Request extends MessageParts {
  kind: 'request';
  /** As written; methods are case-sensitive. */
  method: string;
  /** The request target as written: `/orders/4417?full=1`. */
  target: string;
}

export interface Response extends MessageParts {
  kind: 'response';
  status: number;
  /** The reason phrase; empty when the status line has none. */
  reason: string;
}

export type Message = Request | Response;

/** What a text turned out to be. Without a readable start line there is no message, only problems. */
export interface ParsedMessage {
  message: Message | undefined;
  problems: Finding[];
}

/** What the parser itself checks; the rules in `lint/` look at the parsed message. */
export const SYNTAX_RULES = {
  startLine: {
    id: 'start-line',
    title: 'A message begins with a request line or a status line.',
    spec: 'RFC 9112 2.1',
  },
  fieldLine: {
    id: 'field-line',
    title: 'Each header line is a field name, a colon and a value.',
    spec: 'RFC 9112 5',
  },
} as const satisfies Record<string, RuleDescription>;

const REQUEST_LINE = /^(\S+) (\S+) (HTTP\/\S*)$/;
const STATUS_LINE = /^(HTTP\/\S*) (\d{3})(?: (.*))?$/;
// Control characters other than HTAB are not allowed in a field value (RFC 9110 5.5).
const CONTROL_CHARACTER = /[\u0000-\u0008\u000A-\u001F\u007F]/;

/**
 * Reads an HTTP/1.1 message as documentation shows it: lines end with LF, an empty line separates the header section
 * from the content, and nothing follows the content (RFC 9112 2.1).
 *
 * Reads on after a bad header line, which is reported with its line number and left out of `fields`.
 * Never throws: a text without a readable start line gives `message: undefined` and the reason in `problems`.
 */
export function parseMessage(text: string): ParsedMessage {
  const { header, content } = splitMessage(text);
  const [startLine = '', ...fieldLines] = header;
  const start = parseStartLine(startLine);
  const parsed = fieldLines.map((line, index) => parseFieldLine(line, index + 2));
  const fields = parsed.flatMap(({ field }) => field ?? []);
  const problems = [start.finding, ...parsed.map(({ finding }) => finding)].filter((finding) => finding !== undefined);
  return { message: start.parts && { ...start.parts, fields, content, contentLine: header.length + 2 }, problems };
}

/** All values of a field in the order of its lines, whatever the case of the name (RFC 9110 5.2). Absent: `[]`. */
export function fieldValues(message: Message, name: string): string[] {
  return fieldLinesOf(message, name).map((field) => field.value);
}

/** Whether the message has at least one line of this field, whatever the case of the name (RFC 9110 5.1). */
export function hasField(message: Message, name: string): boolean {
  return fieldLinesOf(message, name).length > 0;
}

/** The lines of one field, in order; `[]` when it is absent (RFC 9110 5.2). */
export function fieldLinesOf(message: Message, name: string): Field[] {
  return message.fields.filter((field) => field.name.toLowerCase() === name.toLowerCase());
}

/** The media type of the content in lower case, without parameters; undefined without Content-Type (RFC 9110 8.3.1). */
export function mediaType(message: Message): string | undefined {
  return fieldValues(message, 'Content-Type')[0]?.split(';')[0]?.trim().toLowerCase();
}

/** How many octets the text takes in UTF-8: what Content-Length counts (RFC 9110 8.6). */
export function octetLength(text: string): number {
  let octets = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}

function splitMessage(text: string): { header: string[]; content: string } {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  return end === -1 ? { header: lines, content: '' } : { header: lines.slice(0, end), content: lines.slice(end + 1).join('\n') };
}

type StartLine = Pick<Request, 'kind' | 'method' | 'target' | 'version'> | Pick<Response, 'kind' | 'version' | 'status' | 'reason'>;

function parseStartLine(line: string): { parts?: StartLine; finding?: Finding } {
  return parseStatusLine(line) ?? parseRequestLine(line) ?? { finding: noStartLine(line) };
}

function parseRequestLine(line: string): { parts: StartLine } | undefined {
  const [, method, target, version] = REQUEST_LINE.exec(line) ?? [];
  if (method === undefined || target === undefined || version === undefined) return undefined;
  return { parts: { kind: 'request', method, target, version } };
}

function parseStatusLine(line: string): { parts: StartLine; finding?: Finding } | undefined {
  const [, version, code, reason] = STATUS_LINE.exec(line) ?? [];
  if (version === undefined || code === undefined) return undefined;
  const parts = { kind: 'response', version, status: Number(code), reason: reason ?? '' } as const;
  if (reason !== undefined) return { parts };
  const finding = startLineFinding(
    `The status line ends with ${code}, without the space that must follow the code`,
    `Write the reason phrase after ${code}, or a space and nothing more`,
  );
  return { parts, finding };
}

function noStartLine(line: string): Finding {
  const problem = line === '' ? 'The message has no start line' : `"${line}" is neither a request line nor a status line`;
  return startLineFinding(
    problem,
    'Write a method, a target and a version, such as GET / HTTP/1.1, or a status line such as HTTP/1.1 200 OK',
  );
}

function startLineFinding(problem: string, remedy: string): Finding {
  return { rule: SYNTAX_RULES.startLine.id, problem, remedy, line: 1 };
}

function parseFieldLine(text: string, line: number): { field?: Field; finding?: Finding } {
  const colon = text.indexOf(':');
  const name = text.slice(0, colon);
  const value = text.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
  const problem = findFieldLineProblem(text, colon, name, value);
  return problem ? { finding: { rule: SYNTAX_RULES.fieldLine.id, ...problem, line } } : { field: { name, value, line } };
}

function findFieldLineProblem(text: string, colon: number, name: string, value: string): Fault | undefined {
  if (/^[ \t]/.test(text)) {
    return { problem: 'The header line begins with whitespace', remedy: 'Write each field on one line of its own, from the first column' };
  }
  if (colon === -1) {
    return { problem: `"${text}" has no colon`, remedy: 'Write Name: value, or put an empty line before the content' };
  }
  if (/[ \t]$/.test(name)) {
    return { problem: `Whitespace stands between "${name.trimEnd()}" and the colon`, remedy: `Write ${name.trimEnd()}: ${value}` };
  }
  if (!isToken(name)) {
    return { problem: `"${name}" is not a field name`, remedy: 'Use letters, digits and hyphens for the name' };
  }
  if (CONTROL_CHARACTER.test(value)) {
    return {
      problem: `The value of ${name} holds a control character`,
      remedy: `Remove it from ${name}; lines end with LF only`,
      field: name,
    };
  }
  return undefined;
}
