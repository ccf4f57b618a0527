import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

/** A rule of `_headers`, as Cloudflare Pages and Netlify both read it. */
interface HeaderRule {
  path: string;
  fields: [name: string, value: string][];
}

const lines = readFileSync('dist/_headers', 'utf8').split('\n');
const rules: HeaderRule[] = [];
for (const line of lines) {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) continue;
  if (text.startsWith('/')) rules.push({ path: text, fields: [] });
  else {
    const [, name, value] = /^([^:]*):\s*(.*)$/.exec(text) ?? [text, text, ''];
    rules.at(-1)!.fields.push([name.toLowerCase(), value]);
  }
}

/** Every field that the rules give a path: all that match apply. */
function fieldsOf(path: string): [name: string, value: string][] {
  const matches = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
  return rules.filter((rule) => matches(rule.path)).flatMap(({ fields }) => fields);
}

describe('_headers', () => {
  test('is within the limits of Cloudflare: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });

  test('has paths that both hosts read: a wildcard stands at the end, after a slash', () => {
    expect(rules.map(({ path }) => path).filter((path) => !/^\/(?:[^*:\s]*\/)?(?:\*|[^*:\s/]+)$/.test(path))).toEqual([]);
  });

  test('has fields of a name and a value in each rule', () => {
    const broken = rules.filter(({ fields }) => fields.length === 0 || fields.some(([name, value]) => !/^[a-z-]+$/.test(name) || !value));
    expect(broken).toEqual([]);
  });

  test.each(['/', '/codes/409/', '/codes/409.json', '/api/v1/status-atlas.d.ts', '/_astro/a.js', '/pagefind/fragment/a.pf_fragment'])(
    'gives %s each field once',
    (path) => {
      const names = fieldsOf(path).map(([name]) => name);
      expect(names).toEqual([...new Set(names)]);
    },
  );

  test.each(['/', '/codes/409', '/codes/409.json', '/nothing'])('protects %s and opens it for scripts of other sites', (path) => {
    expect(Object.fromEntries(fieldsOf(path))).toEqual({
      'access-control-allow-origin': '*',
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  test.each(['/_astro/a.js', '/pagefind/filter/a.pf_filter', '/pagefind/fragment/a.pf_fragment', '/pagefind/index/a.pf_index'])(
    'has %s kept for ever',
    (path) => {
      expect(Object.fromEntries(fieldsOf(path))).toHaveProperty('cache-control', 'public, max-age=31536000, immutable');
    },
  );

  test.each(['/codes/409/', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json'])(
    'leaves it to the host that %s is asked for again',
    (path) => {
      expect(Object.fromEntries(fieldsOf(path))).not.toHaveProperty('cache-control');
    },
  );

  test('has the declarations of the module read as text', () => {
    expect(Object.fromEntries(fieldsOf('/api/v1/status-atlas.d.ts'))).toHaveProperty('content-type', 'text/plain; charset=utf-8');
  });
});

describe.each(['nginx.conf', 'apache.conf', 'Caddyfile'])('hosting/%s', (name) => {
  const text = readFileSync(`hosting/${name}`, 'utf8');

  test.each(fieldsOf('/').map(([field, value]) => [`${field}: ${value}`, field, value]))(
    'sends %s, as _headers does',
    (_, field, value) => {
      const said = text.split('\n').map((line) => line.trim().replace(/^(?:add_header|Header always set) | always;$|"/g, ''));
      expect(said.map((line) => line.replace(/^\S+/, (word) => word.toLowerCase()))).toContain(`${field} ${value}`);
    },
  );

  test('keeps what is named by its content for a year, and has all else asked for again', () => {
    expect(text).toContain('/(_astro|pagefind/(filter|fragment|index))/');
    expect(text).toContain(`"${fieldsOf('/_astro/a.js').find(([field]) => field === 'cache-control')![1]}"`);
    expect(text).toMatch(/(?:default|Cache-Control) no-cache[;\n]/);
  });
});

test('GitHub Pages is told to publish folders that begin with an underscore', () => {
  expect(existsSync('dist/.nojekyll')).toBe(true);
});

// Cloudflare Pages, Netlify and GitHub Pages show /a.html at /a, and only then look for /a/.
test('no page but 404 has a file beside its folder that hosts would show in its place', () => {
  const hidden = builtPages().filter(({ path }) => path !== '/' && path.endsWith('/') && existsSync(`dist${path.slice(0, -1)}.html`));
  expect(hidden.map(({ path }) => path)).toEqual(['/404/']);
});

test('the page of unknown addresses, which such a host shows at /404, leads to the code', () => {
  expect(readFileSync('dist/404.html', 'utf8')).toContain('href="/codes/404/"');
});
