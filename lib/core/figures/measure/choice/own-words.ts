import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { NOTHING, type Piece, pieceOf } from '../form/pieces.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { isMainVerb, isToRival } from '../phrases/phrase-ends.ts';
import { complementEnd, wordsWithoutTimes } from '../phrases/whole-noun.ts';

const OWN_WORDS = new WeakMap<Scene, Map<number, Piece>>();

/** What belongs to a noun that ends before the phrase at `from`; of one before the figure up to that. */
export function ownWords({ scene, at, before }: Standing, from: number, clauses: boolean): Piece {
  const { phrases } = scene;
  const limit = from > at ? phrases.length : itemAt(phrases, before)?.kind === 'prep' ? before : before + 1;
  if (from >= limit) return NOTHING;
  const whole = complementEnd(scene, from, { clauses });
  let end = beforeFigure(scene, from, Math.min(limit, whole));
  // “asphalt [to repave] 1,300 miles”: a verb without what it is done to
  const isCut = ({ verb }: Phrase): boolean => verb !== undefined && !/^(?:be|do|have)$/.test(verb.lemma);
  while (end > from && end < whole && phrases.slice(end - 1, end).some(isCut)) end -= 1;
  while (end > from && LOOSE.test(phrases[end - 1]?.kind ?? '')) end -= 1;
  // “a round that values it [at $400 million]”: a clause that tells nothing without its figure
  if (end <= from || (clauses && PRONOUN.test(phrases[end - 1]?.norm ?? ''))) return NOTHING;
  return rememberedWords(scene, from, end);
}

/** What stands before another figure, whose number would be no part of what is measured; none where only a pronoun does. */
function beforeFigure({ phrases }: Scene, from: number, end: number): number {
  const figure = markedFrom(phrases, from);
  const isOfPronoun = PRONOUN.test(phrases[from + 1]?.norm ?? '');
  if (isOfPronoun && phrases[from]?.kind === 'prep') return from;
  return figure < 0 ? end : Math.min(figure, end);
}

/** The first figure at `from` or behind it; -1 where none is. */
function markedFrom(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at < phrases.length; at += 1) if (phrases[at]?.kind === 'marked') return at;
  return -1;
}

const PRONOUN = /^(?:it|them|this|that|these|those|us|him|her|me|you)$/;

/** What no complement ends with. */
const LOOSE = /^(?:time|and|adverb|prep|that|mark|comma)$/;
const MANY = 4096;

function rememberedWords(scene: Scene, from: number, end: number): Piece {
  const known = OWN_WORDS.get(scene) ?? new Map<number, Piece>();
  if (known.size === 0) OWN_WORDS.set(scene, known);
  const key = from * MANY + end;
  let piece = known.get(key);
  if (piece === undefined) {
    piece = pieceOf(wordsWithoutTimes(scene, from, end));
    known.set(key, piece);
  }
  return piece;
}

/** Phrases of a run at most. */
const RUN = 9;

/** All from the phrase at `from` up to a mark, a clause or a verb of its own, times with it: "in a typical month". */
export function runFrom(scene: Scene, from: number): Piece {
  const { phrases } = scene;
  let end = from;
  while (end - from < RUN && isRunning(phrases[end]) && !isMainVerb(phrases, end) && !isToRival(phrases, end))
    end += 1;
  // “support from voters [compared to]”
  const isLoose = (phrase: Phrase | undefined): boolean =>
    /^(?:and|adverb|prep|adjective)$/.test(phrase?.kind ?? '') || phrase?.verb?.lemma === 'compare';
  while (end > from && isLoose(phrases[end - 1])) end -= 1;
  const [first, last] = [phrases[from], phrases[end - 1]];
  return end > from && first !== undefined && last !== undefined
    ? pieceOf(wordsOf(scene, first.firstToken, last.endToken))
    : NOTHING;
}

function isRunning(phrase: Phrase | undefined): boolean {
  return (
    phrase !== undefined &&
    !/^(?:comma|mark|that|and|marked)$/.test(phrase.kind) &&
    phrase.verb?.form !== 'finite'
  );
}
