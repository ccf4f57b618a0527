import { expect, test } from 'vitest';
import { anchorsOf } from '../../../src/content/anchors.ts';
import {
  classEntry,
  codeEntry,
  comparisonEntry,
  entries,
  guideEntry,
  headerEntry,
  languageEntry,
  leastProse,
  leastVendor,
  productEntry,
  protocolEntry,
} from '../../support/entries.ts';

const requirement = { id: 'done', formerAnchors: ['did'], level: 'MUST' as const, actor: 'server', text: 'It must.', spec: 'RFC 9110 15' };
const mark = { mark: 'UF', meaning: 'It failed.', actor: 'operator' } as const;
const rule = {
  id: 'clash',
  situation: 'It clashes.',
  codes: [409],
  level: 'MUST' as const,
  actor: 'server' as const,
  source: 'rfc6749',
};
const anchors = anchorsOf(
  entries({
    codes: [
      codeEntry({
        requirements: [requirement],
        headers: [{ name: 'ETag', role: 'response', level: 'MAY', why: 'It helps.' }],
        insteadOf: [{ code: 412, when: 'It failed.' }],
        confusedWith: [{ code: 412, difference: 'It failed.' }],
        vendors: [leastVendor],
      }),
      codeEntry({ code: 412 }, leastProse(412)),
    ],
    classes: [classEntry({ requirements: [requirement] })],
    comparisons: [comparisonEntry()],
    guides: [guideEntry({}, '<OutsideNumbers {...props} />\n'), guideEntry({}, '## One\n\nTwo.\n', 'caching')],
    headers: [headerEntry()],
    languages: [languageEntry()],
    outside: [{ file: 'content/outside.yaml', id: '600', facts: { phrase: 'Odd', summary: 'It is odd.', vendors: [] } }],
    products: [
      productEntry({
        marks: [{ id: 'flags', title: 'Flags', source: 'manual', marks: [mark] }],
        logs: [
          {
            id: 'access',
            title: 'Log',
            example: 'a b',
            source: 'manual',
            columns: ['a', 'b'].map((value) => ({ name: value, value, means: 'So.' })),
          },
        ],
      }),
    ],
    protocols: [protocolEntry({ parts: [{ id: 'token', title: 'Token', rules: [rule] }] })],
    decisions: { start: { question: 'What?', answers: [] } },
  }),
);

const always = 'who-sends-it who-says-it measured constants grpc-and-curl related use-it sources';
const prose = 'meaning when-to-send-it example what-to-do';
test.each([
  ['/codes/409/', `${prose} requirements done did header-fields send-another-code-when confused-with vendors ${always}`],
  ['/codes/412/', `${prose} ${always}`],
  ['/classes/4xx/', 'meaning choosing-one a-code-you-do-not-know pitfalls codes requirements done did'],
  ['/compare/409-vs-412/', 'when-to-send-each what-the-specification-says what-people-do differences'],
  ['/guides/retries/', 'n600'],
  ['/guides/caching/', 'one'],
  ['/headers/etag/', 'requests responses requirements'],
  ['/languages/go/', 'constants'],
  ['/products/envoy/', 'answered sends marks log no-status header-fields words measured documents marks-flags flags-UF log-access'],
  ['/protocols/oauth/', 'why errors documents token clash'],
  ['/choose/', 'tree start'],
  ['/about/', 'sources method corrected words addresses corrections'],
  ['/codes/', 'code-filters'],
  ['/classes/', 'outside'],
  ['/data/', 'one-code files fields stays assistants licence'],
  ['/search/', ''],
])('content may link to the sections of %s', (path, names) => {
  expect([...(anchors.get(path) ?? [])].sort()).toEqual(['main', ...names.split(' ').filter(Boolean)].sort());
});
