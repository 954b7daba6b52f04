import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import type { Earlier } from './earlier.ts';

/**
 * “14,000 homes were without power, down from [120,000]”, “narrowed to 4.2% of GDP from [5.1%]”: what the figure before is of, where this
 * one only tells what that was; "" elsewhere.
 */
export function levelBefore(standing: Standing, earlier: Earlier | undefined, rule: string): string {
  const { scene, figure, index, before } = standing;
  const { phrases } = scene;
  // “Orders doubled to [640 units]”
  const isMultiplied = earlier?.kind === 'multiple' && itemAt(phrases, before - 1)?.kind === 'marked';
  if (isMultiplied && phrases[before]?.norm === 'to') return earlier.measure;
  if (isMoreThan(standing)) return earlier?.kind === 'count' ? earlier.measure : '';
  if (isRisenTo(standing)) return earlier?.kind === figure.kind ? earlier.measure : '';
  if (phrases[before]?.norm !== 'from' || earlier?.kind !== figure.kind || earlier.unit !== figure.unit)
    return '';
  // “Sanders is up from 37 percent and Clinton is down from 49 percent”: the rules know of whom
  const isMoved = rule === '' && /^(?:up|down)$/.test(itemAt(phrases, before - 1)?.norm ?? '');
  const last = phrases.findIndex(({ kind, index: at }) => kind === 'marked' && at === index - 1);
  const isReached =
    phrases[last - 1]?.norm === 'to' &&
    phrases.slice(last + 1, before).every(({ kind }) => /^(?:prep|noun|adjective)$/.test(kind));
  return isMoved || isReached ? earlier.measure : '';
}

/** “a $149 million increase in loans to [$4.84 billion]”: what the change behind the figure before has reached. */
function isRisenTo({ scene: { phrases }, index, before }: Standing): boolean {
  if (itemAt(phrases, before)?.norm !== 'to') return false;
  let at = before - 1;
  while (
    before - at < FAR &&
    /^(?:noun|prep|adjective)$/.test(phrases[at]?.kind ?? '') &&
    !isChange(phrases[at])
  )
    at -= 1;
  const figure = itemAt(phrases, at - 1);
  return isChange(phrases[at]) && figure?.kind === 'marked' && figure.index === index - 1;
}

const isChange = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && CHANGE_NOUNS.has(phrase.norm);

/** Phrases of what has changed at most. */
const FAR = 10;

/** “80,000 people came, [10,000] more than expected”: so many more of what was counted. */
const isMoreThan = ({ scene: { tokens }, figure, index }: Standing): boolean =>
  index > 0 &&
  figure.kind === 'count' &&
  /^(?:more|fewer)$/.test(tokens[figure.endToken]?.norm ?? '') &&
  tokens[figure.endToken + 1]?.norm === 'than';
