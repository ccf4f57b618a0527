import { describe, expect, test } from 'vitest';
import { codeEntry, guideEntry, headerEntry, leastVendor } from '../../support/entries.ts';
import { problemsIn, problemsOf } from '../../support/problems.ts';

const used = { name: 'ETag', role: 'response', level: 'MAY', why: 'It names a version.' } as const;
const inGuide = (written: string) =>
  problemsOf({ codes: [codeEntry({ headers: [used] })], headers: [headerEntry()], guides: [guideEntry({}, written)] });

describe('what is no element for authors is refused with its line:', () => {
  test.each([
    ['an unknown name', '<Timeline />', /409\.mdx:3 <Timeline>: there is no such element for authors\. Use one of: Spec, Source, Exchange/],
    ['a name that every object has', '<constructor />', /<constructor>: there is no such element/],
    ['HTML', 'a<br />b', /<br>: there is no such element for authors\. Write Markdown instead/],
    ['a script', '<script>alert(1)</script>', /<script>: there is no such element/],
    ['a fragment', '<>a</>', /<>: there is no such element/],
    ['an attribute that the element lacks', 'x <Spec at="RFC 9110 15" of="409" />', /<Spec>: it has no attribute of/],
    ['a section that is written wrong', 'x <Spec at="9110" />', /<Spec>: at: must name a document and a section/],
    ['a missing attribute', '<Sequence label="A" />', /<Sequence>: steps is missing/],
    ['steps that are computed', '<Sequence label="A" steps={props.steps} />', /<Sequence>: steps: is no list of texts/],
    ['steps of two texts', '<Sequence label="A" steps={[["Client", "Server"]]} />', /<Sequence>: steps: each step must be three texts/],
    ['steps of four texts', '<Sequence label="A" steps={[["A", "B", "c", "d"]]} />', /<Sequence>: steps: /],
    ['steps with an escape', '<Sequence label="A" steps={[["A", "B", "c\\nd"]]} />', /<Sequence>: steps: has a backslash/],
    [
      'steps of one party',
      '<Sequence label="A" steps={[["Client", "Client", "waits"]]} />',
      /<Sequence>: steps: must have two or 3 parties/,
    ],
    ['steps of four parties', '<Sequence label="A" steps={[["A", "B", "x"], ["C", "D", "y"]]} />', /must have two or 3 parties/],
    ['a table on another page than a guide', '<Codes {...props} table="retry" />', /<Codes>: it stands in content\/guides only/],
    ['an element of blocks within a line', 'See <Exchange /> here.', /<Exchange>: it stands in a line of text/],
    ['something between tags that hold nothing', 'x <Spec at="RFC 9110 15">y</Spec>', /<Spec>: there is something between its tags/],
    ['an empty frame', '<Exchange></Exchange>', /<Exchange>: there is nothing between its tags/],
    ['another expression than the one it wants', '<InsteadOf of={props.related} />', /<InsteadOf>: of: must be \{props\.insteadOf\}/],
  ])('%s', (_, written, message) => {
    expect(problemsIn(written).join('\n')).toMatch(message);
  });

  test.each([
    ['other codes in a guide', '<InsteadOf of={props.insteadOf} />', /<InsteadOf>: it stands in content\/codes only/],
    ['a table that is not there', '<Codes {...props} table="popular" />', /<Codes>: table: expected one of/],
    ['a table without the data of its page', '<Codes table="retry" />', /<Codes>: \{\.\.\.props\} is missing/],
    ['a table of a field that nobody uses', '<Codes {...props} table="header" of="Etag" />', /no code has the header "Etag"/],
    ['a table that has to be somebody’s', '<Codes {...props} table="vendor" />', /<Codes table="vendor">: of is missing/],
    ['a table of a mark that is none', '<Codes {...props} table="no status" of="00" />', /"00" is no mark that products share/],
    ['a table that is nobody’s', '<Codes {...props} table="retry" of="nginx" />', /the table is of nobody\. Remove of\./],
  ])('%s', (_, written, message) => {
    expect(inGuide(written)[0]).toMatch(message);
  });
});

test.each([`[["A", "B", "c"], ["B", "A", "d"]]`, `[\n  ["A", "B", "c",],\n  ["B", "A", "d"],\n]`, `[['A', 'B', 'c "d"']]`])(
  'steps may be written as %s',
  (steps) => {
    expect(problemsIn(`<Sequence label="A" steps={${steps}} />`)).toEqual([]);
  },
);

test('a guide may show a table of a field that a code uses, and of several documents', () => {
  expect(inGuide('<Codes {...props} table="header" of="ETag" />\n\n<Codes {...props} table="document" of="RFC 9110" />')).toEqual([]);
});

test.each([
  ['an expression in the prose', 'Code {id} is taken.', /409\.mdx:3 prose: MDX would run this: id\./],
  ['an import', 'import a from "./a.js";', /prose: MDX would run this: import a/],
  ['an export', 'export const a = 1;', /prose: MDX would run this: export const a = 1/],
])('content runs no code: %s is refused', (_, written, message) => {
  expect(problemsIn(written)[0]).toMatch(message);
});

test.each([
  [
    'away from home',
    '<Codes {...props} table="retry" />',
    '<Codes>: it stands in content/guides only. Remove it: this page has no data for it.',
  ],
  [
    'in a line',
    'See <Exchange /> here.',
    '<Exchange>: it stands in a line of text. Give it a line of its own, with blank lines around it.',
  ],
  [
    'with content',
    'x <Spec at="RFC 9110 15">y</Spec>',
    '<Spec>: there is something between its tags. Write <Spec … />, which closes itself.',
  ],
  ['without content', '<Exchange></Exchange>', '<Exchange>: there is nothing between its tags. Put `http` blocks there, or remove it.'],
  [
    'with other attributes',
    'x <Spec at="RFC 9110 15" of="a" by="b" />',
    '<Spec>: it has no attribute of, by. Remove it; content/README.md shows the element.',
  ],
  [
    'with an attribute too few',
    '<Sequence label="A" />',
    '<Sequence>: steps is missing. content/README.md shows the element as it is written.',
  ],
])('an element %s is told with its remedy', (_, written, problem) => {
  expect(problemsIn(written)).toEqual([`content/codes/409.mdx:3 ${problem}`]);
});

test.each([
  [
    'of a vendor that no code names',
    'table="vendor" of="nginx, Envoy"',
    ['<Codes table="vendor">: no code has the vendor "Envoy". Correct its spelling.'],
  ],
  ['of nobody in particular', 'table="vendor" of="nginx, "', ['<Codes table="vendor">: no code has the vendor "". Correct its spelling.']],
  ['of nobody', 'table="vendor"', ['<Codes table="vendor">: of is missing. Say whose it is: of="nginx".']],
  ['of a vendor', 'table="vendor" of="nginx"', []],
])('a table %s is told with its remedy, or is sound', (_, attributes, problems) => {
  const given = { codes: [codeEntry({ vendors: [leastVendor] })], guides: [guideEntry({}, `<Codes {...props} ${attributes} />\n`)] };
  expect(problemsOf(given)).toEqual(problems.map((problem) => `content/guides/retries.mdx:1 ${problem}`));
});

test('while a file cannot be read no table is empty', () => {
  const guides = [guideEntry({}, '<Codes {...props} table="vendor" of="nginx" />\n')];
  expect(problemsOf({ codes: [codeEntry()], guides, unreadable: ['content/codes/410.mdx'] })).toEqual([]);
});
