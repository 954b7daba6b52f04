import { isoDate } from './iso-date.ts';

const LONGEST = 120;
const LONGEST_ABOUT = 500;
const MOST_WORDS_OF_A_DATE = 8;
/** "It was corrected on 4 May." says something; "Monday, 4 May 2026." does not. */
const FEWEST_WORDS_OF_A_SENTENCE = 5;
const ENDS_SENTENCE = /[.!?]["'”’]?$/;
const DATES =
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|created|release date|date)\b/i;
/** A year and a time of day, in whatever language. */
const YEAR_AND_TIME = /\b(?:19|20)\d\d\b.{0,20}\b\d{1,2}[:.h]\d{2}\b/;

/** What stands before who wrote something. */
export const BY_WORDS =
  '(?:(?:(?:written|story|words|(?:guest )?post(?:ed)?|report(?:ed|ing)|submitted|article|analysis|opinion|review|interview|text) )?by\\b|(?:words|text|author|writer):)';
const BYLINE = new RegExp(`^${BY_WORDS}:? \\p{Lu}`, 'iu');

/** "By Ada Quist, March 3, 2025" */
export function isByLine(text: string): boolean {
  return text.length <= LONGEST && BYLINE.test(text) && !endsSentence(text);
}

/** "Published: 4 March 2025, 10:48": a line that dates the article and says nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (DATES.test(text) && (words <= MOST_WORDS_OF_A_DATE || isoDate(text) !== null)) return true;
  return (
    (words <= MOST_WORDS_OF_A_DATE && isoDate(text) !== null && !isSentence(text, words)) ||
    (words <= 12 && YEAR_AND_TIME.test(text) && !/[.!?]$/.test(text))
  );
}

const isSentence = (text: string, words: number): boolean =>
  words >= FEWEST_WORDS_OF_A_SENTENCE && endsSentence(text);

/** "Ada Quist is a reporter …", of one of an article's authors. */
export function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  if (text.length > LONGEST_ABOUT) return false;
  return authors.some((author) =>
    [author, author.split(' ')[0] ?? author].some(
      (name) =>
        name.length > 2 &&
        text.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
        /^[^.]{0,80}?(?:\s(?:is|was|are|has|joined|writes?|covers?|reports?|(?:currently )?works?|can be|lives)\b|[’']s\b|\(|@)/i.test(
          text,
        ),
    ),
  );
}

const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.replace(/\b[ap]\.m\.$/, ''));
