import { describe, expect, test } from 'vitest';
import { toClassPages } from '../../src/models/class-page.ts';
import { toCodePage } from '../../src/models/code-page.ts';
import { toComparisonPages } from '../../src/models/comparison-page.ts';
import { toGuidePages } from '../../src/models/guide-page.ts';
import { markdownPaths, toAddress } from '../../src/addresses.ts';
import { toClassMarkdown } from '../../src/outputs/markdown/class.ts';
import { toCodeMarkdown } from '../../src/outputs/markdown/code.ts';
import { toComparisonMarkdown } from '../../src/outputs/markdown/comparison.ts';
import { toGuideMarkdown } from '../../src/outputs/markdown/guide.ts';
import { toLlmsFullText, toLlmsText } from '../../src/outputs/markdown/llms.ts';
import { toSections } from '../../src/outputs/markdown/sections.ts';
import { catalogue } from '../support/catalogue.ts';

const codes = catalogue.codes.map((entry) => ({
  entry,
  path: markdownPaths.code(entry.facts.code),
  markdown: toCodeMarkdown(toCodePage(catalogue, entry)),
}));
const classes = toClassPages(catalogue).map((page) => ({
  entry: page.entry,
  path: markdownPaths.statusClass(page.entry.facts.class),
  markdown: toClassMarkdown(page),
}));
const comparisons = toComparisonPages(catalogue).map((page) => ({
  entry: page.entry,
  path: markdownPaths.comparison(page.entry.id),
  markdown: toComparisonMarkdown(page),
}));
const guides = toGuidePages(catalogue).map((page) => ({
  entry: page.entry,
  path: markdownPaths.guide(page.entry.id),
  markdown: toGuideMarkdown(page),
}));
const pages = [...codes, ...classes, ...comparisons, ...guides];

