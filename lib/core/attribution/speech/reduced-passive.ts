import { ASKED_OF, FRONTED } from '../../lexicon/closed-classes.ts';
import { posAt, type Reading, wordAt } from '../reading.ts';
import { openingOf } from './opening-of.ts';

/** Verbs by what stands behind them only where their object does not: who is accused of something accuses nobody. */
const BEHIND_PASSIVES: readonly (readonly [verb: RegExp, behind: RegExp, next?: RegExp])[] = [
  [/^(?:accused|convicted|informed|notified|suspected)$/, /^of$/],
  [/^(?:blamed|commended|condemned|criticised|criticized|praised|thanked)$/, /^for$/],
  [/^charged$/, /^with$/],
  [/^(?:described|hailed|known)$/, /^as$/],
  [/^(?:invited|ordered|reminded|told)$/, /^to$/],
  [/^said$/, /^to$/, /^(?:be|have)$/],
];

/** "when [asked] whether", "said, [asked] about it", "[Asked] why": who is asked asks nothing. */
const isAskedOne = (reading: Reading, verb: number): boolean =>
  wordAt(reading, verb) === 'asked' &&
  ASKED_OF.has(wordAt(reading, verb + 1)) &&
  (/^(?:when|once|if)$/.test(wordAt(reading, verb - 1)) ||
    (wordAt(reading, verb - 1) === ',' && /^(?:said|says)$/.test(wordAt(reading, verb - 2))) ||
    openingOf(reading, verb) === verb);

/** How far before the verb, in tokens, it is looked for. */
const REACH = 8;

/** "A man [accused] of theft was held", "Driver told to pay": a participle without its auxiliary, whose subject said nothing. */
export function isReducedPassive(reading: Reading, verb: number): boolean {
  if (isAskedOne(reading, verb)) return true;
  const word = wordAt(reading, verb);
  const next = wordAt(reading, verb + 1);
  const form = BEHIND_PASSIVES.find(([own, behind]) => own.test(word) && behind.test(next));
  if (form === undefined || (form[2] !== undefined && !form[2].test(wordAt(reading, verb + 2)))) return false;
  if (next === 'to' && !/^(?:VERB|AUX)$/.test(posAt(reading, verb + 2))) return false;
  for (let at = verb - 1; at > verb - REACH && posAt(reading, at) !== 'PUNCT'; at -= 1)
    if (FRONTED.has(wordAt(reading, at))) return false;
  return true;
}
