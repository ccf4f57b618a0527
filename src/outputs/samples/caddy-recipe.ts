import { inCaddyfile, inLines, inShell } from './quote.ts';
import { PORT, type Recipe } from './recipe.ts';
import type { Sample, SampleField } from './sample.ts';

/** A server of Caddy, which sends the reason phrase that Go knows; undefined for what Caddy cannot send. */
export function caddyRecipe(sample: Sample): Recipe | undefined {
  // After a 101 Caddy goes on with a 200, as after any other interim response.
  if (sample.code === 101) return undefined;
  const text = fitsCommand(sample) ? command(sample) : fitsCaddyfile(sample) ? caddyfile(sample) : undefined;
  return text === undefined ? undefined : { id: 'caddy', label: 'Caddy', note: 'The reason phrase is Go’s, or there is none.', text };
}

/**
 * Whether the command can say it: it takes each field once, reads a brace in a field as a placeholder and two of them in the content
 * as a template, and takes the fields for CSV in the versions from 2.7 to 2.10.
 */
function fitsCommand({ fields, content }: Sample): boolean {
  const names = fields.map(({ name }) => name.toLowerCase());
  return new Set(names).size === names.length && !fields.some(({ value }) => /[",{]/.test(value)) && !content.includes('{{');
}

function command({ code, fields, content }: Sample): string {
  return inLines([
    `caddy respond --listen localhost:${PORT}`,
    `--status ${code}`,
    ...fields.map(({ name, value }) => `--header ${inShell(`${name}: ${value}`)}`),
    ...(content ? [`--body ${inShell(content)}`] : []),
  ]);
}

/** Whether a Caddyfile can say it: a backtick ends a token, and "{$" begins a variable of the environment even within one. */
function fitsCaddyfile({ fields, content }: Sample): boolean {
  return ![content, ...fields.map(({ value }) => value)].some((text) => /`|\{\$/.test(text));
}

function caddyfile({ code, fields, content }: Sample): string {
  return [
    `caddy run --adapter caddyfile --config - <<'END'`,
    `:${PORT}`,
    'bind localhost',
    ...fields.map((field) => header(field, fields)),
    `respond ${content ? `${inCaddyfile(content)} ` : ''}${code}`,
    'END',
  ].join('\n');
}

/** "+" adds a line to those of the same name, which would be replaced otherwise. */
function header({ name, value }: SampleField, fields: readonly SampleField[]): string {
  const isRepeated = fields.filter((field) => field.name.toLowerCase() === name.toLowerCase()).length > 1;
  return `header ${isRepeated ? '+' : ''}${name} ${inCaddyfile(value)}`;
}
