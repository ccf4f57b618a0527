import { hasField } from '../../message.ts';
import { eachResponse, type ExchangeRule } from '../rule.ts';

export const acceptPatch: ExchangeRule = {
  id: 'accept-patch',
  title: 'A 415 to PATCH lists the supported patch formats in Accept-Patch.',
  spec: 'RFC 5789 2.2',
  check: eachResponse((response, request) => {
    if (response.status !== 415 || request.method !== 'PATCH' || hasField(response, 'Accept-Patch')) return [];
    return [
      {
        problem: 'A 415 to PATCH has no Accept-Patch',
        remedy: 'Write Accept-Patch with the media types that the resource takes',
        field: 'Accept-Patch',
      },
    ];
  }),
};
