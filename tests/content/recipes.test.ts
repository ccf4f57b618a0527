import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintExchange, lintMessage } from '../../src/http/lint/lint.ts';
import { fieldValues, hasField, type Response } from '../../src/http/message.ts';
import { listMembers } from '../../src/http/syntax.ts';
import { isRedirect } from '../../src/outputs/samples/nginx-recipe.ts';
import { isInterim, PORT, type Recipe } from '../../src/outputs/samples/recipe.ts';
import { toRecipes } from '../../src/outputs/samples/recipes.ts';
import type { Sample } from '../../src/outputs/samples/sample.ts';
import { type Answer, readAnswer } from '../support/answer.ts';
import {
  freePort,
  isInstalled,
  listening,
  needProgram,
  pathOfPython,
  runShell,
  startShell,
  stop,
  whileServing,
} from '../support/programs.ts';
import { phrases, samples, toRequest } from '../support/samples.ts';

const odd = `it's "so": 5%, \\n \\" \\' """ \\# !! {}\\ <END>;`;
const typed = (value: string) => [
  { name: 'Content-Type', value: 'text/plain; charset=utf-8' },
  { name: 'X-Odd', value },
];
const request = { method: 'POST', fields: [{ name: 'X-Odd', value: `${odd} \`$HOME\` \${a}` }] };

/** What could be lost in quotes. Not all programs have a way to write each character. */
const hostile: Sample[] = [
  { code: 499, phrase: odd, fields: typed(`${odd} \`$HOME\` \${a}`), content: `\`$HOME\` \${a} {{.Port}}\n\n  é → 𝕏 ${odd}"`, request },
  { code: 499, phrase: odd, fields: typed(odd), content: `{{.Port}}\n\n  é → 𝕏 ${odd}"`, request },
  { code: 499, phrase: odd, fields: typed(`it's 5%\\ !! \`$HOME\` # ;`), content: `\`$HOME\` \${a}\n\n  é → 𝕏 ${odd}"`, request },
];

let temporary: string;

beforeAll(() => {
  needProgram('curl');
  temporary = mkdtempSync(join(tmpdir(), 'recipes-'));
});
afterAll(() => {
  if (temporary) rmSync(temporary, { recursive: true });
});

const cases = (id: Recipe['id']) =>
  [...samples, ...hostile].flatMap((sample) => {
    const recipe = toRecipes(sample).find((one) => one.id === id);
    return recipe ? [{ name: hostile.includes(sample) ? 'with odd characters' : `of ${sample.code}`, sample, recipe }] : [];
  });

/** Interpreters that take a program from the command line, and a program that runs all those of a list in a file. */
const interpreters = [
  {
    id: 'node',
    label: 'Node.js',
    command: 'node',
    option: '-e',
    runAll: 'for (const program of JSON.parse(fs.readFileSync(process.argv[1], "utf8"))) (0, eval)(program)',
  },
  {
    id: 'python',
    label: 'Python',
    command: 'python3',
    option: '-c',
    runAll: `
import json, sys, threading
for program in json.load(open(sys.argv[1], encoding="utf-8")):
    threading.Thread(target=exec, args=(program, {})).start()
`,
  },
] as const;

describe.each(interpreters)('$label', { concurrent: true }, ({ id, command, option, runAll }) => {
  const [alone, together] = [cases(id).slice(-hostile.length - 1), cases(id).slice(0, -hostile.length - 1)];
  const env: Record<string, string> = {};
  const ports: number[] = [];
  let server: ChildProcess;

  // To start an interpreter takes longer than to answer: one runs what a shell makes of the recipes.
  beforeAll(async () => {
    needProgram(command);
    if (command === 'python3') env.PATH = pathOfPython();
    while (ports.length < together.length) ports.push(await freePort());
    const programs = readPrograms(
      command,
      option,
      together.map(({ recipe }, index) => atPort(recipe.text, ports[index]!)),
    );
    const file = join(temporary, `${command}.json`);
    writeFileSync(file, JSON.stringify(programs));
    server = startShell(`${command} ${option} '${runAll}' ${file}`, env);
    await listening(server, ...ports);
  });
  afterAll(() => stop(server));

  test.each(together.map((one, index) => ({ ...one, index })))('answers with the sample $name', async ({ sample, index }) => {
    expectSample(await ask(sample, ports[index]!), sample);
  });

  test.each(alone)('answers with the sample $name, pasted as it is', async ({ sample, recipe }) => {
    expectSample(await answerOf(recipe, sample, env), sample);
  });
});

/** The programs that a shell hands to the interpreter when recipes are pasted. */
function readPrograms(command: string, option: string, recipes: readonly string[]): string[] {
  const script = `${command}() { printf '%s\\0' "$@"; }\n${recipes.join('\n')}\n`;
  const words = execFileSync('sh', { input: script, encoding: 'utf8' }).split('\0').slice(0, -1);
  const programs = words.filter((_, index) => index % 2 === 1);
  expect(words).toEqual(programs.flatMap((program) => [option, program]));
  expect(programs).toHaveLength(recipes.length);
  return programs;
}

