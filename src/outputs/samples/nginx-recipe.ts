import { inNginx } from './quote.ts';
import { answersExpectation, findField, PORT, type Recipe } from './recipe.ts';
import type { Sample, SampleField } from './sample.ts';

/** For these `return` takes the value of Location, and nginx writes the content. */
const REDIRECTS = [301, 302, 303, 307, 308];

/** A server of nginx, which sends a reason phrase of its own or none; undefined for what nginx cannot send. */
export function nginxRecipe(sample: Sample): Recipe | undefined {
  if (!canSend(sample)) return undefined;
  const lines = [...sample.fields.flatMap((field) => directives(field, sample)), answer(sample)];
  const text = [
    'server {',
    `    listen 127.0.0.1:${PORT};`,
    '    location / {',
    ...lines.map((line) => `        ${line}`),
    '    }',
    '}',
  ].join('\n');
  return { id: 'nginx', label: 'nginx', note: 'In the `http` block. The reason phrase is nginx’s own, or there is none.', text };
}

function canSend(sample: Sample): boolean {
  const { code, content, fields } = sample;
  // A 1xx by `return` has no response after it; a 304 has Content-Length: 0, which is not that of the 200 (RFC 9110 section 8.6).
  if (code < 200 || code === 304) return false;
  // Without a text, `return` writes an error page of nginx's, or closes the connection as its 444 and 499 do.
  if (code >= 400 && content === '') return false;
  // A 100 goes out before any `return`.
  if (answersExpectation(sample)) return false;
  // "$" begins a variable and has no escape.
  return ![content, ...fields.map(({ value }) => value)].some((text) => text.includes('$'));
}

function directives({ name, value }: SampleField, { code }: Sample): string[] {
  const known = name.toLowerCase();
  if (isRedirect(code) && known === 'content-type') return [];
  // Otherwise nginx puts its own scheme, host and port before a path.
  if (isRedirect(code) && known === 'location') return value.startsWith('/') ? ['absolute_redirect off;'] : [];
  if (known === 'content-type') return [`default_type ${inNginx(value)};`];
  // With add_header it would stand beside nginx's "keep-alive".
  if (known === 'connection' && value === 'close') return ['keepalive_timeout 0;'];
  return [`add_header ${name} ${inNginx(value)} always;`];
}

function answer({ code, fields, content }: Sample): string {
  const text = isRedirect(code) ? findField(fields, 'Location') : content;
  return text ? `return ${code} ${inNginx(text)};` : `return ${code};`;
}

/** Whether nginx writes the content. */
export function isRedirect(code: number): boolean {
  return REDIRECTS.includes(code);
}
