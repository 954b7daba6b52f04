import { itemAt } from '../../../text/item-at.ts';
import { dimensionOf } from './dimension-of.ts';
import { COMPARATIVES } from '../../change/change-words.ts';
import { complementWords, isParticle, wordsOf } from '../phrases/measure-words.ts';
import { pastBracket, pastTime } from './purpose.ts';
import type { Standing } from '../../scene.ts';
import { movesSubject } from './moves-subject.ts';
import { subjectWithArticle } from '../phrases/subject-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';
import { doneBy, participleAt } from '../phrases/done-by.ts';
import { states } from '../../stating-verb.ts';

/** Longest doer that is told with a deed, in characters. */
const LONGEST_DOER = 60;

/** "each loan the state would back": of a share of which something is done, the whole with the deed; null after verbs that state or change a level. */
export function shareOfDeed(standing: Standing, named: string, from: number): string | null {
  const { scene } = standing;
  const at = scene.phrases[standing.before]?.kind === 'adverb' ? standing.before - 1 : standing.before;
  const verb = scene.phrases[at]?.verb;
  if (verb === undefined || verb.passive) return null;
  if (states(verb.lemma) || movesSubject(standing, at)) return null;
  const by = verb.form === 'finite' || verb.form === 'past' ? doneBy(standing, at) : null;
  return `${named} ${by ?? ''} ${complementOf(scene, from, { clauses: false })}`;
}

/** "200 tons went to Egypt and 90 tons to Peru": the deed of the figure before, with a place of its own. */
export function gapped({ scene, before, after, index, figure }: Standing, last: string): string {
  const prep = scene.phrases[after];
  const kin = itemAt(scene.figures, index - 1)?.kind === figure.kind && scene.phrases[before]?.kind === 'and';
  const at = prep?.kind === 'prep' ? ` ${last} `.indexOf(` ${prep.norm} `) : -1;
  const place = at < 0 || !kin ? '' : complementWords(scene, after);
  return place === '' ? last : `${last.slice(0, at)} ${place}`;
}

/** "amount the town paid to rebuild the quay", "distance the probe travelled", "share the firm placed in work": what a deed states, by its doer or its purpose; "" where neither is named. */
export function amountOfDeed(standing: Standing, at: number): string {
  const { scene, after, before } = standing;
  const phrase = scene.phrases[at];
  // "earned 11% more than": no share of what they earned
  const isMore = standing.figure.kind === 'percent' && COMPARATIVES.has(scene.phrases[after]?.norm ?? '');
  const head = isMore ? 'amount' : (dimensionOf(standing.figure) ?? '');
  if (phrase?.verb === undefined || head === '') return '';
  // "the total sum adding up to $4 million": of the sum
  if (phrase.verb.lemma === 'add' && scene.phrases[at + 1]?.norm === 'up') return '';
  // "has worked on the mission for over 30 years": what stands between the verb and the figure
  const until = isParticle(scene, at + 1) ? Math.max(before, at + 2) : before;
  const between =
    until > at + 1
      ? wordsOf(scene, phrase.endToken, scene.phrases[until - 1]?.endToken ?? phrase.endToken)
      : '';
  // "sold it for $9,000": what it is stands elsewhere.
  if (/^(?:it|them|him|her|us|me|you)\b/i.test(between)) return '';
  const behind = complementOf(scene, pastTime(scene, pastBracket(scene, after)));
  // “paid people $1,000 who”: of somebody, and not of the amount
  const purpose = /^(?:who|whom|whose)\b/.test(behind) ? '' : behind;
  // "The agency plans to spend"
  const planned = phrase.verb.form === 'to' && scene.phrases[at - 1]?.verb !== undefined;
  const main = planned ? at - 1 : at;
  const subject = subjectWithArticle(standing, main);
  const verb = wordsOf(scene, scene.phrases[main]?.firstToken ?? phrase.firstToken, phrase.endToken);
  // "each family receiving between": a participle right behind its noun
  const reduced = phrase.verb.form === 'ing' && scene.phrases[at - 1]?.kind === 'noun';
  const isDone = planned || reduced || phrase.verb.form === 'finite' || phrase.verb.form === 'past';
  // "asked [for] $4 million", "took [in] $4 million"
  const link =
    head === 'amount' && before === at + 1 && scene.phrases[before]?.kind === 'prep'
      ? scene.phrases[before].norm
      : '';
  if (isDone && subject !== null && subject.length <= LONGEST_DOER && !/\d/.test(reduced ? subject : between))
    return `${head} ${subject} ${verb} ${between} ${link} ${purpose}`;
  if (purpose === '' || phrase.verb.negated || head !== 'amount' || phrase.verb.form === 'ing') return '';
  // "They gave $3 million to the museum": "amount given to the museum"
  const { lemma, ahead } = phrase.verb;
  if (lemma === 'have' || lemma === 'be' || lemma === 'make') return '';
  return `${head} ${ahead ? 'to be ' : ''}${participleAt(scene, at)} ${purpose}`;
}

/** "$275 million raised by volunteers": what a participle behind the money tells of it; null elsewhere. */
export function amountTold({ scene, figure, after }: Standing): string | null {
  const verb = scene.phrases[after]?.kind === 'adverb' ? after + 1 : after;
  if (figure.kind !== 'money' || scene.phrases[verb]?.verb?.form !== 'past') return null;
  const told = complementOf(scene, verb);
  return told.trim() === '' ? null : `amount ${told}`;
}
