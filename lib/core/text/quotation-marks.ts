import type { Span } from '../model.ts';
import { keepTime } from './time-limit.ts';

/** A quotation mark, and what it may do where it stands. */
export interface Mark extends Span {
  readonly family: 'double' | 'single' | 'angle' | 'small angle' | 'corner' | 'white corner';
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark that opens a quotation which nothing in the block closes. */
  readonly loose?: boolean;
}

type Shape = Omit<Mark, keyof Span>;

/** Words that open with an apostrophe: what follows the mark. */
const ELISIONS = /^(?:\d\ds?\b|(?:tis|twas|em|til|cause|bout|n|cos|ere|round|neath|twill)\b)/i;

/** The quotation marks of one block in order, apostrophes and inch marks left out. */
export function readMarks(text: string, block: Span): Mark[] {
  keepTime();
  const marks: Mark[] = [];
  const words = text.slice(block.start, block.end);
  // ‚German‘ single marks close with the one that opens ‘English’ ones.
  const isGerman = words.includes('‚');
  for (const match of words.matchAll(/''|``|’’|‘‘|‘’|["“”„«»‹›‘’‚'「」『』]/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = words.slice(end, end + 6) || ' ';
    // 'n' in "rock 'n' roll"
    if (/['’‘]n$/i.test(words.slice(Math.max(0, start - 2), start)) && /^['’]\s/.test(match[0] + after))
      continue;
    const shape = isAstray(words, start, end)
      ? ASTRAY
      : readMark(match[0], words[start - 1] ?? ' ', after, isGerman);
    if (shape === undefined) continue;
    const { family, opens, closes } = shape;
    marks.push({ family, opens, closes, start: block.start + start, end: block.start + end });
  }
  return matchSingles(marks, text);
}

/** Whether it opens or closes is told by whether one is open; it opens nothing that no other closes. */
const ASTRAY: Shape = { family: 'double', opens: true, closes: true };

/** “with retribution? " she wrote”, “he said. " We go.”: a straight mark between spaces, behind the end of words. */
const isAstray = (words: string, start: number, end: number): boolean =>
  words[start] === '"' &&
  words.indexOf('"') !== words.lastIndexOf('"') &&
  /[.,?!…] $/.test(words.slice(Math.max(0, start - 2), start)) &&
  /^ \p{L}/u.test(words.slice(end, end + 3));

const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
const isSpace = (text: string): boolean => /^\s/.test(text);
const mayPrecede = (char: string): boolean => /[\s([{\-–—/“"‘'«…]/.test(char);

/** What a mark may do between the character before and the few after it; undefined for an apostrophe or an inch mark. */
function readMark(mark: string, before: string, after: string, isGerman: boolean): Shape | undefined {
  const opens = mayPrecede(before) && !isSpace(after);
  const closes = !/[\s([{]/.test(before);
  switch (mark) {
    case '“':
      // It closes „German“ quotations.
      return { family: 'double', opens: true, closes: closes && !isWord(after) };
    case '”':
      // It opens ”Swedish” ones.
      return { family: 'double', opens: isSpace(before) && !isSpace(after), closes: true };
    case '’’':
      return { family: 'double', opens: false, closes: true };
    // “‘’We must act’’”, as some releases are typed.
    case '‘‘':
    case '‘’':
      return mayPrecede(before) && !isSpace(after)
        ? { family: 'double', opens: true, closes: false }
        : undefined;
    case '„':
    case '``':
      return { family: 'double', opens: true, closes: false };
    case '«':
    case '‹':
      // It closes »German« quotations.
      return { family: angle(mark), opens: mayPrecede(before), closes: closes && !isWord(after) };
    case '»':
    case '›':
      return { family: angle(mark), opens: mayPrecede(before) && isWord(after), closes: !opens };
    case '「':
    case '」':
      return { family: 'corner', opens: mark === '「', closes: mark === '」' };
    case '『':
    case '』':
      return { family: 'white corner', opens: mark === '『', closes: mark === '』' };
    case '‚':
      return isSpace(after) ? undefined : { family: 'single', opens: true, closes: false };
    case '"':
    case "''": {
      // 'stating,"We will act"': the space that was lost may have stood on either side.
      const mayOpen = opens || (/[,:]/.test(before) && isWord(after));
      return mayOpen || closes ? { family: 'double', opens: mayOpen, closes } : undefined;
    }
    case '‘':
      if (isGerman && closes && !isWord(after)) return { family: 'single', opens: false, closes: true };
      return ELISIONS.test(after) ? undefined : { family: 'single', opens: true, closes: false };
    default: {
      if (isWord(before) && isWord(after)) return undefined;
      const opensSingle =
        mark === "'" && opens && /^[\p{L}\p{N}“"£$€…]/u.test(after) && !ELISIONS.test(after);
      const closesSingle = !opensSingle && closes && !isWord(after);
      return opensSingle || closesSingle
        ? { family: 'single', opens: opensSingle, closes: closesSingle }
        : undefined;
    }
  }
}

const angle = (mark: string): 'angle' | 'small angle' => (/[«»]/.test(mark) ? 'angle' : 'small angle');

/**
 * Sorts apostrophes out of the single marks, from the right: a mark after an s and before a word is a plural possessive
 * ("the Advocates’ Association") where a further mark closes the quotation it stands in.
 */
function matchSingles(marks: readonly Mark[], text: string): Mark[] {
  const kept: Mark[] = [];
  let closing = false;
  for (const mark of marks.toReversed()) {
    if (mark.family !== 'single') {
      kept.push(mark);
    } else if (mark.opens) {
      kept.push(closing ? mark : { ...mark, loose: true });
      closing = false;
    } else if (!closing || !isPluralPossessive(text, mark)) {
      kept.push(mark);
      closing = true;
    }
  }
  return kept.toReversed();
}

function isPluralPossessive(text: string, mark: Span): boolean {
  return (
    /^s$/i.test(text[mark.start - 1] ?? '') &&
    /^(?:\s\p{L}|[,.;:!?]['’])/u.test(text.slice(mark.end, mark.end + 3))
  );
}
