import { fieldValues } from '../../message.ts';
import { listMembers } from '../../syntax.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

/** A client has to discard a 100 that it did not ask for; an example has no reason to show one. */
export const expectContinue: ExchangeRule = {
  id: 'expect-continue',
  title: 'A 100 answers a request with Expect: 100-continue.',
  spec: 'RFC 9110 15.2.1',
  check: eachResponse((response, request) => {
    const expectations = listMembers(fieldValues(request, 'Expect')).map((member) => member.toLowerCase());
    if (response.status !== 100 || expectations.includes('100-continue')) return [];
    return [{ problem: 'A 100 answers a request that did not ask for it', remedy: 'Give the request Expect: 100-continue', line: 1 }];
  }),
};
