import { wordSet } from '../../lexicon/word-set.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Interval } from '../../periods/calendar.ts';
import type { Phrase } from '../../text/phrase.ts';
import { governingVerb } from '../../text/clauses.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import type { Scene } from '../scene.ts';
import { beforeAmount } from './bears-time.ts';
import { states } from '../stating-verb.ts';

/** Phrases of a clause that "since" opens, and those between a deed's verb and what was done. */
const CLAUSE = 9;
const NEAR = 4;

/**
 * "Since 2018 the firm has invested $161 million", "Since the plan began in 2017, 300 homes have been built": what has been done
 * from then to the day of publication. A state, a change and a length of time run on without adding up, and have none.
 */
export function sinceThen(scene: Scene, figure: number): Interval | undefined {
  const { phrases, figures, published } = scene;
  const { kind, unit = '' } = itemAt(figures, phrases[figure]?.index ?? -1) ?? {};
  if (published === undefined || !/^(?:money|count|quantity)$/.test(kind ?? '') || TIME_CODES.has(unit))
    return undefined;
  const start = isOfNextClause(scene, figure) ? undefined : beginning(scene);
  if (start === undefined || start >= published || !isDone(scene, figure)) return undefined;
  return { start, end: published };
}

/** "has given $2 million, and records show no gifts [since 2008]": of the clause that is joined behind the figure's. */
function isOfNextClause({ phrases }: Scene, figure: number): boolean {
  const since = phrases.findIndex(({ norm }) => norm === 'since');
  return phrases
    .slice(figure, Math.max(since, figure))
    .some(({ kind }, n, between) => kind === 'and' && between[n - 1]?.kind === 'comma');
}

/** The first day of the one time of the sentence, where "since" leads it or the clause that it stands in. */
function beginning({ phrases, times }: Scene): string | undefined {
  const since = phrases.findIndex(
    ({ norm, kind }) => norm === 'since' && (kind === 'prep' || kind === 'that'),
  );
  if (since < 0 || times.length !== 1) return undefined;
  const at = phrases.findIndex(({ kind }) => kind === 'time');
  const between = phrases.slice(since + 1, at);
  if (at < since || between.length > CLAUSE) return undefined;
  return between.every(({ kind }) => /^(?:noun|verb|prep|adjective|adverb)$/.test(kind))
    ? times[0]?.interval?.start
    : undefined;
}

/** Whether the figure is the object of a deed in the perfect, or the subject of one in the passive. */
function isDone(scene: Scene, figure: number): boolean {
  const { phrases } = scene;
  const verb = governingVerb(phrases, figure);
  if (isThere(scene, verb, figure)) return true;
  if (verb >= 0 && figure - verb <= NEAR && isDeed(scene, phrases[pastHelp(phrases, verb)], SUMMED))
    return phrases.slice(verb + 1, beforeAmount(phrases, figure) + 1).every(
      ({ kind, norm }, n) =>
        /^(?:adjective|adverb)$/.test(kind) ||
        norm === 'than' ||
        // "has brought in"
        (n === 0 && /^(?:in|up|out|off)$/.test(norm)),
    );
  if (isCountedSince(scene, figure)) return true;
  const at = phrases.findIndex(({ kind }, n) => n > figure && kind === 'verb');
  const next = at - figure <= NEAR ? phrases[at] : undefined;
  // "5,000 cases recorded since 1840", but not "80p, a level not seen since 2009"
  if (next?.verb?.form === 'past' && phrases[at + 1]?.norm === 'since')
    return !phrases.slice(figure + 1, at).some(({ kind }) => kind === 'comma');
  // "25 men who have won it since 2004"
  const relative = /^(?:who|which|that)$/.test(phrases[at - 1]?.norm ?? '');
  // "Some 3,400 people have died since": what nothing is done to
  const alone =
    GONE.has(next?.verb?.lemma ?? '') && !/^(?:noun|marked|adjective)$/.test(phrases[at + 1]?.kind ?? '');
  return (relative || alone || next?.verb?.passive === true) && isDeed(scene, next);
}

/** "There have [been] 42 murders": what has happened adds up. */
const isThere = ({ phrases, figures, tokens }: Scene, verb: number, figure: number): boolean =>
  verb === figure - 1 &&
  phrases[verb]?.verb?.lemma === 'be' &&
  tokens[phrases[verb]?.firstToken ?? -1]?.norm === 'have' &&
  itemAt(phrases, verb - 1)?.norm === 'there' &&
  itemAt(figures, phrases[figure]?.index ?? -1)?.kind === 'count';

/** "has [helped] develop and finance 300 homes": the verb that tells whether it is done. */
function pastHelp(phrases: readonly Phrase[], verb: number): number {
  let first = verb;
  while (itemAt(phrases, first - 1)?.kind === 'and' && itemAt(phrases, first - 2)?.kind === 'verb')
    first -= 2;
  return itemAt(phrases, first - 1)?.verb?.lemma === 'help' ? first - 1 : verb;
}

/** Verbs of change whose object is a sum, and no step: "has raised $4 million", "has cut 300 jobs". */
const SUMMED = wordSet('add cut lose raise save shed');
const NONE: ReadonlySet<string> = new Set();

/** What people do without an object. */
const GONE = wordSet('arrive die escape flee leave perish return vanish');

/** "more than [6 million] app installs since launching in 2020": nothing but what is counted stands between. */
function isCountedSince({ phrases, figures, tokens }: Scene, figure: number): boolean {
  if (itemAt(figures, phrases[figure]?.index ?? -1)?.kind !== 'count') return false;
  const since = phrases.findIndex(({ norm }, n) => n > figure && norm === 'since');
  const { firstToken: first = 0 } = phrases[figure] ?? {};
  // "the most 300 homes since 2009"
  const ranked = tokens.slice(Math.max(0, first - 2), first).some(({ norm }) => RANKED.test(norm));
  return (
    !ranked &&
    since > figure &&
    since - figure <= NEAR &&
    phrases[since + 1]?.verb?.form === 'ing' &&
    phrases
      .slice(figure + 1, since)
      .every(({ kind, norm }) => kind === 'noun' || kind === 'adjective' || norm === 'of')
  );
}

const RANKED = /^(?:best|biggest|fewest|first|highest|largest|lowest|worst)$/;

function isDeed({ tokens }: Scene, phrase: Phrase | undefined, summed = NONE): boolean {
  const verb = phrase?.verb;
  if (phrase === undefined || !/^(?:finite|past)$/.test(verb?.form ?? '')) return false;
  if (verb === undefined || verb.negated || verb.ahead) return false;
  // "has planted 3,000 trees and raised $4 million"; papers tell it in the plain past as well
  const perfect =
    /^(?:has|have|['’]ve|was|were)$/.test(tokens[phrase.firstToken]?.norm ?? '') ||
    (verb.form === 'past' && !verb.passive);
  return (
    perfect &&
    (summed.has(verb.lemma) || (!CHANGE_VERBS.has(verb.lemma) && !states(verb.lemma))) &&
    // "have found 18 bodies since Sunday"
    (verb.lemma === 'find' || !SAYING_VERBS.has(verb.lemma))
  );
}
