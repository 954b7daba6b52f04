import { itemAt } from '../text/item-at.ts';
import type { Phrase } from '../text/phrase.ts';
import { clausesOf, isInside } from './read-clauses.ts';

/** Phrases between two dashes or brackets at most. */
const LONGEST = 40;
const DASH = /^(?:—|–|--)$/;
/** Clauses that a sentence is whole without. */
const SET_IN = /^(?:relative|reduced|participle)$/;
/** "[, some of] which are old,": what stands between a comma and its relative pronoun. */
const BEFORE_PRONOUN = 3;

/**
 * The sentence as it reads without what is set into it between the phrase at `at` and a time: "Two hostages – an American and an Australian –
 * who had been held since 2016 were released on Tuesday" as "Two hostages were released on Tuesday". Undefined where nothing is.
 */
export function withoutAsides(phrases: readonly Phrase[], at: number): readonly Phrase[] | undefined {
  const kept = phrases[at];
  if (kept === undefined || !phrases.some(({ kind }) => kind === 'time')) return undefined;
  const plain = withoutClauses(withoutMarked(phrases, kept), kept);
  return plain.length < phrases.length ? plain : undefined;
}

/** Without what stands between dashes or brackets. */
function withoutMarked(phrases: readonly Phrase[], kept: Phrase): readonly Phrase[] {
  const left = new Set<Phrase>();
  for (let at = 1; at < phrases.length; at += 1) {
    const end = closingOf(phrases, at) + 1;
    if (end <= at) continue;
    // "during that period – from 2015 to 2019 –" says which
    const says = phrases[at - 1]?.kind === 'time' && phrases[at]?.norm !== '(';
    if (!says && isBetween(phrases, kept, at, end)) leave(left, phrases, at, end);
    at = end - 1;
  }
  return without(phrases, left);
}

/** The dash or bracket that closes what the one at `at` opens; -1 where none does. */
function closingOf(phrases: readonly Phrase[], at: number): number {
  const { kind, norm = '' } = phrases[at] ?? {};
  if (kind !== 'mark' || (norm !== '(' && !DASH.test(norm))) return -1;
  const closing = norm === '(' ? ')' : norm;
  const found = phrases.slice(at + 1, at + LONGEST).findIndex((phrase) => phrase.norm === closing);
  return found < 0 ? -1 : at + 1 + found;
}

/** Without the relative and participle clauses behind which the clause that they stand in goes on. */
function withoutClauses(phrases: readonly Phrase[], kept: Phrase): readonly Phrase[] {
  const read = clausesOf(phrases);
  const left = new Set<Phrase>();
  read.clauses.forEach(({ kind, first, parent }, clause) => {
    if (!SET_IN.test(kind) || hasObject(phrases, first)) return;
    let end = first;
    while (end < phrases.length && isInside(read, read.of[end] ?? 0, clause)) end += 1;
    if (!isInside(read, parent, read.of[end] ?? 0)) return;
    const isClosed = itemAt(phrases, end - 1)?.kind === 'comma';
    const start = isClosed ? openingOf(phrases, first) : first;
    // only its own comma may close it
    if (isClosed && phrases[start]?.kind !== 'comma') return;
    if (isBetween(phrases, kept, start, end)) leave(left, phrases, start, end);
  });
  return without(phrases, left);
}

/** "HP announced it would": a past verb with an object is no participle. */
const hasObject = (phrases: readonly Phrase[], first: number): boolean =>
  phrases[first]?.verb?.form === 'past' && /^(?:noun|marked)$/.test(phrases[first + 1]?.kind ?? '');

/** The comma that a clause stands behind; the clause's own start where none does. */
function openingOf(phrases: readonly Phrase[], first: number): number {
  let at = first - 1;
  while (first - at <= BEFORE_PRONOUN && /^(?:adjective|adverb|prep)$/.test(itemAt(phrases, at)?.kind ?? ''))
    at -= 1;
  return itemAt(phrases, at)?.kind === 'comma' ? at : first;
}

/** Whether a time stands on the other side of the phrases from `start` to `end` than the phrase that is kept. */
function isBetween(phrases: readonly Phrase[], kept: Phrase, start: number, end: number): boolean {
  const at = phrases.indexOf(kept);
  if (at >= start && at < end) return false;
  return (at < start ? phrases.slice(end) : phrases.slice(0, start)).some(({ kind }) => kind === 'time');
}

function leave(left: Set<Phrase>, phrases: readonly Phrase[], start: number, end: number): void {
  for (const phrase of phrases.slice(start, end)) left.add(phrase);
}

const without = (phrases: readonly Phrase[], left: ReadonlySet<Phrase>): readonly Phrase[] =>
  left.size === 0 ? phrases : phrases.filter((phrase) => !left.has(phrase));
