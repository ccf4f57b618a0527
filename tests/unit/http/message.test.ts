import { describe, expect, test } from 'vitest';
import { fieldValues, hasField, mediaType, octetLength, parseMessage } from '../../../src/http/message.ts';
import { message } from './messages.ts';

const problemsOf = (...lines: string[]) => parseMessage(lines.join('\n')).problems.map(({ line, problem }) => `${line}: ${problem}`);

describe('parseMessage', () => {
  test('reads a request', () => {
    expect(parseMessage('PUT /a?b=1 HTTP/1.1\nHost: x.example\n\nhello')).toEqual({
      message: {
        kind: 'request',
        method: 'PUT',
        target: '/a?b=1',
        version: 'HTTP/1.1',
        fields: [{ name: 'Host', value: 'x.example', line: 2 }],
        content: 'hello',
        contentLine: 4,
      },
      problems: [],
    });
  });

  test('reads a response', () => {
    expect(parseMessage('HTTP/1.1 404 Not Found\nContent-Length: 0')).toEqual({
      message: {
        kind: 'response',
        version: 'HTTP/1.1',
        status: 404,
        reason: 'Not Found',
        fields: [{ name: 'Content-Length', value: '0', line: 2 }],
        content: '',
        contentLine: 4,
      },
      problems: [],
    });
  });

  test('takes everything after the first empty line as content', () => {
    expect(message('HTTP/1.1 200 OK', '', 'a', '', 'b').content).toBe('a\n\nb');
  });

  test('keeps the order of field lines and trims their values', () => {
    const { fields } = message('GET / HTTP/1.1', 'B: \t2 ', 'A:1', 'B:');
    expect(fields.map(({ name, value }) => `${name}=${value}`)).toEqual(['B=2', 'A=1', 'B=']);
  });

  test('accepts a status line that ends with the space after the code', () => {
    expect(parseMessage('HTTP/1.1 404 ')).toMatchObject({ message: { status: 404, reason: '' }, problems: [] });
  });

  test('refuses a status line without the space after the code, but reads it', () => {
    expect(parseMessage('HTTP/1.1 404')).toMatchObject({
      message: { status: 404, reason: '' },
      problems: [{ rule: 'start-line', line: 1, problem: 'The status line ends with 404, without the space that must follow the code' }],
    });
  });

  test.each(['GET /', 'HTTP/1.1 20 OK', 'GET  / HTTP/1.1', 'GET /a b HTTP/1.1'])('gives no message for the start line "%s"', (line) => {
    expect(parseMessage(line)).toMatchObject({ message: undefined, problems: [{ rule: 'start-line', line: 1 }] });
  });

  test('says that an empty text has no start line', () => {
    expect(problemsOf('')).toEqual(['1: The message has no start line']);
  });

  test.each([
    ['no colon', '"no colon" has no colon'],
    ['Name : a', 'Whitespace stands between "Name" and the colon'],
    [' folded', 'The header line begins with whitespace'],
    ['Na me: a', '"Na me" is not a field name'],
    [': a', '"" is not a field name'],
    ['Name: a\rb', 'The value of Name holds a control character'],
  ])('refuses the header line "%s" with its line number', (line, problem) => {
    expect(problemsOf('GET / HTTP/1.1', 'Host: a', line)).toEqual([`3: ${problem}`]);
  });

  test('leaves a bad header line out and reads on', () => {
    const { message } = parseMessage('GET / HTTP/1.1\nbad\nHost: a');
    expect(message?.fields).toEqual([{ name: 'Host', value: 'a', line: 3 }]);
  });
});

test('fieldValues gives the values of all lines, whatever the case of the name', () => {
  expect(fieldValues(message('HTTP/1.1 200 OK', 'Vary: a', 'VARY: b, c', 'Date: d'), 'vary')).toEqual(['a', 'b, c']);
});

test('hasField finds a field without a value', () => {
  expect(hasField(message('HTTP/1.1 405 x', 'allow:'), 'Allow')).toBe(true);
});

test('hasField does not find an absent field', () => {
  expect(hasField(message('HTTP/1.1 405 x'), 'Allow')).toBe(false);
});

test('mediaType leaves out parameters and case', () => {
  expect(mediaType(message('HTTP/1.1 200 OK', 'Content-Type: Text/HTML ; charset=utf-8'))).toBe('text/html');
});

test('octetLength counts UTF-8 octets', () => {
  expect(['a', 'ø', '€', '😀'].map(octetLength)).toEqual([1, 2, 3, 4]);
});
