import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inCaddyfile, inLongString, inNginx, inShell, inTemplate } from '../../../../src/outputs/samples/quote.ts';
import { toRecipes, type Recipe } from '../../../../src/outputs/samples/recipes.ts';
import type { Sample } from '../../../../src/outputs/samples/sample.ts';

/** The sample of a 409, but for what is given. */
function sample(given: Partial<Sample> = {}): Sample {
  return { code: 409, phrase: 'Conflict', fields: [], content: 'x', request: { method: 'GET', fields: [] }, ...given };
}

const asked = (method: string, ...fields: [name: string, value: string][]) => ({
  request: { method, fields: fields.map(([name, value]) => ({ name, value })) },
});

const textOf = (id: Recipe['id'], given: Partial<Sample> = {}) => toRecipes(sample(given)).find((recipe) => recipe.id === id)?.text;
const idsOf = (given: Partial<Sample>) => toRecipes(sample(given)).map(({ id }) => id);

test('the servers come first, then the request that shows what they answer', () => {
  expect(idsOf({})).toEqual(['node', 'python', 'caddy', 'nginx', 'curl']);
});

describe('left out is', () => {
  test.each([100, 102, 103, 104])('nginx for %i, after which it would send no response', (code) => {
    expect(idsOf({ code, content: '' })).not.toContain('nginx');
  });

  test('nginx and Caddy for 101, after which they would speak HTTP', () => {
    expect(idsOf({ code: 101, content: '' })).toEqual(['node', 'python', 'curl']);
  });

  test('nginx for 304, to which it would add Content-Length: 0', () => {
    expect(idsOf({ code: 304, content: '' })).not.toContain('nginx');
  });

  test('nginx for an error without content, to which it would write some', () => {
    expect(idsOf({ code: 499, content: '' })).not.toContain('nginx');
  });

  test('nginx for a request with Expect, which it answers with 100', () => {
    expect(idsOf({ code: 417, ...asked('POST', ['Expect', '100-continue']) })).not.toContain('nginx');
  });

  test('nginx where it cannot write "$"', () => {
    expect(idsOf({ content: 'US$' })).not.toContain('nginx');
  });

  test('Caddy where neither its command nor a Caddyfile can say it', () => {
    expect(idsOf({ content: '`a`', fields: [{ name: 'Allow', value: 'GET, PUT' }] })).not.toContain('caddy');
  });
});

describe('Python', () => {
  test.each([
    [204, false],
    [304, false],
    [205, true],
  ])('sends a %i without content; with Content-Length: %s', (code, expected) => {
    expect(textOf('python', { code, content: '' })?.includes('self.send_header("Content-Length", 0)')).toBe(expected);
  });

  test('closes the connection where it does not read the content of the request', () => {
    expect(textOf('python', asked('PUT', ['Content-Type', 'text/plain']))).toContain('self.send_header("Connection", "close")');
    expect(textOf('python', asked('PUT'))).not.toContain('Connection');
  });
});

describe('Caddy', () => {
  test('answers by its command', () => {
    expect(textOf('caddy')).toBe("caddy respond --listen localhost:8080 --status 409 --body 'x'");
  });

  test.each([
    ['a comma', [{ name: 'Allow', value: 'GET, PUT' }]],
    ['a quote', [{ name: 'ETag', value: '"1"' }]],
    ['a brace', [{ name: 'Odd', value: '{a}' }]],
    ['a name twice', ['a', 'b'].map((value) => ({ name: 'Link', value }))],
  ])('answers by a Caddyfile where the fields have %s', (_, fields) => {
    expect(textOf('caddy', { fields })).toMatch(/^caddy run /);
  });
});

describe('nginx', () => {
  test('redirects to the address as it is written', () => {
    const text = textOf('nginx', { code: 301, content: '', fields: [{ name: 'Location', value: '/a' }] });
    expect(text).toContain('absolute_redirect off;\n        return 301 /a;');
    expect(text).not.toContain('add_header');
  });
});

describe('curl', () => {
  test('sends the method and the fields of the sample', () => {
    expect(textOf('curl', asked('PUT', ['If-Match', '"1"']))).toBe(`curl -i -X PUT -H 'If-Match: "1"' http://localhost:8080/`);
  });

  test.each(['Content-Type', 'Transfer-Encoding', 'Expect'])('sends content with %s', (name) => {
    expect(textOf('curl', asked('POST', [name, 'a']))).toContain(" -d '{}' ");
  });

  test('asks a proxy where the sample answers CONNECT', () => {
    expect(textOf('curl', { code: 407, ...asked('CONNECT') })).toBe('curl -i -x http://localhost:8080 http://example.com/');
  });
});

describe('quotes', () => {
  const odd = ['it\'s "so"', '$HOME ${a} `b`', '100%', 'a\nb', 'a\r\nb', 'é → 𝕏', 'C:\\n\\', '"""', 'a"'];

  test.each(odd)('of JavaScript keep %j', (text) => {
    expect(runInNewContext(inTemplate(text))).toBe(text);
  });

  test.each([
    ["it's", `'it'\\''s'`],
    ['$HOME `a` \\ "b"\n%s é', `'$HOME \`a\` \\ "b"\n%s é'`],
  ])('of the shell keep %j', (text, quoted) => {
    expect(inShell(text)).toBe(quoted);
  });

  test.each([
    ['{"a": "b"}', '"""{"a": "b"}"""'],
    ['a"', '"""a\\""""'],
    ['a""""b', '"""a\\"\\"""b"""'],
    ['C:\\n\\', '"""C:\\\\n\\\\"""'],
    ["it's $a 100%\né", '"""it\'s $a 100%\né"""'],
    ['a\r\nb', '"""a\\r\nb"""'],
  ])('of Python keep %j', (text, quoted) => {
    expect(inLongString(text)).toBe(quoted);
  });

  test.each([
    ['max-age=600', 'max-age=600'],
    ['', "''"],
    ['GET, HEAD', "'GET, HEAD'"],
    ['it\'s {"a"}; #\né', `'it\\'s {"a"}; #\né'`],
    ['\\n', "'\\\\n'"],
  ])('of nginx keep %j', (text, quoted) => {
    expect(inNginx(text)).toBe(quoted);
  });

  test.each([
    ['max-age=600', 'max-age=600'],
    ['GET, HEAD', '`GET, HEAD`'],
    ['it\'s {"a"} \\" # $HOME\né', '`it\'s {"a"} \\" # $HOME\né`'],
  ])('of Caddy keep %j', (text, quoted) => {
    expect(inCaddyfile(text)).toBe(quoted);
  });
});
