import { NAMING_OR_GIVING_VERBS } from '../lexicon/governing-words.ts';
import { itemAt } from './item-at.ts';
import type { Phrase } from './phrase.ts';

/** How far a search to the left may go, in phrases; farther ones belong to other clauses. */
export const REACH = 60;

/** Phrases of a list between two commas. */
const LISTED = 16;

/** A noun phrase that is no marked name. */
export const isNoun = (phrase: Phrase | undefined): boolean => phrase?.kind === 'noun';
/** A verb that may have a subject of its own; a past form may be a participle. */
export const isFinite = (phrase: Phrase | undefined): boolean =>
  phrase?.verb !== undefined && (phrase.verb.form === 'finite' || phrase.verb.form === 'past');

/** Steps left over adverbs, times, brackets, and what stands between two commas. */
export function skipAsides(phrases: readonly Phrase[], from: number): number {
  let left = from;
  for (let steps = 0; steps < REACH && left >= 0; steps += 1) {
    const phrase = itemAt(phrases, left);
    const time = phrase?.kind === 'time';
    if (
      phrase?.kind === 'adverb' ||
      (phrase?.kind === 'adjective' && /^(?:more|less|better)$/.test(phrase.norm))
    )
      left -= 1;
    else if (phrase?.kind === 'prep' && /^(?:than|up|down|not)$/.test(phrase.norm)) left -= 1;
    else if (time) left = beforeTime(phrases, left);
    else if (phrase?.kind === 'mark' && phrase.norm === ')') left = skipBracket(phrases, left);
    else if (phrase?.kind === 'mark' && /^["'“”‘’]$/.test(phrase.norm)) left -= 1;
    else if (
      phrase?.kind === 'noun' &&
      /^(?:itself|themselves|himself|herself|each|both|all|there|here)$/.test(phrase.norm)
    )
      left -= 1;
    else if (phrase?.kind === 'mark' && DASH.test(phrase.norm)) {
      const opening = openingDash(phrases, left);
      if (opening < 0) break;
      left = opening - 1;
    } else if (phrase?.kind === 'comma') {
      if (closesList(phrases, left)) {
        left -= 1;
        continue;
      }
      const opening = openingComma(phrases, left);
      if (opening < 0) break;
      left = opening - 1;
    } else break;
  }
  return left;
}

/** Left of a time with its preposition: "in May", "in early May". */
export function beforeTime(phrases: readonly Phrase[], time: number): number {
  const described = itemAt(phrases, time - 1)?.kind === 'adjective' ? time - 1 : time;
  if (itemAt(phrases, described - 1)?.kind === 'prep') return described - 2;
  return time - 1;
}

/** "Ann Holm (D-Oro), and Ole Lund (R-Neria)[,] introduced": a comma behind the last of a list whose items have brackets. */
function closesList(phrases: readonly Phrase[], comma: number): boolean {
  const last = skipBracket(phrases, comma - 1);
  if (last === comma - 1 || !isNoun(itemAt(phrases, last))) return false;
  const and = itemAt(phrases, last - 1);
  const before = itemAt(phrases, last - 2)?.kind === 'comma' ? last - 3 : last - 2;
  return and?.kind === 'and' && itemAt(phrases, before)?.norm === ')';
}

const DASH = /^(?:—|–|--?)$/;
/** Phrases between the dashes of an aside. */
const ASIDE = 40;

/** The dash that opens the aside which the one at `at` closes: "sales — of cars and vans — rose"; -1 where none does. */
function openingDash(phrases: readonly Phrase[], at: number): number {
  let left = at - 1;
  while (left > 0 && at - left < ASIDE && phrases[left]?.norm !== phrases[at]?.norm) left -= 1;
  // "--" may stand as two marks.
  while (DASH.test(itemAt(phrases, left - 1)?.norm ?? '') && left > 0) left -= 1;
  return left > 0 && phrases[left]?.kind === 'mark' && isNoun(itemAt(phrases, left - 1)) ? left : -1;
}

/** Phrases of a bracket. */
const BRACKET = 12;

/** The bracket that the one at `close` closes; -1 where none closes there. */
export function openingBracket(phrases: readonly Phrase[], close: number): number {
  if (itemAt(phrases, close)?.norm !== ')') return -1;
  for (let left = close - 1; left >= 0 && close - left <= BRACKET; left -= 1)
    if (phrases[left]?.norm === '(') return left;
  return -1;
}

/** The phrase before the bracket that closes at `at`; `at` where none closes there. */
export function skipBracket(phrases: readonly Phrase[], at: number): number {
  const open = openingBracket(phrases, at);
  return open < 0 ? at : open - 1;
}

/** The comma that opens the apposition or relative clause which the comma at `at` closes; -1 where it closes none. */
function openingComma(phrases: readonly Phrase[], at: number): number {
  let finite = false;
  for (let left = at - 1; left > 0 && at - left < REACH; left -= 1) {
    const phrase = itemAt(phrases, left);
    if (
      phrase?.kind === 'that' &&
      itemAt(phrases, left - 1)?.kind === 'comma' &&
      /^(?:which|who|whose|whom|where|when)$/.test(phrase.norm)
    )
      return left - 1;
    // "Oro Air, a carrier that flew to Lumara, signed": the verb of the clause inside.
    if (phrase?.kind === 'that' && isNoun(itemAt(phrases, left - 1))) finite = false;
    if (isFinite(phrase) && !(itemAt(phrases, left - 1)?.kind === 'comma' && isParticiple(phrases, left)))
      finite = true;
    if (phrase?.kind === 'comma' && (isNoun(beforeBracket(phrases, left - 1)) || isTimed(phrases, left - 1)))
      return finite ? -1 : includingComma(phrases, left);
  }
  return -1;
}

/** ", signed in May": what has an object of its own is another verb of the subject's: "opened an embassy, [signed a pact] and". */
function isParticiple(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at]?.verb;
  const object = isNoun(itemAt(phrases, at + 1)) && !NAMING_OR_GIVING_VERBS.has(verb?.lemma ?? '');
  return verb?.form === 'past' && !object;
}

/** "Ann Lund (D-Oro), along with others,": what the bracket that ends at `at` stands behind, else what is there. */
const beforeBracket = (phrases: readonly Phrase[], at: number): Phrase | undefined =>
  itemAt(phrases, skipBracket(phrases, at));

/** The comma before "including" where the one at `at` stands in its list ("…, including A, B and C,"), else `at`. */
function includingComma(phrases: readonly Phrase[], at: number): number {
  let left = at - 1;
  while (left > 0 && at - left < LISTED && /^(?:noun|comma|and)$/.test(phrases[left]?.kind ?? '')) left -= 1;
  return phrases[left]?.norm === 'including' && itemAt(phrases, left - 1)?.kind === 'comma' ? left - 1 : at;
}

/** "Exports in July": a noun with its time. */
function isTimed(phrases: readonly Phrase[], at: number): boolean {
  return (
    phrases[at]?.kind === 'time' &&
    itemAt(phrases, at - 1)?.kind === 'prep' &&
    isNoun(itemAt(phrases, at - 2))
  );
}
