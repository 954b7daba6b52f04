import type { Token } from '../../model.ts';
import { openingBracket, skipBracket } from '../../text/asides.ts';
import { nounChain, type PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';

/** The words of "along with" and "together with". */
export const isBeside = (phrases: readonly Phrase[], at: number): boolean =>
  BESIDE.test(phrases[at]?.norm ?? '') ||
  (phrases[at]?.norm === 'with' && BESIDE.test(phrases[at - 1]?.norm ?? ''));

const BESIDE = /^(?:along|together|jointly)$/;

/** A subject with the coordinated parties before a bracket: "[Nordhavn (OSE: NORD) and] Kestrel Bay"; and "[A along with] B". */
export function widenList(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { first, end }: PhraseRange,
): PhraseRange {
  // "A, together with B, signed"
  if (phrases[end]?.kind === 'comma' && isBeside(phrases, end + 1) && phrases[end + 3]?.kind === 'noun')
    return { first, end: end + 4 };
  if (phrases[first - 1]?.norm === 'with' && isBeside(phrases, first - 1)) {
    let noun = first - 3;
    if (phrases[noun]?.kind === 'comma') noun -= 1;
    noun = skipBracket(phrases, noun);
    return phrases[noun]?.kind === 'noun' ? { first: nounChain(phrases, noun).first, end } : { first, end };
  }
  const described = beforeDescription(phrases, first);
  if (described >= 0) return { first: nounChain(phrases, described).first, end };
  // "Oro Labs (OL) [group]": who it is stands before the bracket.
  const open = openingBracket(phrases, first - 1);
  if (
    open > 0 &&
    isBareNoun(tokens, phrases[first]) &&
    /^(?:marked|noun)$/.test(phrases[open - 1]?.kind ?? '')
  )
    return { first: nounChain(phrases, open - 1).first, end: open };
  let from = first;
  for (let items = 0; items < LISTED; items += 1) {
    const earlier = beforeBracketed(phrases, from, items === 0);
    if (earlier < 0) break;
    from = earlier;
  }
  return { first: from, end };
}

/** Parties of a list, each with a bracket, that are looked for before the last. */
const LISTED = 12;

/**
 * "[Ann Holm (D-Oro)], Ole Lund (R-Neria) and" before the noun at `first`, of a list whose last item that is or is not: where the
 * party before begins; -1 where there is none.
 */
function beforeBracketed(phrases: readonly Phrase[], first: number, last: boolean): number {
  let close = first - 1;
  if (phrases[close]?.kind === 'and') close -= 1;
  else if (last) return -1;
  if (phrases[close]?.kind === 'comma') close -= 1;
  const open = close === first - 1 ? -1 : openingBracket(phrases, close);
  if (open <= 0 || phrases[open - 1]?.kind !== 'noun') return -1;
  const chain = nounChain(phrases, open - 1);
  return phrases[chain.first - 1]?.kind === 'prep' ? -1 : chain.first;
}

/** One word in small letters, without an article. */
const isBareNoun = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' &&
  phrase.endToken === phrase.firstToken + 1 &&
  /^\p{Ll}/u.test(tokens[phrase.head]?.text ?? '');

/** "[Kofi Rask], the minister of trade, and" before the noun at `first`: who is described there; -1 where nobody is. */
function beforeDescription(phrases: readonly Phrase[], first: number): number {
  if (phrases[first - 1]?.kind !== 'and' || phrases[first - 2]?.kind !== 'comma') return -1;
  let at = first - 3;
  while (at > 0 && first - at < 12 && /^(?:noun|prep|adjective)$/.test(phrases[at]?.kind ?? '')) at -= 1;
  return phrases[at]?.kind === 'comma' && phrases[at - 1]?.kind === 'noun' ? at - 1 : -1;
}
