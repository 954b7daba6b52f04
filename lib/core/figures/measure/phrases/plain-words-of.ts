import type { Span } from '../../../model.ts';
import { readOnce } from '../../../text/read-once.ts';
import type { Scene } from '../../scene.ts';

/** A word in small letters, without marks, as `plainWords` has it, and the token that it is of. */
export interface PlainWord extends Span {
  readonly word: string;
  readonly token: number;
}

/** The words of a sentence in text order, and where each stands among them. */
export interface PlainWords {
  readonly words: readonly PlainWord[];
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** The first word of each of the sentence's tokens or of one behind it. */
  readonly from: readonly number[];
}

/** Most tokens are one word, which is cheaper to see. */
const ONE_WORD = /^[A-Za-z0-9]+$/;
/** And most of the others are none. */
const NO_WORD = /^[!-/:-@[-`{-~]+$/;

export const plainWordsOf = readOnce(({ tokens, firstToken, endToken }: Scene): PlainWords => {
  const words: PlainWord[] = [];
  const from: number[] = [];
  for (let token = firstToken; token < endToken; token += 1) {
    const { text = '', start = 0, end = 0 } = tokens[token] ?? {};
    from.push(words.length);
    if (ONE_WORD.test(text)) words.push({ word: text.toLowerCase(), start, end, token });
    else if (!NO_WORD.test(text))
      for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
        words.push({ word, start: start + index, end: start + index + word.length, token });
  }
  const at = new Map<string, number[]>();
  words.forEach(({ word }, index) => {
    const places = at.get(word);
    if (places === undefined) at.set(word, [index]);
    else places.push(index);
  });
  return { words, at, from };
});
