import { afterEach, describe, expect, test, vi } from 'vitest';
import { toCatalogue } from '../../../../src/content/catalogue.ts';
import { toProse } from '../../../../src/outputs/markdown/prose.ts';
import { codeEntry, entries, headerEntry, leastVendor, productEntry, prose, unofficialProse } from '../../../support/entries.ts';

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
    outside: [
      { file: 'content/outside.yaml', id: '000', facts: { phrase: 'None', summary: 'Zeros.', vendors: [] } },
      { file: 'content/outside.yaml', id: '999', facts: { phrase: 'Request denied', summary: 'LinkedIn.', vendors: [vendor] } },
    ],
    products: [
      productEntry({
        noStatus: [
          { mark: 'status 0, abort', where: 'log', meaning: 'It left.', fix: 'Wait.', source: 'manual' },
          { mark: '(no line)', where: 'log', meaning: 'Nothing came.', source: 'manual' },
        ],
      }),
    ],
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
    ['<Codes {...props} table="cacheable" />', '| Code | Cached | Note |', '| only if stated | not heuristically |'],
    ['<Codes {...props} table="document" of="RFC 9110" />', '| Code | What it says |', '| It clashes. |'],
    ['<Codes {...props} table="vendor" of="nginx" />', '| Code | Phrase | Meaning | Seen by |', '| No Response | It hung up. | log only |'],
    [
      '<Codes {...props} table="grpc to http" />',
      '| gRPC | Number | An HTTP API sends |',
      '| `ABORTED` | 10 | [409 Conflict](https://atlas.example/codes/409/) |',
    ],
    ['<Codes {...props} table="header" of="ETag" />', '| Code | In the | Level | What for |', '| response | MAY | It names `v1`. |'],
    ['<Codes {...props} table="http to grpc" />', '| Code | A gRPC client reports |', '| `UNKNOWN` |'],
    ['<Codes {...props} table="retry" />', '| Code | Send it again? | Condition |', '| after change | once it is gone |'],
    [
      '<Codes {...props} table="no status" of="0" />',
      '| Who writes it | Where | What it says, and what to do |',
      '| [Envoy](https://atlas.example/products/envoy/#no-status) | log | It left. Wait. |',
    ],
    [
      '<Codes {...props} table="no status" of="others" />',
      '| Who writes it | Mark | Where | What it says, and what to do |',
      '| [Envoy](https://atlas.example/products/envoy/#no-status) | `(no line)` | log | Nothing came. |',
    ],
    ['<Codes {...props} table="unofficial" />', '| Code | Used by | For what |', '(unofficial) | nginx | It clashes. |'],
  ])('%s becomes a table', (element, head, row) => {
    const [first, , ...rows] = guide(element).split('\n');
    expect(first).toBe(head);
    expect(rows.join('\n')).toContain(row);
  });

  test('for numbers outside becomes sections with the evidence', () => {
    expect(guide('<OutsideNumbers {...props} />')).toBe(
      [
        '### 000: None',
        'Zeros.',
        '[Who writes 000](https://atlas.example/guides/no-status/#status-000)',
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
    expect(guide('The verdicts:\n\n<Codes {...props} table="retry" />\n\nRead on.')).toMatch(
      /^The verdicts:\n\n\| Code [\s\S]* \|\n\nRead on\.$/,
    );
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
