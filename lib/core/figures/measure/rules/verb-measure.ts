import { EMPTY_NOUNS } from '../../../lexicon/measure-nouns.ts';
import { SUBJECT_VERBS } from '../../../lexicon/measure-verbs.ts';
import { NO_PLACES } from '../../../lexicon/time-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import { governingVerb, nounChain } from '../../../text/clauses.ts';
import { CHANGE_VERBS, TRANSITIVE_CHANGE } from '../../change/change-words.ts';
import { isPronoun, nounAfter, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { amountOfDeed } from './deed-measure.ts';
import type { Scene, Standing } from '../../scene.ts';
import { movesSubject } from './moves-subject.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import { states } from '../../stating-verb.ts';

/** Of a verb that speaks of its subject, the subject; of another, its deed and object. */
export function measureOfVerb(standing: Standing, at: number, last: string): string {
  const { scene, figure, before } = standing;
  const verb = scene.phrases[at]?.verb;
  if (verb === undefined || takesUp(scene, at)) return last;
  // "cover up to 60% of costs, rising to 75% for islands"
  if (
    verb.form === 'ing' &&
    scene.phrases[at - 1]?.kind === 'comma' &&
    CHANGE_VERBS.has(verb.lemma) &&
    last !== ''
  )
    return last;
  if (verb.form === 'to' && SUBJECT_VERBS.has(verb.lemma) && scene.phrases[at - 1]?.kind === 'noun')
    return rangeWords(scene, nounChain(scene.phrases, at - 1));
  const subject = subjectOrLast(standing, at, last) ?? (last === '' ? meantWords(standing, at) : null);
  if (verb.lemma === 'yield' && verb.form === 'to') return `${mainSubject(standing, at) ?? last} yield`;
  if (verb.form === 'to' || verb.form === 'ing') {
    const object = objectOf(standing, at, standing.before + 1);
    if (object !== null) return object;
  }
  if (verb.lemma === 'cost') return `${subject ?? last} ${verb.lemma}`;
  const isMoved = movesSubject(standing, at);
  const isStated = states(verb.lemma) || isMoved || figure.kind === 'multiple';
  const share = figure.kind === 'percent' || figure.kind === 'ratio';
  // "raised $28,415", "had $3.8 million in the bank": money that somebody gets or loses.
  const moves =
    figure.kind === 'money' &&
    before === at &&
    !isMoved &&
    !/^(?:top|exceed)$/.test(verb.lemma) &&
    (TRANSITIVE_CHANGE.has(verb.lemma) || verb.lemma === 'have');
  // "sold at $9,000": a price
  const priced = figure.kind === 'money' && scene.phrases[before]?.norm === 'at';
  // "core inflation held at 3.4%"
  const held = verb.lemma === 'hold' && scene.phrases[before]?.norm === 'at';
  if ((isStated && !moves) || priced || held)
    return subject === null ? last : `${subject} ${where(standing)}`;
  return (amountOfDeed(standing, at) || (share ? subject : null)) ?? last;
}

/** "sales rose 3 percent [in the Oro area]": where or among whom it holds, right behind the figure. */
function where({ scene, after, figure }: Standing): string {
  const prep = scene.phrases[after];
  // "is 90 percent curable"
  const quality =
    figure.kind === 'percent' && prep?.kind === 'adjective' && !/(?:er|more|less|worse)$/.test(prep.norm);
  if (quality && scene.phrases[after + 1]?.kind !== 'noun') return prep.norm;
  if (!/^(?:in|among|across|within|for)$/.test(prep?.norm ?? '')) return '';
  const noun = nounAfter(scene, after, prep?.norm ?? '');
  const head = scene.phrases[after + 1];
  if (noun === null || prep === undefined || isPronoun(scene, noun)) return '';
  if (NO_PLACES.has(head?.norm ?? '')) return '';
  return wordsOf(scene, prep.firstToken, scene.phrases[noun.end - 1]?.endToken ?? prep.endToken);
}

/** "63.5 percent of output in 2024, which is": the figure before, not the noun that it is of. */
function takesUp({ phrases }: Scene, verb: number): boolean {
  if (itemAt(phrases, verb - 1)?.norm !== 'which' || itemAt(phrases, verb - 2)?.kind !== 'comma')
    return false;
  let left = verb - 3;
  while (verb - left < 9 && /^(?:noun|prep|time)$/.test(phrases[left]?.kind ?? '')) left -= 1;
  return phrases[left]?.kind === 'marked' && phrases[left + 1]?.norm === 'of';
}

/** The subject; an empty one ("the number was") with what it speaks of. */
function subjectOrLast(standing: Standing, verb: number, last: string): string | null {
  const other = sameElsewhere(standing, verb, last);
  if (other !== null) return other;
  const subject = subjectWords(standing, verb);
  return subject !== null && EMPTY_NOUNS.has(subject) && !last.includes(subject)
    ? `${subject} ${last}`
    : subject;
}

/** "[exports to Peru shrank,] while those to Chile gained": what was measured before, of another place. */
function sameElsewhere({ scene }: Standing, verb: number, last: string): string | null {
  const subject = wholeSubject(scene.phrases, verb);
  if (subject === null || last === '') return null;
  const those = (at: number): boolean => /^(?:those|that)$/.test(itemAt(scene.phrases, at)?.norm ?? '');
  const prep = those(subject.first) ? subject.first + 1 : those(subject.first - 2) ? subject.first - 1 : -1;
  const link = itemAt(scene.phrases, prep);
  const end = scene.phrases[subject.end - 1];
  if (link?.kind !== 'prep' || end === undefined) return null;
  const at = ` ${last} `.indexOf(` ${link.norm} `);
  return `${at < 0 ? last : last.slice(0, Math.max(0, at - 1))} ${wordsOf(scene, link.firstToken, end.endToken)}`;
}

/** The subject of the verb before an infinitive: "The bond rose in price to yield". */
function mainSubject(standing: Standing, infinitive: number): string | null {
  const verb = governingVerb(standing.scene.phrases, infinitive);
  return verb < 0 ? null : subjectWords(standing, verb);
}

/** Whom "they" or "it" means: the noun phrase before the clause that they stand in, "a record for exports as they topped". */
function meantWords({ scene }: Standing, verb: number): string | null {
  const { phrases } = scene;
  const pronoun = wholeSubject(phrases, verb)?.first ?? -1;
  if (!/^(?:they|it)$/.test(itemAt(phrases, pronoun)?.norm ?? '')) return null;
  let left = pronoun - 1;
  if (itemAt(phrases, left)?.kind !== 'that' && itemAt(phrases, left)?.norm !== 'as') return null;
  left -= 1;
  while (
    left > 0 &&
    (/^(?:adverb|comma|adjective)$/.test(phrases[left]?.kind ?? '') || /^in$/.test(phrases[left]?.norm ?? ''))
  )
    left -= 1;
  // "in particular"
  if (phrases[left]?.norm === 'particular') left -= 2;
  if (phrases[left]?.kind !== 'noun') return null;
  const plural = /[^s]s$/.test(phrases[left]?.norm ?? '');
  if (plural !== (phrases[pronoun]?.norm === 'they')) return null;
  let first = left;
  while (
    phrases[first - 1]?.kind === 'prep' &&
    /^(?:of|['’]s?)$/.test(phrases[first - 1]?.norm ?? '') &&
    phrases[first - 2]?.kind === 'noun'
  )
    first -= 2;
  return rangeWords(scene, { first, end: left + 1 });
}

/** The object between the verb and the phrase at `end`: "shortened [the average clearance time] by". */
export function objectOf({ scene }: Standing, verb: number, end: number): string | null {
  const from = verb + 1;
  const start =
    scene.phrases[from]?.kind === 'prep' || scene.phrases[from]?.kind === 'mark' ? from + 1 : from;
  // "was sentenced today by the court to": neither a time nor who did it is an object.
  if (
    scene.phrases[from]?.kind === 'time' ||
    (scene.phrases[from]?.norm === 'by' && scene.phrases[verb]?.verb?.passive)
  )
    return null;
  let last = start;
  while (last < end && /^(?:noun|prep|and|adjective|adverb|time)$/.test(scene.phrases[last]?.kind ?? ''))
    last += 1;
  while (last > start && scene.phrases[last - 1]?.kind !== 'noun') last -= 1;
  if (last <= start || !scene.phrases.slice(start, last).some(({ kind }) => kind === 'noun')) return null;
  const range = { first: start, end: last };
  return isPronoun(scene, range) ? null : rangeWords(scene, range);
}

/** The verb before, past a participle: "signed an agreement with a group led by the bank, for". */
export function mainVerbBefore({ phrases }: Scene, at: number): number {
  const verb = governingVerb(phrases, at);
  const reduced =
    phrases[verb]?.verb?.form === 'past' &&
    phrases[verb - 1]?.kind === 'noun' &&
    phrases[verb - 2]?.kind === 'prep';
  return reduced ? governingVerb(phrases, verb) : verb;
}
