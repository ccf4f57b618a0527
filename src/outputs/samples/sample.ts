import type { CodeFacts } from '../../schemas/code.ts';
import type { CodeEntry } from '../../content/entries.ts';
import { hasStandardMeaning } from '../../facts/code-name.ts';
import { examplesOf, isInner } from '../../facts/examples.ts';
import type { Field, Message, Response } from '../../http/message.ts';

/** A header field of a sample. */
export type SampleField = Pick<Field, 'name' | 'value'>;

/** The shortest conforming response with a code: what a server that shows the code has to send. */
export interface Sample {
  code: number;
  phrase: string;
  /** The fields that matter with the code, and those of the content. Date, Content-Length and the like are the server's. */
  fields: SampleField[];
  /** The content as it is sent; empty for none. */
  content: string;
  /** The request that is answered so: the method, and the fields that make the server think of the code. */
  request: { method: string; fields: SampleField[] };
}

/** What a server adds to its response by itself, and a client to its request. */
const ADDED_BY_PROGRAMS = {
  response: new Set(['date', 'content-length', 'transfer-encoding', 'server']),
  request: new Set(['host', 'content-length', 'user-agent']),
};
/** Fields that describe the content (RFC 9110 section 8). */
const OF_CONTENT = new Set(['content-type', 'content-encoding', 'content-language', 'content-location']);
/** Without these no WebSocket is opened, neither asked for (RFC 6455 section 4.1) nor granted (section 4.2.2). */
const WEBSOCKET_HANDSHAKE = ['sec-websocket-key', 'sec-websocket-version', 'sec-websocket-accept'];

/**
 * The sample of a code, with the values of its entry's first example: the fields that the entry names for responses and the example
 * has. Errors have the shortest problem details (RFC 9457) instead of the example's content.
 * @returns undefined for a code that no client ever receives, that has no meaning to send, or that only stands inside a Multi-Status
 */
export function toSample(entry: CodeEntry): Sample | undefined {
  const { facts } = entry;
  if (!isSent(facts) || isInner(entry)) return undefined;
  const [example] = examplesOf(entry);
  const phrase = sentPhrase(facts, example?.response.reason);
  const content = contentOf(facts, phrase, example?.response.content);
  return {
    code: facts.code,
    phrase,
    fields: responseFields(facts, content, example?.response),
    content,
    request: {
      method: example?.request?.method ?? facts.methods.names[0] ?? 'GET',
      fields: namedFields(facts, 'request', example?.request),
    },
  };
}

/** Is there anybody who sends the code to clients? Some stand in logs only; a code without a meaning is not sent. */
function isSent({ standing, vendors }: CodeFacts): boolean {
  if (standing === 'unused') return vendors.length > 0;
  return standing !== 'unofficial' || vendors.some(({ visibleTo }) => visibleTo !== 'log only');
}

/**
 * The reason phrase on the wire. A number that is unused keeps the phrase it had, whatever a vendor calls it. The page of a number that several vendors use names all of them; sent is what the example shows, else
 * the phrase of the first vendor whose responses clients see. Words in parentheses, or after the number, tell that there is none.
 */
function sentPhrase({ code, standing, phrase, formerPhrases, vendors }: CodeFacts, shown: string | undefined): string {
  if (hasStandardMeaning({ standing })) return phrase;
  if (standing === 'unused') return formerPhrases[0]?.phrase ?? '';
  const sent = shown ?? vendors.find((vendor) => vendor.phrase && vendor.visibleTo !== 'log only')?.phrase ?? phrase;
  return sent.startsWith('(') || sent.startsWith(`${code} `) ? '' : sent;
}

function contentOf({ code, content: { rule } }: CodeFacts, phrase: string, shown: string | undefined): string {
  if (rule === 'none') return '';
  if (code >= 400) return leastProblem(code, phrase);
  return rule === 'expected' ? (shown ?? '') : '';
}

/** Problem details that say no more than the code does: type is about:blank, said or not (RFC 9457 section 4.2.1). */
function leastProblem(code: number, phrase: string): string {
  return JSON.stringify({ ...(phrase ? { title: phrase } : { type: 'about:blank' }), status: code });
}

function responseFields(facts: CodeFacts, content: string, shown: Response | undefined): SampleField[] {
  const named = namedFields(facts, 'response', shown).filter(({ name }) => !OF_CONTENT.has(name.toLowerCase()));
  if (content === '') return named;
  if (facts.code >= 400) return [...named, { name: 'Content-Type', value: 'application/problem+json' }];
  return [...named, ...fieldsOf(shown, OF_CONTENT)];
}

/** The fields of the message that the entry names for it, without those that programs add. */
function namedFields({ headers }: CodeFacts, role: 'request' | 'response', message: Message | undefined): SampleField[] {
  const named = headers.filter((header) => header.role === role).map(({ name }) => name.toLowerCase());
  const handshake = named.includes('upgrade') ? WEBSOCKET_HANDSHAKE : [];
  return fieldsOf(message, new Set([...named, ...handshake])).filter(({ name }) => !ADDED_BY_PROGRAMS[role].has(name.toLowerCase()));
}

function fieldsOf(message: Message | undefined, names: ReadonlySet<string>): SampleField[] {
  const fields = message?.fields ?? [];
  return fields.filter(({ name }) => names.has(name.toLowerCase())).map(({ name, value }) => ({ name, value }));
}
