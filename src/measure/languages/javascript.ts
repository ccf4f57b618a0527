import { workerClient } from '../worker-client.ts';
import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';

interface Snippet {
  /** Imports and what is made once. */
  setup?: string;
  /** An expression that makes what one session uses, such as an agent. */
  session?: string;
  /** Body of an asynchronous function of `method`, `url`, `headers`, `body` (a Buffer or undefined) and `session`; returns `[status, content]`. */
  call: string;
  /** What stands on the pages. */
  shown: string;
  probes?: readonly string[];
  /** A runtime other than the Node that runs this. */
  runtime?: readonly string[];
}

/** One way to call from JavaScript. */
export function javascript(
  id: string,
  { setup = '', session = 'undefined', call, shown, probes, runtime = [process.execPath] }: Snippet,
): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) => workerClient([...runtime, writeProgram(`javascript/${id}.mjs`, program(setup, session, call))], folder),
  };
}

const program = (setup: string, session: string, call: string) => `import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
${setup}
const plain = (text) => String(text).replace(/[\\t\\r\\n]+/g, ' ').slice(0, 200);
process.on('uncaughtException', (error) => console.log(['raised', '', plain(error.code ?? error.message)].join('\\t') + '\\nend'));
const one = async ({ method, url, headers, body, session }) => {
${call}
};
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [method, first, next, file, ...fields] = line.split('\\t');
  const headers = Object.fromEntries(fields.map((field) => field.split(': ')));
  const body = file === '-' ? undefined : readFileSync(file);
  const session = ${session};
  for (const url of next === '-' ? [first] : [first, next]) {
    if (url === next) await new Promise((resolve) => setTimeout(resolve, 400));
    try {
      const [status, text] = await one({ method, url, headers, body, session });
      console.log(['returned', status, plain(text)].join('\\t'));
    } catch (error) {
      const status = error?.response?.status ?? error?.response?.statusCode ?? error?.statusCode ?? error?.status ?? '';
      console.log(['raised', status, plain(error?.cause?.code ?? error?.code ?? error?.name ?? error) + ' ' + plain(error?.message)].join('\\t'));
    }
  }
  console.log('end');
}
`;
