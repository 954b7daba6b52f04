import { GIVING_VERBS, SPENDING_VERBS } from '../../../lexicon/measure-verbs.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { doneBy, participleAt } from '../phrases/done-by.ts';
import { isPronoun, wordsOf } from '../phrases/measure-words.ts';
import { subjectWithArticle } from '../phrases/subject-words.ts';
import { complementOf } from '../phrases/whole-noun.ts';

/** What is done with money, besides giving and spending it. */
const GETTING = /^(?:raise|collect|generate|donate|receive|use)$/;
/** Who tells of a deed of his own: “reported [spending] $6 million”. */
const TELLING = /^(?:acknowledge|admit|disclose|report)$/;
/** What leads to a deed: “calls [for] using”, “charged [with] stealing”, “accused [of] spending”, “will end [up] collecting”. */
const LEADING = /^(?:for|of|by|up|with)$/;
/** What one is charged with doing. */
const STEALING = /^(?:embezzle|launder|misuse|pocket|steal|take)$/;

/** “4,300 runners took part, [raising £210,000] for charity”, “sentenced to prison and [fined $250,000]”: what was done with the amount; "" elsewhere. */
export function deedBeside(standing: Standing): string {
  const { scene, figure, before, after, at } = standing;
  const { phrases } = scene;
  const told = toldDeed(standing);
  if (told !== '') return told;
  const [deed, link] = [itemAt(phrases, before)?.verb, itemAt(phrases, before - 1)];
  const isJoined =
    (deed?.form === 'ing' &&
      (link?.kind === 'comma' || LEADING.test(link?.norm ?? '') || link?.verb?.lemma === 'end')) ||
    (deed?.form === 'past' && link?.kind === 'and');
  if (figure.kind !== 'money' || before < at - 2 || deed === undefined || !isJoined) return '';
  const { lemma } = deed;
  if (!GETTING.test(lemma) && !STEALING.test(lemma) && !GIVING_VERBS.has(lemma) && !SPENDING_VERBS.has(lemma))
    return '';
  // “saving $12 million in interest” is of that
  if (/^(?:in|of)$/.test(phrases[after]?.norm ?? '') || phrases[after]?.kind === 'noun') return '';
  const own = complementOf(scene, after, { clauses: false }).trim();
  const done = STEALING.test(lemma)
    ? chargedWith(standing)
    : (doneBy(standing, before) ?? participleAt(scene, before));
  if (done === '') return '';
  return `amount ${done}${own === '' || /\d/.test(own) ? '' : ` ${own}`}`;
}

/** “[a mayor was charged with stealing] $29 million”: what is only charged is told as that; "" of nobody who is named. */
function chargedWith(standing: Standing): string {
  const { scene, before } = standing;
  const [charge, deed] = [before - 2, before].map((at) => itemAt(scene.phrases, at));
  if (charge?.verb === undefined || deed === undefined) return '';
  // “He is accused of taking $2 million”
  if (isPronoun(scene, { first: before - 3, end: before - 2 }))
    return wordsOf(scene, charge.head, deed.endToken);
  const who = subjectWithArticle(standing, before - 2);
  return who === null || who === '' ? '' : `${who} ${wordsOf(scene, charge.firstToken, deed.endToken)}`;
}

/** “The club reported [spending] $1.1 million on ads”: what the one who tells it did with the amount; "" elsewhere. */
function toldDeed(standing: Standing): string {
  const { scene, figure, before, after, at } = standing;
  const { phrases } = scene;
  const [verb, gerund] = [itemAt(phrases, before - 1)?.verb, itemAt(phrases, before)];
  const isGerund =
    gerund !== undefined && /^[a-z]+ing$/.test(gerund.norm) && gerund.endToken - gerund.firstToken === 1;
  if (figure.kind !== 'money' || before < at - 3 || !isGerund) return '';
  if (
    !TELLING.test(verb?.lemma ?? '') ||
    !/^(?:finite|past)$/.test(verb?.form ?? '') ||
    verb?.passive === true
  )
    return '';
  if (/^(?:in|of)$/.test(phrases[after]?.norm ?? '') && gerund.norm !== 'having') return '';
  const own = complementOf(scene, after, { clauses: false }).trim();
  const [told, who] = [itemAt(phrases, before - 1), subjectWithArticle(standing, before - 1)];
  const tail = own === '' || /\d/.test(own) ? '' : ` ${own}`;
  // “have in fact reported”: of nobody
  if (who === 'fact') return '';
  if (who !== null && told !== undefined)
    return `amount ${who} ${wordsOf(scene, told.firstToken, told.endToken)} ${gerund.norm}${tail}`;
  return gerund.verb === undefined || gerund.norm === 'having'
    ? ''
    : `amount ${participleAt(scene, before)}${tail}`;
}
