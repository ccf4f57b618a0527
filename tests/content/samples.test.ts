import { describe, expect, test } from 'vitest';
import { lintExchange, lintMessage } from '../../src/http/lint/lint.ts';
import { isInterim } from '../../src/outputs/samples/recipe.ts';
import { phrases, samples, toRequest, toResponse } from '../support/samples.ts';

/** The samples have the fields that matter; a server adds what delimits the content (RFC 9112 section 6). */
function asSent(sample: (typeof samples)[number]) {
  const response = toResponse(sample);
  if (sample.content !== '') response.fields.push({ name: 'Transfer-Encoding', value: 'chunked', line: 9 });
  return response;
}

describe.each(samples)('the sample of $code', (sample) => {
  test('is a message without a finding', () => {
    expect(lintMessage(asSent(sample), { phrases, request: toRequest(sample) })).toEqual([]);
  });

  test('answers its request without a finding', () => {
    const ok = toResponse({ ...sample, code: 200, phrase: 'OK', fields: [], content: '' });
    expect(lintExchange([toRequest(sample), asSent(sample), ...(isInterim(sample) ? [ok] : [])])).toEqual([]);
  });
});
