import { isFinite } from '../../text/asides.ts';
import { itemAt } from '../../text/item-at.ts';
import { RESULT_NOUNS } from '../../lexicon/measure-nouns.ts';
import { BEFORE_REFERENCE } from '../../lexicon/number-words.ts';
import { PEOPLED } from '../../lexicon/scene-nouns.ts';
import { CHANGE_NOUNS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from './placed-time.ts';

/** Numbers in words up to this one mostly refer to what the text has told of. */
const SMALL = 12;
const PEOPLE = /^(?:people|inhabitants|residents|souls)\b/i;

/**
 * Whether a figure only says what a thing is that was there before and stays, so that a time of what the thing does is none of its
 * own: "the town of 8,400 people was flooded in May", "the two leaders met", "the 640-seat theatre reopened".
 */
export function isDescribing(scene: Scene, time: Placed, at: number): boolean {
  const { phrases, figures, tokens } = scene;
  const figure = itemAt(figures, phrases[at]?.index ?? -1);
  if (figure === undefined) return false;
  // "in the two attacks in May", "the 24 hospitals built in 2019": told of the things themselves.
  const between = phrases.slice(at + 1, time.at);
  const verb = between.findIndex(isFinite);
  // "the seven products the duo launched in 2023"
  const isTold = between
    .slice(0, verb)
    .some(({ kind }, n) => kind === 'noun' && between[n + 1]?.kind === 'noun');
  const isBeside = time.at > at && (verb < 0 || isTold);
  const before = tokens[figure.firstToken - 1]?.norm ?? '';
  if (figure.kind === 'money')
    return (
      /^(?:the|an?)$/.test(before) &&
      time.at > at &&
      !isBeside &&
      phrases[at + 1]?.kind === 'noun' &&
      !isResult(phrases[at + 1]?.norm ?? '') &&
      !CHANGE_NOUNS.has(phrases[at + 1]?.norm ?? '')
    );
  if (figure.kind !== 'count') return false;
  if (tokens[figure.endToken]?.text === '-' && figure.noun.first === figure.endToken + 1) return true;
  // "the 3 million member union"
  if (/\bmember(?: |$)/i.test(figure.unit) && figure.value !== 1) return true;
  const left = phrases[at - 1];
  if (left?.norm === 'of' && PEOPLE.test(figure.unit) && PEOPLED.has(phrases[at - 2]?.norm ?? ''))
    return true;
  if (isBeside || !BEFORE_REFERENCE.has(before)) return false;
  const isInWords = !/\d/.test(tokens[figure.firstToken]?.text ?? '');
  return isInWords && typeof figure.value === 'number' && figure.value <= SMALL;
}

/** "losses on the sale": money that was made or lost at a time, and lasts no longer. */
const isResult = (noun: string): boolean => {
  const [first = ''] = noun.split(' ');
  return [first, first.replace(/s$/, ''), first.replace(/es$/, '')].some((word) => RESULT_NOUNS.has(word));
};
