import { CLAIMING_VERBS } from '../lexicon/saying-verbs.ts';
import { readOnce } from '../text/read-once.ts';
import { itemAt } from '../text/item-at.ts';
import type { Phrase } from '../text/phrase.ts';
import { hasOwnSubject, isAside, mainVerbFollows } from './verbs-ahead.ts';

/**
 * What a clause is to the one it stands in:
 * - main: of the sentence, or after a semicolon
 * - coordinate: "and exports fell", "while sedan sales were down"
 * - content: what a verb of saying or thinking has for its object
 * - relative: "who were held", "which rose"; reduced: "held in May", "waiting at berth"; both belong to the noun before
 * - participle: ", bringing the total to 14", of the clause before
 * - adverbial: "since it opened", "after rising", "because", "when"
 * - aside: between dashes or in brackets
 */
type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'content'
  | 'relative'
  | 'reduced'
  | 'participle'
  | 'adverbial'
  | 'aside';

interface Clause {
  readonly kind: ClauseKind;
  /** Index of the clause that it stands in; -1 of the first. */
  readonly parent: number;
  /** The phrase that opens it. */
  readonly first: number;
  /** The phrase of its verb; -1 where it has none (yet). */
  verb: number;
}

/** The clauses of a sentence, and for each phrase the clause that it stands in. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly of: Int32Array;
}

const RELATIVE = /^(?:which|who|whom|whose|where)$/;
/** Prepositions that open a clause where a verb follows. */
const OPENING = /^(?:since|after|before|until|till|despite|without|by|following|once)$/;

/** The clauses of a sentence, read once for all who ask. */
export const clausesOf = readOnce(readClauses);

/** Reads the clauses of a sentence from left to right. */
function readClauses(phrases: readonly Phrase[]): Clauses {
  const clauses: Clause[] = [{ kind: 'main', parent: -1, first: 0, verb: -1 }];
  const of = new Int32Array(phrases.length);
  let current = 0;
  for (let at = 0; at < phrases.length; at += 1) {
    current = returned(phrases, clauses, current, at);
    const kind = opened(phrases, clauses, current, at);
    if (kind !== null) {
      const beside = kind === 'coordinate' || kind === 'main' || kind === 'participle';
      const parent = beside ? outer(clauses, current) : current;
      clauses.push({ kind, parent: depthOf(clauses, parent) > DEEPEST ? 0 : parent, first: at, verb: -1 });
      current = clauses.length - 1;
    }
    of[at] = current;
    const clause = clauses[current];
    if (clause !== undefined && phrases[at]?.kind === 'verb' && clause.verb < 0) clause.verb = at;
    // A closing bracket ends its aside.
    if (phrases[at]?.norm === ')' && clause?.kind === 'aside') current = Math.max(0, clause.parent);
  }
  return { clauses, of };
}

/** The clause that a new coordinate one stands beside: out of what only belongs to a noun or a clause. */
function outer(clauses: readonly Clause[], from: number): number {
  let at = from;
  while (/^(?:relative|reduced|participle|adverbial|aside)$/.test(clauses[at]?.kind ?? ''))
    at = clauses[at]?.parent ?? -1;
  return at;
}

/** The kind of the clause that opens with the phrase at `at`; null where none does. */
function opened(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  current: number,
  at: number,
): ClauseKind | null {
  const [before, phrase, next] = [itemAt(phrases, at - 1), phrases[at], phrases[at + 1]];
  switch (phrase?.kind) {
    case 'that':
      return ofConjunction(phrases, at);
    case 'prep':
      return ofPreposition(phrases, clauses[current], at);
    case 'and':
      return phrase.norm !== 'or' &&
        at > 0 &&
        hasOwnSubject(phrases, at + 1) &&
        (clauses[current]?.verb ?? -1) >= 0
        ? 'coordinate'
        : null;
    case 'mark':
      if (/^[;:]$/.test(phrase.norm)) return 'main';
      if (phrase.norm === '(') return at > 0 && next !== undefined ? 'aside' : null;
      return DASH.test(phrase.norm) && at > 0 && next !== undefined
        ? ofDash(phrases, clauses, current, at)
        : null;
    case 'verb':
      return ofVerb(phrases, clauses, current, at);
    case 'noun':
    case 'marked':
      if (isContact(phrases, at)) return 'relative';
      // "said sales rose": what is said has no "that".
      return before?.kind === 'verb' &&
        CLAIMING_VERBS.has(before.verb?.lemma ?? '') &&
        hasOwnSubject(phrases, at)
        ? 'content'
        : null;
    default:
      return null;
  }
}

