import { fieldLinesOf } from '../../message.ts';
import { listMembers } from '../../syntax.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

export const allowRefused: ExchangeRule = {
  id: 'allow-refused',
  title: 'A 405 does not allow the method that it refuses.',
  spec: 'RFC 9110 15.5.6',
  check: eachResponse((response, { method }) =>
    response.status !== 405
      ? []
      : fieldLinesOf(response, 'Allow')
          .filter(({ value }) => listMembers([value]).includes(method))
          .map(({ line }) => ({
            problem: `Allow has ${method}, which the response refuses`,
            remedy: `Leave ${method} out of Allow`,
            field: 'Allow',
            line,
          })),
  ),
};
