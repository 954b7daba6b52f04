/** ISO 8601 in UTC with milliseconds, so that the later one is the greater string. */
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/;

/** No clock shows more; a later one still fits the form. */
const LAST = '2999-12-31T23:59:59.999Z';
/** Nothing was read before. */
const FIRST = '1970-01-01T00:00:00.000Z';

/** Whether a text is a time that there is, in the one form that times are kept in. */
export function isInstant(text: string): boolean {
  if (!FORM.test(text) || text < FIRST || text > LAST) return false;
  const time = Date.parse(text);
  // Not the 31st of June, which some engines take for the 1st of July.
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** A time that is later than another one: the clock's, unless that stood still or was set back. */
export function laterThan(before: string, clock: string): string {
  if (clock > before) return clock;
  return before >= LAST ? before : new Date(Date.parse(before) + 1).toISOString();
}

/** The later of two times. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
