import { itemAt } from '../../text/item-at.ts';
import type { Scene } from '../scene.ts';

/** Whether the time at the phrase `at` tells when something was due, or began: that is no period of what is counted. */
export const isNoPeriod = (scene: Scene, at: number): boolean =>
  isDeadline(scene, at) || isBeginning(scene, at);

/** "The deadline for applications is [31 December]" */
function isDeadline({ phrases, tokens }: Scene, at: number): boolean {
  if (itemAt(phrases, at - 1)?.verb?.lemma !== 'be') return false;
  let noun = at - 2;
  while (noun > 0 && at - noun < REACH && /^(?:noun|prep|adjective)$/.test(phrases[noun - 1]?.kind ?? ''))
    noun -= 1;
  return phrases.slice(Math.max(0, noun), at - 1).some(({ norm, firstToken, endToken }) => {
    const words = tokens.slice(firstToken, endToken).map((token) => token.norm);
    return norm === 'deadline' || /\b(?:closing|due|cut-off) date$/.test(words.join(' '));
  });
}

const REACH = 6;

/** "since opening in [May]" */
const isBeginning = ({ phrases }: Scene, at: number): boolean =>
  itemAt(phrases, at - 1)?.kind === 'prep' &&
  /^(?:beginning|joining|launching|opening|starting|taking)$/.test(itemAt(phrases, at - 2)?.norm ?? '') &&
  itemAt(phrases, at - 3)?.norm === 'since';
