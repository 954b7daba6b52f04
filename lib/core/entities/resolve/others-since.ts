import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { isCapital, singular, type Word, wordsOf } from '../../text/words.ts';
import type { Entity } from '../cast/entity.ts';
import { type Scene, sentenceBefore } from '../cast/scene.ts';
import { isPlural } from '../phrases/phrase-shape.ts';

/** How many sentences back are looked at. */
const FARTHEST = 8;
/** The longest name before an "and", in tokens, that and itself included. */
const LONGEST_NAME = 4;
/** The longest phrase, in tokens, that tells of others. */
const LONGEST_OTHERS = 8;

/** "Leaders of the union stayed away. | They said": whether a sentence between two places opens with several others than these. */
export function areOthersSince({ text }: Scene, { name }: Entity, from: number, place: number): boolean {
  let sentence = sentenceBefore(text, place);
  for (let n = 0; n < FARTHEST && sentence !== undefined && sentence.start > from; n += 1) {
    const { firstToken, endToken } = sentence;
    const words = wordsOf(text.tokens, firstToken, Math.min(endToken, firstToken + LONGEST_OTHERS));
    const end = words.findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
    const head = words[end - 1];
    const areMany = head !== undefined && (head.pos === 'NOUN' || end === 1) && isMany(head);
    // "Ford and Fry", "Rao and leaders of the union"
    const joint = words.slice(0, LONGEST_NAME).findIndex(({ norm }) => norm === 'and');
    const next = words[joint + 1];
    const areTwo =
      joint > 0 &&
      words.slice(0, joint).every((word) => isCapital(word)) &&
      next !== undefined &&
      (isCapital(next) || isMany(next));
    const first = areTwo ? words[joint - 1] : areMany ? head : undefined;
    if (first !== undefined && !name.toLowerCase().includes(first.norm)) return true;
    sentence = sentenceBefore(text, sentence.start);
  }
  return false;
}

const isMany = (word: Word): boolean => isPlural(word) && isPersonNoun(singular(word));
