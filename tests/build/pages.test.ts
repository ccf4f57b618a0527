import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CONDITIONS_OF_MANY, sendersOf, TOLD_OF_MANY } from '../../src/models/senders.ts';
import { reviewedPages } from '../../src/models/reviewed-pages.ts';
import { builtPages, readPages, valuesOf } from '../support/built-site.ts';
import { catalogue } from '../support/catalogue.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const site = process.env.SITE_URL ?? 'http://localhost:4321';

describe('all senders of 400', () => {
  const all = pages
    .get('/codes/400/senders/')!
    .html.split(/<section[^>]*>/)
    .slice(1)
    .map((section) => section.split('</section>')[0]!);
  const isOfMany = (section: string) => section.includes('id="met-less"');
  const sections = all.filter((section) => !isOfMany(section));
  const productOf = (section: string) => /<h2 id="([^"]+)"/.exec(section)?.[1] ?? '';
  const toldWhole = catalogue.mostMetProducts.slice(0, TOLD_OF_MANY);
  const isMostMet = (section: string) => toldWhole.includes(productOf(section));

  test('explain the marks of the products that are met most', () => {
    const told = sections.filter((section) => section.includes('<dl>')).map(productOf);
    expect(told).toContain('nginx');
    expect(told.filter((id) => !toldWhole.includes(id))).toEqual([]);
  });

  test('name the others’ marks, at most four of a product, and say how many more there are', () => {
    const named = sections.filter((section) => section.includes('<b>Marks:</b>'));
    expect(named.filter(isMostMet).map(productOf)).toEqual([]);
    const told = named.map((section) => {
      const shown = section.split('<b>Marks:</b>')[1]!.match(/<a /g)!.length;
      return { id: productOf(section), shown, more: Number(/ and (\d+) more/.exec(section)?.[1] ?? 0) };
    });
    const expected = told.map(({ id }) => {
      const marks = catalogue.products.find((product) => product.id === id)!.facts.marks.flatMap((group) => group.marks);
      const count = marks.filter(({ codes }) => codes.includes(400)).length;
      return { id, shown: Math.min(count, 4), more: Math.max(0, count - 4) };
    });
    expect(told).toEqual(expected);
    expect(told.some(({ more }) => more > 0)).toBe(true);
  });

  test('have a line, under its name, of each product that is met less', () => {
    const lines = [...all.find(isOfMany)!.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
    const met = new Set([...sections.map(productOf), ...catalogue.mostMetProducts]);
    const less = sendersOf(400, catalogue).filter(({ id }) => !met.has(id));
    expect(lines).toEqual(less.map(({ id }) => id));
    expect(lines.length).toBeGreaterThan(20);
  });

  test('have the first condition of the others, and lead to the rest', () => {
    const sendsOf = (id: string) => catalogue.products.find((product) => product.id === id)!.facts.sends.filter(({ code }) => code === 400);
    const long = sections.filter((section) => !isMostMet(section) && sendsOf(productOf(section)).length > CONDITIONS_OF_MANY);
    expect(long.map((section) => Number(/>and (\d+) more<\/a>/.exec(section)?.[1]))).toEqual(
      long.map((section) => sendsOf(productOf(section)).length - CONDITIONS_OF_MANY),
    );
    expect(long.map((section) => section.split('<li').length - 1)).toEqual(long.map(() => CONDITIONS_OF_MANY));
    expect(long).not.toEqual([]);
  });
});

test.each(['/', '/codes/', '/classes/', '/about/', '/404.html', ...catalogue.classes.map(({ id }) => `/classes/${id}/`)])(
  '%s is a page',
  (path) => {
    expect(pages.get(path)?.isRedirect).toBe(false);
  },
);

describe.each(catalogue.codes.map(({ facts }) => facts))('$code', ({ code, phrase }) => {
  test('has a page under its number', () => {
    expect(pages.get(`/codes/${code}/`)?.html).toContain(`<title>${code} ${phrase}`);
  });

  test('has a short link that leads there', () => {
    expect(pages.get(`/${code}/`)?.html).toContain(`content="0; url=/codes/${code}/"`);
  });

  test('is in the sitemap', () => {
    expect(readFileSync('dist/sitemap-0.xml', 'utf8')).toContain(`${site}/codes/${code}/<`);
  });

  test('is indexed, also where its number is a special name', () => {
    const page = pages.get(`/codes/${code}/`)!.html;
    expect(page).toContain('data-pagefind-body');
  });
});

test.each(readPages().filter(({ path }) => path !== '/404.html'))('$path says where it belongs', ({ path, html }) => {
  expect(html).toContain(`<link rel="canonical" href="${site}${path}">`);
});

test('no two pages have the same title or description', () => {
  for (const pattern of [/<title>([^<]*)/, /<meta name="description" content="([^"]*)"/]) {
    const found = readPages().map(({ html }) => pattern.exec(html)?.[1]);
    expect(new Set(found).size).toBe(found.length);
  }
});

test('a description fits a preview', () => {
  expect(
    readPages()
      .filter(({ html }) => /<meta name="description" content="([^"]*)"/.exec(html)![1]!.length > 170)
      .map(({ path }) => path),
  ).toEqual([]);
});

