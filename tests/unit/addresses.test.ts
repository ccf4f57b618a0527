import { afterEach, describe, expect, test, vi } from 'vitest';
import { paths, toAddress, toHref } from '../../src/addresses.ts';
import { toJsonLd } from '../../src/outputs/json-ld/json-ld.ts';
import { codeMeta, homeMeta } from '../../src/models/page-meta.ts';
import { toShortLinkPage } from '../../src/outputs/short-link/short-link-page.ts';
import { specAddress, specLabel } from '../../src/facts/spec.ts';
import { classEntry, codeEntry } from '../support/entries.ts';

afterEach(() => vi.unstubAllEnvs());

describe('links', () => {
  test('a path is its own href at the root', () => {
    expect(toHref('/codes/409/')).toBe('/codes/409/');
  });

  test.each(['/docs', '/docs/'])('a path stands below the base %s', (base) => {
    vi.stubEnv('BASE_URL', base);
    expect(toHref('/codes/409/')).toBe('/docs/codes/409/');
    expect(toAddress(paths.code(409))).toBe('https://atlas.example/docs/codes/409/');
  });
});

describe('sections of specifications', () => {
  test.each([
    ['RFC 9110', '15.5.10', 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10'],
    ['RFC 9110', 'B.3', 'https://www.rfc-editor.org/rfc/rfc9110#appendix-B.3'],
    ['draft-ietf-httpbis-resumable-upload', '5', 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload#section-5'],
  ])('%s %s has its address at the publisher', (document, section, address) => {
    expect(specAddress({ document, section })).toBe(address);
  });

  test('are written with a section sign', () => {
    expect(specLabel({ document: 'RFC 9110', section: '15.5.10' })).toBe('RFC 9110 §15.5.10');
  });
});

describe('what a page says of itself', () => {
  const meta = codeMeta(codeEntry(), classEntry());

  test('a code is described by its summary', () => {
    expect(meta).toMatchObject({ title: '409 Conflict', description: '409 Conflict: It clashes.', path: '/codes/409/' });
  });

  test('search engines get the way to it and the article, in absolute addresses', () => {
    const { '@graph': graph } = JSON.parse(toJsonLd(meta)!);
    expect(graph[0].itemListElement.map(({ item }: { item: string }) => item)).toEqual([
      'https://atlas.example/codes/',
      'https://atlas.example/classes/4xx/',
      'https://atlas.example/codes/409/',
    ]);
    expect(graph[1]).toMatchObject({ '@type': 'TechArticle', headline: '409 Conflict', dateModified: '2026-11-20' });
  });

  test('no text of it can end the script element', () => {
    expect(toJsonLd({ ...meta, description: '</script>' })).not.toContain('</script>');
  });

  test('a page that is nobody’s child and no article says nothing', () => {
    expect(toJsonLd(homeMeta())).toBeUndefined();
  });
});

test('a short link leads to its page, also below a base', () => {
  vi.stubEnv('BASE_URL', '/docs/');
  const html = toShortLinkPage({ label: '418 <Unused>', path: '/codes/418/' });
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/docs/codes/418/">');
  expect(html).toContain('<a href="/docs/codes/418/">418 &lt;Unused></a>');
});
