import { describe, expect, test } from 'vitest';
import { toDocument, toSection } from '../../../../src/outputs/markdown/document.ts';
import { toFence } from '../../../../src/outputs/markdown/fences.ts';
import { toCode, toCodeLink, toLink, toText } from '../../../../src/outputs/markdown/inline.ts';

describe('a document', () => {
  test('has one blank line between its blocks and one line end at its end', () => {
    expect(toDocument(['# 409', undefined, 'It clashes.', ''])).toBe('# 409\n\nIt clashes.\n');
  });

  test('keeps what is in fenced blocks', () => {
    const block = '```text\na  \n\n\n\nb\n```';
    expect(toDocument([block])).toBe(`${block}\n`);
  });

  test('leaves out a section without content', () => {
    expect([toSection('Sources', [undefined]), toSection('Sources', ['One.'], 3)]).toEqual([undefined, '### Sources\n\nOne.']);
  });
});

describe('a fenced block', () => {
  test('has marks that are longer than any in its text', () => {
    expect(toFence('md', '```\na\n```\n')).toBe('````md\n```\na\n```\n````');
  });
});

describe('a sentence of the facts', () => {
  test('keeps its code and escapes what Markdown would read', () => {
    expect(toText('`*` is not *, and <a> not [b] or _c_')).toBe('`*` is not \\*, and \\<a> not \\[b\\] or \\_c\\_');
  });

  test('is one line, however it was written', () => {
    expect(toText('It clashes\n  with `a`.')).toBe('It clashes with `a`.');
  });

  test('keeps the underscores in its words', () => {
    expect(toText('large_client_header_buffers')).toBe('large_client_header_buffers');
  });
});

test('code with a backtick stands between two', () => {
  expect(toCode('a`b')).toBe('`` a`b ``');
});

test('brackets in an address do not end the link', () => {
  expect(toLink('Exchange', 'https://a.example/(v=80).aspx')).toBe('[Exchange](https://a.example/%28v=80%29.aspx)');
});

test('a link to a code says that it is unofficial', () => {
  expect(toCodeLink({ code: 444, phrase: 'No Response', isUnofficial: true })).toBe(
    '[444 No Response](https://atlas.example/codes/444/) (unofficial)',
  );
});
