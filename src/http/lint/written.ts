import type { Finding } from '../finding.ts';
import type { Exchange, WrittenMessage } from '../exchange.ts';
import { type Message, type ParsedMessage, parseMessage } from '../message.ts';
import { lintExchange, lintMessage } from './lint.ts';
import { findRequest, isInterim, type LintContext } from './rule.ts';

interface ReadMessage extends ParsedMessage {
  written: WrittenMessage;
}

/** A finding with its line in the document. */
export interface WrittenFinding extends Finding {
  line: number;
}

/**
 * Faults that an example shows on purpose: the rules that a request may break when its final response has this code.
 * 400 refuses any malformed request, so it excuses every rule.
 */
const EXCUSED_BY_RESPONSE: ReadonlyMap<number, 'all' | readonly string[]> = new Map<number, 'all' | readonly string[]>([
  [400, 'all'],
  [408, ['content-length']],
  [411, ['content-length']],
  [415, ['content-type']],
  [505, ['request-line']],
]);

/**
 * Parses and checks the messages of one exchange: syntax, each message, and the messages together. Gives all findings by
 * line of the document that they stand in; a finding without a line of its own gets its start line.
 *
 * A fault in a request is not reported when the response refuses the request for such a fault: see EXCUSED_BY_RESPONSE.
 */
export function lintWritten(exchange: Exchange, context: Omit<LintContext, 'request'>): WrittenFinding[] {
  const parsed = exchange.map((written): ReadMessage => ({ written, ...parseMessage(written.text) }));
  const readable = parsed.filter((entry): entry is ReadMessage & { message: Message } => entry.message !== undefined);
  const messages = readable.map(({ message }) => message);

  const ofMessages = parsed.flatMap((entry) => {
    const index = messages.findIndex((message) => message === entry.message);
    const request = index === -1 ? undefined : findRequest(messages, index);
    const findings = [...entry.problems, ...(entry.message ? lintMessage(entry.message, { ...context, request }) : [])];
    return findings.filter((finding) => !isExcused(finding, entry, parsed)).map((finding) => toDocument(finding, entry.written));
  });
  // Messages that cannot be read leave gaps in the exchange; to judge the rest would blame the wrong ones.
  if (readable.length < parsed.length) return sortByLine(ofMessages);
  const ofExchange = lintExchange(messages).map(({ message, ...finding }) => toDocument(finding, exchange[message]!));
  return sortByLine([...ofMessages, ...ofExchange]);
}

function isExcused(finding: Finding, entry: ReadMessage, parsed: readonly ReadMessage[]): boolean {
  if (entry.message?.kind === 'response') return false;
  const answer = parsed
    .slice(parsed.indexOf(entry) + 1)
    .map(({ message }) => message)
    .find((message) => message === undefined || !isInterim(message));
  const excused = answer?.kind === 'response' ? EXCUSED_BY_RESPONSE.get(answer.status) : undefined;
  return excused === 'all' || (excused?.includes(finding.rule) ?? false);
}

function toDocument(finding: Finding, written: WrittenMessage): WrittenFinding {
  return { ...finding, line: written.line + (finding.line ?? 1) - 1 };
}

function sortByLine(findings: WrittenFinding[]): WrittenFinding[] {
  return findings.toSorted((a, b) => a.line - b.line);
}
