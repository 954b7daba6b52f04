import { isoDate } from './iso-date.ts';

const LONGEST = 120;
const MOST_WORDS_OF_A_DATE = 8;
const DATES =
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|created|release date|date)\b/i;
/** A year and a time of day, in whatever language. */
const YEAR_AND_TIME = /\b(?:19|20)\d\d\b.{0,20}\b\d{1,2}[:.h]\d{2}\b/;

/** "By Ada Quist, March 3, 2025" */
export function isByLine(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /^(?:(?:written|story|words|posted|reported) )?by:? \p{Lu}/iu.test(text) &&
    !/[.!?]["'”’]?$/.test(text.replace(/\b[ap]\.m\.$/, ''))
  );
}

/** "Published: 4 March 2025, 10:48": a line that dates the article and says nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (DATES.test(text) && (words <= MOST_WORDS_OF_A_DATE || isoDate(text) !== null)) return true;
  return (
    (words <= MOST_WORDS_OF_A_DATE && isoDate(text) !== null) ||
    (words <= 12 && YEAR_AND_TIME.test(text) && !/[.!?]$/.test(text))
  );
}
