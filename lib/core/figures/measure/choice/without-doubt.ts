import { wordSet } from '../../../lexicon/word-set.ts';
import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import { PEOPLES_FATES } from '../../../lexicon/measure-verbs.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import { isOfMovedObject } from '../decided/what-moved.ts';

/** Verbs that state of their subject how much it is, and nothing else. */
const REACHING = wordSet('exceed surpass total');

/**
 * Whether what the rules say is what a figure is of, whatever else stands near it: mostly the subject of the sentence's verb, “waiting times
 * have doubled to 14 weeks”, “India grew for the third year, expanding 6.5%”, “revenue missed forecasts, coming in at $1.9 billion”.
 */
export function isByRuleAlone(standing: Standing): boolean {
  const { scene, figure, before, after, at } = standing;
  const { phrases, tokens } = scene;
  if (isFateAlone(standing) || isOfMovedObject(standing)) return true;
  if (figure.kind === 'multiple')
    return /^(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)$/.test(tokens[figure.firstToken]?.norm ?? '');
  // “Emissions fell 4% to 371 million tonnes of carbon dioxide”
  const isChanged = CHANGE_VERBS.has(itemAt(phrases, before)?.verb?.lemma ?? '') && before === at - 1;
  if (
    figure.kind === 'percent' &&
    isChanged &&
    phrases[at + 1]?.norm === 'to' &&
    phrases[at + 2]?.kind === 'marked'
  )
    return true;
  // “among the more than 12,000 in attendance”
  if (figure.kind === 'count' && phrases[after]?.norm === 'in' && phrases[after + 1]?.norm === 'attendance')
    return true;
  // “compared with $103 million raised by the fund”
  if (figure.kind === 'money' && phrases[after]?.verb?.form === 'past' && phrases[after + 1]?.norm === 'by')
    return true;
  // “compared with 35% of charities”: of them alone
  if (
    figure.kind === 'percent' &&
    phrases[after]?.norm === 'of' &&
    itemAt(phrases, before - 1)?.verb?.lemma === 'compare'
  )
    return true;
  // “the amount of loss exceeded $500,000 and a fine for …”
  const reaching = itemAt(phrases, before)?.verb;
  // “have totaled $5 million in grants”: with what it is made of
  const isMadeOf = reaching?.lemma === 'total' && phrases[at + 1]?.norm === 'in';
  if (figure.kind !== 'count' && !isMadeOf && reaching?.form !== 'ing' && REACHING.has(reaching?.lemma ?? ''))
    return true;
  const verb = governingVerb(phrases, at);
  const { form, lemma = '' } = itemAt(phrases, verb)?.verb ?? {};
  if (figure.kind === 'count' || form !== 'ing' || itemAt(phrases, verb - 1)?.kind !== 'comma') return false;
  if (!CHANGE_VERBS.has(lemma) && lemma !== 'come') return false;
  for (let link = verb + 1; link <= before; link += 1) if (phrases[link]?.kind !== 'prep') return false;
  return true;
}

/** “struck the coast, killing 19 people and [injuring] 247”: people, to whom the verb right before does that. */
const isFateAlone = ({ scene: { phrases }, figure: { kind, unit, noun }, before, at }: Standing): boolean =>
  kind === 'count' &&
  unit === 'people' &&
  noun.first >= noun.end &&
  before === at - 1 &&
  PEOPLES_FATES.has(itemAt(phrases, before)?.verb?.lemma ?? '');
