import { isCapital, type Word } from '../../text/words.ts';

/** "the alliance’s secretariat" is the secretariat; "the mayor’s office" is no office without its mayor. */
export function withoutOwner(words: readonly Word[]): readonly Word[] {
  // "the athletes’ commission" is named by whom it is for.
  const owner = words.findLastIndex((word) => word.possessive && !/s['’]$/.test(word.text));
  if (owner >= 0 && words.at(-1)?.norm === 'office') return words;
  return owner >= 0 && owner < words.length - 1 && !words.some((word) => isCapital(word))
    ? words.slice(owner + 1)
    : words;
}
