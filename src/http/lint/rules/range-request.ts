import { hasField } from '../../message.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

export const rangeRequest: ExchangeRule = {
  id: 'range-request',
  title: 'A 206 and a 416 answer a request with Range.',
  spec: 'RFC 9110 14.2',
  check: eachResponse((response, request) => {
    if ((response.status !== 206 && response.status !== 416) || hasField(request, 'Range')) return [];
    return [
      { problem: `A ${response.status} answers a request without Range`, remedy: 'Give the request Range, such as bytes=0-499', line: 1 },
    ];
  }),
};
