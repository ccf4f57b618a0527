/** A request as it reached the origin. */
export interface ArrivedRequest {
  /** The called origin, or the one on another port. */
  port: 'A' | 'B';
  /** Counts from 1 in the order of the connections; `order` on its connection too. */
  connection: number;
  order: number;
  method: string;
  target: string;
  version: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** Octets of content that arrived, and the first few. */
  length: number;
  start: string;
  /** Milliseconds from the beginning of the case to the head, and from there to the first octet of the content. */
  at: number;
  contentAfter: number | undefined;
}

/** What a client told its caller about one request. */
export interface Report {
  /** Handed a response back, or threw, printed or exited with an error. */
  kind: 'returned' | 'raised';
  /** The status code that the caller learns. */
  status: number | undefined;
  /** The content, or the name of the error. */
  text: string;
}

/** All that was seen of one case. */
export interface CaseRecord {
  requests: readonly ArrivedRequest[];
  reports: readonly Report[];
  /** The client was still busy at the time limit. */
  isLate: boolean;
}

/** Value of a field of a request, by its name in small letters. */
export function fieldOf({ fields }: ArrivedRequest, name: string): string | undefined {
  return fields.find(([other]) => other.toLowerCase() === name)?.[1];
}

/** How many requests a shortened record lists. */
const MOST = 4;
const LONGEST = 150;
const LONGEST_VALUE = 24;

/**
 * The record in one line, as results keep it: `POST A/start c1 7B; GET A/target c1; returned 200`.
 * @param shown fields of requests, by their names in small letters, that stand behind a request which has them
 */
export function shorten({ requests, reports, isLate }: CaseRecord, shown: readonly string[] = []): string {
  const listed = requests.length > MOST ? requests.slice(0, 2) : requests;
  const parts = listed.map((request, index) => {
    const before = requests[index - 1];
    const seconds = before ? Math.round((request.at - before.at) / 1000) : 0;
    return [
      request.method,
      `${request.port}${escaped(request.target).replace(/^https?:\/\/(?:[\w.]+):\d+/, '<absolute>')}`,
      `c${request.connection}`,
      ...(request.length > 0 ? [`${request.length}B`] : []),
      ...(seconds > 0 ? [`+${seconds}s`] : []),
      ...request.fields.filter(([name]) => shown.includes(name.toLowerCase())).map(([name, value]) => `(${name}: ${shownValue(value)})`),
    ].join(' ');
  });
  const all = [
    ...parts,
    ...(requests.length > listed.length ? [`… ${requests.length} requests`] : []),
    ...reports.map(({ kind, status, text }) =>
      [kind, status, kind === 'raised' || text.length < 12 ? withoutPorts(escaped(text)) : `${text.length} octets`]
        .filter(Boolean)
        .join(' '),
    ),
    ...(isLate ? ['stopped at the time limit'] : []),
  ].join('; ');
  return all.length > LONGEST ? `${all.slice(0, LONGEST)} …` : all;
}

/** The names of the fields that a shortened record shows, in their order. */
export function shownFields(record: string): string {
  return [...record.matchAll(/\(([\w-]+): /g)].map(([, name]) => name).join();
}

/** As much of a value as tells it from others; credentials of Digest are long, and new each time. */
function shownValue(value: string): string {
  const text = escaped(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Octets beyond ASCII, whose encoding nobody knows. */
function escaped(text: string): string {
  return text.replace(/[\x80-\uffff]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);
}

/** Ports, process numbers and addresses of objects differ from run to run and say nothing. */
function withoutPorts(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/((?:127\.0\.0\.1|localhost|port)[: ]+)\d+/g, '$1N')
    .replace(/0x[0-9a-f]+/g, '0x…')
    .replace(/\b\d{5,}\b/g, 'N')
    .trim();
}
