import { expect, test } from 'vitest';
import { nameSystem, sourceOf } from '../../../src/measure/run.ts';

test('A system is named with its release', () => {
  expect(nameSystem('PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\n')).toBe('Debian 13');
});

test('A system that rolls has a name alone', () => {
  expect(nameSystem('NAME="Arch Linux"\n')).toBe('Arch');
});

test('What npm has installed comes from npm', () => {
  expect(sourceOf({ packages: { npm: ['ky'] } })).toBe('npm');
});
