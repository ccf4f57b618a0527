import type { Answer } from './probe.ts';

type Fields = Readonly<Record<string, string>>;

/** A response's octets. Content-Length is computed, unless the fields say something of it: an empty text leaves it out. */
export function message(statusLine: string, fields: Fields = {}, content = ''): string {
  const all = { ...('Transfer-Encoding' in fields ? {} : { 'Content-Length': String(content.length) }), ...fields };
  const lines = Object.entries(all).filter(([name, value]) => name !== 'Content-Length' || value !== '');
  return `${statusLine}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${content}`;
}

/** A whole response as soon as the request's content is there. */
export function respond(statusLine: string, fields?: Fields, content?: string): Answer {
  return [{ wait: 'content' }, message(statusLine, fields, content)];
}

/** `HTTP/1.1 409 Conflict`, with the phrase left out for codes that have none here. */
export function statusLine(code: number): string {
  return `HTTP/1.1 ${code} ${PHRASES[code] ?? 'Unassigned'}`;
}

const PHRASES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  305: 'Use Proxy',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
};
