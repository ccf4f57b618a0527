import { eachResponse, type ExchangeRule } from '../rule.ts';

export const headResponse: ExchangeRule = {
  id: 'head-response',
  title: 'A response to HEAD has no content.',
  spec: 'RFC 9110 9.3.2',
  check: eachResponse((response, request) => {
    if (request.method !== 'HEAD' || response.content === '') return [];
    return [{ problem: 'The response to HEAD has content', remedy: 'End the message after the header section' }];
  }),
};
