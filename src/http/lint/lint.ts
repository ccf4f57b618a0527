import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import type { ExchangeFinding, LintContext } from './rule.ts';
import { exchangeRules, messageRules } from './rules/index.ts';

/**
 * Holds one message against all message rules, in the order of their list. A response to HEAD or CONNECT is judged
 * rightly only if `context.request` is given. What the parser found is not repeated: see `parseMessage`.
 */
export function lintMessage(message: Message, context: LintContext): Finding[] {
  return messageRules.flatMap((rule) => rule.check(message, context).map((problem) => ({ rule: rule.id, ...problem })));
}

/**
 * Holds the messages of an exchange against the rules about requests and their responses (RFC 9110 3.4). Says nothing
 * about a message by itself, nor about a message that stands alone.
 */
export function lintExchange(messages: readonly Message[]): ExchangeFinding[] {
  return exchangeRules.flatMap((rule) => rule.check(messages).map((problem) => ({ rule: rule.id, ...problem })));
}