/** "the $2 billion [it includes]": a relative clause that nothing but its subject opens. */
function isContact(phrases: readonly Phrase[], at: number): boolean {
  return (
    /^(?:noun|marked)$/.test(itemAt(phrases, at - 1)?.kind ?? '') &&
    /^(?:it|he|she|they|we|i)$/.test(phrases[at]?.norm ?? '') &&
    phrases[at + 1]?.verb?.form === 'finite'
  );
}

/** Phrases between the dashes of an aside. */
const ASIDE = 40;
/** How deep clauses are read into each other; deeper ones stand in the first. */
const DEEPEST = 10;

function depthOf(clauses: readonly Clause[], clause: number): number {
  let depth = 0;
  for (let at = clause; at >= 0 && depth <= DEEPEST; at = clauses[at]?.parent ?? -1) depth += 1;
  return depth;
}

const DASH = /^(?:—|–|--)$/;

/** A dash sets something aside, but the one behind a dateline opens the sentence. */
function ofDash(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  current: number,
  at: number,
): ClauseKind | null {
  const closes = phrases.slice(at + 1, at + ASIDE).some(({ norm }) => norm === phrases[at]?.norm);
  return closes || (clauses[current]?.verb ?? -1) >= 0 ? 'aside' : 'main';
}

function ofConjunction(phrases: readonly Phrase[], at: number): ClauseKind {
  const [before, norm] = [itemAt(phrases, at - 1), phrases[at]?.norm ?? ''];
  if (RELATIVE.test(norm)) return 'relative';
  if (norm === 'that')
    return /^(?:noun|marked|time)$/.test(before?.kind ?? '') && phrases[at + 1]?.kind === 'verb'
      ? 'relative'
      : 'content';
  return /^(?:while|whereas)$/.test(norm) ? 'coordinate' : 'adverbial';
}

/** "since the virus was detected", "after rising". */
function ofPreposition(
  phrases: readonly Phrase[],
  clause: Clause | undefined,
  at: number,
): ClauseKind | null {
  if (!OPENING.test(phrases[at]?.norm ?? '')) return null;
  // "by the time the bridge opens"
  if (phrases[at]?.norm === 'by' && phrases[at + 1]?.norm === 'time' && hasOwnSubject(phrases, at + 2))
    return 'adverbial';
  if (phrases[at + 1]?.verb?.form === 'ing') return 'adverbial';
  return /^(?:since|after|before|until|till|once)$/.test(phrases[at]?.norm ?? '') &&
    hasOwnSubject(phrases, at + 1) &&
    !isOfSubject(phrases, clause, at)
    ? 'adverbial'
    : null;
}

/** "Profit [before tax] slipped": behind the noun that opens a clause, whose only verb is the next one. */
function isOfSubject(phrases: readonly Phrase[], clause: Clause | undefined, at: number): boolean {
  if (clause === undefined || clause.verb >= 0 || at === clause.first) return false;
  if (itemAt(phrases, at - 1)?.kind !== 'noun') return false;
  const verb = phrases.findIndex(({ kind }, n) => n > at && kind === 'verb');
  return !mainVerbFollows(phrases, verb);
}

