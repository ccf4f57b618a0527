import { message, respond } from '../answers.ts';
import { TOLD, told } from '../outcomes.ts';
import { START, type Case, type Probe } from '../probe.ts';

const lineOf = (id: string, title: string, line: string, code = 200): Case => ({
  id,
  title,
  code,
  call: { method: 'GET' },
  answers: { [START]: [respond(line, {}, 'ok')] },
});

/** Status lines that HTTP/1.1 forbids, and some that it allows and nobody expects. */
export const statusLines: Probe = {
  id: 'status-lines',
  title: 'Strange status lines',
  question: 'What does the caller learn of a status line that looks wrong?',
  subject: 'client',
  outcomes: TOLD,
  cases: [
    lineOf('no-phrase', 'no reason phrase: HTTP/1.1 200 and a space', 'HTTP/1.1 200 '),
    lineOf('no-space', 'no reason phrase and no space behind the code', 'HTTP/1.1 200'),
    lineOf('wrong-phrase', 'a phrase of another code: 200 Not Found', 'HTTP/1.1 200 Not Found'),
    lineOf('utf-8-phrase', 'a phrase in UTF-8', 'HTTP/1.1 200 Alles übel'),
    lineOf('long-phrase', 'a phrase of 5,000 letters', `HTTP/1.1 200 ${'a'.repeat(5000)}`),
    lineOf('two-digits', 'a code of two digits: 20', 'HTTP/1.1 20 OK', 20),
    lineOf('four-digits', 'a code of four digits: 1000', 'HTTP/1.1 1000 Much', 1000),
    lineOf('099', 'a code below 100: 099', 'HTTP/1.1 099 Little', 99),
    lineOf('000', 'the code 000', 'HTTP/1.1 000 Nothing', 0),
    lineOf('letters', 'letters in place of the code', 'HTTP/1.1 abc OK', 0),
    lineOf('negative', 'a negative code: -200', 'HTTP/1.1 -200 OK', -200),
    lineOf('fraction', 'the code of a log: 404.13', 'HTTP/1.1 404.13 Not Found', 404),
    lineOf('http-1.0', 'HTTP/1.0 200 OK', 'HTTP/1.0 200 OK'),
    lineOf('http-1.2', 'HTTP/1.2 200 OK', 'HTTP/1.2 200 OK'),
    lineOf('http-2.0', 'HTTP/2.0 200 OK in clear text', 'HTTP/2.0 200 OK'),
    lineOf('http-2', 'HTTP/2 200, as tools print it', 'HTTP/2 200'),
    lineOf('lower-case', 'http/1.1 200 OK in small letters', 'http/1.1 200 OK'),
    lineOf('icy', 'ICY 200 OK, as radio servers wrote', 'ICY 200 OK'),
    lineOf('two-spaces', 'two spaces before the code', 'HTTP/1.1  200 OK'),
    {
      ...lineOf('bare-lf', 'lines that end with LF alone', ''),
      answers: { [START]: [[{ wait: 'content' }, message('HTTP/1.1 200 OK', {}, 'ok').replaceAll('\r', '')]] },
    },
    {
      ...lineOf('blank-line', 'an empty line before the status line', ''),
      answers: { [START]: [[{ wait: 'content' }, `\r\n${message('HTTP/1.1 200 OK', {}, 'ok')}`]] },
    },
    {
      ...lineOf('none', 'no status line: the content alone, as in HTTP/0.9', ''),
      answers: { [START]: [[{ wait: 'content' }, '<p>ok</p>\n', 'end']] },
    },
  ],
  decide: (record, { code }) => told(record, code),
};
