import { expect, test } from 'vitest';
import { toCurlCommand } from '../../../../src/outputs/samples/curl-command.ts';

test('a request becomes the command that sends it, without what curl adds by itself', () => {
  expect(toCurlCommand('GET /orders?full=1 HTTP/1.1\nHost: shop.example\nConnection: close\nAccept: text/html')).toBe(
    "curl -i -H 'Accept: text/html' 'https://shop.example/orders?full=1'",
  );
});

test('content is sent as it is, by POST without a word and by another method with one', () => {
  const request = (method: string) => `${method} / HTTP/1.1\nHost: a.example\nContent-Length: 9\n\n{"it": 1}`;
  expect(toCurlCommand(request('POST'))).toBe(`curl -i --data-binary '{"it": 1}' 'https://a.example/'`);
  expect(toCurlCommand(request('PUT'))).toBe(`curl -i -X PUT --data-binary '{"it": 1}' 'https://a.example/'`);
});

test('HEAD is a request whose response has no content', () => {
  expect(toCurlCommand('HEAD / HTTP/1.1\nHost: a.example')).toBe("curl -i --head 'https://a.example/'");
});

test('a target that is an address already is taken as it is', () => {
  expect(toCurlCommand('GET http://tides.example/ HTTP/1.1\nHost: tides.example')).toBe("curl -i 'http://tides.example/'");
});

test('a response, a tunnel and a request without Host have no command', () => {
  expect(toCurlCommand('HTTP/1.1 200 OK')).toBeUndefined();
  expect(toCurlCommand('CONNECT a.example:443 HTTP/1.1\nHost: a.example:443')).toBeUndefined();
  expect(toCurlCommand('GET / HTTP/1.0')).toBeUndefined();
});
