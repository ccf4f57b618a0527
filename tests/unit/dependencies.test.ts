import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version: string;
  optionalDependencies?: Record<string, string>;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const locked: Record<string, LockedPackage> = readJson('package-lock.json').packages;
const wanted: Record<string, string> = readJson('package.json').devDependencies;

/** The place in the lock file from which a package takes another: its own folder, or one of those above. */
function placeOf(name: string, user: string): string | undefined {
  const own = `${user}/node_modules/${name}`.replace(/^\//, '');
  if (own in locked || user === '') return own in locked ? own : undefined;
  return placeOf(name, user.slice(0, Math.max(user.lastIndexOf('/node_modules/'), 0)));
}

describe('the lock file', () => {
  // npm leaves out what does not fit the machine on which a lock file is changed, and then `npm ci` fails on the others.
  test('has the builds of every platform', () => {
    const missing = Object.entries(locked).flatMap(([user, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => placeOf(name, user) === undefined)
        .map((name) => `${user}: ${name}`),
    );
    expect(missing, 'Delete node_modules and package-lock.json, then npm install').toEqual([]);
  });

  // What we read in prose and what the page shows have to be one reading.
  test.each(['satteri', 'github-slugger'])('has one %s, which Astro renders with', (name) => {
    expect(Object.keys(locked).filter((place) => place.endsWith(`/${name}`))).toEqual([`node_modules/${name}`]);
  });
});

describe('dependencies', () => {
  test('are exact versions', () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('bring the Node that .node-version names', () => {
    expect(readFileSync('.node-version', 'utf8').trim()).toBe(wanted.node);
  });
});
