import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';

/** “reported a [loss] for the July-September period of $368 million”: past what only tells when; "" elsewhere. */
export function nounOfPeriod({ scene, figure, before }: Standing): string {
  const { phrases } = scene;
  if (figure.kind !== 'money' || itemAt(phrases, before)?.norm !== 'of') return '';
  let at = before - 1;
  while (
    before - at < LONGEST &&
    (phrases[at]?.kind === 'time' ||
      phrases[at]?.kind === 'adjective' ||
      PERIOD.test(phrases[at]?.norm ?? ''))
  )
    at -= 1;
  const isWhen = at < before - 1 && /^(?:for|in|over|during)$/.test(itemAt(phrases, at)?.norm ?? '');
  const noun = itemAt(phrases, at - 1);
  return isWhen && noun?.kind === 'noun' ? rangeWords(scene, { first: at - 1, end: at }) : '';
}

const LONGEST = 5;
const PERIOD = /^(?:period|quarter|half|half-year|year|month|months)$/;