describe.skipIf(!isInstalled('caddy'))(titleOf('Caddy'), { concurrent: true }, () => {
  test.each(cases('caddy'))('answers with the sample $name', async ({ sample, recipe }) => {
    expectSample(await answerOf(recipe, sample, await caddyEnvironment()), sample, { phrase: true });
  });
});

describe.skipIf(!isInstalled('nginx'))(titleOf('nginx'), { concurrent: true }, () => {
  const servers = cases('nginx');
  const ports: number[] = [];
  let nginx: ChildProcess;

  beforeAll(async () => {
    while (ports.length < servers.length) ports.push(await freePort());
    nginx = startNginx(servers.map(({ recipe }, index) => atPort(recipe.text, ports[index]!)));
    await listening(nginx, ports.at(-1)!);
  });
  afterAll(() => stop(nginx));

  test.each(servers.map((one, index) => ({ ...one, index })))('answers with the sample $name', async ({ sample, index }) => {
    const answer = await ask(sample, ports[index]!);
    expectSample(answer, sample, { phrase: true, content: isRedirect(sample.code) });
  });
});

function titleOf(program: string): string {
  return isInstalled(program.toLowerCase()) ? program : `${program}, which is not installed`;
}

/** Runs the recipe, and the request of the recipe for curl. */
async function answerOf({ text }: Recipe, sample: Sample, env: Record<string, string> = {}): Promise<Answer> {
  const port = await freePort();
  const server = startShell(atPort(text, port), env);
  return whileServing(server, port, () => ask(sample, port));
}

/** Caddy listens for commands too, and keeps what it is told. */
async function caddyEnvironment(): Promise<Record<string, string>> {
  return { CADDY_ADMIN: `127.0.0.1:${await freePort()}`, XDG_CONFIG_HOME: temporary, XDG_DATA_HOME: temporary };
}

function startNginx(servers: readonly string[]): ChildProcess {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${temporary}/${name};`);
  const http = ['access_log off;', ...paths, ...servers].join('\n');
  const file = join(temporary, 'nginx.conf');
  writeFileSync(file, `daemon off; master_process off; pid ${temporary}/pid; error_log stderr; events {}\nhttp {\n${http}\n}\n`);
  return startShell(`nginx -p ${temporary} -c ${file}`);
}

async function ask(sample: Sample, port: number): Promise<Answer> {
  const { text } = toRecipes(sample).find(({ id }) => id === 'curl')!;
  const { output, status } = await runShell(atPort(text, port));
  // curl reads on after a 101 and is told that nothing came (52).
  expect({ status, output: output.toString() }).toMatchObject({ status: sample.code === 101 ? 52 : 0 });
  return readAnswer(output);
}

function atPort(text: string, port: number): string {
  return text.replaceAll(String(PORT), String(port));
}

/** What a program does in its own way, and cannot be told. */
interface Own {
  phrase?: boolean;
  content?: boolean;
}

function expectSample(answer: Answer, sample: Sample, own: Own = {}) {
  const response = isInterim(sample) ? answer.interim[0] : answer.final;
  expect(answer.interim).toHaveLength(isInterim(sample) ? 1 : 0);
  expect(response?.status).toBe(sample.code);
  if (!own.phrase) expect(response?.reason).toBe(sample.phrase);
  if (!own.content) expect(answer.content).toEqual(Buffer.from(sample.content));
  for (const { name } of sample.fields) {
    if (!(own.content && name === 'Content-Type')) expectField(name, response!, sample);
  }
  expectConforming(answer, sample, own);
}

function expectField(name: string, response: Response, sample: Sample) {
  const values = sample.fields.filter((field) => field.name === name).map(({ value }) => value);
  const received = fieldValues(response, name);
  if (name === 'Connection') expectOptions(listMembers(received), listMembers(values));
  // Lines of one name are one list (RFC 9110 section 5.3).
  else expect(`${name}: ${received.join(', ')}`).toBe(`${name}: ${values.join(', ')}`);
}

/** Servers add options of their own to Connection, but may not contradict themselves (RFC 9112 section 9.3). */
function expectOptions(received: readonly string[], expected: readonly string[]) {
  expect(received).toEqual(expect.arrayContaining([...expected]));
  expect(received).not.toEqual(expect.arrayContaining(['close', 'keep-alive']));
}

function expectConforming({ interim, final }: Answer, sample: Sample, own: Own) {
  const request = toRequest(sample);
  const context = { phrases: own.phrase ? new Map<number, string>() : phrases, request };
  expect([...interim, final].flatMap((response) => lintMessage(response, context))).toEqual([]);
  expect(lintExchange([request, ...interim, final])).toEqual([]);
  // RFC 9110 section 6.6.1.
  if (final.status >= 200) expect(hasField(final, 'Date')).toBe(true);
}