/** A participle that opens a clause of its own, right behind a noun or a comma. */
function ofVerb(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  current: number,
  at: number,
): ClauseKind | null {
  const [before, verb] = [itemAt(phrases, at - 1), phrases[at]?.verb];
  const clause = clauses[current];
  if (verb === undefined || clause === undefined) return null;
  if (verb.form === 'ing') {
    if (before?.kind === 'comma') return 'participle';
    return /^(?:noun|marked)$/.test(before?.kind ?? '') && (clause.verb >= 0 || mainVerbFollows(phrases, at))
      ? 'reduced'
      : null;
  }
  if (verb.form !== 'past' || verb.passive || verb.lemma === 'age') return null;
  if (before?.kind === 'comma') return isAside(phrases, at) ? 'reduced' : null;
  // "Based on 200,000 cases in two years, the rate is"
  if (verb.lemma === 'base' && clause.verb < 0 && phrases[at + 1]?.norm === 'on') return 'reduced';
  // "names prominently mentioned in the report are"
  const isLed = before?.kind === 'adverb' && itemAt(phrases, at - 2)?.kind === 'noun' && clause.verb < 0;
  if (!isLed && !/^(?:noun|marked)$/.test(before?.kind ?? '')) return null;
  return clause.verb >= 0 || mainVerbFollows(phrases, at) || isInLead(phrases, clause, at) ? 'reduced' : null;
}

/** "Under a law [passed in 2018], firms must": within the preposition's phrase that leads a clause, behind whose comma its subject comes. */
function isInLead(phrases: readonly Phrase[], clause: Clause, at: number): boolean {
  if (phrases[clause.first]?.kind !== 'prep') return false;
  if (!phrases.slice(clause.first, at).every(({ kind }) => /^(?:prep|noun|adjective)$/.test(kind)))
    return false;
  const comma = phrases.findIndex(
    ({ kind }, n) => n > at && kind !== 'prep' && kind !== 'noun' && kind !== 'time',
  );
  return phrases[comma]?.kind === 'comma' && hasOwnSubject(phrases, comma + 1);
}

/** The clause that goes on at `at`, where what was set in before has ended. */
function returned(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  current: number,
  at: number,
): number {
  let clause = clauses[current];
  let index = current;
  const [before, phrase] = [itemAt(phrases, at - 1), phrases[at]];
  const finite = phrase?.kind === 'verb' && /^(?:finite|past)$/.test(phrase.verb?.form ?? '');
  // The second dash closes what the first opened.
  if (
    clause?.kind === 'aside' &&
    phrase?.norm === phrases[clause.first]?.norm &&
    at > clause.first &&
    phrase?.kind === 'mark' &&
    phrase.norm !== '('
  )
    return Math.max(0, clause.parent);
  while (clause !== undefined && clause.parent >= 0 && clause.kind !== 'content') {
    const parent = clauses[clause.parent];
    const inside = /^(?:relative|reduced|adverbial)$/.test(clause.kind);
    // "people who came were quarantined", ", launched in 2021, have seen"
    const verbless =
      inside &&
      finite &&
      clause.verb >= 0 &&
      (parent?.verb ?? 0) < 0 &&
      !/^(?:and|that)$/.test(before?.kind ?? '');
    // "Since it opened, the museum has"; ", which holds the first primary of 2020, he would need"
    const clausal =
      before?.kind === 'comma' &&
      at - 1 > clause.first &&
      clause.verb >= 0 &&
      (finite || (phrase?.kind !== 'and' && hasOwnSubject(phrases, at)));
    if (!verbless && !clausal) break;
    index = clause.parent;
    clause = parent;
  }
  return index;
}

/** Whether the clause `inner` stands in `outer`, or is it. */
export function isInside({ clauses }: Clauses, inner: number, outerClause: number): boolean {
  for (let at = inner; at >= 0; at = clauses[at]?.parent ?? -1) if (at === outerClause) return true;
  return false;
}
