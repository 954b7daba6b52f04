import { daysBetween } from '../../periods/calendar.ts';
import type { Scene, Standing } from '../scene.ts';
import { isCompared } from './adverbial.ts';
import { isBarePast } from './clause-times.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import { itemAt } from '../../text/item-at.ts';

/** Words that open a sentence about what the one before counted: "Of these, 412 were upheld", "The figure was 12% higher". */
const OPENING =
  /^(?:(?:out )?of (?:these|those|them|the (?:total )?[\d,]+)\b|(?:this|that) (?:was|is|represents?|represented|marks?|marked|includes?|included|equals|amounts)\b|the (?:figure|total|number) (?:was|is|includes?|included|represents?|represented)\b)/i;
/** "Some 412 of them were upheld." */
const PART = /^(?:[a-z]+ )?(?:[\d,]+|[a-z]+) of (?:them|these|those)\b/i;
/** Days within which what was counted is told of: longer spans are backgrounds. */
const MOST = 400;
/** Tokens of an opening. */
const WORDS = 6;

/** The one period of the figures of a sentence; undefined where they have none or several. */
export function onlyPeriod(figures: readonly { readonly period?: string | undefined }[]): string | undefined {
  const [first, ...others] = new Set(figures.map(({ period }) => period));
  if (first === undefined || others.length > 0) return undefined;
  const [start = '', end = ''] = first.split('/');
  return daysBetween(start, end) <= MOST ? first : undefined;
}

/** "profit rising to $12 million": whether a sentence tells what something has moved to. */
export const reachesLevel = ({ phrases }: Scene): boolean =>
  phrases.some(
    ({ verb }, at) =>
      CHANGE_VERBS.has(verb?.lemma ?? '') &&
      phrases[at + 1]?.norm === 'to' &&
      phrases[at + 2]?.kind === 'marked',
  );

/** What a sentence leaves to the next. */
export interface TakenUp {
  /** Its one period. */
  readonly period: string | undefined;
  /** Whether it tells a change. */
  readonly moves: boolean;
}

/**
 * The period of the sentence before, of a figure whose sentence states no time and goes on to tell of what that one counted,
 * or, behind a change, another: "Exports rose 5% in May. Imports fell 3%."
 */
export function takenUpPeriod(
  { scene, at }: Standing,
  { period: before, moves }: TakenUp,
): string | undefined {
  if (before === undefined || isCompared(scene.phrases, at)) return undefined;
  const { tokens, firstToken, endToken, times, phrases } = scene;
  if (times.some(({ kind }) => kind === 'period') || phrases.some(({ verb }) => verb?.ahead === true))
    return undefined;
  const opening = tokens
    .slice(firstToken, Math.min(endToken, firstToken + WORDS))
    .map(({ text }) => text)
    .join(' ');
  if (OPENING.test(opening) || PART.test(opening)) return before;
  return moves && goesOn(scene, at, before) ? before : undefined;
}

/** Whether its clause tells a change of its subject, by the plain past, or as what it is of no day: "Van sales are down 3%". */
function goesOn(scene: Scene, at: number, before: string): boolean {
  const { phrases, figures, times, tokens } = scene;
  const moved = isMoving(scene, at) ? at : phrases.findLastIndex((_, n) => n < at && isMoving(scene, n));
  const opening = phrases.findLastIndex(({ kind }, n) => n < moved && /^(?:comma|and|that|mark)$/.test(kind));
  const phrase = itemAt(phrases, moved);
  if (phrase === undefined || times.length > 0 || !isOpening(scene, opening)) return false;
  const isSubject = phrases
    .slice(opening + 1, moved)
    .every(({ kind }) => /^(?:noun|adjective|prep|adverb)$/.test(kind));
  const isAmount = phrases
    .slice(moved + 1, at)
    .every(({ kind }) => /^(?:prep|adverb|adjective|marked)$/.test(kind));
  // "Its shares fell 4%", "It cut 300 jobs": of their own day
  const isOther =
    phrases.slice(opening + 1, moved).some(({ norm }) => /^(?:shares?|stocks?|index|ratio)$/.test(norm)) ||
    (phrases[at - 1]?.kind === 'verb' && figures[phrases[at]?.index ?? -1]?.kind === 'count');
  if (!isSubject || !isAmount || isOther || moved === opening + 1) return false;
  if (phrase.kind === 'marked') return true;
  if (phrase.verb?.lemma !== 'be') return isMove(phrase.verb?.lemma ?? '') && isBarePast(phrase);
  const [start, end] = before.split('/');
  const isDone = /^(?:was|were)$/.test(tokens[phrase.firstToken]?.norm ?? '');
  return /^(?:up|down)$/.test(phrases[moved + 1]?.norm ?? '') && (isDone || start !== end);
}

/** A verb, or "tripled", which is a figure itself. */
function isMoving({ phrases, figures, tokens }: Scene, at: number): boolean {
  const { kind, verb, index = -1, firstToken = -1 } = phrases[at] ?? {};
  if (verb !== undefined) return true;
  return (
    kind === 'marked' &&
    figures[index]?.kind === 'multiple' &&
    tokens[firstToken]?.norm.endsWith('ed') === true
  );
}

const isMove = (lemma: string): boolean => CHANGE_VERBS.has(lemma) || lemma === 'reach';

/** The sentence's start, a "while", "and" or "but" that joins a clause to it, or the comma between two that tell of changes. */
function isOpening(scene: Scene, opening: number): boolean {
  const { kind, norm = '' } = itemAt(scene.phrases, opening) ?? {};
  if (opening < 0 || /^(?:while|and|but)$/.test(norm)) return true;
  return kind === 'comma' && scene.phrases.slice(0, opening).some((_, n) => isMoving(scene, n));
}
