import { itemAt } from '../../../text/item-at.ts';
import type { PhraseRange } from '../../../text/clauses.ts';
import { nounAfter, predicate } from '../phrases/measure-words.ts';
import { complementOf, predicateOf } from '../phrases/whole-noun.ts';
import type { Scene, Standing } from '../../scene.ts';

/** Opens what is told of those a share is of. */
const TOLD = ' that ';
/** Shares joined before one verb, at most. */
const JOINED = 4;

/**
 * What is told of those whom a share is of, from the phrase behind their noun on: "that wish they had moved". Shares that are
 * joined have it together ("54% of tenants and 39% of owners misunderstand"), and one that is compared with another has what
 * is told there ("compared with 46% of lodgers").
 */
export function shareTold(standing: Standing, from: number, last: string): string {
  const { scene } = standing;
  const verb = pastJoined(scene, pastAge(scene, from));
  const told =
    verb === from
      ? saidOfThemselves(scene, from)
      : (saidOfThemselves(scene, verb) ?? predicateOf(scene, verb));
  if (told !== null && told.trim() !== '') return told;
  return isBesideShare(standing) ? tail(last) : '';
}

/** Past “aged 18 to 39” behind those a share is of. */
const pastAge = ({ phrases }: Scene, from: number): number =>
  phrases[from]?.norm === 'aged' && phrases[from + 1]?.kind === 'marked' ? from + 2 : from;

/** The words from " that " on; "" where a measure has none. */
function tail(measure: string): string {
  const at = measure.indexOf(TOLD);
  return at < 0 ? '' : measure.slice(at + 1);
}

/** "say they have a plan": what they say of themselves; null elsewhere. */
function saidOfThemselves(scene: Scene, at: number): string | null {
  const { phrases } = scene;
  let verb = at;
  while (
    verb - at < 3 &&
    /^(?:adverb|prep|noun)$/.test(phrases[verb]?.kind ?? '') &&
    phrases[verb]?.verb === undefined
  )
    verb += 1;
  if (!/^(?:say|report|admit|reply|answer|tell)$/.test(phrases[verb]?.verb?.lemma ?? '')) return null;
  const they = phrases[verb + 1]?.kind === 'that' ? verb + 2 : verb + 1;
  if (phrases[they]?.norm !== 'they') return null;
  let own = they + 1;
  while (own - they < 3 && phrases[own]?.kind !== 'verb') own += 1;
  if (phrases[own]?.verb === undefined) return null;
  const words = predicateOf(scene, own).trim() || predicate(scene, own);
  return words.startsWith('that ') ? words : `that are ${words}`;
}

/** Past "and 39% of owners" behind the noun of a share; where none is, `from`. */
export function pastJoined(scene: Scene, from: number): number {
  const { phrases, figures } = scene;
  let at = from;
  for (let joined = 0; joined < JOINED; joined += 1) {
    let share = at;
    while (share - at < 3 && /^(?:comma|and|adverb)$/.test(phrases[share]?.kind ?? '')) share += 1;
    const kind = itemAt(figures, itemAt(phrases, share)?.index ?? -1)?.kind;
    const joins = share > at && phrases[share]?.kind === 'marked' && /^(?:percent|ratio)$/.test(kind ?? '');
    const whole: PhraseRange | null = joins ? nounAfter(scene, share + 1, 'of') : null;
    if (whole === null) break;
    at = whole.end;
  }
  return at;
}

/** Whether the share is compared with the one before it in the sentence, or joined to one that is. */
function isBesideShare({ scene, before, index, at }: Standing): boolean {
  if (!/^(?:percent|ratio)$/.test(itemAt(scene.figures, index - 1)?.kind ?? '')) return false;
  const earlier = scene.phrases.findLastIndex(({ kind }, other) => other < at && kind === 'marked');
  const between = scene.phrases.slice(earlier + 1, before + 1);
  return between.some(
    ({ kind, norm, verb }) =>
      verb?.lemma === 'compare' || kind === 'and' || /^(?:versus|vs|against|than)$/.test(norm),
  );
}

/** "those who started later", whom only what follows tells. */
export function thoseWho(scene: Scene, whole: PhraseRange): string {
  const told = complementOf(scene, whole.end);
  return /^(?:those|people|all)$/.test(scene.phrases[whole.end - 1]?.norm ?? '') && told.trim() !== ''
    ? `those ${told}`
    : '';
}
