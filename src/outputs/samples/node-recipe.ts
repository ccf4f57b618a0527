import { inQuotes, inShell, inTemplate } from './quote.ts';
import { answersExpectation, isInterim, PORT, type Recipe } from './recipe.ts';
import type { Sample, SampleField } from './sample.ts';

/** A server in the words of `node -e`, where `http` is at hand without import. */
export function nodeRecipe(sample: Sample): Recipe {
  const lines = [...opening(sample), ...answer(sample).map((line) => `  ${line}`), `}).listen(${PORT}, "localhost");`];
  return { id: 'node', label: 'Node.js', note: '', text: `node -e ${inShell(`\n${lines.join('\n')}\n`)}` };
}

function opening(sample: Sample): string[] {
  if (sample.code === 101) return ['http.createServer().on("upgrade", (request, socket) => {'];
  // A listener of "request" gets the request after Node.js has sent a 100.
  if (answersExpectation(sample)) return ['http.createServer().on("checkContinue", (request, response) => {'];
  return ['http.createServer((request, response) => {'];
}

function answer(sample: Sample): string[] {
  if (sample.code === 101) return onSocket('socket.end', sample);
  return isInterim(sample) ? [...interim(sample), 'response.end();'] : final(sample);
}

function interim(sample: Sample): string[] {
  if (sample.code === 100) return ['response.writeContinue();'];
  if (sample.code === 102) return ['response.writeProcessing();'];
  // Node.js looks for "link" in lower case.
  if (sample.code === 103) return call('response.writeEarlyHints', [], lowerCased(sample.fields));
  return onSocket('response.socket.write', sample);
}

function lowerCased(fields: readonly SampleField[]): SampleField[] {
  return fields.map(({ name, value }) => ({ name: name.toLowerCase(), value }));
}

function final({ code, phrase, fields, content }: Sample): string[] {
  return [
    ...call('response.writeHead', [String(code), inQuotes(phrase)], fields),
    content ? `response.end(${inTemplate(content)});` : 'response.end();',
  ];
}

/** A call whose last argument are the fields; those of one name together, as an object has a name only once. */
function call(name: string, first: readonly string[], fields: readonly SampleField[]): string[] {
  if (fields.length === 0) return [`${name}(${first.join(', ')});`];
  const names = [...new Set(fields.map((field) => field.name))];
  return [`${name}(${[...first, '{'].join(', ')}`, ...names.map((key) => `  ${inQuotes(key)}: ${valueOf(key, fields)},`), '});'];
}

function valueOf(name: string, fields: readonly SampleField[]): string {
  const values = fields.filter((field) => field.name === name).map(({ value }) => inQuotes(value));
  return values.length === 1 ? values.join() : `[${values.join(', ')}]`;
}

/** A response without content, for which `http` has no method. */
function onSocket(write: string, { code, phrase, fields }: Sample): string[] {
  const lines = [`HTTP/1.1 ${code} ${phrase}`, ...fields.map(({ name, value }) => `${name}: ${value}`), '\r\n'];
  return [`${write}([`, ...lines.map((line) => `  ${inQuotes(line)},`), '].join("\\r\\n"));'];
}
