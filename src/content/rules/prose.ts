import { parseDocument } from 'yaml';
import { findJsonFault } from '../../http/json.ts';
import { DOUBLED_WORD, PLACEHOLDER } from '../../schemas/fields.ts';
import { readableTexts } from '../product-names.ts';
import { proseEntries, type ProseKind } from '../entries.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The languages that a block of code is in. */
const LANGUAGES =
  'apacheconf bash caddyfile csharp css diff go html http ini java javascript js json kotlin nginx php powershell python ruby rust sh sql swift text toml ts typescript xml yaml'.split(
    ' ',
  );
/** The headings of level 3 in "What to do". */
const PARTS = ['If you received it', 'If you send it', 'If you operate it', 'If you are the client'];
/** Longest heading in characters: two lines of a phone. */
const LONGEST_HEADING = 90;
/** More octets of prose than these do not fit into a page that is there at once. */
const MOST: Record<ProseKind, number> = {
  codes: 20_000,
  classes: 20_000,
  guides: 30_000,
  comparisons: 20_000,
  products: 20_000,
  protocols: 30_000,
};

/** Headings are written with # and go down level by level from ##, each section of level 2 once, and none is empty. A product's page may be all facts. */
export const headingsGoDown: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap(({ file, prose }) => {
      const seen = new Set<string>();
      const parts = new Set<string>();
      let depth = 1;
      let section = '';
      const ofHeadings = prose.headings.flatMap((heading): Problem[] => {
        const at = { file, line: heading.line, field: `${'#'.repeat(heading.depth)} ${heading.text}` };
        const from = depth;
        ({ depth } = heading);
        if (depth === 1) return [{ ...at, problem: 'the title is made from the facts', remedy: 'Write ## for a section.' }];
        if (heading.isUnderlined) return [{ ...at, problem: 'the heading is underlined', remedy: `Write it behind ${'#'.repeat(depth)}.` }];
        if (depth > from + 1) return [{ ...at, problem: 'a level is skipped', remedy: `Write ${'#'.repeat(from + 1)}.` }];
        if (heading.hasMarkup) return [{ ...at, problem: 'the heading has markup', remedy: 'Write text, and code in backticks.' }];
        if (/[.:;,!]$/.test(heading.title) || heading.title.length > LONGEST_HEADING)
          return [
            {
              ...at,
              problem: 'the heading is a sentence, or begins one',
              remedy: `Write at most ${LONGEST_HEADING} characters, without a punctuation mark at the end.`,
            },
          ];
        if (depth === 2) parts.clear();
        const isPartTwice = depth === 3 && parts.has(heading.text);
        parts.add(heading.text);
        if (isPartTwice) return [{ ...at, problem: 'the heading stands twice in its section', remedy: 'Merge the two, or rename one.' }];
        if (depth === 2) section = heading.text;
        if (depth === 3 && section === 'What to do' && file.startsWith('content/codes/') && !PARTS.includes(heading.text))
          return [{ ...at, problem: 'no page has this heading here', remedy: `Use one of: ${PARTS.join(', ')}.` }];
        if (depth !== 2) return [];
        const isTwice = seen.has(heading.text);
        seen.add(heading.text);
        // Codes and classes have a rule of their own.
        return isTwice && !/^content\/c(?:odes|lasses)\//.test(file)
          ? [{ ...at, problem: 'the heading stands twice', remedy: 'Merge the two sections, or rename one.' }]
          : [];
      });
      const empty = prose.blocks.flatMap(({ heading }, index): Problem[] => {
        const next = prose.blocks[index + 1];
        return heading && (!next || (next.heading && next.heading.depth <= heading.depth))
          ? [
              {
                file,
                line: heading.line,
                field: `${'#'.repeat(heading.depth)} ${heading.text}`,
                problem: 'the section is empty',
                remedy: 'Write it, or remove the heading.',
              },
            ]
          : [];
      });
      const none =
        prose.blocks.length === 0 && !file.startsWith('content/products/')
          ? [{ file, field: 'prose', problem: 'there is none', remedy: 'Write it below the line of ---.' }]
          : [];
      return [...ofHeadings, ...empty, ...none];
    }),
};

