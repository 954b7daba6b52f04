import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { objectEnd } from '../phrases/phrase-ends.ts';
import { subjectWords } from '../phrases/subject-words.ts';

/** Words of whom it is likelier for, at most. */
const LONGEST_SUBJECT = 6;

/**
 * “Boys were 12% less likely [to read for pleasure]”, “three times as likely to die than women”: how much likelier something is, with
 * whom it is for; "" elsewhere.
 */
export function likelihoodOf({ scene, figure, after }: Standing): string {
  const { phrases } = scene;
  if (!/^(?:percent|multiple)$/.test(figure.kind)) return '';
  let at = after;
  while (at - after < 3 && /^(?:more|less|as|likely|likelier)$/.test(phrases[at]?.norm ?? '')) at += 1;
  if (!/^likel(?:y|ier)$/.test(itemAt(phrases, at - 1)?.norm ?? '') || phrases[at]?.verb?.form !== 'to')
    return '';
  let end = objectEnd(phrases, at + 1);
  for (let than = at + 1; than < end; than += 1)
    if (/^(?:than|as|marked|compare)$/.test(phrases[than]?.norm || (phrases[than]?.kind ?? ''))) end = than;
  const words = wordsOf(scene, phrases[at]?.firstToken ?? 0, phrases[end - 1]?.endToken ?? 0);
  let verb = after - 2;
  while (verb > 0 && phrases[verb]?.kind !== 'verb') verb -= 1;
  const who = subjectWords({ scene }, verb) ?? '';
  const isTold = who !== '' && !/\d/.test(who) && who.split(' ').length <= LONGEST_SUBJECT;
  return `likelihood ${words}${isTold ? ` (${who})` : ''}`;
}
