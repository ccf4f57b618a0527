import { inLongString, inQuotes, inShell } from './quote.ts';
import { answersExpectation, findField, hasRequestContent, isInterim, methodOf, PORT, type Recipe } from './recipe.ts';
import type { Sample } from './sample.ts';

/** A server in the words of `python3 -c`. */
export function pythonRecipe(sample: Sample): Recipe {
  const lines = [
    'from http.server import *',
    '',
    'class Handler(BaseHTTPRequestHandler):',
    '    protocol_version = "HTTP/1.1"',
    ...methods(sample).flatMap((method) => ['', ...method.map((line) => `    ${line}`)]),
    '',
    `ThreadingHTTPServer(("localhost", ${PORT}), Handler).serve_forever()`,
  ];
  return { id: 'python', label: 'Python', note: '', text: `python3 -c ${inShell(`\n${lines.join('\n')}\n`)}` };
}

function methods(sample: Sample): string[][] {
  const name = `do_${methodOf(sample)}`;
  if (sample.code === 100) return [method('handle_expect_100', [...head(sample), 'return True']), method(name, end(sample))];
  const answer = method(name, isInterim(sample) ? [...head(sample), ...end(sample)] : final(sample));
  // http.server would send a 100 before it calls the method.
  return answersExpectation(sample) ? [answer, method('handle_expect_100', [`self.${name}()`])] : [answer];
}

function method(name: string, lines: readonly string[]): string[] {
  return [`def ${name}(self):`, ...lines.map((line) => `    ${line}`)];
}

/** The final response after an interim one. */
function end({ request }: Sample): string[] {
  return final({ code: 200, phrase: 'OK', fields: [], content: '', request });
}

function final(sample: Sample): string[] {
  const { code, content } = sample;
  // http.server would take what the other protocol says for a request.
  if (code === 101) return [...head(sample), 'self.close_connection = True'];
  const own = [...closing(sample), ...contentLength(sample)];
  if (content === '') return head(sample, own);
  return [`content = ${inLongString(content)}.encode()`, ...head(sample, own), 'self.wfile.write(content)'];
}

function head({ code, phrase, fields }: Sample, own: readonly string[] = []): string[] {
  // Date and Server belong to final responses.
  const start = code < 200 ? 'send_response_only' : 'send_response';
  return [
    `self.${start}(${code}, ${inQuotes(phrase)})`,
    ...fields.map(({ name, value }) => `self.send_header(${inQuotes(name)}, ${inQuotes(value)})`),
    ...own,
    'self.end_headers()',
  ];
}

/** The end of the content, for a connection that stays open; a 204 and a 304 have none (RFC 9110 section 8.6). */
function contentLength({ code, content }: Sample): string[] {
  if (code === 204 || code === 304) return [];
  return [`self.send_header("Content-Length", ${content ? 'len(content)' : 0})`];
}

/** A server that does not read the request's content has to close the connection (RFC 9112 section 9.3). */
function closing(sample: Sample): string[] {
  if (!hasRequestContent(sample) || findField(sample.fields, 'Connection')) return [];
  return ['self.send_header("Connection", "close")'];
}
