import { describe, expect, test } from 'vitest';
import { checkExchange, message, request, response } from './messages.ts';

describe('exchange-order', () => {
  test('accepts a request, interim responses and a final response, twice over', () => {
    const messages = [request('GET /'), response('102 X'), response('103 X'), response('200 OK')];
    expect(checkExchange('exchange-order', ...messages, ...messages)).toEqual([]);
  });

  test.each([request('GET /'), response('408 X'), response('103 X')])('accepts a message that stands alone', (alone) => {
    expect(checkExchange('exchange-order', alone)).toEqual([]);
  });

  test('refuses a response without a request', () => {
    expect(checkExchange('exchange-order', response('200 OK'), request('GET /'), response('200 OK'))).toEqual([
      '0: The 200 response has no request / Put the request that it answers before it',
    ]);
  });

  test('refuses a second final response', () => {
    expect(checkExchange('exchange-order', request('GET /'), response('200 OK'), response('404 X'))).toEqual([
      '2: The 404 response has no request / Put the request that it answers before it',
    ]);
  });

  test('refuses a request without a response', () => {
    expect(checkExchange('exchange-order', request('GET /'), request('PUT /'), response('200 OK'))).toEqual([
      '0: No final response follows the GET request / Put the response with a code of 200 or more after it',
    ]);
  });

  test('refuses an interim response at the end', () => {
    expect(checkExchange('exchange-order', request('GET /'), response('103 X'))).toEqual([
      '1: No final response follows the interim 103 response / Put the response with a code of 200 or more after it',
    ]);
  });

  test('accepts a 101 at the end', () => {
    expect(checkExchange('exchange-order', request('GET /'), response('101 X'))).toEqual([]);
  });
});

describe('head-response', () => {
  const withContent = message('HTTP/1.1 200 OK', '', 'x');

  test('refuses content in a response to HEAD', () => {
    expect(checkExchange('head-response', request('HEAD /'), withContent)).toEqual([
      '1: The response to HEAD has content / End the message after the header section',
    ]);
  });

  test('accepts content in a response to GET', () => {
    expect(checkExchange('head-response', request('GET /'), withContent)).toEqual([]);
  });
});

describe('not-modified', () => {
  test.each(['GET /', 'HEAD /', 'QUERY /'])('accepts a 304 to a conditional %s', (start) => {
    expect(checkExchange('not-modified', request(start, 'If-None-Match: "a"'), response('304 X'))).toEqual([]);
  });

  test('accepts a 304 to If-Modified-Since', () => {
    expect(checkExchange('not-modified', request('GET /', 'If-Modified-Since: x'), response('304 X'))).toEqual([]);
  });

  test('refuses a 304 to an unconditional GET', () => {
    expect(checkExchange('not-modified', request('GET /'), response('304 X'))).toEqual([
      '1: A 304 answers a request without a condition / Give the request If-None-Match or If-Modified-Since',
    ]);
  });

  test('refuses a 304 to PUT', () => {
    expect(checkExchange('not-modified', request('PUT /', 'If-None-Match: *'), response('304 X'))).toEqual([
      '1: A 304 answers PUT / Answer a condition that fails for this method with 412',
    ]);
  });
});

describe('not-modified-etag', () => {
  test('refuses a 304 without ETag to If-None-Match', () => {
    expect(checkExchange('not-modified-etag', request('GET /', 'If-None-Match: "a"'), response('304 X'))).toEqual([
      '1: The 304 has no ETag, though the request has If-None-Match / Write ETag with the tag that matched',
    ]);
  });

  test('refuses an ETag that the request does not list', () => {
    expect(checkExchange('not-modified-etag', request('GET /', 'If-None-Match: "a", "b"'), response('304 X', 'ETag: "c"'))).toEqual([
      '1: The 304 says ETag: "c", but If-None-Match is "a", "b" / Write a tag that the request lists',
    ]);
  });

  test('compares tags weakly', () => {
    expect(checkExchange('not-modified-etag', request('GET /', 'If-None-Match: "b", W/"a"'), response('304 X', 'ETag: "a"'))).toEqual([]);
  });

  test('does not ask for ETag without If-None-Match', () => {
    expect(checkExchange('not-modified-etag', request('GET /', 'If-Modified-Since: x'), response('304 X'))).toEqual([]);
  });
});

describe('precondition-failed', () => {
  test.each(['If-Match: "a"', 'If-None-Match: *', 'If-Unmodified-Since: x', 'If: (<urn:x>)', 'Overwrite: F'])(
    'accepts a 412 to PUT with %s',
    (line) => {
      expect(checkExchange('precondition-failed', request('PUT /', line), response('412 X'))).toEqual([]);
    },
  );

  test('refuses a 412 to a request without a precondition', () => {
    expect(checkExchange('precondition-failed', request('PUT /', 'If-Modified-Since: x'), response('412 X'))).toEqual([
      '1: A 412 answers a request without a precondition / Give the request If-Match or another precondition',
    ]);
  });

  test('refuses a 412 to GET with If-None-Match alone', () => {
    expect(checkExchange('precondition-failed', request('GET /', 'If-None-Match: "a"'), response('412 X'))).toEqual([
      '1: A 412 answers GET with If-None-Match / Answer it with 304',
    ]);
  });
});

describe('range-request', () => {
  test.each(['206 X', '416 X'])('refuses a %s to a request without Range', (status) => {
    expect(checkExchange('range-request', request('GET /'), response(status))).toEqual([
      `1: A ${status.slice(0, 3)} answers a request without Range / Give the request Range, such as bytes=0-499`,
    ]);
  });

  test('accepts a 206 to a request with Range', () => {
    expect(checkExchange('range-request', request('GET /', 'Range: bytes=0-4'), response('206 X'))).toEqual([]);
  });
});

describe('expect-continue', () => {
  test('refuses a 100 that the request did not ask for', () => {
    expect(checkExchange('expect-continue', request('PUT /'), response('100 X'), response('200 OK'))).toEqual([
      '1: A 100 answers a request that did not ask for it / Give the request Expect: 100-continue',
    ]);
  });

  test('accepts a 100 to Expect: 100-continue', () => {
    expect(checkExchange('expect-continue', request('PUT /', 'Expect: 100-Continue'), response('100 X'), response('200 OK'))).toEqual([]);
  });
});

describe('accept-patch', () => {
  test('refuses a 415 to PATCH without Accept-Patch', () => {
    expect(checkExchange('accept-patch', request('PATCH /'), response('415 X'))).toEqual([
      '1: A 415 to PATCH has no Accept-Patch / Write Accept-Patch with the media types that the resource takes',
    ]);
  });

  test('accepts a 415 to PATCH with Accept-Patch', () => {
    expect(checkExchange('accept-patch', request('PATCH /'), response('415 X', 'Accept-Patch: application/json'))).toEqual([]);
  });

  test('does not ask a 415 to POST for Accept-Patch', () => {
    expect(checkExchange('accept-patch', request('POST /'), response('415 X'))).toEqual([]);
  });
});

test('a response is judged by the nearest request before it', () => {
  expect(
    checkExchange('range-request', request('GET /', 'Range: bytes=0-4'), response('200 OK'), request('GET /'), response('206 X')),
  ).toHaveLength(1);
});
