import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import type { Earlier } from './earlier.ts';
import { isPronoun, wordsOf } from '../phrases/measure-words.ts';
import { participleAt } from '../phrases/done-by.ts';
import { subjectWithArticle } from '../phrases/subject-words.ts';

/** Verbs whose first object is whom the amount comes to or is taken from. */
const COSTING = /^(?:bring|cost|earn|net|save)$/;
/** Whom nobody knows by the word alone. */
const OBJECTS = /^(?:me|us|you|him|her|it|them|himself|herself|itself|themselves)$/;
/** Phrases of that object. */
const REACH = 5;

/** “The plan will save [patients in the town] an estimated $10 million”: what it saves them, and not they; "" elsewhere. */
export function costsWhom(standing: Standing, _last: Earlier | undefined, rule: string): string {
  const { scene, figure, before, after } = standing;
  const { phrases } = scene;
  // the rules know a subject that is a deed: “Cleaning up the spill cost”
  if (figure.kind !== 'money' || /^[a-z]+ing\b.* cost$/i.test(rule)) return '';
  let last = before;
  // “an estimated”, which the tagger may take for a verb
  while (
    /^(?:adjective|adverb)$/.test(itemAt(phrases, last)?.kind ?? '') ||
    itemAt(phrases, last)?.norm === 'estimated'
  )
    last -= 1;
  let verb = last;
  while (last - verb < REACH && /^(?:noun|prep|adjective)$/.test(itemAt(phrases, verb)?.kind ?? ''))
    verb -= 1;
  const own = itemAt(phrases, verb);
  const { lemma = '', passive = false, negated = false } = own?.verb ?? {};
  if (own === undefined || passive || negated || !COSTING.test(lemma)) return '';
  const object = { first: verb + 1, end: last + 1 };
  if (phrases[object.first]?.kind !== 'noun' || phrases[last]?.kind !== 'noun') return '';
  // “saves about $3 million”, “will cost them $2 million”
  const isOnly = isPronoun(scene, { first: object.first, end: object.first + 1 });
  if (isOnly || OBJECTS.test(phrases[object.first]?.norm ?? '')) return '';
  const [first, end] = [phrases[object.first]?.firstToken ?? 0, phrases[last]?.endToken ?? 0];
  const each = phrases[after];
  const a = /^(?:day|month|week|year)$/.test(each?.norm ?? '') ? ` a ${each?.norm ?? ''}` : '';
  const whom = wordsOf(scene, first, end) + a;
  const who = subjectWithArticle(standing, verb);
  if (who !== null && who !== '' && !/\d/.test(who) && /^(?:finite|past)$/.test(own.verb?.form ?? ''))
    return `amount ${who} ${wordsOf(scene, own.firstToken, own.endToken)} ${whom}`;
  return lemma === 'cost' ? `cost to ${whom}` : `amount ${participleAt(scene, verb)} for ${whom}`;
}
