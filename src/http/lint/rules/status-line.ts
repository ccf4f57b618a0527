import type { Fault } from '../../finding.ts';
import type { MessageRule } from '../rule.ts';

// HTAB, SP, VCHAR and obs-text are what a reason phrase may hold.
const REASON_PHRASE = /^[\t\u0020-\u007E\u0080-\u{10FFFF}]*$/u;

export const statusLine: MessageRule = {
  id: 'status-line',
  title: 'A status line is an HTTP/1 version, a code from 100 to 599 and an optional phrase, with one space between them.',
  spec: 'RFC 9112 4',
  check(message) {
    if (message.kind !== 'response') return [];
    const problems: Fault[] = [];
    if (!/^HTTP\/1\.[01]$/.test(message.version)) {
      problems.push({
        problem: `A status line cannot say ${message.version}`,
        remedy: 'Write HTTP/1.1: only that and HTTP/1.0 have a status line',
        line: 1,
      });
    }
    if (message.status < 100 || message.status > 599) {
      problems.push({ problem: `${message.status} is not a status code`, remedy: 'Write a code from 100 to 599', line: 1 });
    }
    if (message.reason.startsWith(' ') || !REASON_PHRASE.test(message.reason)) {
      problems.push({
        problem: 'The reason phrase begins with a space or holds a control character',
        remedy: 'Write one space and the phrase',
        line: 1,
      });
    }
    return problems;
  },
};
