import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../src/content/catalogue.ts';
import { checkEntries } from '../../../src/content/read.ts';
import { type Entries } from '../../../src/content/entries.ts';
import { CatalogueError } from '../../../src/content/problem.ts';
import {
  classEntry,
  codeEntry,
  entries,
  headerEntry,
  languageEntry,
  leastProse,
  leastVendor,
  specs,
  unofficialProse,
} from '../../support/entries.ts';
import { problemsOf, TODAY } from '../../support/problems.ts';

const prose = (extra: string) => leastProse().replace('## Meaning\n', `## Meaning\n\n${extra}\n`);

const notFound = codeEntry({ code: 404, phrase: 'Not Found' });

test('the least content has no problem', () => {
  expect(problemsOf({ codes: [codeEntry(), notFound], classes: [classEntry()], languages: [languageEntry()] })).toEqual([]);
});

test('every problem of the content is in the message, one line each', () => {
  const problems = checkEntries(entries({ codes: [codeEntry({ related: [404, 410] })] }), TODAY);
  expect(new CatalogueError(problems).message).toMatch(
    /^content\/codes\/409\.mdx: the content has 2 problems\.\n {2}content\/codes\/409\.mdx .*\n {2}content\/codes\/409\.mdx .*$/,
  );
});

test('a catalogue is in the order of its numbers', () => {
  const codes = [codeEntry(), codeEntry({ code: 404, phrase: 'Not Found' })];
  expect(toCatalogue(entries({ codes })).codes.map(({ facts }) => facts.code)).toEqual([404, 409]);
});

describe('names of files', () => {
  test('a file is called as its code', () => {
    expect(problemsOf({ codes: [{ ...codeEntry(), id: 'conflict', file: 'content/codes/conflict.mdx' }] })[0]).toMatch(
      /^content\/codes\/conflict\.mdx code: the file is called "conflict", but the code is 409\. Rename the file to 409\.mdx/,
    );
  });

  test('a file is called as its class', () => {
    expect(problemsOf({ classes: [{ ...classEntry(), id: '400' }] })[0]).toMatch(/class: the file is called "400"/);
  });

  test('a code has one entry', () => {
    const copy = { ...codeEntry(), file: 'content/codes/0409.mdx', id: '0409' };
    expect(problemsOf({ codes: [codeEntry(), copy] }).join('\n')).toMatch(
      /0409\.mdx code: 409 has an entry already, content\/codes\/409\.mdx/,
    );
  });
});

describe('relations', () => {
  const other = (facts: object = {}) => codeEntry({ code: 412, phrase: 'Precondition Failed', ...facts });

  test('a related code has a page', () => {
    expect(problemsOf({ codes: [codeEntry({ related: [410] })] })[0]).toMatch(
      /related\.0: code 410 has no page\. Write content\/codes\/410\.mdx/,
    );
  });

  test('a code whose file cannot be read counts as present', () => {
    expect(problemsOf({ codes: [codeEntry({ related: [410] })], unreadable: ['content/codes/410.mdx'] })).toEqual([]);
  });

  test('a code is not related to itself', () => {
    expect(problemsOf({ codes: [codeEntry({ related: [409] })] })[0]).toMatch(/related\.0: 409 points to itself/);
  });

  test('a list names a code once', () => {
    expect(problemsOf({ codes: [codeEntry({ related: [412, 412] }), other()] })[0]).toMatch(/related\.1: code 412 is in the list twice/);
  });

  test('related does not repeat a stronger relation', () => {
    const codes = [
      codeEntry({ related: [412], insteadOf: [{ code: 412, when: 'It failed.' }] }, prose('<InsteadOf of={props.insteadOf} />')),
      other(),
    ];
    expect(problemsOf({ codes })[0]).toMatch(/related\.0: code 412 is in insteadOf or confusedWith already/);
  });

  test('confusion is mutual', () => {
    const codes = [codeEntry({ confusedWith: [{ code: 412, difference: 'It asked.' }] }), other()];
    expect(problemsOf({ codes })[0]).toMatch(/confusedWith\.0\.code: content\/codes\/412\.mdx does not name 409 in turn/);
  });
});

