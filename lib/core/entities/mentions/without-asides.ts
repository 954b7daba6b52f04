import { isDocument } from '../../lexicon/document-words.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** "“The Long Road” by | Ana Rao": who has written what a title in quotation marks names. */
export function authorOf(words: readonly Word[]): readonly Word[] | undefined {
  if (!/^["“]$/.test(words[0]?.text ?? '')) return undefined;
  const close = words.findIndex(({ text }, at) => at > 1 && /^["”]$/.test(text));
  const isBy = words[close + 1]?.norm === 'by' && isCapital(words[close + 2]);
  return close > 0 && isBy ? words.slice(close + 2) : undefined;
}

/** "A letter | this month | to the board": the phrase without when it came. */
export function withoutTime(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ norm, pos }, place) =>
      place > 0 &&
      /^(?:this|last)$/.test(norm) &&
      /^(?:month|week|year)$/.test(words[place + 1]?.norm ?? '') &&
      pos !== 'NOUN' &&
      words[place - 1]?.pos === 'NOUN' &&
      words[place + 2]?.pos === 'ADP',
  );
  if (at >= 0) return [...words.slice(0, at), ...words.slice(at + 2)];
  // "A study | Monday | from Corbel"
  const day = words.findIndex(
    ({ norm }, place) =>
      place > 0 &&
      WEEKDAY.test(norm) &&
      isDocument(words[place - 1]?.norm ?? '') &&
      /^(?:by|from|of)$/.test(words[place + 1]?.norm ?? ''),
  );
  return day < 0 ? words : words.filter((_, place) => place !== day);
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
