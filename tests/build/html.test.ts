import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The policy and JSON-LD stand in one line; length is not validity.
    'long-title': 'off',
    // Written by Astro and by the formatter: both spellings are valid.
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Addresses are checked by links.test.ts.
    'no-raw-characters': 'off',
    // A region scrolls with the keyboard only if it can have the focus.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
});

test.each(builtPages())('$path is valid HTML', async ({ html }) => {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)),
  ).toEqual([]);
});