const FENCE = /^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1$/gm;
const fencesOf = (text: string) => [...text.matchAll(FENCE)].map(([block]) => block);
const withoutFences = (text: string) => text.replace(FENCE, '```');
const withoutCode = (text: string) => withoutFences(text).replace(/(`+)[\s\S]*?\1/g, 'code');
const headingsOf = (text: string): string[] => withoutFences(text).match(/^#{2,4} .*$/gm) ?? [];
/** What a text says, whatever stands escaped in it. */
const said = (text: string) => text.replaceAll('\\', '');

describe.each(pages)('$path', ({ entry, markdown }) => {
  test('has no element, and no link but absolute ones', () => {
    const text = withoutCode(markdown);
    expect(text.match(/(?<!\\)<[^\n]*/g) ?? []).toEqual([]);
    expect([...text.matchAll(/\]\(([^)]*)\)|^\[[^\]]+\]: *(\S*)/gm)].map(([, target, definition]) => target ?? definition)).toSatisfy(
      (targets: string[]) => targets.every((target) => /^https:\/\/[^\s()]+$/.test(target)),
    );
  });

  test('has every block of code of the source, unchanged and in order', () => {
    const blocks = fencesOf(markdown);
    const fromSource = fencesOf(entry.prose.source);
    expect(blocks.filter((block) => fromSource.includes(block))).toEqual(fromSource);
  });

  test('has as many cells in each row of a table as in its head', () => {
    const tables = withoutFences(markdown).match(/(?:^\|.*\n)+/gm) ?? [];
    for (const table of tables) {
      const counts = table
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(counts.length, table).toBeGreaterThan(2);
      expect(new Set(counts).size, table).toBe(1);
    }
  });

  test('has the headings of the source, in order, below one title', () => {
    const headings = headingsOf(markdown);
    const fromSource = headingsOf(entry.prose.source);
    const first = headings.indexOf(fromSource[0]!);
    expect(headings.slice(first).filter((heading) => fromSource.includes(heading))).toEqual(fromSource);
    expect(withoutFences(markdown).match(/^# .*$/gm)).toHaveLength(1);
  });

  test('is tidy: no spaces at ends of lines, one blank line at most, one line end at its end', () => {
    const text = withoutFences(markdown);
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text).not.toContain('\n\n\n');
    expect(markdown).toMatch(/[^\n]\n$/);
  });

  test('says when it was read', () => {
    expect(markdown).toContain(entry.facts.reviewed);
  });
});

describe.each(codes)('$path', ({ entry, markdown }) => {
  const page = toCodePage(catalogue, entry);
  const text = said(markdown);

  test('has the facts', () => {
    const { facts } = entry;
    const told = [
      `# ${facts.code} ${facts.phrase}`,
      facts.summary,
      facts.actor.does,
      facts.retry.condition,
      facts.cacheable.note,
      facts.content.note,
      facts.methods.note,
      ...facts.formerPhrases.map(({ phrase }) => phrase),
      ...facts.requirements.map((requirement) => requirement.text),
      ...facts.headers.map(({ why }) => why),
      ...facts.insteadOf.map(({ when }) => when),
      ...facts.confusedWith.map(({ difference }) => difference),
      ...facts.vendors.flatMap(({ meaning, trigger, fix, source }) => [meaning, trigger, fix, source.title]),
      ...(page.ourRule
        ? [page.ourRule.rule.when, page.ourRule.rule.body ?? '', page.ourRule.rule.notes ?? '', page.ourRule.rule.departs ?? '']
        : []),
    ];
    expect(told.filter((fact) => !text.includes(said(fact)))).toEqual([]);
  });

  test('has every constant', () => {
    const names = [...page.constants.common, ...page.constants.others].flatMap(({ language, written, aliases, deprecated }) => [
      language,
      ...[written ?? [], aliases, deprecated].flat().map((name) => `\`${name}\``),
    ]);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('has the sections of the prose, which are data too', () => {
    const sections = toSections(page);
    expect(sections.map(({ id }) => id)).toEqual(page.contents.map(({ id }) => id).filter((id) => sections.some((one) => one.id === id)));
    expect(sections.filter((section) => !markdown.includes(`## ${section.title}\n\n${section.markdown}\n`))).toEqual([]);
  });
});

describe.each(classes)('$path', ({ entry, markdown }) => {
  test('has its codes and its requirements', () => {
    const listed = catalogue.codes.filter(({ facts }) => String(facts.code).startsWith(entry.id.charAt(0)));
    const facts = [...listed.map((code) => code.facts.summary), ...entry.facts.requirements.map(({ text }) => text)];
    expect(facts.filter((fact) => !said(markdown).includes(fact))).toEqual([]);
  });
});

describe.each(comparisons)('$path', ({ entry, markdown }) => {
  test('has the question and both answers', () => {
    const { question, first, second } = entry.facts;
    expect([question, first, second].filter((fact) => !said(markdown).includes(fact))).toEqual([]);
  });
});

describe('llms.txt', () => {
  const text = toLlmsText(catalogue);

  test('leads to the Markdown of every page', () => {
    expect(pages.filter(({ path }) => !text.includes(`](${toAddress(path)}): `))).toEqual([]);
  });

  test('has lists only below its headings, as the convention wants it', () => {
    const [head, ...sections] = text.split(/^## .*\n\n/m);
    expect(head).toMatch(/^# [^\n]+\n\n> [^\n]+\n/);
    const lines = sections.flatMap((section) => section.trimEnd().split('\n'));
    expect(lines.filter((line) => !/^- \[.+?\]\(https:\/\/[^\s()]+\): .+[^\s]$/.test(line))).toEqual([]);
  });

  test('in full has every page', () => {
    const full = toLlmsFullText(pages.map(({ markdown }) => markdown));
    expect(pages.filter(({ markdown }) => !full.includes(`\n---\n\n${markdown.trim()}\n`))).toEqual([]);
  });
});
