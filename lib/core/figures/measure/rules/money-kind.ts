import { GIVING_VERBS, SPENDING_VERBS, SUBJECT_VERBS } from '../../../lexicon/measure-verbs.ts';
import { NO_PLACES } from '../../../lexicon/time-words.ts';
import { itemAt } from '../../../text/item-at.ts';
import { doneBy } from '../phrases/done-by.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import type { Standing } from '../../scene.ts';
import { complementOf } from '../phrases/whole-noun.ts';

/** "$70 million in grants": what the money is, which a bare noun after "in" tells; null elsewhere. */
export function kindOfMoney(standing: Standing): string | null {
  const { scene, figure, after, before } = standing;
  const noun = scene.phrases[after + 1];
  if (figure.kind !== 'money' || scene.phrases[after]?.norm !== 'in' || noun?.kind !== 'noun') return null;
  const [opening, head] = [scene.tokens[noun.firstToken], scene.tokens[noun.head]];
  if (head?.pos !== 'NOUN' || /^(?:DET|PRON|NUM|PROPN)$/.test(opening?.pos ?? '')) return null;
  // What a whole is of stands before ("a fund of $3 million in cash"), what a level is of too.
  if (/^(?:of|to|from|at|by)$/.test(scene.phrases[before]?.norm ?? '') || NO_PLACES.has(noun.norm))
    return null;
  // "in emergency charitable contributions"
  const last = scene.phrases[after + 2]?.kind === 'noun' ? after + 2 : after + 1;
  const verb = scene.phrases[before]?.kind === 'verb' ? before : -1;
  const states = verb >= 0 && SUBJECT_VERBS.has(scene.phrases[verb]?.verb?.lemma ?? '');
  const by = verb < 0 ? '' : states ? '' : (doneBy(standing, verb) ?? '');
  const kind = wordsOf(scene, noun.firstToken, scene.phrases[last]?.endToken ?? noun.endToken);
  return `${kind} ${by} ${complementOf(scene, last + 1, { clauses: false })}`;
}

/** “for every $1 million [Montana spends on roads]”: what a clause right behind the amount tells was done with it; null elsewhere. */
export function spentBy({ scene, figure, at, after }: Standing): string | null {
  const [who, deed] = [scene.phrases[after], scene.phrases[after + 1]];
  const [opening, { form = '', lemma = '', passive = false } = {}] = [
    scene.tokens[who?.firstToken ?? -1],
    deed?.verb,
  ];
  if (figure.kind !== 'money' || after !== at + 1 || who?.kind !== 'noun' || deed === undefined) return null;
  if (!SPENDING_VERBS.has(lemma) && !GIVING_VERBS.has(lemma) && lemma !== 'get') return null;
  if (!/^(?:finite|past)$/.test(form) || passive || !/^(?:DET|PRON|PROPN)$/.test(opening?.pos ?? ''))
    return null;
  // “With $5 million the town bought”: what it was done with, and no clause of its own
  if (/^(?:with|after|before|comma)$/.test(itemAt(scene.phrases, at - 1)?.norm ?? '')) return null;
  return `amount ${wordsOf(scene, who.firstToken, deed.endToken)} ${complementOf(scene, after + 2, { clauses: false })}`;
}
