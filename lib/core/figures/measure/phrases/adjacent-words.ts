import { readOnce } from '../../../text/read-once.ts';
import type { Token } from '../../../model.ts';
import type { PartOfSpeech } from '../../../universal-pos.ts';
import type { Scene } from '../../scene.ts';

/** A bit for each part of speech, so that those of a word are one number. */
export const BITS = {
  ADJ: 1 << 0,
  ADP: 1 << 1,
  ADV: 1 << 2,
  AUX: 1 << 3,
  CCONJ: 1 << 4,
  DET: 1 << 5,
  INTJ: 1 << 6,
  NOUN: 1 << 7,
  NUM: 1 << 8,
  PART: 1 << 9,
  PRON: 1 << 10,
  PROPN: 1 << 11,
  PUNCT: 1 << 12,
  SCONJ: 1 << 13,
  SPACE: 1 << 14,
  SYM: 1 << 15,
  VERB: 1 << 16,
  X: 1 << 17,
} as const satisfies Readonly<Record<PartOfSpeech, number>>;

/** A word of a sentence as it is written: its parts of speech there, and the tokens where it stands. */
interface SentenceWord {
  readonly tags: number;
  readonly at: readonly number[];
}

export type SentenceWords = ReadonlyMap<string, SentenceWord>;

/** The words of a sentence, and where each stands: pairs of neighbours are looked up there, and not written down for all. */
export const sentenceWords = readOnce(({ tokens, firstToken, endToken }: Scene): SentenceWords => {
  const words = new Map<string, { tags: number; at: number[] }>();
  for (let at = firstToken; at < endToken; at += 1) {
    const { text = '', pos = 'X' } = tokens[at] ?? {};
    const known = words.get(text);
    if (known === undefined) words.set(text, { tags: BITS[pos], at: [at] });
    else {
      known.tags |= BITS[pos];
      known.at.push(at);
    }
  }
  return words;
});

/** Whether a word stands right before another somewhere in its sentence; before "" at its end. */
export function standsBefore(scene: Scene, word: string, next: string): boolean {
  return placesOf(scene, word).some((at) => textAt(scene, at + 1) === next);
}

/** The same where marks and the like may stand between them. */
export function standsNear(scene: Scene, word: string, next: string): boolean {
  return placesOf(scene, word).some((at) => {
    if (textAt(scene, at + 1) === next) return true;
    let past = at + 1;
    while (past < scene.endToken && isMinor(scene.tokens[past])) past += 1;
    return textAt(scene, past) === next;
  });
}

/** The tokens where a word of the sentence stands. */
export const placesOf = (scene: Scene, word: string): readonly number[] =>
  sentenceWords(scene).get(word)?.at ?? [];

const textAt = ({ tokens, endToken }: Scene, at: number): string =>
  at < endToken ? (tokens[at]?.text ?? '') : '';

const isMinor = (token: Token | undefined): boolean => token?.pos === 'PUNCT' || token?.pos === 'PART';
