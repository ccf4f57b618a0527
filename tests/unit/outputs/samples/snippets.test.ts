import { describe, expect, test } from 'vitest';
import { toSnippetGroups } from '../../../../src/outputs/samples/snippets.ts';
import { codeEntry, leastProse, leastVendor, unofficialProse } from '../../../support/entries.ts';

const bodies = (entry = codeEntry()) =>
  toSnippetGroups(entry)
    .find(({ id }) => id === 'problem')
    ?.snippets.map(({ text }) => JSON.parse(text));

describe('the bodies of an error', () => {
  test('are the one without a type, and the one with the address of the page', () => {
    expect(bodies()).toEqual([
      { title: 'Conflict', status: 409 },
      { type: 'https://atlas.example/codes/409/', title: 'Conflict', status: 409 },
    ]);
  });

  test('have a type of the API’s own between them where the example shows one', () => {
    const own = { type: 'https://a.example/taken', title: 'Taken', status: 409, detail: 'Seat 4 is taken.' };
    const message = `HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n${JSON.stringify(own)}`;
    const body = leastProse().replace(/```http\n[^`]*```/, `\`\`\`http\n${message}\n\`\`\``);
    expect(bodies(codeEntry({}, body))).toEqual([
      { title: 'Conflict', status: 409, detail: 'Seat 4 is taken.' },
      own,
      { type: 'https://atlas.example/codes/409/', title: 'Conflict', status: 409, detail: 'Seat 4 is taken.' },
    ]);
  });

  test('have no title where the number has no phrase', () => {
    const entry = codeEntry(
      {
        code: 463,
        phrase: 'Too many addresses',
        standing: 'unofficial',
        specs: [],
        vendors: [{ ...leastVendor, phrase: '(no phrase)', visibleTo: 'client' }],
      },
      unofficialProse,
    );
    expect(bodies(entry)).toEqual([
      { type: 'about:blank', status: 463 },
      { type: 'https://atlas.example/codes/463/', status: 463 },
    ]);
  });
});

test('a success has no problem body', () => {
  expect(toSnippetGroups(codeEntry({ code: 200, phrase: 'OK' })).map(({ id }) => id)).toEqual(['openapi', 'reproduce']);
});

test('a code that nobody receives has nothing to copy', () => {
  const entry = codeEntry({ code: 444, phrase: 'No Response', standing: 'unofficial', specs: [], vendors: [leastVendor] }, unofficialProse);
  expect(toSnippetGroups(entry)).toEqual([]);
});

test('the OpenAPI fragment says how to refer to it', () => {
  const [openapi] = toSnippetGroups(codeEntry()).find(({ id }) => id === 'openapi')!.snippets;
  expect(openapi?.note).toContain('https://atlas.example/codes/409.openapi.yaml#/components/responses/Conflict');
});

test('a body with an unregistered code is for tests only', () => {
  const noteOf = (standing: 'standard' | 'unused') =>
    toSnippetGroups(codeEntry({ code: 418, phrase: '(Unused)', standing, vendors: [{ ...leastVendor, visibleTo: 'client' }] }))[0]
      ?.snippets[0]?.note;
  expect(noteOf('unused')).toMatch(/^For the test of a client\./);
  expect(noteOf('standard')).not.toContain('test of a client');
});
