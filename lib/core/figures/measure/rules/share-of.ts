import { itemAt } from '../../../text/item-at.ts';
import { governingVerb, type PhraseRange } from '../../../text/clauses.ts';
import { states } from '../../stating-verb.ts';
import type { Standing } from '../../scene.ts';
import { doneBy } from '../phrases/done-by.ts';
import { complementWords, isPronoun, isSubject, predicate, rangeWords } from '../phrases/measure-words.ts';
import { complementOf, predicateOf } from '../phrases/whole-noun.ts';
import { shareOfDeed } from './deed-measure.ts';
import { wholeBefore } from './figure-subject.ts';
import { shareTold, thoseWho } from './share-told.ts';

/** What stands to the left of a figure, given the measure before it. */
type Left = (standing: Standing, last: string) => string;

/** "12 tonnes of rice [the port shipped]": what there is so much of. */
export function measureOfMaterial(standing: Standing, of: PhraseRange): string {
  const { scene } = standing;
  const own = complementOf(scene, of.end);
  const verb = scene.phrases[standing.before]?.kind === 'verb' ? standing.before : -1;
  const by = verb >= 0 && !states(scene.phrases[verb]?.verb?.lemma ?? '') ? doneBy(standing, verb) : null;
  return `${rangeWords(scene, of)} ${by ?? ''} ${own}`;
}

/** "40 percent of voters [said so]": the whole that a share is of, with what is told of it or whose it is. */
export function measureOfShare(standing: Standing, of: PhraseRange, last: string, left: Left): string {
  const { scene, figure } = standing;
  // "half of the town's 241 homes"
  const isOwned =
    figure.kind === 'ratio' && figure.unit !== '' && /^['’]s?$/.test(scene.phrases[of.end]?.norm ?? '');
  let { end } = of;
  const limit = isOwned ? of.end + 4 : of.end;
  while (end < limit && /^(?:prep|marked|adjective|noun)$/.test(scene.phrases[end]?.kind ?? '')) end += 1;
  const whole = isOwned ? figure.unit : rangeWords(scene, of);
  const place = scene.phrases[of.end]?.kind === 'prep' ? complementWords(scene, of.end) : '';
  const those = thoseWho(scene, of);
  if (those !== '') return those;
  const named = isPronoun(scene, of) ? `${wholeBefore(standing) || last} ${place}`.trim() : whole;
  const told = shareTold(standing, end, last);
  if (told !== '') return `${named} ${told}`;
  if (isSubject(standing)) return `${named} ${predicateOf(scene, end).trim() || predicate(scene, end)}`;
  const deed = shareOfDeed(standing, named, end);
  if (deed !== null) return deed;
  // "$180 million, or some 6 percent of output"
  const same = scene.phrases[standing.before]?.norm === 'or' && standing.index > 0;
  const holder = same ? last : statesShare(standing) ? left(standing, last) : '';
  return holder === '' || holder === named ? named : `${holder} of ${named}`;
}

/** "one in five adults [cannot afford it]": those a fraction is of, with what is told of them. */
export function measureOfFraction(standing: Standing, last: string, left: Left): string {
  const { scene, figure, after } = standing;
  const noun = figure.unit;
  const toldOf = shareTold(standing, after, last);
  if (toldOf !== '') return `${noun} ${toldOf}`;
  const own =
    itemAt(scene.phrases, standing.before)?.kind === 'and' && scene.phrases[after]?.verb?.form === 'finite';
  return isSubject(standing) || own
    ? `${noun} ${predicateOf(scene, after).trim() || predicate(scene, after)}`
    : (shareOfDeed(standing, noun, after) ?? sharedBy(standing, noun, last, left));
}

/** Whether a verb before the share states it of its subject: "deposits were 4 percent of", "aid fell to 40 percent of". */
function statesShare({ scene, before }: Standing): boolean {
  // "is fatal in 90 percent of": no share that it is
  if (/^(?:in|among|on|across)$/.test(itemAt(scene.phrases, before)?.norm ?? '')) return false;
  const verb = governingVerb(scene.phrases, before + 1);
  if (verb < 0 || before - verb > 3) return before >= 0 && scene.phrases[before]?.norm === 'of';
  return states(scene.phrases[verb]?.verb?.lemma ?? '') || scene.phrases[verb]?.verb?.lemma === 'make';
}

/** "the port handles a third of exports": whose share it is, but "compared with a third of trams" is of them alone. */
function sharedBy(standing: Standing, noun: string, last: string, left: Left): string {
  const { scene, before, index } = standing;
  const at = scene.phrases.findLastIndex(({ kind }, other) => other <= before && kind !== 'adverb');
  const [prep, verb] = [scene.phrases[at], itemAt(scene.phrases, at - 1)];
  // "and a quarter of buses" behind it
  const joined = prep?.kind === 'and' && last !== '' && last === scene.figures[index - 1]?.unit;
  return joined || (prep?.kind === 'prep' && verb?.verb?.lemma === 'compare')
    ? noun
    : `${left(standing, last)} ${noun}`;
}
