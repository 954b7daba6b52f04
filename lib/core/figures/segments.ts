import { itemAt } from '../text/item-at.ts';
import type { Phrase } from '../text/phrase.ts';
import type { Scene } from './scene.ts';

/** A stretch of a sentence whose times belong to its figures; a comparison takes none from outside. */
interface Segment {
  readonly comparison: boolean;
}

/** A sentence in segments: where each starts, and the one of each phrase. */
export interface Segments {
  readonly segments: readonly Segment[];
  readonly starts: readonly number[];
  readonly of: Int32Array;
}

/** Cuts a sentence where the figures of one clause or comparison end and those of the next begin. */
export function segmentsOf({ phrases }: Pick<Scene, 'phrases'>): Segments {
  const segments: Segment[] = [{ comparison: false }];
  const starts = [0];
  const of = new Int32Array(phrases.length);
  let figures = 0;
  let verbs = 0;
  let timed = false;
  let aside = false;
  phrases.forEach((phrase, at) => {
    const comparison = figures > 0 && isComparison(phrases, at);
    // "…, which the government released in July, aims to cut": the comma and verb return to the main clause.
    const returns = aside && phrase.kind === 'verb' && phrases[at - 1]?.kind === 'comma';
    if (returns) aside = false;
    // ", launched in 2021, have seen": what stands between commas has its own times.
    const participle = !returns && phrase.verb?.form === 'past' && itemAt(phrases, at - 1)?.kind === 'comma';
    if (participle || (phrase.kind === 'that' && itemAt(phrases, at - 1)?.kind === 'comma')) aside = true;
    if (
      returns ||
      participle ||
      comparison ||
      (segments.at(-1)?.comparison === true && opensClause(phrases, at)) ||
      (figures > 0 || phrase.kind === 'that' ? isBreak(phrases, at, { told: verbs > 0, timed }) : false)
    ) {
      segments.push({ comparison });
      starts.push(at);
      figures = 0;
      timed = false;
      // A comparison is part of its clause.
      if (!comparison) verbs = 0;
    }
    of[at] = segments.length - 1;
    if (phrase.kind === 'marked') figures += 1;
    if (phrase.kind === 'time') timed = true;
    if (/^(?:finite|past)$/.test(phrase.verb?.form ?? '')) verbs += 1;
  });
  return { segments, starts, of };
}

/** "margin climbed to 61% from 46%[, income rose] to $3 million": what is compared with ends where the next of a list of clauses begins. */
function opensClause(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at]?.kind !== 'comma') return false;
  let next = at + 1;
  while (next - at <= SUBJECT && /^(?:noun|adjective|prep)$/.test(phrases[next]?.kind ?? '')) next += 1;
  const verb = phrases[next]?.verb;
  return next > at + 1 && verb?.form === 'past' && !verb.passive && phrases[next - 1]?.kind === 'noun';
}

/** Phrases of a subject at most. */
const SUBJECT = 5;

/** "compared with 8.5 percent", "up from 87", "from 4.9 percent in 2022". */
function isComparison(phrases: readonly Phrase[], at: number): boolean {
  const [phrase, next, then] = [phrases[at], phrases[at + 1], phrases[at + 2]];
  if (phrase?.verb?.lemma === 'compare' || /^(?:versus|vs)$/.test(phrase?.norm ?? '')) return true;
  if (phrase?.norm === 'against')
    return [next, then, phrases[at + 3]].some((near) => near?.kind === 'marked');
  if (phrase?.norm === 'from')
    return (
      next?.kind === 'marked' ||
      (/^(?:peak|high|low|record)$/.test(next?.norm ?? '') && phrases[at + 3]?.kind === 'marked') ||
      (then?.kind === 'marked' && /^(?:adverb|adjective|prep)$/.test(next?.kind ?? ''))
    );
  return /^(?:up|down)$/.test(phrase?.norm ?? '') && next?.norm === 'from';
}

/** "because [of the firm's purchase of a rival] in May", but not "because of alcohol in May" */
function isOfDeed(phrases: readonly Phrase[], of: number): boolean {
  const next = phrases.slice(of + 1, of + CAUSE);
  return next.some(({ norm }) => norm === 'of');
}

/** Phrases of a cause. */
const CAUSE = 6;

/** "after [a much stronger] 0.8% rise" */
function isBeforeAmount(phrases: readonly Phrase[], at: number): boolean {
  let next = at + 1;
  while (next - at <= MODIFIERS && /^(?:adjective|adverb)$/.test(phrases[next]?.kind ?? '')) next += 1;
  return phrases[next]?.kind === 'marked';
}

/** Words between an article and an amount at most. */
const MODIFIERS = 4;

/** A conjunction before another clause, a subordinate clause, a colon or semicolon, after one that has a verb or a time. */
function isBreak(
  phrases: readonly Phrase[],
  at: number,
  { told, timed }: { readonly told: boolean; readonly timed: boolean },
): boolean {
  const phrase = phrases[at];
  // "rose 0.1% following a much stronger 0.8% advance in July"
  if (phrase?.norm === 'following') return isBeforeAmount(phrases, at);
  // "fell 1.8% in June, after edging up 0.7% in May", "after a 0.7% gain in May", "18% higher than last year because of a bloom in August"
  if (phrase?.kind === 'prep')
    return (
      (phrase.norm === 'because' && (timed || isOfDeed(phrases, at + 1))) ||
      (phrase.norm === 'after' && isBeforeAmount(phrases, at)) ||
      (/^(?:after|before|despite|following)$/.test(phrase.norm) && phrases[at + 1]?.verb?.form === 'ing')
    );
  if (phrase?.kind === 'that') return !/^(?:as|than|so)$/.test(phrase.norm);
  if (phrase?.kind === 'mark') return /^[;:]$/.test(phrase.norm);
  // "forest and land burned"
  if (phrase?.kind !== 'and' || !told) return false;
  for (let next = at + 1; next < phrases.length && next - at <= 8; next += 1) {
    const kind = phrases[next]?.kind;
    if (kind === 'verb') return true;
    if (kind === 'marked' || kind === 'time' || kind === 'comma' || kind === 'mark') return false;
  }
  return false;
}