/** Every block of code says its language, and what looks like Markdown is Markdown: headings, rows of a table; there are no images. */
export const proseIsWellFormed: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap(({ file, prose }): Problem[] => [
      ...prose.fences.flatMap(({ text: language, content, line }) => {
        const at = { file, line, field: `\`\`\`${language}` };
        if (language === '')
          return [{ ...at, problem: 'the block does not say its language', remedy: 'Write it behind the backticks: http, sh or text.' }];
        const [yamlFault] = language === 'yaml' ? parseDocument(content).errors : [];
        if (yamlFault)
          return [
            {
              ...at,
              line: line + yamlFault.linePos![0].line,
              problem: `this is no YAML: ${yamlFault.message.split(' at line')[0]}`,
              remedy: 'Correct it: people copy it.',
            },
          ];
        const fault = language === 'json' ? findJsonFault(content) : undefined;
        if (fault)
          return [
            {
              ...at,
              line: line + fault.line,
              problem: `column ${fault.column} is not JSON: ${fault.problem}`,
              remedy: 'Correct it, or write text behind the backticks.',
            },
          ];
        if (LANGUAGES.includes(language)) return [];
        const low = language.toLowerCase();
        return [
          {
            ...at,
            problem: 'no block has this language',
            remedy: `Write ${LANGUAGES.includes(low) ? low : `one of: ${LANGUAGES.join(', ')}`}.`,
          },
        ];
      }),
      ...prose.code.flatMap(({ text, line }): Problem[] => {
        const [found] = /[\u00A0\u2009\u202F\u2010-\u2015\u2212]/.exec(text) ?? [];
        return found
          ? [
              {
                file,
                line,
                field: `\`${text}\``,
                problem: `"${found}" is no sign that a program reads`,
                remedy: 'Write a plain space or a hyphen: people copy it.',
              },
            ]
          : [];
      }),
      ...prose.images.map(({ text, line }) => ({
        file,
        line,
        field: `image ${text}`,
        problem: 'pages have no images',
        remedy: 'Say it in words, or draw messages with <Sequence>.',
      })),
      ...prose.unevenRows.map(({ text, line }) => ({
        file,
        line,
        field: 'table',
        problem: text,
        remedy: 'Give each row a cell for each column; write a bar in a cell as \\|.',
      })),
      ...prose.strays.map(({ text, line }) => ({
        file,
        line,
        field: 'prose',
        problem: text,
        remedy: 'Write it as content/README.md shows, or put signs that are meant as text into backticks.',
      })),
      ...prose.gluedHeadings.map(({ text, line }) => ({
        file,
        line,
        field: text,
        problem: 'this is no heading',
        remedy: 'Put a space behind the #.',
      })),
    ]),
};

/** The prose is written out, and read once more. */
export const proseIsFinished: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap(({ file, prose }) =>
      readableTexts(prose).flatMap(({ text, line }): Problem[] => {
        const found = PLACEHOLDER.exec(text) ?? DOUBLED_WORD.exec(text);
        // A line across is told as such.
        if (!found || /^[-*_\s]+$/.test(text)) return [];
        return [
          {
            file,
            line: line + text.slice(0, found.index).split('\n').length - 1,
            field: 'prose',
            problem: found[1] ? `"${found[1]}" stands twice` : `"${found[0]}" stands for what is yet to be written`,
            remedy: found[1] ? 'Remove one.' : 'Write it, or remove it.',
          },
        ];
      }),
    ),
};

/** The prose is short enough for its page. */
export const proseIsShort: Rule = {
  check: (entries) =>
    proseEntries(entries).flatMap(({ file, prose }) => {
      const most = MOST[file.split('/')[1] as ProseKind];
      const past = prose.blocks.find(({ end }) => end > most);
      return past
        ? [
            {
              file,
              line: past.line,
              field: 'prose',
              problem: `it has ${prose.source.length} characters, and a page of this kind at most ${most}`,
              remedy: 'Shorten it, or move a part to a guide.',
            },
          ]
        : [];
    }),
};
