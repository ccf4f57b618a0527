/** A date that was read, or what is wrong with it and how to write it. */
export type ParsedHttpDate = { ok: true; date: Date } | { ok: false; problem: string; remedy: string };

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const IMF_FIXDATE = new RegExp(String.raw`^(?:${DAYS.join('|')}), \d{2} (?:${MONTHS.join('|')}) \d{4} \d{2}:\d{2}:\d{2} GMT$`);
const RFC_850_DATE = /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

const EXAMPLE_REMEDY = 'Write it like Sun, 06 Nov 1994 08:49:37 GMT';

/**
 * Reads a timestamp as a sender must write it: an IMF-fixdate that exists in the calendar and names its real weekday
 * (RFC 9110 5.6.7). The two obsolete formats, which recipients must accept, are refused: no sender may generate them.
 *
 * The problem is a clause that follows the name of the field: `Date` + ` is in the obsolete asctime format`.
 */
export function parseHttpDate(value: string): ParsedHttpDate {
  if (!IMF_FIXDATE.test(value)) return { ok: false, problem: describeFormat(value), remedy: EXAMPLE_REMEDY };
  const [weekday, day, month, year, time] = [
    value.slice(0, 3),
    value.slice(5, 7),
    value.slice(8, 11),
    value.slice(12, 16),
    value.slice(17, 25),
  ];
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(year), MONTHS.indexOf(month), Number(day));
  if (midnight.getUTCDate() !== Number(day)) {
    return { ok: false, problem: `names a day that does not exist: ${day} ${month} ${year}`, remedy: 'Write a day that the month has' };
  }
  if (!isTimeOfDay(hour, minute, second)) {
    return { ok: false, problem: `names a time that does not exist: ${time}`, remedy: 'Write a time from 00:00:00 to 23:59:59' };
  }
  const realWeekday = DAYS[midnight.getUTCDay()]!;
  if (weekday !== realWeekday) {
    return {
      ok: false,
      problem: `says ${weekday}, but ${day} ${month} ${year} is a ${realWeekday}`,
      remedy: `Write ${realWeekday}${value.slice(3)}`,
    };
  }
  return { ok: true, date: new Date(midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000) };
}

/** A leap second, 23:59:60, is a time; the Date counts it as the first second of the next day. */
function isTimeOfDay(hour: number, minute: number, second: number): boolean {
  return (hour < 24 && minute < 60 && second < 60) || (hour === 23 && minute === 59 && second === 60);
}

function describeFormat(value: string): string {
  if (RFC_850_DATE.test(value)) return `is in the obsolete RFC 850 format: "${value}"`;
  if (ASCTIME_DATE.test(value)) return `is in the obsolete asctime format: "${value}"`;
  return `is not an HTTP date: "${value}"`;
}
