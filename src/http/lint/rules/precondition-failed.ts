import { hasField } from '../../message.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

/** If and Overwrite are the preconditions of WebDAV (RFC 4918 10.4 and 10.6). */
const PRECONDITIONS = ['If-Match', 'If-None-Match', 'If-Unmodified-Since', 'If', 'Overwrite'];

export const preconditionFailed: ExchangeRule = {
  id: 'precondition-failed',
  title: 'A 412 answers a request with a precondition that can fail that way.',
  spec: 'RFC 9110 15.5.13',
  check: eachResponse((response, request) => {
    if (response.status !== 412) return [];
    const present = PRECONDITIONS.filter((name) => hasField(request, name));
    if (present.length === 0) {
      return [
        { problem: 'A 412 answers a request without a precondition', remedy: 'Give the request If-Match or another precondition', line: 1 },
      ];
    }
    if (present.join() === 'If-None-Match' && (request.method === 'GET' || request.method === 'HEAD')) {
      return [{ problem: `A 412 answers ${request.method} with If-None-Match`, remedy: 'Answer it with 304', line: 1 }];
    }
    return [];
  }),
};
