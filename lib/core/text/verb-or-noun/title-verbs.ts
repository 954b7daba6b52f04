import { BEFORE_AMOUNT } from '../../lexicon/number-words.ts';
import {
  AMOUNT_CHANGING_TITLE_VERBS,
  AMOUNT_TITLE_VERBS,
  CHANGING_PRESENT,
  CHANGING_TITLE_VERBS,
} from '../../lexicon/headline-verbs.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { Token } from '../../model.ts';
import { itemAt } from '../item-at.ts';
import { opensInCapital } from '../letters.ts';

/** "Core Rate Rises 0.2%", "Home Sales Drop to 4 Million", "Oro Posts Record Profit of $4": the verb of a headline, whose capitals make a name of it. */
export function isTitleVerb(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
  const { norm } = token;
  const isPlural = before?.lemma !== before?.norm || /[^su]s$/.test(before?.norm ?? '');
  if (
    CHANGING_PRESENT.has(norm) ||
    AMOUNT_CHANGING_TITLE_VERBS.has(norm) ||
    (CHANGING_TITLE_VERBS.has(norm) && isPlural && opensInCapital(token.text))
  )
    return isAmountAt(
      tokens,
      BEFORE_AMOUNT.has(next?.norm ?? '') && opensInCapital(token.text) ? at + 2 : at + 1,
    );
  if (before?.pos !== 'PROPN' || before.norm === norm) return false;
  return (AMOUNT_TITLE_VERBS.has(norm) && isObjectAt(tokens, at + 1)) || isDeedAt(tokens, at);
}

/** "Oro [launches] flood relief fund", "Oro and Lumara [sign] trade deal": what is done with an undertaking that has no article. */
function isDeedAt(tokens: readonly Token[], at: number): boolean {
  const { norm = '', lemma = '', text = '' } = tokens[at] ?? {};
  if (opensInCapital(text) || DEED_VERBS.get(lemma)?.weak !== false || HEAD_NOUNS.has(norm)) return false;
  const several =
    /^(?:and|&|,)$/.test(itemAt(tokens, at - 2)?.norm ?? '') && itemAt(tokens, at - 3)?.pos === 'PROPN';
  if (norm === lemma ? !several : !/[^s]s$/.test(norm)) return false;
  let end = at + 1;
  while (end - at < UNDERTAKING && /^(?:ADJ|NOUN|NUM|PROPN|SYM)$|^-$/.test(partAt(tokens, end))) end += 1;
  return end > at + 1 && HEAD_NOUNS.has(tokens[end - 1]?.norm ?? '');
}

/** Tokens within which a headline's undertaking ends. */
const UNDERTAKING = 8;

const partAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.text === '-' ? '-' : (tokens[at]?.pos ?? '');

/** Whether an amount begins at `at`: “4”, “$4”, “a third”. */
export const isAmountAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NUM|SYM)$/.test(tokens[at]?.pos ?? '') ||
  /^\p{Lu}{0,3}\p{Sc}/u.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.norm === 'a' && /^(?:third|quarter|half|fifth|tenth)$/.test(tokens[at + 1]?.norm ?? ''));

/** What a headline's verb does something to: an amount, alone or at the end of a short noun phrase. */
function isObjectAt(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 5; next += 1) {
    if (isAmountAt(tokens, next)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|ADP|DET)$/.test(tokens[next]?.pos ?? '')) return false;
  }
  return false;
}
