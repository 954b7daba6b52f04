import { OF_ONE_CLAUSE } from '../../lexicon/closed-classes.ts';
import { type Clauses, isInside } from '../../clauses/read-clauses.ts';
import { CHANGE_NOUNS } from '../change/change-words.ts';
import type { Phrase } from '../../text/phrase.ts';
import { states } from '../stating-verb.ts';

/** Kinds of clause that share the time of the one they stand in. */
const SHARING = /^(?:participle|reduced|content|coordinate|aside)$/;

/** Whether the clauses let the time at phrase `time` be that of the figure at phrase `figure`. */
export function letsThrough(
  phrases: readonly Phrase[],
  read: Clauses,
  time: number,
  figure: number,
): boolean {
  const [own, other] = [read.of[figure] ?? 0, read.of[time] ?? 0];
  if (own === other) return true;
  if (isInside(read, own, other)) {
    // Out of a relative or adverbial clause no time of what is around it is taken, nor that of a saying.
    for (let at = own; at !== other && at >= 0; at = read.clauses[at]?.parent ?? -1)
      if (!SHARING.test(read.clauses[at]?.kind ?? '') || isDefinition(phrases, read, at)) return false;
    return true;
  }
  if (isInside(read, other, own))
    return belongsTo(phrases, read, other, figure) || isOfSubject(phrases, read, other, figure);
  return false;
}

/** "won that status – values of $1 billion – last year": what dashes set aside without a verb tells what a thing is. */
function isDefinition(phrases: readonly Phrase[], { clauses }: Clauses, at: number): boolean {
  const { kind, first = 0, verb } = clauses[at] ?? {};
  return (
    kind === 'aside' &&
    verb === -1 &&
    phrases[first]?.norm !== '(' &&
    phrases[first + 1]?.kind === 'noun' &&
    // "261,915 thefts in the year to May – a rise of 32%", but not "from 9 in May to five in June – a drop of 44%"
    !(
      CHANGE_NOUNS.has(phrases[first + 1]?.norm ?? '') &&
      phrases.slice(0, first).filter((phrase) => phrase.kind === 'time').length === 1
    )
  );
}

/** Whether the clause tells of the figure's own noun: "nine others [selected in 2018]", "the 3,248 cases [that it had in 2015]". */
function belongsTo(
  phrases: readonly Phrase[],
  { clauses, of }: Clauses,
  clause: number,
  figure: number,
): boolean {
  const { kind, first, parent } = clauses[clause] ?? { kind: 'main', first: 0, parent: 0 };
  if (parent !== (of[figure] ?? 0)) return false;
  if (kind === 'participle') return false;
  if (kind !== 'relative' && kind !== 'reduced') return kind === 'aside' && first === figure + 1;
  if (first < figure) return false;
  // Nothing but the noun that is counted and what it is of stands between.
  return phrases.slice(figure + 1, phrases[first - 1]?.kind === 'comma' ? first - 1 : first).every(
    ({ kind: between, norm }, at, all) =>
      /^(?:noun|adjective|adverb|and)$/.test(between) ||
      // "5 points shy of the 46% [set in 2008]", but "the 15% tariffs on $125 billion of goods [imposed in May]" are one phrase
      (between === 'marked' && all.slice(0, at).some(({ kind: link }) => /^(?:and|noun)$/.test(link))) ||
      (between === 'prep' && OF_ONE_CLAUSE.has(norm)),
  );
}

/** "The price of a car [sold in October] was $39,014": of the subject that the clause's verb states something of. */
function isOfSubject(
  phrases: readonly Phrase[],
  { clauses, of }: Clauses,
  clause: number,
  figure: number,
): boolean {
  const [inner, own] = [clauses[clause], clauses[of[figure] ?? 0]];
  const verb = own?.verb ?? -1;
  if (
    inner === undefined ||
    own === undefined ||
    inner.parent !== (of[figure] ?? 0) ||
    inner.kind !== 'reduced'
  )
    return false;
  return (
    inner.first < verb &&
    verb < figure &&
    states(phrases[verb]?.verb?.lemma ?? '') &&
    phrases[inner.first - 1]?.kind !== 'comma'
  );
}

/** Whether the time stands in a relative, adverbial or bracketed clause that the figure does not stand in. */
export function isSetApart(read: Clauses, time: number, figure: number): boolean {
  const [own, other] = [read.of[figure] ?? 0, read.of[time] ?? 0];
  return (
    !isInside(read, own, other) && /^(?:relative|adverbial|aside)$/.test(read.clauses[other]?.kind ?? '')
  );
}