test.each(reviewedPages(catalogue).map(({ meta: { path } }) => path))('%s leads to the form for editing its entry', (path) => {
  const [, file] = /href="https:\/\/github\.com\/[^"]+\/edit\/main\/(content\/[^"]+)"/.exec(pages.get(path)!.html) ?? [];
  expect(file).toBe(`content/${path.slice(1, -1).replace('compare/', 'comparisons/')}.mdx`);
});

test('a page that is drawn from all entries has the day of the newest review in the sitemap', () => {
  const newest = reviewedPages(catalogue)
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(-1);
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).toContain(`${site}/codes/</loc><lastmod>${newest}T`);
});

test('browsers are told how to ask the search', () => {
  expect(readFileSync('dist/opensearch.xml', 'utf8')).toContain(`template="${site}/search/?q={searchTerms}"`);
});

test('every file is kept offline but those for hosts, for other sites, for programs, and the worker’s own', () => {
  const kept = new Set(Object.keys(JSON.parse(readFileSync('dist/sw.json', 'utf8')) as object));
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => join(parentPath, name).split(sep).slice(1).join('/'));
  expect(names.filter((name) => !kept.has(name) && !/^(?:cards|api)\/|^llms-full|\.md$/.test(name)).sort()).toEqual([
    '.nojekyll',
    '_headers',
    'sw.js',
    'sw.json',
  ]);
});

test('robots are told of the sitemap', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${site}/sitemap-index.xml`);
});

test('the search index is there, without what nothing loads', () => {
  expect(readdirSync('dist/pagefind').map((name) => name.replace(/_[\da-f]+/, ''))).toEqual(
    expect.arrayContaining([
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]),
  );
  expect(readdirSync('dist/pagefind').filter((name) => /^pagefind-(?!entry|worker)/.test(name))).toEqual([]);
});

test('the full text has what a page says, and none of its controls', () => {
  const fragments = readdirSync('dist/pagefind/fragment').map((name) =>
    gunzipSync(readFileSync(`dist/pagefind/fragment/${name}`)).toString(),
  );
  const { content } = fragments
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string })
    .find(({ url }) => url === '/codes/409/')!;
  expect(content).toContain('The request is fine in itself');
  expect(content).not.toMatch(/On this page|Copy|← Previous|#/);
});

describe.each(readPages())('$path', ({ path, html }) => {
  const main = /<main[\s\S]*<\/main>/.exec(html)![0];

  test('has one first heading', () => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  });

  test('gives each id once', () => {
    const ids = valuesOf(html, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has on every heading and requirement of its text an id and a way to copy its link', () => {
    const whole = /<div class="prose">[\s\S]*<\/article>/.exec(main)?.[0] ?? '';
    // The lines of products that are met less are hundreds; each leads to its product's page, which has them.
    const article = path.endsWith('/senders/') ? whole.replace(/<ul class="code-notes">[\s\S]*?<\/ul>/g, '') : whole;
    const targets = [...article.matchAll(/<(h2|h3|li)(?: id="([^"]*)")?[^>]*>/g)].filter(([, tag, id]) => tag !== 'li' || id);
    for (const [element, , id] of targets) {
      expect(id, element).toBeTruthy();
      expect(article).toMatch(new RegExp(`<a href="#${RegExp.escape(id!)}"[^>]*class="anchor"`));
    }
  });
});

test('wherever a page names an unregistered code, it says that it is one', () => {
  const unregistered = new Map(
    catalogue.codes.flatMap(({ id, facts }) => (facts.standing === 'unofficial' ? [[id, `${id} ${facts.phrase}`] as const] : [])),
  );
  const unsaid = readPages().flatMap(({ path, html }) =>
    [...html.matchAll(/<a href="\/codes\/(\d+)\/"[^>]*>([\s\S]*?<\/a>[\s\S]{0,60})/g)]
      .map(([, code, label]) => ({ name: unregistered.get(code!), text: label!.replace(/<[^>]*>?/g, '').replace(/\s+/g, ' ') }))
      .filter(({ name, text }) => name && text.startsWith(name) && !text.includes('unofficial'))
      .map(({ text }) => `${path}: ${text}`),
  );
  expect(unsaid).toEqual([]);
});

test('words do not run into the links, marks and names beside them', () => {
  const glued = readPages().flatMap(({ path, html }) => {
    const text = html.replace(/<(script|style|template|pre)[\s\S]*?<\/\1>/g, '').replace(/<a [^>]*class="anchor"[^>]*>[^<]*<\/a>/g, '');
    return [...text.matchAll(/[\w,;:.)]<(?:a|b|i|code)(?: [^>]*)?>\w.{0,20}|.{20}\S<\/(?:a|b|i|code)>[\w(].{0,10}/g)].map(
      ([found]) => `${path}: ${found}`,
    );
  });
  expect(glued).toEqual([]);
});

test('a mark that is longer than its column may go on in the next line where a part of it begins, and one that is not may not', () => {
  const { html } = pages.get('/products/azure-resource-manager/')!;
  expect(html).toContain('<code>Subscription<wbr>Not<wbr>Found</code>');
  expect(html).toContain('<code>ResourceNotFound</code>');
});
