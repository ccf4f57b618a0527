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
