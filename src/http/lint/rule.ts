import type { Finding, Fault, RuleDescription } from '../finding.ts';
import type { Message, Request, Response } from '../message.ts';

/** What a rule may know besides the message itself. */
export interface LintContext {
  /** Registered reason phrases by status code; a code that is not in the map may have any phrase. */
  phrases: ReadonlyMap<number, string>;
  /** The request that a response answers, where it is known. */
  request?: Request | undefined;
}

/** A rule that looks at one message. */
export interface MessageRule extends RuleDescription {
  check(message: Message, context: LintContext): Fault[];
}

/** A problem of an exchange, and the message that has it. */
export interface ExchangeFault extends Fault {
  /** 0-based index in the list of messages. */
  message: number;
}

/** A finding of an exchange, and the message that has it. */
export interface ExchangeFinding extends Finding {
  /** 0-based index in the list of messages. */
  message: number;
}

/** A rule that looks at the messages of an exchange together. */
export interface ExchangeRule extends RuleDescription {
  check(messages: readonly Message[]): ExchangeFault[];
}

/** Whether the response is interim: more responses follow it (RFC 9110 15.2). */
export function isInterim(message: Message): boolean {
  return message.kind === 'response' && message.status < 200;
}

/** The request that the message at `index` answers: the nearest one before it. Undefined for a request (RFC 9112 9.2). */
export function findRequest(messages: readonly Message[], index: number): Request | undefined {
  if (messages[index]?.kind === 'request') return undefined;
  return messages.slice(0, index).findLast((message) => message.kind === 'request');
}

/** Turns a check of one response in the light of its request into a check of a whole exchange. */
export function eachResponse(check: (response: Response, request: Request) => Fault[]): ExchangeRule['check'] {
  return (messages) =>
    messages.flatMap((message, index) => {
      const request = findRequest(messages, index);
      if (message.kind === 'request' || !request) return [];
      return check(message, request).map((problem) => ({ ...problem, message: index }));
    });
}
