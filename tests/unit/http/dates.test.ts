import { expect, test } from 'vitest';
import { parseHttpDate } from '../../../src/http/dates.ts';

const dateOf = (value: string) => {
  const parsed = parseHttpDate(value);
  return parsed.ok ? parsed.date.toISOString() : parsed.problem;
};

test('reads an IMF-fixdate', () => {
  expect(dateOf('Sun, 06 Nov 1994 08:49:37 GMT')).toBe('1994-11-06T08:49:37.000Z');
});

test('names the real weekday and the date to write', () => {
  expect(parseHttpDate('Mon, 06 Nov 1994 08:49:37 GMT')).toEqual({
    ok: false,
    problem: 'says Mon, but 06 Nov 1994 is a Sun',
    remedy: 'Write Sun, 06 Nov 1994 08:49:37 GMT',
  });
});

test('accepts 29 February of a leap year', () => {
  expect(dateOf('Tue, 29 Feb 2028 00:00:00 GMT')).toBe('2028-02-29T00:00:00.000Z');
});

test.each(['Mon, 29 Feb 2027 00:00:00 GMT', 'Fri, 31 Apr 2026 00:00:00 GMT', 'Mon, 00 Jan 2026 00:00:00 GMT'])(
  'refuses a day that does not exist: %s',
  (value) => {
    expect(dateOf(value)).toMatch('names a day that does not exist');
  },
);

test('accepts a leap second', () => {
  expect(dateOf('Sat, 31 Dec 2016 23:59:60 GMT')).toBe('2017-01-01T00:00:00.000Z');
});

test.each(['24:00:00', '12:60:00', '12:00:60'])('refuses the time %s', (time) => {
  expect(dateOf(`Sat, 31 Dec 2016 ${time} GMT`)).toBe(`names a time that does not exist: ${time}`);
});

test('refuses the obsolete RFC 850 format by name', () => {
  expect(dateOf('Sunday, 06-Nov-94 08:49:37 GMT')).toBe('is in the obsolete RFC 850 format: "Sunday, 06-Nov-94 08:49:37 GMT"');
});

test('refuses the obsolete asctime format by name', () => {
  expect(dateOf('Sun Nov  6 08:49:37 1994')).toBe('is in the obsolete asctime format: "Sun Nov  6 08:49:37 1994"');
});

test.each([
  '0',
  '',
  'Sun, 6 Nov 1994 08:49:37 GMT',
  'sun, 06 nov 1994 08:49:37 gmt',
  'Sun, 06 Nov 1994 08:49:37 +0000',
  '1994-11-06T08:49:37Z',
])('refuses "%s"', (value) => {
  expect(dateOf(value)).toBe(`is not an HTTP date: "${value}"`);
});
