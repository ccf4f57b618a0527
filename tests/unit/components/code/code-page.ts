import { createComponent, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js';
import CodePage from '../../../../src/views/CodePage.astro';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toCodePage } from '../../../../src/models/code-page.ts';
import { toSnippetGroups } from '../../../../src/outputs/samples/snippets.ts';
import { classEntry, codeEntry, entries, languageEntry } from '../../../support/entries.ts';
import { render } from '../page.ts';

const catalogue = toCatalogue(
  entries({
    codes: [codeEntry()],
    classes: [classEntry()],
    languages: [
      languageEntry(),
      languageEntry({ label: 'Python', order: 2 }, 'python'),
      languageEntry({ label: 'Dart', order: 20 }, 'dart'),
    ],
  }),
);

const headings = ['Meaning', 'When to send it', 'Example', 'What to do']
  .map((title) => `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>`)
  .join('<h3>Detail</h3>');

/** The page of a code as a build writes it; of its prose the headings. */
export const codePage = await render(CodePage, {
  props: {
    page: toCodePage(catalogue, catalogue.codes[0]!),
    snippetGroups: toSnippetGroups(catalogue.codes[0]!),
    Prose: createComponent(() => renderTemplate`${unescapeHTML(headings)}`),
  },
  partial: false,
});
