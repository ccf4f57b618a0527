import { describe, expect, test } from 'vitest';
import { toSample } from '../../../../src/outputs/samples/sample.ts';
import { codeEntry, leastVendor } from '../../../support/entries.ts';

type Facts = NonNullable<Parameters<typeof codeEntry>[0]>;

const header = (name: string, role: 'request' | 'response' = 'response') => ({ name, role, level: 'MUST', why: 'It helps.' }) as const;

const vendor = (phrase: string | undefined, visibleTo: 'client' | 'log only' = 'client') => ({
  ...leastVendor,
  ...(phrase === undefined ? {} : { phrase }),
  visibleTo,
});

const none = { rule: 'none', note: 'it has none' } as const;

/** The sample of an entry whose prose shows an exchange of these messages, each a list of lines. */
function sampleOf(facts: Facts, ...messages: string[][]) {
  const blocks = messages.map((lines) => ['```http', ...lines, '```'].join('\n'));
  return toSample(codeEntry(facts, ['<Exchange>', ...blocks, '</Exchange>'].join('\n\n')));
}

const unofficial: Facts = { code: 463, standing: 'unofficial', specs: [], phrase: 'Odd / Strange' };

describe('the fields of a sample', () => {
  test('are those that the entry names and its example has, in the order of the example', () => {
    const facts = { code: 405, phrase: 'Method Not Allowed', headers: [header('Retry-After'), header('Allow')], content: none };
    const response = ['HTTP/1.1 405 Method Not Allowed', 'ALLOW: GET', 'Vary: Accept', 'Retry-After: 5'];
    expect(sampleOf(facts, response)?.fields).toEqual([
      { name: 'ALLOW', value: 'GET' },
      { name: 'Retry-After', value: '5' },
    ]);
  });

  test('are not those that a server adds by itself', () => {
    const headers = ['Date', 'Content-Length', 'Transfer-Encoding', 'Server'].map((name) => header(name));
    const response = ['HTTP/1.1 200 OK', 'Date: Fri, 20 Nov 2026 19:04:12 GMT', 'Content-Length: 0', 'Server: a'];
    expect(sampleOf({ code: 200, phrase: 'OK', headers }, response)?.fields).toEqual([]);
  });

  test('describe the content of a success, named by the entry or not', () => {
    const response = ['HTTP/1.1 200 OK', 'Content-Type: text/plain', 'Content-Language: en', '', 'Hello'];
    expect(sampleOf({ code: 200, phrase: 'OK', headers: [header('Content-Type')] }, response)).toMatchObject({
      fields: [
        { name: 'Content-Type', value: 'text/plain' },
        { name: 'Content-Language', value: 'en' },
      ],
      content: 'Hello',
    });
  });

  test('open a WebSocket where Upgrade names one', () => {
    const facts: Facts = { code: 101, phrase: 'Switching Protocols', content: none, headers: [header('Upgrade')] };
    const response = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Sec-WebSocket-Accept: a=', 'Sec-WebSocket-Protocol: b'];
    expect(sampleOf(facts, response)?.fields.map(({ name }) => name)).toEqual(['Upgrade', 'Sec-WebSocket-Accept']);
  });
});

describe('the content of a sample', () => {
  test('is the shortest problem of an error, whatever the example shows', () => {
    const response = ['HTTP/1.1 409 Conflict', 'Content-Type: text/plain', '', 'Somebody else was faster'];
    expect(sampleOf({}, response)).toMatchObject({
      fields: [{ name: 'Content-Type', value: 'application/problem+json' }],
      content: '{"title":"Conflict","status":409}',
    });
  });

  test('is empty where the entry has none', () => {
    expect(sampleOf({ content: none }, ['HTTP/1.1 409 Conflict'])).toMatchObject({ fields: [], content: '' });
  });

  test('is empty where the entry leaves it open', () => {
    const facts: Facts = { code: 302, phrase: 'Found', content: { rule: 'optional', note: 'a link' } };
    expect(sampleOf(facts, ['HTTP/1.1 302 Found', 'Content-Type: text/plain', '', 'There'])).toMatchObject({ fields: [], content: '' });
  });
});

test('a code that only stands inside a Multi-Status has no sample', () => {
  expect(sampleOf({ code: 208, phrase: 'Already Reported' }, ['HTTP/1.1 207 Multi-Status'])).toBeUndefined();
});

describe('the phrase of a sample', () => {
  test('is the one that an unused number had, whatever a vendor calls it', () => {
    const formerPhrases = [{ phrase: "I'm a teapot", source: 'RFC 2324' }];
    const facts: Facts = { code: 418, standing: 'unused', phrase: '(Unused)', formerPhrases, vendors: [vendor('IP auto-banned')] };
    expect(toSample(codeEntry(facts))?.phrase).toBe("I'm a teapot");
  });

  test('is the registered one', () => {
    expect(sampleOf({}, ['HTTP/1.1 409 '])?.phrase).toBe('Conflict');
  });

  test('is what the example of an unofficial code shows', () => {
    expect(sampleOf({ ...unofficial, vendors: [vendor('Stranger')] }, ['HTTP/1.1 463 Odd'])?.phrase).toBe('Odd');
  });

  test('is that of the first vendor whose responses clients see, where no example shows one', () => {
    const vendors = [vendor('Only logged', 'log only'), vendor(undefined), vendor('Strange')];
    expect(sampleOf({ ...unofficial, vendors })?.phrase).toBe('Strange');
  });

  test('is empty where the vendor has none, and the problem says about:blank', () => {
    expect(sampleOf({ ...unofficial, vendors: [vendor('(no phrase)')] })).toMatchObject({
      phrase: '',
      content: '{"type":"about:blank","status":463}',
    });
  });
});

describe('the request of a sample', () => {
  const response = ['HTTP/1.1 409 Conflict'];

  test('is the one that the example answers, with the fields that the entry names', () => {
    const request = ['PUT /a HTTP/1.1', 'Host: a.example', 'If-Match: "1"', 'Accept: text/plain'];
    expect(sampleOf({ headers: [header('If-Match', 'request')] }, request, response)?.request).toEqual({
      method: 'PUT',
      fields: [{ name: 'If-Match', value: '"1"' }],
    });
  });

  test('has no field that a client adds by itself', () => {
    const request = ['POST /a HTTP/1.1', 'Host: a.example', 'Content-Length: 1', '', 'a'];
    const headers = ['Host', 'Content-Length'].map((name) => header(name, 'request'));
    expect(sampleOf({ headers }, request, response)?.request.fields).toEqual([]);
  });

  test('has the first method of the entry where no example shows one', () => {
    expect(sampleOf({ methods: { names: ['PATCH', 'PUT'], note: 'Writing.' } }, response)?.request.method).toBe('PATCH');
  });

  test('is a GET where the entry names no method', () => {
    expect(sampleOf({}, response)?.request.method).toBe('GET');
  });
});

test('a code that stands in logs only has no sample', () => {
  expect(sampleOf({ ...unofficial, vendors: [vendor('Closed', 'log only')] })).toBeUndefined();
});

test('a code without a meaning has no sample', () => {
  expect(sampleOf({ code: 306, standing: 'unused', phrase: '(Unused)' })).toBeUndefined();
});
