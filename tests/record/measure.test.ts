import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, test, vi } from 'vitest';
import { FOLDER, writeContent } from '../../src/measure/folder.ts';
import type { Implementation } from '../../src/measure/implementation.ts';
import type { Case, Step } from '../../src/measure/probe.ts';
import { probes } from '../../src/measure/probes/index.ts';
import { openRecord } from '../support/record.ts';

const { expectRecord, expectNoOther } = openRecord('measure');

/** The last command, and the files that it was given in a folder of its own. */
const started = vi.hoisted(() => ({ command: [] as string[], configuration: '' }));

// No program is run: the record has what would be.
vi.mock('node:child_process', () => ({
  spawn: (program: string, args: string[], { cwd }: { cwd: string }) => {
    started.command = [program, ...args];
    started.configuration = cwd === FOLDER ? '' : readAll(cwd);
    const child = new EventEmitter();
    setTimeout(() => ['exit', 'close'].forEach((event) => child.emit(event, 0)));
    return Object.assign(child, {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      stderr: new PassThrough(),
      exitCode: 0,
      kill: () => true,
    });
  },
}));

// Another file of this process may have loaded the clients with real programs, and the next one wants these.
vi.resetModules();
const { implementations } = await import('../../src/measure/implementations/index.ts');
afterAll(() => {
  vi.doUnmock('node:child_process');
  vi.resetModules();
});

const readAll = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const POST = {
  method: 'POST',
  fields: { 'X-Test': 'a' },
  address: 'http://127.0.0.1:1/start',
  next: 'http://127.0.0.1:1/next',
  contentFile: writeContent('a=1'),
};
const HEAD = { method: 'HEAD', address: POST.address, next: undefined, contentFile: undefined };

/** Without what differs from machine to machine and from call to call. */
const settled = (text: string) =>
  text
    .replaceAll(process.execPath, 'node')
    .replaceAll(POST.contentFile, '<content>')
    .replace(new RegExp(`${FOLDER}/proxy-\\w+`, 'g'), '<case>')
    .replaceAll(FOLDER, '<folder>')
    .replace(/<folder>\/browser-\w+/g, '<profile>')
    .replaceAll(' --no-sandbox', '')
    .replace(/ measured\d+/g, ' measured<port>')
    .replace(/\b\d{4,5}\b(?=[;"'\s/]|$)/g, '<port>');

/** What is run for a call, and the program or the configuration for it. */
async function runs({ variants }: Implementation, variant: string, call: typeof POST | typeof HEAD) {
  const client = variants[variant]!.start(FOLDER);
  // It ends at once, which is a failure of the call.
  await client.call(call, 1000).catch(() => undefined);
  client.stop();
  const program = started.command.find((part) => part.includes(join(FOLDER, 'programs')));
  return { command: settled(started.command.join(' ')), text: settled(program ? readFileSync(program, 'utf8') : started.configuration) };
}

interface Run {
  head: string[];
  text: string;
}

async function runsOf(one: Implementation): Promise<Run[]> {
  const all: Run[] = [];
  for (const variant of Object.keys(one.variants)) {
    const { command, text } = await runs(one, variant, POST);
    const short = one.kind === 'command' ? [(await runs(one, variant, HEAD)).command] : [];
    const packages = Object.entries(one.packages).map(([source, names]) => `${source} ${names.join(' ')}`);
    all.push({ head: [`# ${one.id} ${variant}: ${settled(one.version.join(' '))} (${packages.join()})`, command, ...short], text });
  }
  return all;
}

test.each([...new Set(implementations.map(({ language }) => language))])(
  'the calls in %s are made as the record has them',
  async (language) => {
    const own = implementations.filter((one) => one.language === language);
    const all: Run[] = [];
    for (const one of own) all.push(...(await runsOf(one)));
    // The frame of all programs stands once.
    const programs = all.map(({ text }) => text.split('\n'));
    const frame = all.length < 2 ? [] : programs[0]!.filter((line) => programs.every((lines) => lines.includes(line)));
    const parts = [
      frame.filter(Boolean).join('\n'),
      ...all.map(({ head, text }) =>
        [...head, ...text.split('\n').filter((line) => line.trim() !== '' && !frame.includes(line))].join('\n'),
      ),
    ];
    await expectRecord(`${language.toLowerCase()}.txt`, `${parts.filter(Boolean).join('\n\n')}\n`);
  },
);

/** What `content/probes.json` tells of an answer up to this many octets. */
const MOST_TOLD = 400;

/** What the origin does in a case, without what `content/probes.json` tells of it. */
function playOf({ call: { next }, limit, answers }: Case): string {
  const first = Object.values(answers)[0]?.[0];
  const digest = (octets: string) => createHash('sha256').update(octets).digest('hex').slice(0, 8);
  const short = (octets: string) => (octets.length > MOST_TOLD ? digest(octets) : octets);
  const steps = first?.map((step: Step) => (typeof step !== 'string' ? step : step.length > MOST_TOLD ? digest(step) : 'told'));
  const all = JSON.stringify(answers, (_, value: unknown) =>
    first && value === first ? 'first' : typeof value === 'string' ? short(value) : value,
  );
  return `next ${next ?? 'none'}, limit ${limit ?? 'none'}, first ${JSON.stringify(steps)}: ${all}`;
}

test('the origin answers in each case as the record has it', async () => {
  const parts = probes.map(({ id, shows = [], cases }) => [
    `# ${id}: ${shows.join()}`,
    ...[...Map.groupBy(cases, playOf)].map(([play, own]) => `${own.map((one) => one.id).join(' ')}\n  ${play}`),
  ]);
  await expectRecord('cases.txt', `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
});

test('no file of the record is left over', expectNoOther);
