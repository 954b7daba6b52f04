import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { BODIES_OF_FIELDS } from '../../lexicon/body-words.ts';
import { isCapital, type Word } from '../../text/words.ts';

/**
 * "Department | of transportation", "school board | of trustees": the end of a field in small letters behind a body's words,
 * which end at `end`; `end` itself where none is told.
 */
export function endOfBodyField(words: readonly Word[], end: number): number {
  const body = words[end - 1];
  if (!BODIES_OF_FIELDS.has(body?.norm ?? '') || !/^(?:of|for|on)$/.test(words[end]?.norm ?? '')) return end;
  // "the Office of the inspector general", but "the board of the firm"
  const first = isCapital(body) && words[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  let stop = first;
  while (isOfField(words, stop, first)) stop += 1;
  // "the office of law firm | Harker Lind", "the Department of the year"
  const last = words[stop - 1];
  // "a group of more | than 50 experts"
  const isNoun = last?.pos === 'NOUN' || /(?:ing|^general)$/.test(last?.norm ?? '');
  const isTold = stop > first && isNoun && !isCapital(words[stop]) && !TIME_WORDS.has(last?.norm ?? '');
  return isTold ? stop : end;
}

const isSmall = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isCapital(word) &&
  !word.possessive &&
  (/^(?:NOUN|ADJ)$/.test(word.pos) || (word.pos === 'VERB' && word.norm.endsWith('ing')));

/** "fish | and | wildlife" */
const isOfField = (words: readonly Word[], at: number, first: number): boolean =>
  isSmall(words[at]) || (at > first && /^(?:and|&)$/.test(words[at]?.norm ?? '') && isSmall(words[at + 1]));

/** "department of health": a word for a body, and what it is for. */
export const opensBodyOfField = (words: readonly Word[]): boolean => {
  const joint = words.findIndex(({ norm }) => /^(?:of|for)$/.test(norm));
  return joint > 0 && endOfBodyField(words, joint) > joint;
};
