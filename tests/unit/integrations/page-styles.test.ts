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

test('a utility with a variant or a value gets a short name, in the markup and in the styles', () => {
  const page = createPruner()('<style>.lg\\:p-1,.p-1{color:red}</style><p class="p-1 lg:p-1"></p>');
  expect(page).toBe('<style>.u0,.p-1{color:red}</style><p class="p-1 u0"></p>');
});

test('what a script sets keeps its name', () => {
  const page = '<style>.lg\\:p-1{color:red}</style><script>b.className="lg:p-1"</script><p class="lg:p-1"></p>';
  expect(createPruner()(page)).toBe(page);
});

test.each(['var(--small)', 'calc(1.5 / var(--small))'])(
  'of a variable of Tailwind that nothing sets, %s stands there, which was to stand for it',
  (otherwise) => {
    expect(prune(`p{--small:2;line-height:var(--tw-leading,${otherwise})}`, '')).toContain(`line-height:${otherwise}}`);
  },
);

test('one that something sets is read', () => {
  expect(prune('p{--tw-leading:1}a{line-height:var(--tw-leading,2)}', '')).toContain('var(--tw-leading,2)');
});

test('one that is set to its initial value alone is not read, and no rule is left empty by that', () => {
  const layer = '@layer properties{@supports (margin-trim:block){*{--tw-leading:initial}}}';
  const property = '@property --tw-leading{syntax:"*";inherits:false}';
  expect(prune(`${layer}p{line-height:var(--tw-leading,2)}${property}`, '')).toBe('p{line-height:2}');
});

test('a declaration does not stand twice', () => {
  const twice = '-webkit-text-decoration-color:var(--c);'.repeat(2);
  const css = `a{${twice}text-decoration-color:var(--c)}`;
  expect(prune(css, '')!.match(/-webkit-text-decoration-color/g)).toHaveLength(1);
});

test('a class with “&” in its name keeps its rule', () => {
  expect(prune('.\\[\\&\\+p\\]\\:bold{color:red}', '<p class="[&amp;+p]:bold"></p>')).toContain('color:red');
});
