import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { componentName } from '../../src/facts/component-name.ts';
import { importPackage, writePackage } from '../support/package.ts';
import { catalogue } from '../support/catalogue.ts';

const folder = await writePackage(catalogue);
const module = await importPackage(catalogue);
const names = catalogue.codes.map(({ facts }) => componentName(facts));

afterAll(() => rm(folder, { recursive: true }));

describe('the module', () => {
  test('has a constant for every code', () => {
    expect(names.map((name) => module[name])).toMatchObject(catalogue.codes.map(({ facts: { code } }) => ({ code })));
  });

  // Constants are named after reason phrases, and those have changed before.
  const list = 'tests/fixtures/module-names.txt';
  const published = readFileSync(list, 'utf8').trim().split('\n');

  test('still has every name that was published', () => {
    expect(published.filter((name) => !(name in module))).toEqual([]);
  });

  test('has no name that is not promised', () => {
    expect(
      Object.keys(module).filter((name) => !published.includes(name)),
      `Add these lines to ${list}`,
    ).toEqual([]);
  });

  test('has the five classes', () => {
    expect(module.classes).toMatchObject(['1xx', '2xx', '3xx', '4xx', '5xx'].map((name) => ({ class: name })));
  });

  test('says of every number from 0 to 999 whether a GET may be repeated', () => {
    const answers = Array.from({ length: 1000 }, (_, code) => module.isRetryable(code, { method: 'GET' }));
    expect(answers.every((answer) => typeof answer === 'boolean')).toBe(true);
  });

  test('lets a POST be repeated after 408, 421, 425 and 429 only', () => {
    const repeatable = module.codes.filter(({ code }) => module.isRetryable(code, { method: 'POST' }));
    expect(repeatable.map(({ code }) => code)).toEqual([408, 421, 425, 429]);
  });
});

describe('the types', () => {
  test('declare what the module exports, and nothing else', async () => {
    const program = await compile('exports.ts', "import 'status-atlas';");
    const file = program.getSourceFile(join(folder, 'status-atlas.d.mts'))!;
    const checker = program.getTypeChecker();
    const declared = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!).filter(({ flags }) => flags & ts.SymbolFlags.Value);
    expect(declared.map(({ name }) => name).sort()).toEqual(Object.keys(module).sort());
  });

  test('fit every constant', async () => {
    const constants = Object.fromEntries(names.map((name) => [name, module[name]]));
    const source = `
      import type * as atlas from 'status-atlas';
      export const constants: Pick<typeof atlas, ${names.map((name) => `'${name}'`).join(' | ')}> = ${JSON.stringify(constants)};`;
    expect(await errorsOf('constants.ts', source)).toEqual([]);
  });

  test('let a program do what is right, and stop what is wrong', async () => {
    // Each line below an @ts-expect-error has to be an error, or the compiler reports the comment.
    const source = `
      import { classOf, codes, Conflict, isRetryable, lookup, type Status, type StatusCode } from 'status-atlas';

      export const code: 409 = Conflict.code;
      export const phrase: 'Conflict' = Conflict.phrase;
      export const ofClass: '4xx' = Conflict.class;
      export const known: 'Not Found' = lookup(404).phrase;
      export const either: 'Not Found' | 'Gone' = lookup(404 as 404 | 410).phrase;
      export const perhaps: string | undefined = lookup(471)?.phrase;
      export const ofAny: Status | undefined = lookup(new Response().status);
      export const treatAs: 100 | 200 | 300 | 400 | 500 = classOf(471).treatAs;
      export const answers: boolean[] = [isRetryable(503, { method: 'GET' }), isRetryable(503, { method: 'POST', isIdempotent: true })];
      export const numbers: StatusCode[] = codes.map((status) => status.code);
      export const verdict: 'yes' | 'after-wait' | 'after-change' | 'no' | 'n/a' = Conflict.retry.verdict;
      export const methods: readonly string[] | undefined = Conflict.methods;

      // @ts-expect-error a constant does not change
      Conflict.code = 409;
      // @ts-expect-error nor what is in it
      Conflict.retry.condition = '';
      // @ts-expect-error nor the list
      codes.push(Conflict);
      // @ts-expect-error 409 is not 404
      export const other: 404 = Conflict.code;
      // @ts-expect-error 471 has no entry
      export const none: StatusCode = 471;
      // @ts-expect-error perhaps there is no entry
      lookup(471).phrase;
      // @ts-expect-error a code is a number
      lookup('409');
      // @ts-expect-error a code is a number
      classOf('409');
      // @ts-expect-error the request is missing
      isRetryable(503);
      // @ts-expect-error its method is missing
      isRetryable(503, { isIdempotent: true });
      // @ts-expect-error there is no such verdict
      export const never: boolean = Conflict.retry.verdict === 'maybe';
    `;
    expect(await errorsOf('consumer.ts', source)).toEqual([]);
  });

  async function errorsOf(name: string, source: string): Promise<string[]> {
    return ts.getPreEmitDiagnostics(await compile(name, source)).map(({ file, messageText, start }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  }

  async function compile(name: string, source: string): Promise<ts.Program> {
    const file = join(folder, name);
    await writeFile(file, source.replace("'status-atlas'", "'./status-atlas.mjs'"));
    return ts.createProgram([file], {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
      types: [],
    });
  }
});

test('a bundle has only the codes that were imported', async () => {
  const entry = join(folder, 'app.mjs');
  await writeFile(entry, "import { TooManyRequests } from './status-atlas.mjs';\nconsole.log(TooManyRequests.code);\n");
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  const [chunk] = 'output' in result ? result.output : [];
  const bundled = chunk?.type === 'chunk' ? chunk.code : '';
  expect(module.codes.filter(({ summary, url }) => bundled.includes(summary) || bundled.includes(url)).map(({ code }) => code)).toEqual([
    429,
  ]);
});
