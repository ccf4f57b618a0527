import type { Fault } from '../../finding.ts';
import { fieldLinesOf, hasField, type Message, octetLength } from '../../message.ts';
import type { LintContext, MessageRule } from '../rule.ts';
import { neverHasContentLength } from './no-content-length.ts';

/** A missing Content-Length is a finding only where there is content, and no transfer coding to delimit it. */
export const contentLength: MessageRule = {
  id: 'content-length',
  title: 'Content-Length is the number of octets of the content.',
  spec: 'RFC 9110 8.6',
  check(message, context) {
    const [first, second] = fieldLinesOf(message, 'Content-Length');
    if (!first) return checkMissing(message, context);
    const place = { field: 'Content-Length', line: (second ?? first).line };
    const octets = octetLength(message.content);
    const remedy = `Write Content-Length: ${octets}`;
    if (second) return [{ problem: 'Content-Length stands on more than one line', remedy: 'Write Content-Length once', ...place }];
    if (!/^\d+$/.test(first.value)) return [{ problem: `Content-Length is "${first.value}", not a number of octets`, remedy, ...place }];
    if (BigInt(first.value) === BigInt(octets) || describesOtherContent(message, context)) return [];
    return [{ problem: `Content-Length says ${first.value}, but the content has ${octets} octets`, remedy, ...place }];
  },
};

function checkMissing(message: Message, context: LintContext): Fault[] {
  if (message.content === '' || hasField(message, 'Transfer-Encoding') || neverHasContentLength(message, context)) return [];
  const octets = octetLength(message.content);
  return [
    {
      problem: `The content has ${octets} octets, but there is no Content-Length`,
      remedy: `Write Content-Length: ${octets}`,
      field: 'Content-Length',
    },
  ];
}

/**
 * Whether Content-Length counts something that is rightly not in the message: what GET would have brought (HEAD, 304),
 * content that waits for a 100 (RFC 9110 10.1.1). Where the field is forbidden, or stands beside Transfer-Encoding,
 * other rules speak.
 */
function describesOtherContent(message: Message, context: LintContext): boolean {
  if (hasField(message, 'Transfer-Encoding') || neverHasContentLength(message, context)) return true;
  if (message.content !== '') return false;
  return message.kind === 'request' ? hasField(message, 'Expect') : message.status === 304 || context.request?.method === 'HEAD';
}
