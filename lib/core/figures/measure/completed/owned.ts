import { TIME_UNITS } from '../../../lexicon/time-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import { ownerAt } from '../../../text/clauses.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Scene, Standing } from '../../scene.ts';
import { isPronoun, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { isDuration } from '../rules/duration-measure.ts';
import { complementOf } from '../phrases/whole-noun.ts';

/**
 * “support” -> “Rao's support” of “Rao's 62 percent support”, “debt” -> “island's debt” of “the island's $70 billion in debt”: what a level
 * is of, with who has it right before the number, as counts have it.
 */
export function withOwner(standing: Standing, measure: string): string {
  const { scene, figure, before } = standing;
  if (!/^(?:money|percent|points|quantity)$/.test(figure.kind) || isDuration(figure)) return measure;
  const mark = itemAt(scene.phrases, before)?.kind === 'adjective' ? before - 1 : before;
  const owner = ownerAt(scene.phrases, mark);
  const at = nounBehind(standing);
  if (owner === null || at < 0 || isPronoun(scene, owner) || isTime(scene, owner.first)) return measure;
  const name = rangeWords(scene, owner);
  const owned = rangeWords(scene, { first: owner.first, end: mark + 1 });
  if (name === '' || measure.includes(owned) || measure.includes(`(${name})`)) return measure;
  const noun = nounWords(standing, at);
  // “the bank's 7% fall in profit”
  if (CHANGE_NOUNS.has(scene.phrases[at]?.norm ?? '') && measure !== '' && !measure.startsWith(noun))
    return /[()]/.test(measure) ? measure : `${measure} (${name})`;
  const told = `${noun} ${ownOf(scene, at + 1)}`.trim();
  const more = measure.replace(/ \([^()]*\)$/, '');
  const isMore = more.startsWith(told) && !/\d/.test(more) && !more.includes(name);
  return `${owned} ${isMore ? more : told}`;
}

/** The noun right behind the figure, or behind “of” or “in” what it is an amount of; -1 where none is. */
function nounBehind({ scene: { phrases }, figure, after }: Standing): number {
  // “$15[-]an-hour minimum wage”
  const first = phrases[after]?.norm === '-' ? after + 1 : after;
  const next = phrases[first];
  // “Rao's 3-point lead”, of which the tagger makes a verb
  const isVerbAsNoun =
    next?.kind === 'verb' && next.endToken - next.firstToken === 1 && next.norm === next.verb?.lemma;
  if (next?.kind === 'noun' || isVerbAsNoun) return HOLDER.test(next.norm) ? -1 : first;
  const isAmount =
    (next?.norm === 'of' && figure.kind !== 'percent') || (next?.norm === 'in' && figure.kind === 'money');
  return isAmount && phrases[first + 1]?.kind === 'noun' ? first + 1 : -1;
}

/** “Oro's 60 percent shareholder” is no part of Oro's. */
const HOLDER = /(?:holder|owner|investor)s?$/;

const nounWords = ({ scene, figure }: Standing, at: number): string => {
  const phrase = scene.phrases[at];
  return phrase === undefined
    ? ''
    : wordsOf(scene, Math.max(phrase.firstToken, figure.endToken), phrase.endToken).replace(OPENING, '');
};

/** “$15[-an-hour ]wage”, “2[-megapixel ]camera”, “of [the ]roads” */
const OPENING = /^(?:-\s*)?(?:an?\s?-\s?\p{L}+ |(?:high|long|wide|tall|deep|thick) |the )?/iu;

/** What belongs to the noun, up to another figure. */
const ownOf = (scene: Scene, from: number): string =>
  complementOf(scene, from, { clauses: false })
    .trim()
    .replace(/ ?\b(?:at|by|for|from|in|of|to|with) [^ \d]{0,3}\d.*/, '');

const isTime = ({ phrases }: Scene, at: number): boolean => {
  const norm = phrases[at]?.norm ?? '';
  return TIME_UNITS.has(norm) || /^(?:today|tomorrow|yesterday)$/.test(norm);
};
