import { expect, test } from 'vitest';
import { markUpMessage, messageIn } from '../../../src/http/mark-up.ts';

const block = (text: string, language = 'http') => `<code class="language-${language}">${text}\n</code>`;

test('a message is what stands in a block of its language', () => {
  expect(messageIn(block('HTTP/1.1 409 Conflict'))).toBe('HTTP/1.1 409 Conflict');
  expect(messageIn(block('HTTP/1.1 200 OK', 'sh'))).toBeUndefined();
});

test('a message that begins with a version is a response, with its status marked in the hue of its class', () => {
  expect(markUpMessage('HTTP/1.1 409 Conflict')).toEqual({
    side: 'Response',
    html: '<code>HTTP/1.1 <b data-class="4xx">409 Conflict</b></code>',
  });
});

test('any other is a request', () => {
  expect(markUpMessage('GET / HTTP/1.1').side).toBe('Request');
});

test('field names are marked in the header section and not in the content', () => {
  expect(markUpMessage('GET / HTTP/1.1\nHost: a.example\n\nHost: b.example').html).toBe(
    '<code>GET / HTTP/1.1\n<i>Host</i>: a.example\n\nHost: b.example</code>',
  );
});

test('a field that has an address leads there, whatever the case of its name', () => {
  const fields = new Map([['retry-after', '/headers/retry-after/']]);
  expect(markUpMessage('HTTP/1.1 429 Wait\nretry-after: 3', { fields }).html).toContain(
    '<a href="/headers/retry-after/">retry-after</a>: 3',
  );
});

test('a line that is longer than a phone is wide is an element of its own, with its line break', () => {
  const line = '{"detail": "a sentence that no phone shows in one line"}';
  expect(markUpMessage(`HTTP/1.1 409 Conflict\n\n${line}\nend`).html).toContain(`\n<span>${line}\n</span>end`);
});

test('a character reference counts as the one character that it is', () => {
  expect(markUpMessage(`GET / HTTP/1.1\n\n${'&quot;'.repeat(32)}`).html).not.toContain('<span>');
});

test('lines that are to be marked are', () => {
  expect(markUpMessage('HTTP/1.1 401 No\nA: b', { marked: new Set([1]) }).html).toContain('<mark><i>A</i>: b</mark>');
});
