import { expect, test } from 'vitest';
import { createPruner } from '../../../src/integrations/page-styles.ts';

const prune = (css: string, body: string) => /<style>(.*)<\/style>/.exec(createPruner()(`<style>${css}</style>${body}`))![1];

test('a rule for a class that the page has stays', () => {
  expect(prune('.tile{color:red}', '<p class="tile"></p>')).toBe('.tile{color:red}');
});

test('a rule for a class that it lacks goes', () => {
  expect(prune('.tile{color:red}p{color:blue}', '<p></p>')).toBe('p{color:#00f}');
});

test('a rule stays while one of its classes is on the page', () => {
  expect(prune('.tile,.tag{color:red}', '<p class="tag"></p>')).toContain('.tag{color:red}');
});

test('a utility with a sign in its name is recognised', () => {
  expect(prune('.sm\\:pt-2\\.5{color:red}', '<p class="sm:pt-2.5"></p>')).toContain('color:red');
});

test('a class in a template counts', () => {
  expect(prune('.search{color:red}', '<template><p class="search"></p></template>')).toContain('color:red');
});

test('a class that a script of the page gives counts', () => {
  expect(prune('.star{color:red}', '<script>Object.assign(b,{className:`star`})</script>')).toContain('color:red');
});

test('a variable that nothing reads goes', () => {
  expect(prune(':root{--paper:white;--ink:black}p{color:var(--ink)}', '<p></p>')).toBe(':root{--ink:black}p{color:var(--ink)}');
});
