import type { CodeEntry } from '../content/entries.ts';
import { findRequest } from '../http/lint/rule.ts';
import { parseMessage, type Request, type Response } from '../http/message.ts';

/** A response with the code of its entry, and the request that it answers, where the prose shows one. */
export interface Example {
  request: Request | undefined;
  response: Response;
}

/** The responses with the entry's own code in its prose, in order. The catalogue has checked that they conform. */
export function examplesOf({ facts, prose }: Pick<CodeEntry, 'facts' | 'prose'>): Example[] {
  return prose.exchanges.flatMap((exchange) => {
    const messages = exchange.flatMap(({ text }) => parseMessage(text).message ?? []);
    return messages.flatMap((message, index) =>
      message.kind === 'response' && message.status === facts.code ? [{ request: findRequest(messages, index), response: message }] : [],
    );
  });
}

/**
 * Does the code stand only inside a Multi-Status (RFC 4918 section 13)? Its entry shows exchanges, and none has the code on the status
 * line. Errors are not counted: any of them can also be the status of a response.
 */
export function isInner(entry: CodeEntry): boolean {
  return entry.facts.code < 400 && entry.prose.exchanges.length > 0 && examplesOf(entry).length === 0;
}
