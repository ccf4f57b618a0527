import { describe, expect, test } from 'vitest';
import { checkRoot, readEnvironment } from '../../src/environment.ts';

describe('what can be used', () => {
  test('is a site on this machine, at its root, in dist, kept offline, where nothing is set', () => {
    expect(readEnvironment({})).toEqual({ site: 'http://localhost:4321', base: '/', outDir: './dist', offline: true });
  });

  test.each([
    ['https://docs.example', 'https://docs.example'],
    ['http://docs.example:8080/', 'http://docs.example:8080'],
    ['https://документы.example', 'https://xn--d1acoigc6ae0f.example'],
    ['http://[2001:db8::1]:8080', 'http://[2001:db8::1]:8080'],
  ])('SITE_URL=%s is the site %s', (written, site) => {
    expect(readEnvironment({ SITE_URL: written }).site).toBe(site);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['docs/http', '/docs/http'],
    ['/docs/http/', '/docs/http'],
    ['/документы', '/документы'],
    ['/my%20docs', '/my%20docs'],
    ['/~team/a+b', '/~team/a+b'],
  ])('BASE_PATH="%s" is the base %s', (written, base) => {
    expect(readEnvironment({ BASE_PATH: written }).base).toBe(base);
  });

  test('OFFLINE=0 is a site that no browser keeps', () => {
    expect(readEnvironment({ OFFLINE: '0' }).offline).toBe(false);
  });
});

describe('what cannot be used is refused with its name and a remedy', () => {
  test.each([
    ['SITE_URL', '', /names no host.*SITE_URL=https:\/\/docs\.example\.$/],
    ['SITE_URL', 'x.example', /has no scheme\. Write SITE_URL=https:\/\/x\.example\.$/],
    ['SITE_URL', 'x.example:8080/docs', /has no scheme\. Write SITE_URL=https:\/\/x\.example:8080\.$/],
    ['SITE_URL', 'not a url', /is not an address/],
    ['SITE_URL', 'https://', /is not an address/],
    ['SITE_URL', 'ftp://x.example', /has the scheme ftp.*Write SITE_URL=https:\/\/x\.example\.$/],
    ['SITE_URL', 'https://x.example/docs/', /has a path\. Write SITE_URL=https:\/\/x\.example BASE_PATH=\/docs\.$/],
    ['SITE_URL', 'https://x.example?a', /more than scheme and host\. Write SITE_URL=https:\/\/x\.example\.$/],
    ['SITE_URL', 'https://me:secret@x.example', /more than scheme and host/],
    ['SITE_URL', 'https://me@x.example', /more than scheme and host/],
    ['SITE_URL', 'https://:secret@x.example', /more than scheme and host/],
    ['SITE_URL', 'https://x.example#a', /more than scheme and host/],
    ['SITE_URL', ' https://x.example', /has white space around it/],
    ['SITE_URL', 'https://x.example ', /has white space around it/],
    ['OUT_DIR', './dist ', /has white space around it/],
    ['BASE_PATH', '/my docs', /a character that a link cannot hold/],
    ['BASE_PATH', '/100%', /a character that a link cannot hold/],
    ['BASE_PATH', 'docs\\http', /a character that a link cannot hold/],
    ['BASE_PATH', '//', /names a host/],
    ['BASE_PATH', '//evil.example', /names a host/],
    ['BASE_PATH', '/../up', /has a "\." or "\.\."/],
    ['BASE_PATH', '/%2e%2e/up', /has a "\." or "\.\."/],
    ['BASE_PATH', '/docs//http', /an empty part/],
    ['BASE_PATH', '/docs?x', /has "\?", which ends a path/],
    ['BASE_PATH', '/docs#x', /has "#", which ends a path/],
    ['BASE_PATH', 'https://x.example/docs', /is an address.*Write SITE_URL=https:\/\/x\.example BASE_PATH=\/docs\.$/],
    ['SITE_URL', 'https:/x.example', /lacks a sign behind its scheme\. Write SITE_URL=https:\/\/x\.example\.$/],
    ['SITE_URL', 'https//x.example', /lacks a sign behind its scheme\. Write SITE_URL=https:\/\/x\.example\.$/],
    ['SITE_URL', 'https://*.example', /names no host that others can open/],
    ['SITE_URL', 'https://x..example', /names no host that others can open/],
    ['SITE_URL', 'https://0.0.0.0:80', /names no host that others can open/],
    ['SITE_URL', '.', /is not an address/],
    ['SITE_URL', 'file:///srv', /has the scheme file.*Write SITE_URL=https:\/\/docs\.example\.$/],
    ['SITE_URL', '"https://x.example"', /has its quotation marks in it/],
    ['SITE_URL', 'https://${HOST}', /a variable that nobody has filled in/],
    ['SITE_URL', 'https://x.example\n', /a line end in it/],
    ['SITE_URL', 'undefined', /what a program writes for nothing/],
    ['BASE_PATH', 'C:/Program Files/Git/docs', /as Git Bash makes one.*BASE_PATH=docs\/http\.$/],
    ['BASE_PATH', '~/docs', /begins with "~"/],
    ['BASE_PATH', '/docs/*', /a character that a link cannot hold/],
    ['BASE_PATH', '/docs/%2Fhttp', /a character that a link cannot hold/],
    ['BASE_PATH', '/docs/index.htm', /names a file\. .* BASE_PATH=\/docs\.$/],
    ['BASE_PATH', '/docs/index.html', /names a file\. .* BASE_PATH=\/docs\.$/],
    ['BASE_PATH', '$CI_PATH', /a variable that nobody has filled in/],
    ['OUT_DIR', ' ', /names no folder/],
    ['OUT_DIR', '~/site', /begins with "~"/],
    ['OUT_DIR', 'file:///srv/site', /is an address, not a folder/],
    ['OUT_DIR', '$HOME/site', /a variable that nobody has filled in/],
    ['OUT_DIR', 'dist#2', /has "#", which Astro takes for a part of an address/],
    ['OFFLINE', 'no', /is neither 0 nor 1/],
  ])('%s="%s"', (name, value, problem) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(problem);
    expect(read).toThrow(`${name}="${value}" `);
  });

  test('all at once, a line each, without a stack', () => {
    try {
      readEnvironment({ SITE_URL: 'x.example', BASE_PATH: '//', OUT_DIR: '' });
      expect.unreachable();
    } catch (error) {
      const lines = (error as Error).stack!.split('\n');
      expect(lines.map((line) => line.split('=')[0])).toEqual(['SITE_URL', 'BASE_PATH', 'OUT_DIR']);
    }
  });
});

test.each(['/home/c#/atlas', '/srv/what?/atlas'])('a project in %s is refused with the sign that is in the way', (root) => {
  expect(() => checkRoot(root)).toThrow(/^The project lies in .* takes what follows "[#?]" for no part of a path\. Move it/);
});

test.each(['/srv/my docs/100%/ø', 'C:\\docs\\atlas'])('a project may lie in %s', (root) => {
  expect(() => checkRoot(root)).not.toThrow();
});
