import { expect, test } from 'vitest';
import { markUpMessage } from '../../../src/http/mark-up.ts';

const block = (text: string, language = 'http') => `<code class="language-${language}">${text}\n</code>`;

test('a message that begins with a version is a response, with its status marked', () => {
  expect(markUpMessage(block('HTTP/1.1 409 Conflict'))).toEqual({ side: 'Response', html: '<code>HTTP/1.1 <b>409 Conflict</b></code>' });
});

test('any other is a request', () => {
  expect(markUpMessage(block('GET / HTTP/1.1'))?.side).toBe('Request');
});

test('field names are marked in the header section and not in the content', () => {
  expect(markUpMessage(block('GET / HTTP/1.1\nHost: a.example\n\nHost: b.example'))?.html).toBe(
    '<code>GET / HTTP/1.1\n<i>Host</i>: a.example\n\nHost: b.example</code>',
  );
});

test('a block in another language is left alone', () => {
  expect(markUpMessage(block('HTTP/1.1 200 OK', 'sh'))).toBeUndefined();
});
