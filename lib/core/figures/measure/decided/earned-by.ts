import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import type { Earlier } from './earlier.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { subjectWithArticle } from '../phrases/subject-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';

const EARNING = /^(?:earn|make|pocket)$/;

/** “[Oro Mills] made $40 million last year”: what somebody earned, and not who; "" elsewhere. */
export function earnedBy(standing: Standing, _last: Earlier | undefined, rule: string): string {
  const { scene, figure, before, after } = standing;
  const { phrases } = scene;
  const own = itemAt(phrases, before);
  const { lemma = '', form = '', passive = false, negated = false } = own?.verb ?? {};
  if (figure.kind !== 'money' || own === undefined || passive || negated) return '';
  // the rules know it with what it was earned by: “amount he earns running a machine”
  if (rule.startsWith('amount ')) return '';
  if (!EARNING.test(lemma) || !/^(?:finite|past)$/.test(form)) return '';
  // “earned $3 million in interest” is of that, “make a $5 million donation” of the donation
  // nor “make $10,000 and $5,000 gifts” of one
  if (/^(?:noun|and)$/.test(phrases[after]?.kind ?? '') || /^(?:in|of)$/.test(phrases[after]?.norm ?? ''))
    return '';
  const who = subjectWithArticle(standing, before);
  if (who === null || who === '' || /\d/.test(who)) return '';
  const more = complementOf(scene, after, { clauses: false }).trim();
  const tail = more === '' || /\d/.test(more) ? '' : ` ${more}`;
  return `amount ${who} ${wordsOf(scene, own.firstToken, own.endToken)}${tail}`;
}
