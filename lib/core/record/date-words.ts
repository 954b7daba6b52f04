/** English names, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** EDTF season codes, https://www.loc.gov/standards/datetime/ (level 1). */
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

function dayOf(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

function monthName(month: number | string): string {
  return MONTHS[Number(month) - 1]?.slice(0, 3) ?? String(month);
}

/** An ISO 8601 date or date and time, or an EDTF date, as "8 Nov 2025", "Jul 2025" or "2017"; unknown forms as they are. */
export function dateWords(date: string): string {
  const [from, to] = date.split('/');
  if (from && to) return `${dateWords(from)} – ${dateWords(to)}`;
  const [, year, month, day, qualifier] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[^?~%]*)?([?~%]?)$/.exec(date) ?? [];
  if (!year) return date;
  const about = qualifier ? 'about ' : '';
  if (!month) return `${about}${year}`;
  const part = SEASONS[month] ?? monthName(month);
  return `${about}${day ? `${Number(day)} ` : ''}${part} ${year}`;
}

/** The day of an instant, of this year without its year: "3 May". */
export function dayWords(instant: string): string {
  const words = dateWords(instant);
  return words.endsWith(` ${new Date().getFullYear()}`) ? words.slice(0, -5) : words;
}

function isLastOfMonth({ year, month, day }: Day): boolean {
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function same(words: string): { short: string; long: string } {
  return { short: words, long: words };
}

function monthsWords(from: Day, to: Day): { short: string; long: string } {
  if (from.year !== to.year) {
    const wholeYears = from.month === 1 && to.month === 12;
    return same(
      wholeYears
        ? `${from.year}–${to.year}`
        : `${monthName(from.month)} ${from.year} – ${monthName(to.month)} ${to.year}`,
    );
  }
  const year = String(from.year);
  if (from.month === 1 && to.month === 12) return same(year);
  if (from.month === to.month) return same(`${monthName(from.month)} ${year}`);
  const [first, last] = [monthName(from.month), monthName(to.month)];
  const length = to.month - from.month + 1;
  const long = `${first} – ${last} ${year}`;
  if (length === 6 && from.month % 6 === 1) return { short: `H${(from.month + 5) / 6} ${year}`, long };
  if (length === 3 && from.month % 3 === 1) return { short: `Q${(from.month + 2) / 3} ${year}`, long };
  return { short: `${first}–${last} ${year}`, long };
}

/**
 * An ISO 8601 interval in words: `short` for a column ("H1 2025", "Jan–Sep 2024"), `long` for the card
 * ("Jan – Jun 2025"). Open ends read "since" and "until"; unknown forms are shown as they are.
 */
export function periodWords(period: string): { readonly short: string; readonly long: string } {
  const [start = '', end] = period.split('/');
  if (end === undefined || start === end) return same(dateWords(start));
  if (start === '' || start === '..') return same(`until ${dateWords(end)}`);
  if (end === '' || end === '..') return same(`since ${dateWords(start)}`);
  const [from, to] = [dayOf(start), dayOf(end)];
  if (!from || !to) return same(dateWords(period));
  if (from.day === 1 && isLastOfMonth(to)) return monthsWords(from, to);
  if (from.year !== to.year) return same(`${dateWords(start)} – ${dateWords(end)}`);
  if (from.month !== to.month)
    return same(`${from.day} ${monthName(from.month)} – ${to.day} ${monthName(to.month)} ${to.year}`);
  return same(`${from.day}–${to.day} ${monthName(to.month)} ${to.year}`);
}