describe('specifications', () => {
  test('a section exists', () => {
    expect(problemsOf({ codes: [codeEntry({ specs: ['RFC 9110 15.5.99'] })] })[0]).toMatch(/specs\.0: RFC 9110 has no section 15\.5\.99/);
  });

  test('a section in the prose exists', () => {
    expect(problemsOf({ codes: [codeEntry({}, prose('<Spec at="RFC 9110 99" />'))] })[0]).toMatch(
      /409\.mdx:3 <Spec at="RFC 9110 99" \/>: RFC 9110 has no section 99/,
    );
  });

  test('a reference in the prose names a document and a section', () => {
    expect(problemsOf({ codes: [codeEntry({}, prose('<Spec at="9110" />'))] })[0]).toMatch(/must name a document and a section/);
  });

  test('a document is in the table', () => {
    expect(problemsOf({ codes: [codeEntry({ specs: ['RFC 1149 1'] })] })[0]).toMatch(/RFC 1149 is not among the specifications/);
  });

  test('a living code is not defined by a document that was replaced', () => {
    expect(problemsOf({ codes: [codeEntry({ specs: ['RFC 2518 10.1'] })] })[0]).toMatch(/specs\.0: RFC 2518 was replaced by RFC 4918/);
  });

  test('an obsolete code may be', () => {
    expect(problemsOf({ codes: [codeEntry({ standing: 'obsolete', specs: ['RFC 2518 10.1'] })] })).toEqual([]);
  });

  test('a registered code has a section and a first document', () => {
    const found = problemsOf({ codes: [codeEntry({ specs: [], firstDefined: undefined })] });
    expect(found.join('\n')).toMatch(/specs: a registered code needs its section[\s\S]*firstDefined: a registered code needs/);
  });
});

test.each<[name: string, second: { id: string; formerAnchors: string[] }, field: string]>([
  ['an id', { id: 'done', formerAnchors: [] }, 'requirements.1.id: another requirement of the entry is called "done"'],
  [
    'a former anchor',
    { id: 'undone', formerAnchors: ['must-1'] },
    'requirements.1.formerAnchors.0: another requirement of the entry is called "must-1"',
  ],
])('two requirements of an entry do not share %s', (_, second, problem) => {
  const first = {
    id: 'done',
    formerAnchors: ['must-1'],
    level: 'MUST' as const,
    actor: 'server',
    text: 'The server must do it.',
    spec: 'RFC 9110 15',
  };
  expect(problemsOf({ codes: [codeEntry({ requirements: [first, { ...first, text: 'It must be done.', ...second }] })] })[0]).toContain(
    problem,
  );
});

describe('senders', () => {
  test('a code that is sent names who sends it', () => {
    expect(problemsOf({ codes: [codeEntry({ sentBy: [] })] })[0]).toMatch(/sentBy: nobody is said to send the code/);
  });

  test('a number that is reserved has none', () => {
    expect(problemsOf({ codes: [codeEntry({ standing: 'unused', sentBy: [] }, '## Meaning\n\nOne.\n')] })).toEqual([]);
  });
});

