import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import { isPronoun, rangeWords } from '../phrases/measure-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import type { Earlier } from './earlier.ts';

/**
 * “Oro saw a 12% rise in visitors, [Marlow posted a 16% rise] and Tarn recorded an increase of 9%”: of what was told to have changed, for
 * this one's own subject; "" where the figure tells that itself.
 */
export function carriedChange(standing: Standing, earlier: Earlier | undefined): string {
  const { scene, figure, index, at } = standing;
  const { phrases } = scene;
  if (index === 0 || figure.kind !== 'percent' || earlier?.kind !== 'percent') return '';
  const end = changeAt(phrases, at);
  if (end < 0 || IN.test(phrases[end + 1]?.norm ?? '')) return '';
  const verb = governingVerb(phrases, at);
  if (!HAVING.test(itemAt(phrases, verb)?.verb?.lemma ?? '')) return '';
  const subject = wholeSubject(phrases, verb);
  if (subject === null || isPronoun(scene, subject)) return '';
  // What has changed is told by the first of them alone.
  const first = phrases.findIndex(({ kind }) => kind === 'marked');
  const told = changeAt(phrases, first);
  if (
    told < 0 ||
    told >= subject.first ||
    phrases[told + 1]?.norm !== 'in' ||
    phrases[told + 2]?.kind !== 'noun'
  )
    return '';
  const isAlone = phrases
    .slice(told + 3, subject.first)
    .every(({ kind, norm }) => kind !== 'that' && norm !== ';');
  const what = rangeWords(scene, { first: told + 2, end: told + 3 });
  return isAlone && phrases[told + 2] !== undefined ? `${what} (${rangeWords(scene, subject)})` : '';
}

const HAVING = /^(?:see|post|record|report|register|show|have|suffer|enjoy|experience|log)$/;
const IN = /^(?:in|of|to|for|as)$/;

/** The phrase of the change that a figure is the size of, “16% [rise]”, “[increase] of 9%”, past the figure; -1 where none is. */
function changeAt(phrases: readonly Phrase[], figure: number): number {
  const isChange = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'noun' && CHANGE_NOUNS.has(phrase.norm.replace(/s$/, ''));
  if (isChange(phrases[figure + 1])) return figure + 1;
  return itemAt(phrases, figure - 1)?.norm === 'of' && isChange(itemAt(phrases, figure - 2)) ? figure : -1;
}
