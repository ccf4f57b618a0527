import { afterEach, describe, expect, test, vi } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toProse } from '../../../../src/outputs/markdown/prose.ts';
import { outsidesSchema } from '../../../../src/schemas/outside.ts';
import { codeEntry, entries, headerEntry, leastVendor, prose, unofficialProse } from '../../../support/entries.ts';

afterEach(() => vi.unstubAllEnvs());

const path = '/codes/409/';
const vendor = { ...leastVendor, phrase: 'No Response' };
const catalogue = toCatalogue(
  entries({
    codes: [
      codeEntry({
        grpc: ['ABORTED'],
        headers: [{ name: 'ETag', role: 'response', level: 'MAY', why: 'It names `v1`.' }],
      }),
      codeEntry(
        { code: 444, phrase: 'No Response', standing: 'unofficial', specs: [], firstDefined: undefined, vendors: [vendor] },
        unofficialProse,
      ),
    ],
    headers: [headerEntry()],
    grpc: { clientReads: { '409': 'UNKNOWN' }, otherwise: 'UNKNOWN', numbers: { ABORTED: 10 }, sources: [] },
    outside: Object.entries(outsidesSchema.parse({ '999': { phrase: 'Request denied', summary: 'LinkedIn.', vendors: [vendor] } })).map(
      ([id, facts]) => ({ file: 'content/outside.yaml', id, facts }),
    ),
  }),
);
const write = (body: string, data: Partial<Parameters<typeof toProse>[1]> = {}) => toProse(prose(body), { path, ...data });
const guide = (body: string) => write(body, { path: '/guides/retries/', catalogue })!;

describe('an element', () => {
  test('for a section becomes a link to it', () => {
    expect(write('See <Spec at="RFC 9110 15.5.10" />.')).toBe(
      'See [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10).',
    );
  });

  test('around messages goes, and the messages stay', () => {
    const message = '```http\nHTTP/1.1 409 Conflict\n```';
    expect(write(`<Exchange>\n\n${message}\n\n</Exchange>`)).toBe(message);
  });

  test('for other codes becomes a list', () => {
    const insteadOf = [{ code: 412, phrase: 'Precondition Failed', note: 'The `If-Match` failed.' }];
    expect(write('<InsteadOf of={props.insteadOf} />', { insteadOf })).toBe(
      '### Send another code when\n\n- [412 Precondition Failed](https://atlas.example/codes/412/): The `If-Match` failed.',
    );
  });

  test.each([
    ['one line', `<Sequence label="A retry" steps={[["Client", "Server", "PUT /a"], ["Server", "Server", "dies"]]} />`],
    [
      'several lines, with either quotation marks and a last comma',
      `<Sequence\n  label="A retry"\n  steps={[\n    ['Client', 'Server', 'PUT /a'],\n    ["Server", "Server", "dies"],\n  ]}\n/>`,
    ],
  ])('for a sequence on %s becomes a caption and a numbered list', (_, element) => {
    expect(write(element)).toBe('A retry:\n\n1) Client to Server: PUT /a\n2) Server: dies');
  });

  test('has quotation marks of the other kind in its texts', () => {
    expect(write(`<Sequence label="Marks" steps={[["It's", 'You', "'a'"], ['You', 'You', '"b"']]} />`)).toContain(
      `1) It's to You: 'a'\n2) You: "b"`,
    );
  });

  test.each([
    ['<CacheableCodes {...props} />', '| Code | Cached | Note |', '| only if stated | not heuristically |'],
    ['<CodesOfDocument {...props} documents={["RFC 9110"]} />', '| Code | What it says |', '| It clashes. |'],
    ['<CodesOfVendor {...props} vendor="nginx" />', '| Code | Phrase | Meaning | Seen by |', '| No Response | It hung up. | log only |'],
    [
      '<GrpcToHttp {...props} />',
      '| gRPC | Number | An HTTP API sends |',
      '| `ABORTED` | 10 | [409 Conflict](https://atlas.example/codes/409/) |',
    ],
    ['<HeaderCodes {...props} name="ETag" />', '| Code | In the | Level | What for |', '| response | MAY | It names `v1`. |'],
    ['<HttpToGrpc {...props} />', '| Code | A gRPC client reports |', '| `UNKNOWN` |'],
    ['<RetryCodes {...props} />', '| Code | Send it again? | Condition |', '| after change | once it is gone |'],
    ['<UnofficialCodes {...props} />', '| Code | Used by | For what |', '(unofficial) | nginx | It clashes. |'],
  ])('%s becomes a table', (element, head, row) => {
    const [first, , ...rows] = guide(element).split('\n');
    expect(first).toBe(head);
    expect(rows.join('\n')).toContain(row);
  });

  test('for numbers outside becomes sections with the evidence', () => {
    expect(guide('<OutsideNumbers {...props} />')).toBe(
      [
        '### 999: Request denied',
        'LinkedIn.',
        '#### nginx',
        '“No Response”',
        'It hung up.',
        '- **When**: A rule says so.\n- **Seen**: It stands in logs only.\n- **To do**: Ask.\n- **Source**: [nginx docs](https://nginx.example/)',
      ].join('\n\n'),
    );
  });

  test('stands in lines of its own', () => {
    expect(guide('The verdicts:\n\n<RetryCodes {...props} />\n\nRead on.')).toMatch(/^The verdicts:\n\n\| Code [\s\S]* \|\n\nRead on\.$/);
  });
});

