import { hasCapital } from '../../text/letters.ts';
import { itemAt } from '../../text/item-at.ts';
import { BODY_KINDS, FIELDS_OF_STUDY, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import type { Token } from '../../model.ts';
import { openingBracket, skipBracket } from '../../text/asides.ts';
import { nounChain, type PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { isOfBothLands } from './body-fields.ts';
import { pastOffices } from './named-offices.ts';

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
  const whole = Math.max(pastFields(tokens, phrases, end), pastOffices(tokens, phrases, end));
  if (whole > end) return widenList(tokens, phrases, { first, end: whole });
  // "[Ministers responsible for] the Environment launched"
  const charge =
    itemAt(phrases, first - 1)?.norm === 'for' && itemAt(phrases, first - 2)?.norm === 'responsible';
  if (charge && itemAt(phrases, first - 3)?.kind === 'noun')
    return { first: nounChain(phrases, first - 3).first, end };
  // "[French and] German ministers"
  if (itemAt(phrases, first - 2)?.kind === 'adjective' && isOfBothLands(tokens, phrases, first - 1))
    return { first: first - 2, end };
  // "[Oro,] Lumara sign deal": the two of a headline
  const verb = phrases[end];
  const two = first === 2 && phrases[1]?.kind === 'comma' && hasCapital(tokens[phrases[0]?.head ?? -1]);
  if (two && phrases[0]?.kind === 'noun' && verb?.verb?.form === 'finite' && verb.norm === verb.verb.lemma)
    return { first: 0, end };
  const named = beforeLegalForm(tokens, phrases, first);
  if (named < first) return widenList(tokens, phrases, { first: nounChain(phrases, named).first, end });
  // "A together with its partners, B, and C signed"
  const partners = withPartners(phrases, first);
  if (partners >= 0) {
    const last =
      phrases[end]?.kind === 'comma' && phrases[end + 1]?.kind === 'and' && phrases[end + 2]?.kind === 'noun';
    return { first: nounChain(phrases, partners).first, end: last ? end + 3 : end };
  }
  const holder = withRepresentatives(phrases, first);
  if (holder >= 0) return { first: nounChain(phrases, holder).first, end: holder + 1 };
  // "A, together with B, signed"
  if (phrases[end]?.kind === 'comma' && isBeside(phrases, end + 1) && phrases[end + 3]?.kind === 'noun')
    return { first, end: besideEnd(phrases, end + 3) };
  if (itemAt(phrases, first - 1)?.norm === 'with' && isBeside(phrases, first - 1)) {
    let noun = first - 3;
    if (phrases[noun]?.kind === 'comma') noun -= 1;
    noun = skipBracket(phrases, noun);
    return phrases[noun]?.kind === 'noun' ? { first: nounChain(phrases, noun).first, end } : { first, end };
  }
  const described = beforeDescription(phrases, first);
  if (described >= 0) {
    const holder = beforeLegalForm(tokens, phrases, described);
    return { first: beforeItems(tokens, phrases, nounChain(phrases, holder).first), end };
  }
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

/** "[Oro Labs], Inc. signed", "[Oro] A/S signed": the name that a legal form at `first` belongs to; `first` where none does. */
function beforeLegalForm(tokens: readonly Token[], phrases: readonly Phrase[], first: number): number {
  const { firstToken = 0, endToken = 0, norm = '' } = phrases[first] ?? {};
  const alone = endToken === firstToken + 1;
  // The Danish "A/S" is cut at its stroke.
  const cut = alone && norm === 's' && phrases[first - 1]?.norm === '/' && phrases[first - 2]?.norm === 'a';
  const comma = alone && LEGAL_FORMS.has(norm.replaceAll('.', '')) && phrases[first - 1]?.kind === 'comma';
  const name = cut ? first - 3 : comma ? first - 2 : first;
  return phrases[name]?.kind === 'noun' && hasCapital(itemAt(tokens, phrases[name]?.head ?? -1))
    ? name
    : first;
}

/** "the Organisation [for Economic Cooperation and Development]": the end of what a body is for, behind its noun that ends at `end`. */
function pastFields(tokens: readonly Token[], phrases: readonly Phrase[], end: number): number {
  const capital = (at: number): boolean =>
    phrases[at]?.kind === 'noun' && hasCapital(itemAt(tokens, phrases[at]?.head ?? -1));
  const body = phrases[end]?.norm === 'for' && BODY_KINDS.has(phrases[end - 1]?.norm ?? '');
  if (!body || !capital(end - 1) || !capital(end + 1)) return end;
  return phrases[end + 2]?.kind === 'and' && FIELDS_OF_STUDY.has(phrases[end + 3]?.norm ?? '')
    ? end + 4
    : end + 2;
}

/** "[Oro Rail] together with its partners, Lund and Holm": who has the partners that a list from `first` on names; -1 where nobody. */
function withPartners(phrases: readonly Phrase[], first: number): number {
  for (let at = first - 1; at > 1 && first - at < LISTED; at -= 1) {
    const { kind, norm } = phrases[at] ?? {};
    if (
      kind === 'noun' &&
      PARTNERS.test(norm ?? '') &&
      itemAt(phrases, at - 1)?.norm === 'with' &&
      isBeside(phrases, at - 1)
    )
      return phrases[at - 3]?.kind === 'noun' ? at - 3 : -1;
    if (!/^(?:noun|comma|and)$/.test(kind ?? '')) return -1;
  }
  return -1;
}

/** "along with [B of Oro and C], signed": behind those who are set aside from `from` on, as far as a comma closes them; behind the first where none does. */
function besideEnd(phrases: readonly Phrase[], from: number): number {
  let at = from + 1;
  while (at - from < LISTED && /^(?:noun|and|prep|adjective)$/.test(phrases[at]?.kind ?? '')) at += 1;
  return phrases[at]?.kind === 'comma' && phrases[at - 1]?.kind === 'noun' ? at : from + 1;
}

/** "[Ann Holm] together with representatives from the Department of Ports (DP), Oro Bank (OB) and C": who did it with those of a list that holds the noun at `first`; -1 where nobody. */
function withRepresentatives(phrases: readonly Phrase[], first: number): number {
  for (let at = first; at > 1 && first - at < LONG_LIST; at -= 1) {
    // "(DOLE)", whatever the letters spell
    if (phrases[at]?.norm === ')') at = Math.max(1, openingBracket(phrases, at) - 1);
    const { kind = '', norm = '' } = phrases[at] ?? {};
    if (REPRESENTATIVES.test(norm) && itemAt(phrases, at - 1)?.norm === 'with' && isBeside(phrases, at - 1)) {
      const before = phrases[at - 3]?.kind === 'comma' ? at - 4 : at - 3;
      return itemAt(phrases, before)?.kind === 'noun' ? before : -1;
    }
    if (!/^(?:noun|comma|and|mark|prep|adjective)$/.test(kind)) return -1;
  }
  return -1;
}

const REPRESENTATIVES = /^(?:representatives|officials|members|delegates|heads|leaders)$/;
/** Phrases of a list of bodies with their letters in brackets. */
const LONG_LIST = 160;

const PARTNERS = /^(?:partners|allies|subsidiaries)$/;

/** Parties of a list, each with a bracket, that are looked for before the last. */
const LISTED = 12;

/**
 * "[Ann Holm (D-Oro)], Ole Lund (R-Neria) and" before the noun at `first`, of a list whose last item that is or is not: where the
 * party before begins; -1 where there is none.
 */
function beforeBracketed(phrases: readonly Phrase[], first: number, last: boolean): number {
  let close = first - 1;
  if (itemAt(phrases, close)?.kind === 'and') close -= 1;
  else if (last) return -1;
  if (itemAt(phrases, close)?.kind === 'comma') close -= 1;
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

/** "[Kofi Rask], the minister of trade, and" before the noun at `first`, "who chairs it" as well: who is described there; -1 where nobody is. */
function beforeDescription(phrases: readonly Phrase[], first: number): number {
  if (itemAt(phrases, first - 1)?.kind !== 'and' || itemAt(phrases, first - 2)?.kind !== 'comma') return -1;
  let at = first - 3;
  const inside = (phrase: Phrase | undefined): boolean =>
    /^(?:noun|prep|adjective|verb)$/.test(phrase?.kind ?? '') || phrase?.norm === '&';
  while (at > 0 && first - at < 12 && inside(phrases[at])) at -= 1;
  const relative = phrases[at]?.norm === 'who' ? 1 : 0;
  const verbs = phrases.slice(at, first).filter(({ kind }) => kind === 'verb').length;
  const comma = at - relative;
  return verbs === relative && phrases[comma]?.kind === 'comma' && phrases[comma - 1]?.kind === 'noun'
    ? comma - 1
    : -1;
}

/** "[Oro Bank], Ann Holm, the mayor, and C signed": where the names before the one at `first` begin, each between commas. */
function beforeItems(tokens: readonly Token[], phrases: readonly Phrase[], first: number): number {
  let from = first;
  for (let items = 0; items < LISTED; items += 1) {
    const item = from - 2;
    if (itemAt(phrases, from - 1)?.kind !== 'comma' || itemAt(phrases, item)?.kind !== 'noun') break;
    const chain = nounChain(phrases, item);
    // "In Oslo, Kofi Rask, the minister, and C"
    if (/^(?:prep|verb)$/.test(itemAt(phrases, chain.first - 1)?.kind ?? '')) break;
    if (!hasCapital(itemAt(tokens, phrases[item]?.head ?? -1))) break;
    from = chain.first;
  }
  return from;
}
