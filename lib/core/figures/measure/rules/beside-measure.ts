import { MEASURED_LEVELS } from '../../../lexicon/measure-nouns.ts';
import { SUBJECT_VERBS } from '../../../lexicon/measure-verbs.ts';
import { itemAt } from '../../../text/item-at.ts';
import { governingVerb, nounChain } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { FLAT } from '../../change/change-words.ts';
import { rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { purposeWords } from './purpose.ts';
import type { Scene, Standing } from '../../scene.ts';
import { rightMeasure } from './right-measure.ts';
import { measureOfVerb } from './verb-measure.ts';

/** "the highest rate, 29.1%, in": the noun that the figure stands beside. */
export function besideNoun(standing: Standing): string | undefined {
  const { scene, before, after } = standing;
  const noun = itemAt(scene.phrases, before - 1);
  const aside =
    scene.phrases[before]?.kind === 'comma' && /^(?:comma|mark)$/.test(scene.phrases[after]?.kind ?? '');
  if (!aside || noun?.kind !== 'noun' || !MEASURED_LEVELS.has(noun.norm)) return undefined;
  return rangeWords(scene, nounChain(scene.phrases, before - 1));
}

/** "net sales flat at", "the dam, estimated at": the noun that an adjective or participle is about; -1 where none is. */
export function nounDescribed({ phrases }: Scene, at: number): number {
  const word = phrases[at];
  const noun = phrases[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const participle = noun < at - 1 && word?.verb?.form === 'past' && SUBJECT_VERBS.has(word.verb.lemma);
  return (participle || FLAT.test(word?.norm ?? '')) && phrases[noun]?.kind === 'noun' ? noun : -1;
}

/** "Revenue: $5 million" and headlines, whose figure no verb ties. */
export function nounAtStart(standing: Standing): string {
  const { scene, before } = standing;
  const left = scene.phrases[before];
  if (left?.kind !== 'mark' || !/^[:–—-]/.test(left.norm)) return '';
  // A speaker's label in capitals measures nothing.
  const label = scene.phrases[before - 1];
  if (label !== undefined && /^[^\p{Ll}]*$/u.test(wordsOf(scene, label.firstToken, label.endToken)))
    return '';
  return scene.phrases[before - 1]?.kind === 'noun'
    ? `${rangeWords(scene, nounChain(scene.phrases, before - 1))} ${purposeWords(standing)}`
    : '';
}

/** "repairs worth £310m", "flat at 48.2 million". */
export function measureBeforeAdjective(standing: Standing, left: Phrase, last: string): string {
  const { scene, before } = standing;
  if (left.norm === 'worth') {
    const noun = scene.phrases[before - 1]?.kind === 'comma' ? before - 2 : before - 1;
    if (scene.phrases[noun]?.kind === 'noun') return rangeWords(scene, nounChain(scene.phrases, noun));
  }
  const verb = governingVerb(scene.phrases, before);
  return verb >= 0 && before - verb < 4 ? measureOfVerb(standing, verb, last) : rightMeasure(standing, last);
}
