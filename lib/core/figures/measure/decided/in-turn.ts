import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import { isPronoun, rangeWords } from '../phrases/measure-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import type { Earlier } from './earlier.ts';

/** Phrases between a figure and whose the next is, at most. */
const LONGEST = 6;

/** “Oro received 45 percent of the vote, [Rao 38 percent]”: the measure before, of this one's own subject; "" elsewhere. */
export function inTurn({ scene, figure, index, at }: Standing, earlier: Earlier | undefined): string {
  const { phrases } = scene;
  const isAlike = earlier?.kind === figure.kind && (figure.kind === 'money' || earlier.unit === figure.unit);
  const who = pastBound(phrases, at - 1);
  const other = isAlike ? figureBefore(phrases, who - 1) : -1;
  if (other < 0 || phrases[who]?.kind !== 'noun' || phrases[other]?.kind !== 'marked') return '';
  if (phrases[other].index !== index - 1) return '';
  const before = pastBound(phrases, other - 1);
  const isTurn = phrases[before]?.kind === 'noun' && isLink(phrases[before - 1]);
  const verb = governingVerb(phrases, other);
  const owner = isTurn
    ? { first: before, end: before + 1 }
    : verb === before
      ? wholeSubject(phrases, verb)
      : null;
  if (owner === null || isPronoun(scene, owner)) return '';
  const [own, words] = [rangeWords(scene, { first: who, end: who + 1 }), rangeWords(scene, owner)];
  return earlier?.measure.includes(words) === true ? earlier.measure.replace(words, own) : '';
}

const isLink = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'comma' || (phrase?.kind === 'and' && phrase.norm !== 'but') || phrase?.norm === ';';

/** Before “about” and “only”. */
function pastBound(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (itemAt(phrases, at)?.kind === 'adverb') at -= 1;
  return at;
}

/** The figure of the item that ends before the link at `link`, with nothing behind it but what it is of; -1 where there is none. */
function figureBefore(phrases: readonly Phrase[], link: number): number {
  if (!isLink(itemAt(phrases, link))) return -1;
  for (let at = link - 1; at >= 0 && link - at < LONGEST; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'marked') return at;
    if (phrase?.kind !== 'noun' && phrase?.norm !== 'of' && !isLink(phrase)) return -1;
  }
  return -1;
}