describe('headings', () => {
  test('a standard code has the four that readers look for', () => {
    expect(problemsOf({ codes: [codeEntry({}, leastProse().replace('## What to do\n', ''))] })[0]).toMatch(
      /## What to do: the heading is missing/,
    );
  });

  test('an unused code needs its meaning only', () => {
    expect(problemsOf({ codes: [codeEntry({ standing: 'unused' }, '## Meaning\n\nOne.\n')] })).toEqual([]);
  });

  test('no page has a heading of its own', () => {
    expect(problemsOf({ codes: [codeEntry({}, `${leastProse()}## Background\n`)] })[0]).toMatch(
      /## Background: no page has this heading\. Use one of: Meaning, /,
    );
  });

  test('a heading stands once', () => {
    expect(problemsOf({ codes: [codeEntry({}, `${leastProse()}## What to do\n`)] })[0]).toMatch(/## What to do: the heading stands twice/);
  });

  test('headings keep the order of every page', () => {
    const body = leastProse().replace('## Meaning\n\nOne.\n', '').replace('## Example', '## Meaning\n\nOne.\n\n## Example');
    expect(problemsOf({ codes: [codeEntry({}, body)] })[0]).toMatch(/## Meaning: it stands behind "When to send it"/);
  });

  test('what stands in a code block is no heading', () => {
    expect(problemsOf({ codes: [codeEntry({}, `${leastProse()}\n\`\`\`sh\n## a comment\n\`\`\`\n`)] })).toEqual([]);
  });

  test('a class has its own', () => {
    expect(problemsOf({ classes: [classEntry({}, '## Meaning\n\nOne.\n')] })).toHaveLength(3);
  });

  test('codes to send instead are shown where there are any', () => {
    const codes = [codeEntry({ insteadOf: [{ code: 412, when: 'It failed.' }] }), codeEntry({ code: 412, phrase: 'Precondition Failed' })];
    expect(problemsOf({ codes })[0]).toMatch(
      /<InsteadOf>: the prose shows insteadOf 0 times\. Put <InsteadOf of=\{props\.insteadOf\} \/> once/,
    );
  });

  test('codes to send instead are not shown where there are none', () => {
    expect(problemsOf({ codes: [codeEntry({}, leastProse().replace('Two.', '<InsteadOf of={props.insteadOf} />'))] })[0]).toMatch(
      /shows insteadOf, which is empty/,
    );
  });
});

describe('links', () => {
  const linkTo = (address: string) => problemsOf({ codes: [codeEntry({}, prose(`See [the page](${address}).`))] });

  test.each(['/classes/', '/codes/409/#meaning', '/codes/', 'https://www.rfc-editor.org/', '#example'])('%s leads somewhere', (address) => {
    expect(linkTo(address)).toEqual([]);
  });

  test('a page that does not exist is named with its line', () => {
    expect(linkTo('/codes/410/')[0]).toMatch(/409\.mdx:3 link to \/codes\/410\/: no page has this address/);
  });

  test('an address ends in a slash', () => {
    expect(linkTo('/codes/409')[0]).toMatch(/the address lacks the slash at its end\. Write \/codes\/409\/\./);
  });
});

describe('examples', () => {
  const withExample = (message: string) => problemsOf({ codes: [codeEntry({}, leastProse().replace('HTTP/1.1 409 Conflict', message))] });

  test('a fault in a message is named with its line and its field', () => {
    expect(withExample('HTTP/1.1 409 Conflict\nContent-Type: text/plain\nContent-Length: 9\n\nno')[0]).toMatch(
      /409\.mdx:14 example, Content-Length: Content-Length says 9, but the content has 2 octets\. Write Content-Length: 2\./,
    );
  });

  test('a reason phrase is the registered one', () => {
    expect(withExample('HTTP/1.1 409 Clash')[0]).toMatch(/example.*Conflict/);
  });

  test('one response has the code of the page', () => {
    expect(withExample('HTTP/1.1 200 OK')[0]).toMatch(
      /## Example: no response has the status 409\. Show one whose status line is "HTTP\/1\.1 409 Conflict"/,
    );
  });
});

test('a code that stands only inside a 207 is shown there', () => {
  const inside = '<D:multistatus xmlns:D="DAV:"><D:status>HTTP/1.1 424 Failed Dependency</D:status></D:multistatus>';
  const message = `HTTP/1.1 207 Multi-Status\nContent-Type: application/xml\nContent-Length: ${inside.length}\n\n${inside}`;
  const body = leastProse().replace('HTTP/1.1 409 Conflict', message);
  expect(problemsOf({ codes: [codeEntry({ code: 424, phrase: 'Failed Dependency' }, body)] })).toEqual([]);
});

describe('constants', () => {
  const inProse = (code: string, ...languages: Entries['languages']) =>
    problemsOf({ codes: [codeEntry({}, prose(`Write \`${code}\`.`)), notFound], languages });

  test('a constant in the prose is one of its language', () => {
    expect(inProse('http.StatusConfict', languageEntry())[0]).toMatch(
      /`http\.StatusConfict`: Go has no such constant\. Look the name up in content\/languages\/go\.yaml/,
    );
  });

  test('a known one, an alias and an old name are accepted', () => {
    const language = languageEntry({
      aliases: { '409': ['StatusClash'] },
      deprecated: { '404': ['StatusLost'] },
      irregular: ['StatusClash', 'StatusLost'],
    });
    for (const name of ['StatusConflict', 'StatusClash', 'StatusLost']) expect(inProse(`http.${name}`, language)).toEqual([]);
  });

  test('other names of the same module are none of its business', () => {
    expect(inProse('http.Client', languageEntry())).toEqual([]);
  });

  test('a template of punctuation alone claims no words', () => {
    expect(inProse(':method', languageEntry({ template: ':{name}', codes: { '409': 'conflict' } }))).toEqual([]);
  });

  test('a language gives a name to one code only', () => {
    expect(problemsOf({ languages: [languageEntry({ codes: { '404': 'StatusConflict', '409': 'StatusConflict' } })] })[0]).toMatch(
      /go\.yaml codes\.409: "StatusConflict" is the name of 404 already/,
    );
  });

  test('an old name belongs to a code that the language names', () => {
    expect(problemsOf({ languages: [languageEntry({ deprecated: { '410': ['StatusLost'] } })] })[0]).toMatch(
      /deprecated\.410: the language has no name for 410/,
    );
  });
});

describe('the registry', () => {
  const registry = { '409': { phrase: 'Conflict', standing: 'standard' as const, references: ['RFC 9110 15.5.10'] } };

  test.each([
    ['phrase', { phrase: 'Conflicts' }, /409\.mdx phrase: content\/registry\.yaml has another phrase\. Write Conflict\./],
    ['standing', { standing: 'obsolete' as const }, /409\.mdx standing: content\/registry\.yaml says otherwise\. Write standard\./],
    [
      'section',
      { specs: ['RFC 9110 15.5.13'] },
      /409\.mdx specs: content\/registry\.yaml names other sections\. Write \[RFC 9110 15\.5\.10\]\./,
    ],
  ])('decides the %s of a code', (_, facts, problem) => {
    expect(problemsOf({ codes: [codeEntry(facts, leastProse())], registry })).toContainEqual(expect.stringMatching(problem));
  });

  test('has no code that is not unofficial and not in it', () => {
    expect(problemsOf({ codes: [codeEntry()], registry: {} })[0]).toMatch(/standing: 409 is not registered/);
  });

  test('names the file of a code that has no entry', () => {
    expect(problemsOf({ registry })[0]).toMatch(/^content\/codes\/409\.mdx file: the file is missing/);
  });
});

describe('days', () => {
  const other = codeEntry({ code: 404, phrase: 'Not Found' });

  test('a review is not yet to come', () => {
    expect(problemsOf({ codes: [codeEntry({ reviewed: '2026-11-28' }), other] })[0]).toMatch(/reviewed: 2026-11-28 is yet to come/);
  });

  test('where most reviews are to come the clock is wrong, and no day before the last of them is one to come', () => {
    const sent = leastProse().replace('409 Conflict', '409 Conflict\nDate: Fri, 01 Jan 2027 10:00:00 GMT');
    const codes = [codeEntry({ reviewed: '2027-01-02' }, sent), codeEntry({ code: 404, phrase: 'Not Found', reviewed: '2027-01-02' })];
    expect(problemsOf({ codes, specs: { ...specs, 'RFC 9110': { ...specs['RFC 9110']!, year: 2027 } } })).toEqual([]);
  });
});

test('a method is registered', () => {
  expect(problemsOf({ codes: [codeEntry({ methods: { names: ['PUTT'], note: 'Any.' } })] })[0]).toMatch(
    /methods\.names\.0: there is no method PUTT/,
  );
});

test('a gRPC code is one of those with a number', () => {
  expect(problemsOf({ codes: [codeEntry({ grpc: ['ABORTD'] })] })[0]).toMatch(/grpc\.0: there is no gRPC code ABORTD/);
});

describe('prose', () => {
  const written = (markdown: string) => problemsOf({ codes: [codeEntry({}, prose(markdown))] });

  test.each([
    ['a title', '# One', /409\.mdx:3 # One: the title is made from the facts\. Write ##/],
    ['a skipped level', '#### One\n\nTwo.', /#### One: a level is skipped\. Write ###\./],
    ['an empty section', '### One\n\n### Two\n\nThree.', /409\.mdx:3 ### One: the section is empty/],
    ['a heading without space', '###One', /409\.mdx:3 ###One: this is no heading/],
    ['a fence without language', '```\nx\n```', /409\.mdx:3 ```: the block does not say its language/],
    ['a language in capitals', '```HTTP\nx\n```', /no block has this language\. Write http\./],
    ['an image', '![x](https://a.example/x.png)', /409\.mdx:3 image https.*: pages have no images/],
    ['a row of other length', '| a | b |\n| - | - |\n| c |', /409\.mdx:5 table: the row has 1 cells, the head 2/],
    ['a link with a title', '[x](/codes/409/ "t")', /the link has a title/],
    ['a script by reference', '[x][y]\n\n[y]: javascript:alert(1)', /409\.mdx:5 link to javascript:alert\(1\): only https/],
    ['another protocol', '[x](//a.example/)', /only https/],
    ['a relative link', '[x](../404/)', /the address is relative/],
    ['a dead anchor', '[x](#nope)', /the page has no section "nope"/],
    [
      'a second message',
      '```http\nHTTP/1.1 409 Conflict\n\nHTTP/1.1 409 Conflict\n```',
      /409\.mdx:6 example: a second message begins here/,
    ],
  ])('%s is refused', (_, markdown, problem) => {
    expect(written(markdown)).toContainEqual(expect.stringMatching(problem));
  });

  test.each(['/search/', '/search/?q=409', '/data/', '/our-api/', '#example', '/codes/409/#constants'])('%s is linked to', (address) => {
    expect(written(`[x](${address})`)).toEqual([]);
  });
});

test('a long sentence stands in one entry', () => {
  const body = prose('This long sentence says something that holds for every one of these pages.');
  expect(problemsOf({ codes: [codeEntry({}, body), { ...codeEntry({ code: 404, phrase: 'Conflict' }, body) }] })).toContainEqual(
    expect.stringMatching(/404\.mdx:3 prose: a long sentence stands in content\/codes\/409\.mdx too/),
  );
});

describe('names in languages', () => {
  const conflict = (names: Parameters<typeof languageEntry>[0], ...others: ReturnType<typeof languageEntry>[]) =>
    problemsOf({
      codes: [codeEntry({ formerPhrases: [{ phrase: 'Clash', source: 'RFC 2068' }] }), notFound],
      languages: [languageEntry(names), ...others],
    });
  const called = (name: string) => ({ codes: { '404': 'StatusNotFound', '409': name } });

  test.each(['StatusConflict', 'StatusClash'])('%s is a phrase of its code', (name) => {
    expect(conflict(called(name))).toEqual([]);
  });

  test('a slip of the pen is none', () => {
    expect(conflict(called('StatusConfict'))).toEqual([
      'content/languages/go.yaml codes.409: 409 is called Conflict, not "StatusConfict". Correct the line; if the source has it so, list StatusConfict under irregular.',
    ]);
  });

  test('names of two codes cannot change places', () => {
    expect(conflict({ codes: { '404': 'StatusConflict', '409': 'StatusNotFound' } })).toHaveLength(2);
  });

  test('other names are held to the same', () => {
    expect(conflict({ aliases: { '409': ['StatusConfict'] } })[0]).toMatch(/go\.yaml aliases\.409: /);
  });

  test('a name that two languages have is no slip', () => {
    const other = languageEntry({ label: 'Rust', codes: { '404': 'NOT_FOUND', '409': 'COLLISION' } }, 'rust');
    expect(conflict(called('StatusCollision'), other)).toEqual([]);
  });

  test('a name may hold the number, or be it', () => {
    const codes = { '404': 'notFound404', '409': 'conflict409' };
    expect(conflict({ codes, aliases: { '404': ['status404'], '409': ['status409'] } })).toEqual([]);
  });

  test('a name that is listed as irregular is taken', () => {
    expect(conflict({ ...called('StatusConfict'), irregular: ['StatusConfict'] })).toEqual([]);
  });

  test.each([
    ['StatusConflict', 'is a phrase of 409, or has company'],
    ['StatusOdd', 'the language has no name "StatusOdd"'],
  ])('%s is not listed as irregular', (name, problem) => {
    expect(conflict({ irregular: [name] })).toEqual([expect.stringContaining(problem)]);
  });

  test('a code has a page, or a name that is listed', () => {
    const odd = { codes: { '404': 'StatusNotFound', '409': 'StatusConflict', '471': 'StatusOdd' } };
    expect(conflict(odd)).toEqual([expect.stringContaining('codes.471: code 471 has no page')]);
    expect(conflict({ ...odd, irregular: ['StatusOdd'] })).toEqual([]);
  });
});

describe('phrases', () => {
  test('no two codes have one name in programs', () => {
    const codes = [codeEntry(), codeEntry({ code: 412, phrase: 'con-flict' }), codeEntry({ code: 413, phrase: 'Con flict' })];
    expect(problemsOf({ codes })).toEqual([
      'content/codes/412.mdx phrase: 409 has this phrase too. Correct one of the two.',
      'content/codes/413.mdx phrase: 409 has this phrase too. Correct one of the two.',
    ]);
  });

  const noName = (phrase: string) =>
    `content/codes/409.mdx phrase: no name for programs can be made of "${phrase}". Write it with letters A to Z, digits, spaces, hyphens and ' only, as the registry does.`;

  test.each(['“Conflict”', '409 Conflict', 'Conflict!'])('no name for programs can be made of %s', (phrase) => {
    expect(problemsOf({ codes: [codeEntry({ phrase })] })).toContain(noName(phrase));
  });

  test.each(['temporary', 'obsolete'] as const)('that of a code which is %s is a name, too', (standing) => {
    expect(problemsOf({ codes: [codeEntry({ standing, phrase: 'Conflict!' })] })).toContain(noName('Conflict!'));
  });

  test('that of a code which nobody registered need not be one', () => {
    const facts = { standing: 'unofficial' as const, phrase: 'Closed!', specs: [], firstDefined: undefined, vendors: [leastVendor] };
    expect(problemsOf({ codes: [codeEntry(facts, unofficialProse)] })).toEqual([]);
  });
});

describe('the level of a requirement', () => {
  const withText = (level: 'MUST' | 'MUST NOT' | 'SHOULD', text: string) =>
    problemsOf({ codes: [codeEntry({ requirements: [{ id: 'said', level, actor: 'server', text, spec: 'RFC 9110 15.5.10' }] })] });

  test.each([
    ['MUST', 'A server must say so.'],
    ['MUST NOT', 'A server must not say so.'],
    ['SHOULD', 'A server that may say so should.'],
  ] as const)('%s is in its text', (level, text) => {
    expect(withText(level, text)).toEqual([]);
  });

  test('a text without such a word is told', () => {
    expect(withText('MUST', 'A server mustered it.')).toEqual([
      expect.stringContaining('requirements.0.text: the text does not contain "must"'),
    ]);
  });

  test.each([
    ['MUST', 'A server must not say so.', 'must not'],
    ['MUST NOT', 'A server must say so.', 'must'],
    ['SHOULD', 'A server must say so.', 'must'],
  ] as const)('%s is not what its text says', (level, text, said) => {
    expect(withText(level, text)).toEqual([
      expect.stringContaining(
        `requirements.0.level: the level is ${level}, and the text says "${said}". Write level: ${said.toUpperCase()}`,
      ),
    ]);
  });
});

test('the questions lead to every final code that an API may choose', () => {
  const decisions = {
    start: {
      question: 'Is it?',
      answers: [{ answer: 'Yes.', code: 409, because: 'It is.', not: [] }],
    },
  };
  const codes = [
    codeEntry(),
    notFound,
    codeEntry({ code: 100, phrase: 'Continue' }),
    codeEntry({ code: 200, phrase: 'OK' }),
    codeEntry({ code: 410, phrase: 'Gone', standing: 'obsolete' }),
  ];
  const REMEDY = 'Let one lead there; where no API would choose it, say why in NOT_CHOSEN of src/content/rules/decisions.ts.';
  expect(problemsOf({ codes, decisions })).toEqual([
    `content/decisions.yaml start: no answer leads to 404 Not Found. ${REMEDY}`,
    `content/decisions.yaml start: no answer leads to 200 OK. ${REMEDY}`,
  ]);
  expect(problemsOf({ codes, decisions, unreadable: ['content/codes/412.mdx'] })).toEqual([]);
});

test('code may stand in many entries, however its block is marked', () => {
  const body = prose('~~~text\nThis long sentence says something that holds for every one of these pages.\n~~~');
  expect(problemsOf({ codes: [codeEntry({}, body), codeEntry({ code: 404, phrase: 'Conflict' }, body)] })).not.toContainEqual(
    expect.stringContaining('a long sentence'),
  );
});

describe('what is wrong in one entry', () => {
  const header = { name: 'ETag', role: 'response' as const, level: 'typical' as const };
  const headers = [headerEntry()];

  test.each<[string, Partial<Entries>, string]>([
    [
      'a header field named twice',
      {
        headers,
        codes: [
          codeEntry({
            headers: [
              { ...header, why: 'One.' },
              { ...header, why: 'Two.' },
            ],
          }),
        ],
      },
      'content/codes/409.mdx headers.1.name: ETag is in the list already. Merge the two.',
    ],
    [
      'a former phrase that is the current one',
      { codes: [codeEntry({ formerPhrases: [{ phrase: 'Conflict', source: 'RFC 2068' }] })] },
      'content/codes/409.mdx formerPhrases.0.phrase: this is the current phrase. Remove it.',
    ],
    [
      'an unknown code that is treated as another than the general one',
      { classes: [classEntry({ unknownCode: { treatAs: 404, text: 'Treat it as 404.', spec: 'RFC 9110 15' } })] },
      'content/classes/4xx.mdx unknownCode.treatAs: 404 is not the general code of the class. Write 400.',
    ],
    [
      'a name that is marked as old and is none',
      { codes: [codeEntry(), notFound], languages: [languageEntry({ onlyDeprecated: ['410'] })] },
      'content/languages/go.yaml onlyDeprecated.0: the language has no name for 410 under codes. Add it there, or remove the line.',
    ],
    [
      'a document that was replaced by one which is not there',
      { specs: { 'RFC 2616': { title: 'HTTP', year: 1999, status: 'Historic', obsoletedBy: 'RFC 7321', sections: [] } } },
      'content/specs.yaml RFC 2616.obsoletedBy: RFC 7321 is not among the specifications. Add it to content/specs.yaml with its sections, or cite another.',
    ],
    [
      'a list of a page that is not there',
      { lists: { '/chooose/': { title: 'Choose', summary: 'A thing.', names: [], keywords: [], asks: [] } } },
      'content/lists.yaml /chooose/: no page has this address. Correct it, with the slash at its end.',
    ],
    [
      'a probe that the search does not know',
      { lists: {}, probes: { redirects: { title: 'Redirects', question: 'Followed?', subject: 'client', outcomes: {}, cases: {} } } },
      'content/lists.yaml /behaviour/redirects/: the search knows nothing of this probe. Give it a title, a summary, and the questions that people type.',
    ],
    [
      'a list with a name that no query has',
      { lists: { '/choose/': { title: 'Choose', summary: 'A thing.', names: ['Choose'], keywords: [], asks: [] } } },
      'content/lists.yaml /choose/.names.0: "Choose" has capitals, and no query has. Write it in small letters.',
    ],
    [
      'a list with the name of another',
      {
        lists: {
          '/choose/': { title: 'Choose', summary: 'A thing.', names: ['codes'], keywords: [], asks: [] },
          '/codes/': { title: 'Codes', summary: 'A thing.', names: ['codes'], keywords: [], asks: [] },
        },
      },
      'content/lists.yaml /codes/.names.0: "codes" is what /choose/ is called. Leave it to one of the two.',
    ],
  ])('%s', (_, given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  test('a header field may stand in the request and in the response', () => {
    const both = [
      { ...header, why: 'One.' },
      { ...header, role: 'request' as const, why: 'Two.' },
      { ...header, name: 'Allow', why: 'Three.' },
    ];
    expect(problemsOf({ headers: [...headers, headerEntry('Allow')], codes: [codeEntry({ headers: both })] })).toEqual([]);
  });
});

describe('answers', () => {
  const answer = { answer: 'Yes.', code: 409, because: 'It is.', not: [] };
  const withAnswers = (...answers: object[]) =>
    problemsOf({ codes: [codeEntry()], decisions: { start: { question: 'Is it?', answers } } as unknown as Entries['decisions'] });

  test('two have other words', () => {
    expect(withAnswers(answer, answer)).toEqual([
      'content/decisions.yaml start.answers.1: another answer has the same words. Tell them apart.',
    ]);
  });

  test('one rejects other codes than its own', () => {
    expect(withAnswers({ ...answer, not: [{ code: 409, why: 'It is not.' }] })).toEqual([
      'content/decisions.yaml start.answers.0.not.0.code: the answer leads to 409 itself. Name another code, or remove it.',
    ]);
  });

  test('one rejects a code once', () => {
    const not = [
      { code: 412, why: 'It is not.' },
      { code: 412, why: 'It is no more.' },
    ];
    expect(withAnswers({ ...answer, not })).toContain(
      'content/decisions.yaml start.answers.0.not.1.code: 412 is rejected already. Name another code, or remove it.',
    );
  });

  test('none leads to a code that is not standard', () => {
    const codes = [codeEntry({ standing: 'obsolete' })];
    expect(problemsOf({ codes, decisions: { start: { question: 'Is it?', answers: [answer] } } })).toEqual([
      'content/decisions.yaml start.answers.0.code: 409 is obsolete. Lead to a code that is standard.',
    ]);
  });
});

describe('what has no form on a page', () => {
  /** Where it stands is the third line of the prose, unless it is said. */
  test.each<[written: string, problem: string, line?: number]>([
    ['[](/codes/)', 'the link has no words'],
    ['See [409][nowhere].', 'what has the look of a link is none'],
    ['See [409](/codes/ 409/).', 'what has the look of a link is none'],
    ['A claim.[^1]\n\n[^1]: Its note.', 'pages have no footnotes'],
    ['- [x] done', 'pages have no boxes to tick'],
    ['One.\n\n---\n\nTwo.', 'pages have no lines across', 5],
    ['It is ~~not~~ so.', 'pages strike nothing out'],
    ['One\\\ntwo.', 'a new line is forced here'],
    ['One  \ntwo.', 'a new line is forced here'],
    ['- one\n-\n- two', 'the item is empty', 4],
    ['3. one\n4. two', 'the items are numbered 3, 4'],
    ['1. one\n3. two', 'the items are numbered 1, 3'],
    ['| a | b |\n| --- | --- |', 'the table has no rows'],
    ['|  |  |\n| --- | --- |\n| a | b |', 'the table has no heads'],
    ['| a | b |\n| --- | --- | --- |\n| a | b |', 'what has the look of a table is none'],
    ['It is **bold.', 'a mark of Markdown has no partner'],
    ['It is `code.', 'a mark of Markdown has no partner'],
    ['Text:\n\n    GET / HTTP/1.1', 'the line is indented', 5],
    ['```sh\n```', 'the block of code is empty'],
    ['```sh\n \n```', 'the block of code is empty'],
    ['One&nbsp;two.', 'a character reference stands for a character'],
    ['One.\n\n:::note\nTwo.\n:::', 'pages have no boxes of this kind', 5],
    ['> [!NOTE]\n> Mind it.', 'pages have no boxes of this kind'],
    ['It works :tada:.', 'pages have no names of emoji'],
    ['See [[404]].', 'what has the look of a link is none'],
    ['ab'.repeat(41), 'a word is longer than a line'],
    ['One.\n\n[a]: /codes/', 'nothing refers to "a"', 5],
    ['See [it][a].\n\n[a]: /codes/\n[a]: /classes/', '"a" is defined twice', 6],
    ['<Spec at="RFC 9110 15" at="RFC 9110 15" />', '<Spec> has an attribute twice'],
    ['The rest is TBD.', '"TBD" stands for what is yet to be written'],
    ['It is the the clash.', '"the" stands twice'],
    [
      '<Exchange>\n\nSome words.\n\n```http\nGET / HTTP/1.1\nHost: a.example\n```\n\n</Exchange>',
      'an <Exchange> holds blocks of http and nothing else',
      5,
    ],
  ])('%j', (written, problem, line = 3) => {
    expect(problemsOf({ codes: [codeEntry({}, prose(written))] })).toEqual([expect.stringContaining(`409.mdx:${line} prose: ${problem}`)]);
  });

  test.each([
    'https://example.com/',
    'https://docs.vendor.example/a',
    'https://me:secret@a.net/',
    'https://10.0.0.1/',
    'https:///path',
    'https://localhost/',
    '<https://exa mple/>',
  ])('the address %s', (address) => {
    expect(problemsOf({ codes: [codeEntry({}, prose(`[x](${address})`))] })).toEqual([
      expect.stringContaining('this is no address of another site'),
    ]);
  });
});

test.each(['1. one\n2. two', '1. one\n1. two', '- one\n- two'])('%j is a list', (written) => {
  expect(problemsOf({ codes: [codeEntry({}, prose(written))] })).toEqual([]);
});

describe('the example of our own rule', () => {
  const withBody = (body: string) =>
    checkEntries(
      entries({ codes: [codeEntry()], ourApi: { name: 'Ours', codes: { '409': { use: 'returned', when: 'It clashes.', body } } } }),
      TODAY,
    );

  test('is told in its line where it stops being JSON', () => {
    expect(withBody('{\n  "a": 1,\n}')).toMatchObject([
      { field: 'codes.409.body', lineInField: 2, problem: expect.stringContaining('column 9 ') },
    ]);
  });

  test('says the status with which it is sent', () => {
    expect(withBody('{\n  "title": "No",\n  "status": 404\n}')).toMatchObject([{ lineInField: 3, remedy: 'Write "status": 409.' }]);
  });

  test.each(['{ "title": "No", "status": 409 }', '{ "status": 1 }', 'no JSON at all', '[{}]'])('%s is one', (body) => {
    expect(withBody(body)).toEqual([]);
  });
});
