const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const YEAR = String.raw`(?:FY ?|CY ?)?(?:1[89]|20)\d\d(?: ?[/–-] ?(?:\d\d)?\d\d)?s?`;
const PART = String.raw`[QH][1-4]|[1-4][QH]|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)`;
/** What tells a time by itself, and what only stands around it: "year ended 31 March 2025". */
const TELLING = `(?:${MONTH}|${YEAR}|${PART})`;
const AROUND = String.raw`(?:the|year|quarter|half|months?|ended|ending|end|to|of|from|as|at|in|\d{1,2})`;
const TIME = new RegExp(`^(?:${AROUND}[ –-]+)*${TELLING}(?:[ –-]+(?:${AROUND}|${TELLING}))*$`, 'i');
/** UTF-16 units of a time; "2020-2021-2022-…" may be parted in more ways than can be tried. */
const LONGEST = 60;

/**
 * A measure without the times in it: a table's cell is "Passengers, 2024" by its heads, and measures the same as the cell
 * beside it, "Passengers, 2025". As it is where it tells nothing else.
 */
export function timeless(measure: string): string {
  if (!measure.includes(', ')) return measure;
  const parts = measure.split(', ');
  const rest = parts.filter((part) => part.length > LONGEST || !TIME.test(part));
  return rest.length > 0 ? rest.join(', ') : measure;
}
