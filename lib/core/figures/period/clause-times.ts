import { clausesOf } from '../../clauses/read-clauses.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';

/** How many verbs with a subject stand before each phrase. */
export function verbsBefore(phrases: readonly Phrase[]): Int32Array {
  const before = new Int32Array(phrases.length + 1);
  let told = false;
  phrases.forEach((phrase, at) => {
    before[at + 1] = before[at] ?? 0;
    if (/^(?:comma|that|and|mark)$/.test(phrase.kind)) told = false;
    if (phrase.verb === undefined) return;
    const { form } = phrase.verb;
    const isVerb = form === 'finite' || form === 'past';
    // "analysed 1,260 profiles dug at 34 sites": after the clause's own verb a bare one behind a noun is a participle.
    const participle = told && isBarePast(phrase) && /^(?:noun|marked)$/.test(phrases[at - 1]?.kind ?? '');
    // "61 ports founded in 2018" has a participle, "sales fell in 2018" a verb; both let the time through.
    const time = phrases[at + 1]?.kind === 'time' || phrases[at + 2]?.kind === 'time';
    if (isVerb) told = true;
    if (!participle && isVerb && (form === 'finite' || (!time && phrase.norm !== 'aged')))
      before[at + 1] = (before[at] ?? 0) + 1;
  });
  return before;
}

/** One verb without an auxiliary. */
export function isBarePast({ verb, firstToken: first, endToken: end }: Phrase): boolean {
  return verb !== undefined && /^(?:finite|past)$/.test(verb.form) && !verb.passive && end - first === 1;
}

/** A verb of what was or is. */
export function isPast(phrase: Phrase | undefined): boolean {
  return phrase?.verb !== undefined && /^(?:finite|past)$/.test(phrase.verb.form) && !phrase.verb.ahead;
}

/** Whether no other clause's verb parts a time from a figure; before it, the figure's own verb may stand between. */
export function isOfClause(
  phrases: readonly Phrase[],
  verbs: Int32Array,
  time: number,
  figure: number,
): boolean {
  if (time > figure) {
    const between = (verbs[time] ?? 0) - (verbs[figure + 1] ?? 0);
    if (between > 0) return between <= MOST_JOINED && isSubjectOfTimed(phrases, figure, time);
    return between === 0 && !startsLater(phrases, figure, time);
  }
  const between = (verbs[figure] ?? 0) - (verbs[time + 1] ?? 0);
  if (isAside(phrases, time)) return false;
  const own =
    itemAt(phrases, time - 2)?.kind !== 'verb' ||
    phrases[time - 1]?.kind === 'that' ||
    phrases[time + 1]?.verb?.form === 'finite';
  return between === 0 || (between === 1 && own);
}

/** "Work, which began in 2019, cost": the time of a clause set aside by commas. */
function isAside(phrases: readonly Phrase[], time: number): boolean {
  if (phrases[time + 1]?.kind !== 'comma') return false;
  const opening = phrases.slice(Math.max(0, time - 5), time).findLastIndex(({ kind }) => kind === 'that');
  return opening > 0 && phrases[Math.max(0, time - 5) + opening - 1]?.kind === 'comma';
}

/** Verbs that one subject may have: "were cut or withdrawn". */
const MOST_JOINED = 2;

/** "Just 28,400 homes were completed in 2024", "tenders for 28 points were floated": the figure is in the subject. */
function isSubjectOfTimed(phrases: readonly Phrase[], figure: number, time: number): boolean {
  const own = phrases
    .slice(figure + 1, time)
    .every(
      ({ kind }, n) =>
        /^(?:noun|prep|verb|adverb|adjective|marked)$/.test(kind) ||
        (kind === 'mark' && /^[()]$/.test(phrases[figure + n + 1]?.norm ?? '')) ||
        (kind === 'and' && phrases[figure + n]?.kind === 'verb' && phrases[figure + n + 2]?.kind === 'verb'),
    );
  let left = figure - 1;
  while (/^(?:adverb|adjective|prep|noun)$/.test(itemAt(phrases, left)?.kind ?? '')) left -= 1;
  const opening = itemAt(phrases, left);
  return (
    own &&
    (opening === undefined ||
      /^(?:comma|that|mark)$/.test(opening.kind) ||
      (opening.kind === 'and' && phrases[left - 1]?.kind === 'comma') ||
      opensClause(phrases, figure) ||
      opening.verb?.form === 'ing' ||
      SAYING_VERBS.has(opening.verb?.lemma ?? '') ||
      // "expects 16 million cars will be sold this year"
      /^(?:expect|believe|think|hope)$/.test(opening.verb?.lemma ?? ''))
  );
}

/** "after [three people] were shot last summer": the figure opens the clause of a conjunction that the tagger has for a preposition. */
function opensClause(phrases: readonly Phrase[], figure: number): boolean {
  const { clauses, of } = clausesOf(phrases);
  const { kind, first = -1 } = clauses[of[figure] ?? 0] ?? {};
  return (
    kind === 'adverbial' &&
    phrases[first]?.kind === 'prep' &&
    phrases
      .slice(first + 1, figure)
      .every((phrase) => /^(?:adverb|adjective)$/.test(phrase.kind) || phrase.norm === 'than')
  );
}

/** "40 million euros on a plant, with output to start in 2029": the time of what follows from it. */
function startsLater(phrases: readonly Phrase[], figure: number, time: number): boolean {
  const between = phrases.slice(figure + 1, time);
  const comma = between.findIndex(({ kind }) => kind === 'comma');
  return comma >= 0 && between.slice(comma).some(({ verb }) => verb?.form === 'to');
}
