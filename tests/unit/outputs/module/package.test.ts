import { expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { dataPaths, toAddress } from '../../../../src/addresses.ts';
import { toPackageModule, toPackageTypes } from '../../../../src/outputs/module/package.ts';
import { classEntry, codeEntry, entries } from '../../../support/entries.ts';
import { importPackage } from '../../../support/package.ts';

const vendor = {
  name: 'Cache',
  meaning: 'It failed.',
  trigger: 'Any failure.',
  visibleTo: 'client' as const,
  usage: 'emitted' as const,
  fix: 'Wait.',
  confidence: 'primary' as const,
  source: { title: 'Manual', url: 'https://nginx.org/' },
};
const catalogue = toCatalogue(
  entries({
    codes: [
      codeEntry({
        code: 429,
        phrase: 'Too Many Requests',
        retry: { verdict: 'after-wait', condition: 'later', basis: 'spec', unapplied: true },
      }),
      codeEntry({ methods: { names: ['PUT', 'PATCH'], note: 'Writes.' } }),
      codeEntry({
        code: 520,
        phrase: 'Unknown "Error"',
        standing: 'unofficial',
        specs: [],
        summary: 'It sends */* back.',
        vendors: [vendor],
      }),
    ],
    classes: [classEntry()],
  }),
);
const module = await importPackage(catalogue);
const types = toPackageTypes(catalogue);

test('a code is a constant with its facts', () => {
  expect(module.Conflict).toEqual({
    code: 409,
    phrase: 'Conflict',
    class: '4xx',
    standing: 'standard',
    summary: 'It clashes.',
    actor: 'client',
    retry: { verdict: 'after-change', condition: 'once it is gone' },
    cacheable: 'only if stated',
    content: 'expected',
    methods: ['PUT', 'PATCH'],
    url: 'https://atlas.example/codes/409/',
  });
});

test('a status that tells that the request was not carried out says so', () => {
  expect(module.TooManyRequests).toMatchObject({ retry: { unapplied: true } });
});

test('a code that is tied to no method has none', () => {
  expect(module.TooManyRequests).not.toHaveProperty('methods');
});

test('the list has the constants themselves, by number', () => {
  expect(module.codes).toEqual([module.Conflict, module.TooManyRequests, module.Status520]);
  expect(module.codes[0]).toBe(module.Conflict);
});

test('a constant has its name, its number and its summary in a comment for editors', () => {
  expect(types).toContain(
    `/** 429 Too Many Requests: It clashes. */\nexport const TooManyRequests: Status<429, "Too Many Requests", '4xx'>;`,
  );
});

test('the comment of a code that no registry lists says so, and nothing in it ends the comment', () => {
  expect(types).toContain('/** 520 Unknown "Error", unofficial: It sends *\\/* back. */\n');
});

test('the types know the numbers that have an entry', () => {
  expect(types).toContain('export type StatusCode = 409 | 429 | 520;\n');
});

test('both files name their licences and the site', () => {
  for (const text of [toPackageModule(catalogue), types]) {
    expect(text).toMatch(/MIT licence.+CC BY 4\.0/);
    expect(text).toContain('https://atlas.example/');
  }
});

test('the first line of the module leads Deno to the types', () => {
  const [, reference] = /^\/\/ @ts-self-types="(.+)"\n/.exec(toPackageModule(catalogue))!;
  expect(new URL(reference!, toAddress(dataPaths.module)).href).toBe(toAddress(dataPaths.types));
});
