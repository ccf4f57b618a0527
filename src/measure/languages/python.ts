import { workerClient } from '../worker-client.ts';
import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';
import type { Snippet } from './snippet.ts';

/** Debian's own Python, because the modules are Debian's. */
export const PYTHON = '/usr/bin/python3';

/** One way to call from Python: `method`, `url`, `headers`, `body`, `session`; returns `(status, content)`. */
export function python(id: string, { setup, session = 'None', call, shown, probes }: Omit<Snippet, 'session'> & Partial<Snippet>): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) => workerClient([PYTHON, '-u', writeProgram(`python/call-${id}.py`, program(setup, session, call))], folder),
  };
}

const indented = (text: string) => text.trim().replace(/^/gm, '    ');
const program = (setup: string, session: string, call: string) => `import re, sys, time
${setup}
def plain(text):
    if isinstance(text, bytes): text = text.decode('latin1')
    return re.sub(r'[\\t\\r\\n]+', ' ', str(text))[:200]
def one(method, url, headers, body, session):
${indented(call)}
print('ready')
for line in iter(sys.stdin.readline, ''):
    method, first, second, file, *fields = line.rstrip('\\n').split('\\t')
    headers = dict(field.split(': ', 1) for field in fields)
    body = None if file == '-' else open(file, 'rb').read()
    session = ${session}
    for url in [first] if second == '-' else [first, second]:
        if url == second: time.sleep(0.4)
        try:
            status, text = one(method, url, headers, body, session)
            print('returned', status, plain(text), sep='\\t')
        except Exception as error:
            response = getattr(error, 'response', None)
            status = getattr(response, 'status_code', None) or getattr(error, 'code', None) or getattr(error, 'status', None)
            print('raised', status if isinstance(status, int) else '', type(error).__name__ + ' ' + plain(error), sep='\\t')
    print('end')
`;
