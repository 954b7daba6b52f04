import { EMPTY_MODIFIERS } from '../../../lexicon/modifiers.ts';
import { EMPTY_NOUNS, EXPECTATIONS } from '../../../lexicon/measure-nouns.ts';
import { itemAt } from '../../../text/item-at.ts';
import { nounChain, type PhraseRange } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { reachedBy } from './reached-by.ts';
import { isPronoun, modifiedStart, nounAfter, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { isChangeNoun } from './right-measure.ts';
import { complementOf } from '../phrases/whole-noun.ts';
import { doneBy } from '../phrases/done-by.ts';

/** What a figure measures by what stands to its left. */
type LeftMeasure = (standing: Standing, last: string) => string;

/** "a surplus of", "an increase of", "net leverage of". */
export function measureBeforeOf(
  standing: Standing,
  at: number,
  last: string,
  leftMeasure: LeftMeasure,
): string {
  const { scene } = standing;
  // "Profit after tax (PAT) of"
  if (scene.phrases[at - 1]?.norm === ')' && scene.phrases[at - 3]?.norm === '(')
    return measureBeforeOf(standing, at - 3, last, leftMeasure);
  // "help in the form of"
  const form = scene.phrases[at - 1]?.norm === 'form' && scene.phrases[at - 2]?.norm === 'in';
  if (form)
    return scene.phrases[at - 3]?.kind === 'noun' ? rangeWords(scene, nounChain(scene.phrases, at - 3)) : '';
  const noun = scene.phrases[at - 1];
  // A plural that the tagger took for a verb: "must report spills of".
  if (noun?.verb?.form === 'finite' && noun.norm.endsWith('s') && scene.phrases[at - 2]?.kind === 'verb')
    return noun.norm;
  // "a fine of", of which the tagger makes an adjective
  if (noun?.kind !== 'noun') return noun?.norm === 'fine' ? noun.norm : last;
  // "a net loss of $310 million" is an amount, "a gain of 3 percent" a change
  const amount = standing.figure.kind === 'money' && /^(?:loss|losses|gains?|savings?)$/.test(noun.norm);
  if (isChangeNoun(noun.norm) && !amount) {
    const where = nounAfter(scene, standing.after, 'in');
    if (where !== null) return rangeWords(scene, where);
    const modifiers = wordsOf(scene, noun.firstToken, noun.norm === 'growth' ? noun.endToken : noun.head);
    return (
      modifiers.replace(/^(?:an?|the|its|their) ?/i, '') ||
      last ||
      leftMeasure({ ...standing, before: at - 2 }, last)
    );
  }
  let lead = at - 2;
  while (/^(?:adjective|adverb)$/.test(scene.phrases[lead]?.kind ?? '')) lead -= 1;
  const compared = /^(?:with|to|from|than|against|over)$/.test(scene.phrases[lead]?.norm ?? '');
  if (EXPECTATIONS.has(noun.norm) && compared && last !== '') return last;
  if (isEmpty(scene, noun)) return leftMeasure({ ...standing, before: at - 2 }, last);
  const chain = coordinated(scene, nounChain(scene.phrases, at - 1));
  // "full-year revenue of": the time is part of what is measured.
  const timed =
    itemAt(scene.phrases, chain.first - 1)?.kind === 'time' &&
    itemAt(scene.phrases, chain.first - 2)?.kind === 'verb';
  const words = rangeWords(scene, { ...chain, first: timed ? chain.first - 1 : chain.first });
  // "a range of 9 to 10 with a mid-point of 9.5"
  const link = /^(?:adjective|adverb)$/.test(itemAt(scene.phrases, chain.first - 1)?.kind ?? '')
    ? chain.first - 2
    : chain.first - 1;
  if (
    itemAt(scene.phrases, link)?.norm === 'with' &&
    itemAt(scene.phrases, link - 1)?.kind === 'marked' &&
    last !== ''
  )
    return `${words} of ${last}`;
  // "a cap of 20% on interest", "a grant of £1.1m to the port for the project"
  const own = complementOf(scene, standing.after);
  const verb = /^(?:adjective|adverb)$/.test(itemAt(scene.phrases, chain.first - 1)?.kind ?? '')
    ? chain.first - 2
    : chain.first - 1;
  const opening = scene.phrases[chain.first]?.firstToken ?? 0;
  const isDone = itemAt(scene.phrases, verb)?.kind === 'verb' && modifiedStart(scene, opening) === opening;
  const by = own === '' && isDone ? doneBy(standing, verb) : null;
  if (by !== null || own !== '') return `${words} ${by ?? own}`.trim();
  return `${words} ${heldBy(standing, chain.first)}`.trim();
}

/** "a firm with a budget of": whose it is; "a term that the leak could result in": what leads to it; "" where neither is told. */
function heldBy(standing: Standing, first: number): string {
  const { scene } = standing;
  const article = /^(?:adjective|adverb)$/.test(scene.phrases[first - 1]?.kind ?? '') ? first - 1 : first;
  const [prep, holder] = [scene.phrases[article - 1], scene.phrases[article - 2]];
  if (prep?.kind !== 'prep') return '';
  // "Lund Mills, with a value of"
  const named = holder?.kind === 'comma' ? article - 3 : article - 2;
  const isSubject = named === article - 2 || nounChain(scene.phrases, named).first === 0;
  if (prep.norm === 'with' && scene.phrases[named]?.kind === 'noun' && isSubject) {
    const whole = { first: named, end: named + 1 };
    return isPronoun(scene, whole) ? '' : `of ${rangeWords(scene, whole)}`;
  }
  return prep.norm === 'with' ? '' : reachedBy({ ...standing, before: article - 1 });
}

/** "a loss to shops and hotels of" */
function coordinated({ phrases }: Scene, chain: PhraseRange): PhraseRange {
  const [and, left, prep, noun] = [1, 2, 3, 4].map((back) => itemAt(phrases, chain.first - back));
  if (and?.norm !== 'and') return chain;
  if (left?.verb?.form === 'to' && prep?.kind === 'noun')
    return { ...chain, first: nounChain(phrases, chain.first - 3).first };
  return left?.kind === 'noun' && prep?.kind === 'prep' && noun?.kind === 'noun'
    ? { ...chain, first: nounChain(phrases, chain.first - 4).first }
    : chain;
}

/** Whether a noun tells nothing of what is measured. */
export function isEmpty(scene: Scene, noun: Phrase): boolean {
  return (
    EMPTY_NOUNS.has(noun.norm) &&
    scene.tokens.slice(noun.firstToken, noun.head).every(({ norm }) => EMPTY_MODIFIERS.has(norm))
  );
}
