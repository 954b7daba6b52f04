const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The name of a month in full or in short, which is a group. */
export const MONTH = `((?:${MONTHS.join('|')})[a-z]{0,6})\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|$)/;
const DAY_FIRST = new RegExp(`\\b${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'i');
const NUMBERS = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\2\d)/;
/** "Mon Aug 03 12:45:00 EDT 2015", as Unix and Java print an instant. */
const UNIX = new RegExp(`\\b${MONTH} +(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) (?:[A-Z]{2,5} )?(\\d{4})\\b`, 'i');
/** Clocks of North America, where the month comes first. */
const AMERICAN = /\b[ECMP][SD]?T\b/;
/** UTF-16 units up to which a text with "8/17/13" in it is a date: longer ones count, rate or measure. */
const LONGEST_SHORT = 40;
const EPOCH = /^(\d{10})(?:\d{3})?$/;

const TIME = /(?<![\d-])(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap]\.?m\b)?/i;
const COMPACT_TIME = /T(\d{2})(\d{2})(\d{2})?/;
const ZONE = /^\s*(?:\(?(Z|GMT|UTC)\b|([+-])(\d{2}):?(\d{2}))/;

/**
 * The date, or the date and time, that a text states: "2025-11-08", "2025-11-08T16:18", with the offset from UTC where it
 * is given (ISO 8601). English month names; 8/11/2025 is nobody's unless one number is past twelve, or an American clock stands
 * beside it. Null without a date.
 */
export function isoDate(text: string): string | null {
  const source = text.trim();
  const epoch = EPOCH.exec(source)?.[1];
  if (epoch !== undefined) return new Date(Number(epoch) * 1000).toISOString().replace('.000', '');
  const unix = UNIX.exec(source);
  const found = unix ? dated(unix, unix[4], monthNumber(unix[1]), unix[2]) : findDate(source);
  if (found === null) return null;
  if (unix) return `${found.date}T${unix[3]}`;
  return (
    found.date +
    (timeOf(source.slice(found.end).replace(/updated.*/i, '')) || timeBefore(source.slice(0, found.start)))
  );
}

/** "9:39AM BST 05 Oct 2011": the time right before a date. */
function timeBefore(lead: string): string {
  const at = lead.search(/(?<![\d:.])\d{1,2}:\d{2}(?![:\d])[^\d:]{0,30}$/);
  return at < 0 ? '' : timeOf(lead.slice(at));
}

interface Found {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function findDate(source: string): Found | null {
  const iso = YEAR_FIRST.exec(source);
  if (iso) return dated(iso, iso[1], iso[3], iso[4]);
  const compact = COMPACT.exec(source);
  if (compact) return dated({ 0: compact[0].replace('T', ''), index: 0 }, compact[1], compact[2], compact[3]);
  const dayFirst = DAY_FIRST.exec(source);
  if (dayFirst) return dated(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(source);
  if (monthFirst) return dated(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return inNumbers(source);
}

/** "25/12/2025", "12/25/25", "8.11.2025" */
function inNumbers(source: string): Found | null {
  const numbers = NUMBERS.exec(source);
  if (!numbers) return null;
  const [, first, mark, second, last = ''] = numbers;
  const isShort = last.length === 2;
  if (isShort && source.length > LONGEST_SHORT) return null;
  const year = isShort ? `20${last}` : last;
  if (Number(first) > 12) return dated(numbers, year, second, first);
  if (Number(second) > 12 || (mark === '/' && AMERICAN.test(source)))
    return dated(numbers, year, first, second);
  const isDayFirst = mark === '.' && !isShort && !/\d\s*[ap]m\b/i.test(source);
  return first === second || isDayFirst ? dated(numbers, year, second, first) : null;
}

function dated(
  match: { readonly 0: string; readonly index: number },
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Found | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = y >= 1900 && y <= 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal
    ? { date: date.toISOString().slice(0, 10), start: match.index, end: match.index + match[0].length }
    : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

/** "T04:18:00+02:00" of what follows a date, as much of it as is stated; "" where no time is. */
function timeOf(rest: string): string {
  const match = COMPACT_TIME.exec(rest) ?? TIME.exec(rest);
  if (!match) return '';
  const [whole, hour, minute, second, half] = match;
  let hours = Number(hour);
  if (half !== undefined) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return '';
  const zone = ZONE.exec(rest.slice(match.index + whole.length));
  const offset = zone?.[1] !== undefined ? 'Z' : zone ? `${zone[2]}${zone[3]}:${zone[4]}` : '';
  return `T${String(hours).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}
