import { DEMONSTRATIVES, OWNERS } from '../../../lexicon/closed-classes.ts';
import { NO_MEASURE_HEADS } from '../../../lexicon/measure-nouns.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { readOnce } from '../../../text/read-once.ts';
import { nounChain } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene } from '../../scene.ts';
import { isPronoun, rangeWords } from '../phrases/measure-words.ts';
import { isWhen } from '../phrases/is-when.ts';
import { NOTHING, type Piece, pieceOf } from '../form/pieces.ts';

/** The noun phrases of a sentence that may be measured, by the index of their phrase. */
export const nounsOf = readOnce(readNouns);

/** A noun phrase that may be measured. */
export interface Noun {
  readonly at: number;
  readonly words: Piece;
  /** With the noun that "and" joins to it; NOTHING where none is. */
  readonly joined: Piece;
  readonly isEmpty: boolean;
  /** "$10 a month": a length of time without a word of its own. */
  readonly isPeriod: boolean;
  readonly isWhen: boolean;
  readonly isName: boolean;
  readonly isPlural: boolean;
  /** Ends a chain of prepositional phrases; one follows it. */
  readonly isInChain: boolean;
  readonly hasChain: boolean;
  /** Opens its sentence or clause. */
  readonly opens: boolean;
  /** None, "the", "a", "its". */
  readonly determiner: number;
}

const PERIODS = wordSet('day hour minute month night quarter week year');
const isBare = ({ tokens }: Scene, { firstToken, head }: Phrase): boolean =>
  firstToken === head || (head - firstToken === 1 && tokens[firstToken]?.pos === 'DET');
const DETERMINERS = [wordSet('the', DEMONSTRATIVES), wordSet('a an'), wordSet('my', OWNERS)];
const DETERMINER_OF = new Map(
  DETERMINERS.flatMap((words, at) => [...words].map((word) => [word, 1 + at] as const)),
);
export const DETERMINER_COUNT = 1 + DETERMINERS.length;

/** None, "the", "a", "its". */
export const determinerOf = (word: string): number => DETERMINER_OF.get(word) ?? 0;

function readNouns(scene: Scene): readonly Noun[] {
  const { phrases, tokens } = scene;
  return phrases.flatMap((phrase, at): Noun[] => {
    if (phrase.kind !== 'noun' || isPronoun(scene, { first: at, end: at + 1 })) return [];
    const chain = nounChain(phrases, at);
    const isOther = phrases[at + 3]?.norm === 'of' && phrases[at + 4]?.kind === 'marked';
    // “4,200 containers and a crew of 22”: of its own number
    // “[25] delegates and Kell has won 13”: of the next clause
    const opensNext =
      phrases[at - 1]?.kind === 'marked' &&
      tokens[phrases[at + 2]?.head ?? -1]?.pos === 'PROPN' &&
      phrases[at + 3]?.verb?.form === 'finite';
    // “23 percent of the firm and his brother 11 percent”
    const isNext = phrases[at + 3]?.kind === 'marked';
    const joins =
      phrases[at + 1]?.kind === 'and' &&
      phrases[at + 2]?.kind === 'noun' &&
      !isOther &&
      !opensNext &&
      !isNext;
    const opening = tokens[phrase.firstToken]?.norm ?? '';
    return [
      {
        at,
        words: pieceOf(rangeWords(scene, { first: at, end: at + 1 })),
        joined: joins ? pieceOf(rangeWords(scene, { first: at, end: at + 3 })) : NOTHING,
        isEmpty: NO_MEASURE_HEADS.has(phrase.norm),
        isPeriod: PERIODS.has(phrase.norm) && isBare(scene, phrase),
        isWhen: isWhen(scene, phrase),
        isName: tokens[phrase.head]?.pos === 'PROPN',
        isPlural: /[^s]s$/.test(phrase.norm),
        isInChain: chain.first < at,
        hasChain: phrases[at + 1]?.kind === 'prep' && phrases[at + 2]?.kind === 'noun',
        opens: chain.first === 0 || phrases[chain.first - 1]?.kind === 'that',
        determiner: determinerOf(opening),
      },
    ];
  });
}
