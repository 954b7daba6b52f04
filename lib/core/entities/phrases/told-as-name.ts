import type { Word } from '../../text/words.ts';
import { placesOfName } from './places-of-name.ts';

/**
 * Whether the text anywhere tells that a word with a capital is a name: it has it so inside a sentence, or with a verb of saying or
 * an ending that owns something. "Provincial" of "Provincial polls" may have its capital from the sentence that it opens.
 */
export function isToldAsName(text: string, { text: name }: Pick<Word, 'text'>): boolean {
  if (/^\P{L}*\p{L}\P{Lu}*\p{Lu}|[\d&]/u.test(name)) return true;
  return placesOfName(text, name).some(
    ({ before, after }) =>
      !/^\p{L}/u.test(after) &&
      (/(?:[\p{Ll}\d,;]|\b(?:An?|The))\s["“‘(]?$/u.test(before) || NAMED.test(after)),
  );
}

/** What follows a name rather than an adjective. */
export const NAMED = /^(?:['’]s\b| (?:said|says|announced|told|has|had|will|is|was)\b)/;
