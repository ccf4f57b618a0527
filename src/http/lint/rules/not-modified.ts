import { hasField } from '../../message.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

/** GET and HEAD by RFC 9110, QUERY by the examples of RFC 10008. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'QUERY'];

export const notModified: ExchangeRule = {
  id: 'not-modified',
  title: 'A 304 answers GET, HEAD or QUERY with If-None-Match or If-Modified-Since.',
  spec: 'RFC 9110 15.4.5',
  check: eachResponse((response, request) => {
    if (response.status !== 304) return [];
    if (!METHODS.includes(request.method)) {
      return [{ problem: `A 304 answers ${request.method}`, remedy: 'Answer a condition that fails for this method with 412', line: 1 }];
    }
    if (hasField(request, 'If-None-Match') || hasField(request, 'If-Modified-Since')) return [];
    return [
      { problem: 'A 304 answers a request without a condition', remedy: 'Give the request If-None-Match or If-Modified-Since', line: 1 },
    ];
  }),
};
