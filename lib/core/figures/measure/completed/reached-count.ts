import { itemAt } from '../../../text/item-at.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { governingVerb, nounChain, pastAdverbs } from '../../../text/clauses.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { participleAt } from '../phrases/done-by.ts';
import { isPronoun, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { reachedBy } from '../rules/reached-by.ts';
import { subjectWords } from '../phrases/subject-words.ts';

// What a clause says of a counted noun that it reaches by way of a preposition.

/** Without these a verb says something else. */
export const HEDGING = /^(?:allegedly|nearly|never|hardly|barely|not|supposedly|potentially)$/;

/** Whether the noun is the subject of what comes next: “said 300 people were”. */
export function isFollowedByVerb(phrases: readonly Phrase[], after: number): boolean {
  let at = pastAdverbs(phrases, after);
  while (/^(?:prep|noun|time|adverb)$/.test(phrases[at]?.kind ?? '') && at - after < 6) at += 1;
  return phrases[at]?.verb?.form === 'finite';
}

/** “We worked with [100 charities]”, “the bill was endorsed by [270 groups]”: what is done by way of a preposition. */
export function ofReached({ scene, before: left, after }: Standing): string {
  const { phrases } = scene;
  const before = linkAt(phrases, left);
  const [prep, phrase] = [itemAt(phrases, before), itemAt(phrases, before - 1)];
  const form = phrase?.verb;
  if (prep?.kind !== 'prep' || phrase === undefined || form === undefined) return '';
  if (!/^(?:finite|past)$/.test(form.form) || form.negated || !REACHING.test(prep.norm)) return '';
  if (SAYING_VERBS.has(form.lemma) || /^(?:be|compare)$/.test(form.lemma) || isFollowedByVerb(phrases, after))
    return '';
  if (HEDGING.test(itemAt(phrases, before - 2)?.norm ?? '')) return '';
  // “registrations climbed to 4,200 cars”
  if (prep.norm === 'to' && CHANGE_VERBS.has(form.lemma)) return '';
  if (itemAt(phrases, before - 2)?.kind === 'that') return '';
  const subject = subjectWords({ scene }, before - 1);
  // “We worked with”
  if (
    subject === null &&
    !form.passive &&
    !form.ahead &&
    PERSONAL.test(itemAt(phrases, before - 2)?.norm ?? '')
  )
    return `${participleAt(scene, before - 1)} ${prep.norm}`;
  if (subject === null || subject === '') return '';
  const doer = subject.replace(/^(?:The|An?|Some|This|These|Those) /, (word) => word.toLowerCase());
  return `${doer} ${wordsOf(scene, phrase.firstToken, prep.endToken)}`;
}

/** “The union signed contracts with [42 hospitals]”: what the rules say is reached by way of a noun or quality between verb and number. */
export function reachedAs(standing: Standing, rule: string): string {
  const { scene, before, after } = standing;
  const { phrases } = scene;
  const verb = governingVerb(phrases, before);
  const form = itemAt(phrases, verb)?.verb;
  const reached = reachedBy(standing);
  if (reached === '' || form === undefined || form.negated || !rule.endsWith(` ${reached}`)) return '';
  const [link, noun] = [itemAt(phrases, before)?.norm, itemAt(phrases, before - 1)];
  // “is one of five territories that voted”; “a brand with [300 shops]”, “signed contracts with [42 hospitals]”
  if (link === 'of' || (link === 'with' && noun?.kind === 'noun' && !SHARED.test(noun.norm))) return '';
  const isOther = SAYING_VERBS.has(form.lemma) || form.lemma === 'compare';
  const isHedged = phrases.slice(Math.max(verb - 1, 0), before).some(({ norm }) => HEDGING.test(norm));
  return isOther || (isHedged && !GUILT.test(reached)) || isFollowedByVerb(phrases, after) ? '' : reached;
}

/** What is had with somebody. */
const SHARED =
  /^(?:agreement|charge|contract|deal|interview|lawsuit|meeting|negotiation|partnership|settlement|talk)s?$/;

/** “pleaded not guilty to” */
const GUILT = /\bnot guilty\b/;

/** “Backed by [41 mayors], the plan would …”: what an opening participle has done to the subject behind it. */
export function ofOpener({ scene, before: left, after }: Standing): string {
  const { phrases } = scene;
  const by = linkAt(phrases, left);
  const [participle, comma] = [itemAt(phrases, by - 1), phrases[after]];
  const isOpening = by === 1 && phrases[by]?.norm === 'by' && participle?.verb?.form === 'past';
  const subject = { first: after + 1, end: after + 2 };
  if (!isOpening || comma?.kind !== 'comma' || phrases[after + 1]?.kind !== 'noun') return '';
  if (phrases[after + 2]?.kind !== 'verb' || !participle.norm.endsWith('ed') || isPronoun(scene, subject))
    return '';
  const { firstToken = 0, endToken = 0 } = phrases[after + 1] ?? {};
  return `that ${participle.norm} ${wordsOf(scene, firstToken, endToken)}`;
}

const PERSONAL = /^(?:we|i|they|he|she)$/;

const REACHING = /^(?:with|by|to|at|on|in|for|from|into|through|across|over)$/;

/** “Boca West, home to [6,000 residents]”, “a page with [650 likes]”: what the noun is of. */
export function ofHolder({ scene, before, after }: Standing): string {
  const { phrases } = scene;
  const at = linkAt(phrases, before);
  const [link, holder] = [itemAt(phrases, at), itemAt(phrases, at - 1)];
  if (link?.norm === 'to' && holder?.norm === 'home' && holder.kind === 'noun') {
    const sets = itemAt(phrases, at - 2);
    return sets?.kind === 'comma' || sets?.verb?.lemma === 'be' ? ofPlace(scene, at - 3) : '';
  }
  if (link?.kind !== 'prep') return '';
  // “services available to 58 million homes”
  if (link.norm === 'to' && holder?.kind === 'adjective' && itemAt(phrases, at - 2)?.kind === 'noun') {
    const range = { first: at - 2, end: at - 1 };
    const things = rangeWords(scene, range);
    return isPronoun(scene, range) || !AVAILABLE.test(holder.norm) || things.split(' ').length > MOST_BESIDE
      ? ''
      : `${things} ${scene.tokens[phrases[at - 2]?.head ?? -1]?.norm.endsWith('s') === true ? 'are' : 'is'} ${holder.norm} to`;
  }
  const holds = /^(?:DET|PROPN)$/.test(scene.tokens[holder?.firstToken ?? -1]?.pos ?? '');
  const ends = /^(?:comma|mark|)$/.test(phrases[after]?.kind ?? '');
  // “With 65 affiliates, the council …”
  if (link.norm === 'with' && at === 0 && phrases[after]?.kind === 'comma')
    return itemAt(phrases, after + 2)?.kind === 'verb' ? ofNoun(scene, after + 1) : '';
  // “The page, with 650 likes”
  if (link.norm === 'with' && holder?.kind === 'comma')
    return ends && phrases.slice(0, at).every(({ kind }) => kind !== 'verb') ? ofNoun(scene, at - 2) : '';
  // “charges with 49 states”, “viral on the web with”, “share the honour with two”: of no such thing
  if (link.norm === 'with')
    return ends && holds && !/^(?:prep|verb)$/.test(itemAt(phrases, at - 2)?.kind ?? '')
      ? ofNoun(scene, at - 1)
      : '';
  return '';
}

const AVAILABLE = /^(?:available|accessible|open|subject)$/;
const MOST_BESIDE = 4;

/** The preposition before a number, past “some”, “all” and “around”. */
function linkAt(phrases: readonly Phrase[], before: number): number {
  let at = before;
  while (
    /^(?:some|all|just|only|nearly|around|about|over)$/.test(itemAt(phrases, at)?.norm ?? '') &&
    at > 0
  ) {
    if (phrases[at]?.kind === 'prep' && phrases[at - 1]?.kind !== 'prep') break;
    at -= 1;
  }
  return at;
}

/** “the road to [Boca West]”, but “[the city of Oro]” */
function ofPlace(scene: Scene, at: number): string {
  const isOf = itemAt(scene.phrases, at - 1)?.norm === 'of';
  const range = { first: at, end: at + 1 };
  return isOf || isPronoun(scene, range) || itemAt(scene.phrases, at)?.kind !== 'noun'
    ? ofNoun(scene, at)
    : `of ${rangeWords(scene, range)}`;
}

function ofNoun(scene: Scene, at: number): string {
  const { phrases } = scene;
  if (itemAt(phrases, at)?.kind !== 'noun') return '';
  const range = { first: nounChain(phrases, at).first, end: at + 1 };
  return isPronoun(scene, range) ? '' : `of ${rangeWords(scene, range)}`;
}
