import { readOnce } from '../../../text/read-once.ts';
import { nounChain } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene } from '../../scene.ts';
import { isPronoun, rangeWords } from '../measure-words.ts';
import { NOTHING, type Piece, pieceOf } from './pieces.ts';

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

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that are no head of a measure. */
const EMPTY = wordsOf(
  'year years month months week weeks day days quarter quarters hour hours time total number rate level percent share part amount addition example order one it this that',
);
const PERIODS = wordsOf('year month week day hour minute night quarter');
const isBare = ({ tokens }: Scene, { firstToken, head }: Phrase): boolean =>
  firstToken === head || (head - firstToken === 1 && tokens[firstToken]?.pos === 'DET');
const DETERMINERS = new Map(
  ['the this that these those', 'a an', 'its their his her our my'].flatMap((words, at) =>
    words.split(' ').map((word) => [word, 1 + at] as const),
  ),
);
export const DETERMINER_COUNT = 4;

/** None, "the", "a", "its". */
export const determinerOf = (word: string): number => DETERMINERS.get(word) ?? 0;

function readNouns(scene: Scene): readonly Noun[] {
  const { phrases, tokens } = scene;
  return phrases.flatMap((phrase, at): Noun[] => {
    if (phrase.kind !== 'noun' || isPronoun(scene, { first: at, end: at + 1 })) return [];
    const chain = nounChain(phrases, at);
    const joins = phrases[at + 1]?.kind === 'and' && phrases[at + 2]?.kind === 'noun';
    const opening = tokens[phrase.firstToken]?.norm ?? '';
    return [
      {
        at,
        words: pieceOf(rangeWords(scene, { first: at, end: at + 1 })),
        joined: joins ? pieceOf(rangeWords(scene, { first: at, end: at + 3 })) : NOTHING,
        isEmpty: EMPTY.has(phrase.norm),
        isPeriod: PERIODS.has(phrase.norm) && isBare(scene, phrase),
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
