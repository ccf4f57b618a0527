import type { Finding } from '../../../src/http/finding.ts';
import { lintExchange, lintMessage } from '../../../src/http/lint/lint.ts';
import type { LintContext } from '../../../src/http/lint/rule.ts';
import { type Message, parseMessage, type Request } from '../../../src/http/message.ts';

/** The message that these lines are. Throws on a bad start line: the test has a typing mistake then. */
export function message(...lines: string[]): Message {
  const { message } = parseMessage(lines.join('\n'));
  if (!message) throw new Error(`Not a message: ${lines[0]}`);
  return message;
}

/** A response with these header lines and no content. */
export function response(statusLine: string, ...fieldLines: string[]): Message {
  return message(`HTTP/1.1 ${statusLine}`, ...fieldLines);
}

/** A request with these header lines and no content. */
export function request(methodAndTarget: string, ...fieldLines: string[]): Request {
  const parsed = message(`${methodAndTarget} HTTP/1.1`, 'Host: a.example', ...fieldLines);
  if (parsed.kind !== 'request') throw new Error(`Not a request: ${methodAndTarget}`);
  return parsed;
}

/** What one rule says about a message: `problem / remedy` for each finding. */
export function check(rule: string, checked: Message, context: Partial<LintContext> = {}): string[] {
  return say(rule, lintMessage(checked, { phrases: new Map(), ...context }));
}

/** What one rule says about an exchange: `index: problem / remedy` for each finding. */
export function checkExchange(rule: string, ...messages: Message[]): string[] {
  const findings = lintExchange(messages);
  return say(rule, findings).map((said, index) => `${findings.filter((finding) => finding.rule === rule)[index]?.message}: ${said}`);
}

function say(rule: string, findings: readonly Finding[]): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ problem, remedy }) => `${problem} / ${remedy}`);
}