describe('what is not understood stops the build:', () => {
  test.each([
    ['an element that has no form yet', '<Timeline />', /\/codes\/409\/ has <Timeline>.*Add it to src\/outputs\/markdown\/elements\.ts/],
    ['a name that every object has', '<constructor />', /has <constructor>, which has no form/],
    ['HTML', 'a<br />b', /<br>/],
    ['an attribute that the element lacks', '<Spec at="RFC 9110 15" of="409" />', /<Spec> is not understood: .*"of"/],
    ['a section that is written wrong', '<Spec at="9110" />', /<Spec> is not understood/],
    ['a missing attribute', '<Sequence label="A" />', /<Sequence> is not understood/],
    ['steps that are computed', '<Sequence label="A" steps={props.steps} />', /<Sequence> is not understood: .*is no list of texts/s],
    ['steps of two texts', '<Sequence label="A" steps={[["Client", "Server"]]} />', /<Sequence> is not understood/],
    ['steps of four texts', '<Sequence label="A" steps={[["A", "B", "c", "d"]]} />', /<Sequence> is not understood/],
    ['steps with an escape', '<Sequence label="A" steps={[["A", "B", "c\\nd"]]} />', /<Sequence> is not understood/],
    [
      'steps of one party',
      '<Sequence label="A" steps={[["Client", "Client", "waits"]]} />',
      /<Sequence> is not understood: A sequence has/,
    ],
    ['a table on another page than a guide', '<RetryCodes {...props} />', /<RetryCodes> is not understood: it stands in guides only/],
    ['other codes where there are none', '<InsteadOf of={props.insteadOf} />', /it stands on the pages of codes only/],
    ['a table within a line', 'See <RetryCodes {...props} />.', /<RetryCodes> stands in lines of its own/],
    ['a relative link', '[412](412/)', /a link to 412\/, which is neither/],
  ])('%s', (_, body, message) => {
    expect(() => write(body)).toThrow(message);
  });
});

describe('a link', () => {
  test.each([
    ['/codes/404/', 'https://atlas.example/docs/codes/404/'],
    ['/guides/retries/#retry-after', 'https://atlas.example/docs/guides/retries/#retry-after'],
    ['#example', 'https://atlas.example/docs/codes/409/#example'],
    ['https://a.example/', 'https://a.example/'],
  ])('to %s is absolute', (target, address) => {
    vi.stubEnv('BASE_URL', '/docs/');
    expect(write(`[a \`b\`](${target})`)).toBe(`[a \`b\`](${address})`);
  });
});

describe('code stays as it is', () => {
  test.each([
    ['in a block', '```text\n<Timeline /> [a](/b/) {c}\n```'],
    ['in a line', '`<Timeline /> [a](/b/) {c}`'],
    ['over two lines of a paragraph', '`<Timeline />\n[a](/b/)`'],
    ['between double backticks', '``a ` <b>``'],
    ['behind a backslash that is not code', '\\<a> \\{b}'],
  ])('%s', (_, body) => {
    expect(write(body)).toBe(body);
  });

  test('a lone backtick begins none', () => {
    expect(write('a ` b\n\n[c](/d/) ` e')).toBe('a ` b\n\n[c](https://atlas.example/d/) ` e');
  });
});
