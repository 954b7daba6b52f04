import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { cut, isPronoun, nounAfter, rangeWords } from '../phrases/measure-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import { predicateOf } from '../phrases/whole-noun.ts';
import { shareTold } from '../rules/share-told.ts';

/** How a source tells a share. */
const FINDING = /^(?:estimate|find|indicate|report|reveal|say|show|suggest)$/;
/** What opens a sentence with its source. */
const SOURCE = /^(?:according|in)$/;
const SURVEY = /^(?:analysis|data|figures|poll|report|research|statistics|study|survey)s?$/;

/** “According to a report by the ministry, [65% of adults] smoked”, “A poll found [65% of adults] smoked”: those it is of, with what they do, and not who tells it; "" elsewhere. */
export function shareBehindSource(standing: Standing): string {
  const { scene, figure, before, after } = standing;
  const { phrases } = scene;
  const whole = figure.kind === 'percent' || figure.kind === 'ratio' ? nounAfter(scene, after, 'of') : null;
  if (whole === null || isPronoun(scene, whole)) return '';
  const link = itemAt(phrases, before);
  const isToldBy = FINDING.test(link?.verb?.lemma ?? '') && link?.verb?.passive === false;
  if (!isToldBy && !(link?.kind === 'comma' && isSource(phrases.slice(0, before)))) return '';
  // “indicated that fraud affects their will to pay”: a clause, which is told whole elsewhere
  const isSaying =
    SAYING_VERBS.has(phrases[whole.end]?.verb?.lemma ?? '') || phrases[whole.end + 1]?.kind === 'that';
  const told = shareTold(standing, whole.end, '') || (isSaying ? '' : predicateOf(scene, whole.end));
  // “aren't sure they'll vote”, cut
  const isCut = /\b(?:he|it|she|they|we|you)$/.test(told.trim());
  return told.trim().startsWith('that ') && !isCut ? cut(`${rangeWords(scene, whole)} ${told.trim()}`) : '';
}

/** “According to …”, “In a March poll”: no clause, but what a participle tells of it. */
function isSource(opening: readonly Phrase[]): boolean {
  const [first] = opening;
  if (!SOURCE.test(first?.norm ?? '')) return false;
  if (opening.some(({ kind, verb }) => kind === 'that' || kind === 'marked' || verb?.form === 'finite'))
    return false;
  return first?.norm === 'according' || opening.some(({ norm }) => SURVEY.test(norm));
}
