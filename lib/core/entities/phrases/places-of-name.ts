import type { Word } from '../../text/words.ts';

/** Parts of a text that are looked at: pages say a name a hundred thousand times. */
const MOST_PARTS = 40;

/** A place where a text has a name: what stands before it, from the place before on, and behind it, up to the next. */
interface NamePlace {
  readonly before: string;
  readonly after: string;
}

/** Whether a name is a place's, as one of the places where it stands tells: "in Marlow", but not "according to Corbel". */
export const isPlaceAt = (places: readonly NamePlace[]): boolean =>
  places.some(({ before }) => /\b(?:in|near|from|(?<!according )to)\s$/i.test(before));

/** The first places of a text where a name stands, in order. */
export function placesOfName(text: string, name: string): readonly NamePlace[] {
  const parts = text.split(name, MOST_PARTS);
  return parts.slice(1).map((after, at) => ({ before: parts[at] ?? '', after }));
}

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

/** Whether the text has a word by itself in small letters, which is then no name for its capital. */
export const isAlsoInSmall = (text: string, word: string): boolean =>
  placesOfName(text, word.toLowerCase()).some(
    ({ before, after }) => /[\s“"‘(-]$/.test(before) && /^(?!\p{L})/u.test(after),
  );
