import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import type { Token } from '../../model.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { fieldsEnd } from './body-fields.ts';

/** Fewest words of what an office is for with the name of who holds it: "Information Tom Rask". */
const FIELD_AND_NAME = 3;

/** "Minister [for Culture Ann Holm and Ports Minister Tom Rask]": the end of a list of agents one of whose offices is told with a preposition, which seems to end the first at `end`. */
export function pastOffices(tokens: readonly Token[], phrases: readonly Phrase[], end: number): number {
  let at = pastField(tokens, phrases, end);
  if (at === end) return end;
  for (let next = pastLink(phrases, at); next > at; next = pastLink(phrases, at)) {
    if (!isCapital(tokens, phrases[next]) || isSubject(phrases, pastField(tokens, phrases, next + 1))) break;
    at = pastField(tokens, phrases, next + 1);
  }
  return at;
}

/** Past "of Trade", "for Culture Ann Holm", "to the PM on Ports Tom Rask" behind an office whose noun ends at `end`. */
function pastField(tokens: readonly Token[], phrases: readonly Phrase[], end: number): number {
  const listed = Math.max(fieldsEnd(tokens, phrases, end - 1), fieldsEnd(tokens, phrases, end - 3));
  if (listed > end) return listed;
  const office = itemAt(phrases, end - 1);
  if (!ROLE_NOUNS.has(office?.norm ?? '')) return end;
  if (!isCapital(tokens, office)) return pastSmallField(tokens, phrases, end);
  let at = end;
  while (
    (phrases[at]?.norm === 'of' ||
      (at === end && /^(?:for|to)$/.test(phrases[at]?.norm ?? '')) ||
      (at > end && phrases[at]?.norm === 'on')) &&
    isCapital(tokens, phrases[at + 1])
  )
    at += 2;
  return at;
}

/** "minister [for cultural affairs of Kenya Tom Rask]": past what ends in somebody's name; `end` where nothing does. */
function pastSmallField(tokens: readonly Token[], phrases: readonly Phrase[], end: number): number {
  let at = end;
  while (/^(?:for|of)$/.test(phrases[at]?.norm ?? '') && phrases[at + 1]?.kind === 'noun') at += 2;
  const { firstToken = 0, endToken = 0 } = itemAt(phrases, at - 1) ?? {};
  const name = tokens.slice(Math.max(firstToken, endToken - 2), endToken);
  return at > end && name.length > 1 && name.every(({ text }) => /^\p{Lu}/u.test(text)) ? at : end;
}

/** Past "and" or ", and"; `at` where no list goes on there. */
function pastLink(phrases: readonly Phrase[], at: number): number {
  const and = phrases[at]?.kind === 'comma' ? at + 1 : at;
  return phrases[and]?.norm === 'and' ? and + 1 : at;
}

const isSubject = (phrases: readonly Phrase[], behind: number): boolean =>
  phrases[behind]?.verb?.form === 'finite' || phrases[behind]?.verb?.form === 'past';

/** A noun phrase that ends in a capital. */
const isCapital = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && /^\p{Lu}/u.test(itemAt(tokens, phrase.head)?.text ?? '');

/** "Minister for [Culture Ann Holm] and": whether who holds the office is named with what it is for. */
export const holdsName = (holder: Phrase | undefined, field: Phrase | undefined): boolean =>
  ROLE_NOUNS.has(holder?.norm ?? '') && (field?.endToken ?? 0) - (field?.firstToken ?? 0) >= FIELD_AND_NAME;

/** "Deputy Prime Minister [and] Minister for Law Ann Holm", "Prime Minister [and] Foreign Minister Tom Rask": two offices of one, whom only the second names. */
export function isOfTwoOffices(tokens: readonly Token[], phrases: readonly Phrase[], and: number): boolean {
  const [first, second] = [itemAt(phrases, and - 1), phrases[and + 1]];
  if (!isCapital(tokens, first) || !isCapital(tokens, second) || !ROLE_NOUNS.has(first?.norm ?? ''))
    return false;
  const words = tokens.slice(second?.firstToken, second?.endToken);
  if (
    [first, second].some((office) =>
      /^(?:the|an?|his|her|its|their)$/.test(itemAt(tokens, office?.firstToken ?? -1)?.norm ?? ''),
    )
  )
    return false;
  // "Minister for Law Ann Holm"
  if (ROLE_NOUNS.has(second?.norm ?? ''))
    return (
      /^(?:for|of)$/.test(phrases[and + 2]?.norm ?? '') &&
      // "Minister for Trade and Ports Ann Holm"
      holdsName(second, phrases[phrases[and + 4]?.norm === 'and' ? and + 5 : and + 3])
    );
  // "Foreign Minister Tom Rask"
  return words.length > FIELD_AND_NAME - 1 && words.some(({ norm }) => ROLE_NOUNS.has(norm));
}
