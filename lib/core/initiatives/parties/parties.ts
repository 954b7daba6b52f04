import { itemAt } from '../../text/item-at.ts';
import { BODY_KINDS, LEGAL_FORMS, SECOND_BODIES, TWOFOLD_HEADS } from '../../lexicon/body-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { EVENT_NOUNS } from '../../lexicon/scene-nouns.ts';
import type { Token } from '../../model.ts';
import type { PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { isInFields, isOfAgency, isOfBothLands, isOfTwoFields, isOneName } from './body-fields.ts';
import { goesOnDescribing, isDescribing } from './apposed.ts';
import { holdsName, isOfTwoOffices } from './named-offices.ts';
import { isBeside } from './widen-list.ts';

/** Words that name no party, and votes: "9-0". */
const NOBODY =
  /^(?:\d+[-–]\d+|others?|each other|one another|other (?:countries|parties|partners|members))$/i;

/** A party as the text names it; tokens as a half-open range. */
export interface Party {
  readonly first: number;
  readonly end: number;
  readonly words: string;
}

/** Splits a range of phrases at commas and conjunctions: "Uganda and Rwanda". */
export function partiesIn(
  text: string,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { first, end }: PhraseRange,
): Party[] {
  const parties: Party[] = [];
  let start = first;
  for (let at = first; at <= end; at += 1) {
    const kind = phrases[at]?.kind;
    const bracket = phrases[at]?.norm === '(';
    const beside = isBeside(phrases, at);
    if (at < end && kind !== 'comma' && kind !== 'and' && !bracket && !beside) continue;
    if (at < end && kind === 'and' && isInside(tokens, phrases, start, at)) continue;
    if (at < end && kind === 'and' && isOfFirm(tokens, phrases, start, at)) continue;
    if (at < end && kind === 'and' && goesOnDescribing(tokens, phrases, start, at)) continue;
    if (at < end && isInFields(tokens, phrases, { first: start, end }, at)) continue;
    // "the Jirga or lower house of Parliament": the same in other words
    const isAlias = parties.length > 0 && phrases[start - 1]?.norm === 'or' && start > first;
    const party = partyOf(text, tokens, phrases[start]?.firstToken, phrases[at - 1]?.endToken);
    // "Prime Minister and Foreign Minister Tom Rask"
    const office = at < end && at - 1 === start && isOfTwoOffices(tokens, phrases, at);
    // "with its partners, Lund and Holm"
    const named = kind === 'comma' && PARTNERS.test(party?.words ?? '');
    // "Feeding Tomorrow, a charity" is one.
    const apposed =
      parties.length > 0 &&
      phrases[start - 1]?.kind === 'comma' &&
      (/^(?:an?|his|her|its|their)$/.test(tokens[phrases[start]?.firstToken ?? 0]?.norm ?? '') ||
        // "Kofi Rask, the minister of trade, and Ann Holm"
        isDescribing(tokens, phrases, start, at) ||
        // "Senator Holm, Republican of Oro", "Senator Holm, D-Oro"
        /^(?:Republican|Democrat|Independent) of |^(?:D|DFL|I|R)-\p{Lu}/u.test(party?.words ?? '') ||
        (at === end && isDescription(tokens, phrases, first, party)));
    if (at > start && party !== null && !apposed && !isAlias && !named && !office) parties.push(party);
    if (bracket) while (at < end && phrases[at]?.norm !== ')') at += 1;
    start = at + 1;
    // "and by Ann Holm"
    if (phrases[start]?.norm === 'by' && start + 1 < end) start += 1;
  }
  return parties;
}

const PARTNERS = /^(?:its|their) (?:\p{Ll}+ )?(?:partners|allies|subsidiaries)$/u;

/** "Oro Air, the first carrier of its kind": no list goes on without its "and". */
function isDescription(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  party: Party | null,
): boolean {
  if (party === null || tokens[party.first]?.norm !== 'the') return false;
  return !phrases.slice(from).some(({ kind, firstToken }) => kind === 'and' && firstToken < party.first);
}

/** Whether the conjunction at `at` stands inside the party that starts at `start`. */
function isInside(tokens: readonly Token[], phrases: readonly Phrase[], start: number, at: number): boolean {
  const [holder, of] = [phrases[at - 3], phrases[at - 2]];
  // "Halden & Lund", "a Halden & Lund company"
  if (phrases[at]?.norm === '&' && phrases[at + 1]?.kind === 'noun')
    return (
      isNamed(itemAt(tokens, phrases[at - 1]?.head ?? -1)) &&
      isNamed(itemAt(tokens, phrases[at + 1]?.firstToken ?? -1))
    );
  if (isOfTwoFields(phrases, start, at)) return true;
  if (at - 1 === start && isOfBothLands(tokens, phrases, at)) return true;
  if (isOfCommittee(tokens, phrases, at) || (at - 1 === start && isOfAgency(tokens, phrases, at)))
    return true;
  // "Finance and Media Minister"
  if (
    at - 1 === start &&
    isBareCapital(tokens, phrases[at - 1]) &&
    isBareCapital(tokens, phrases[at + 1]) &&
    wordsOf(phrases[at + 1]) > 1 &&
    MINISTRY.test(phrases[at + 1]?.norm ?? '') &&
    !MINISTRY.test(phrases[at - 1]?.norm ?? '')
  )
    return true;
  return (
    at - 3 >= start &&
    /^(?:of|from|for)$/.test(of?.norm ?? '') &&
    TWOFOLD_HEADS.has(holder?.norm ?? '') &&
    phrases[at + 1]?.kind === 'noun' &&
    // "the Ministry of Defence and Oro University" are two.
    !SECOND_BODIES.has(phrases[at + 1]?.norm ?? '') &&
    !isOneName(tokens, phrases[at + 1]) &&
    !holdsName(holder, phrases[at - 1]) &&
    // "the Ministry of Culture and Ministry of Ports"
    !(TWOFOLD_HEADS.has(phrases[at + 1]?.norm ?? '') && /^(?:of|for)$/.test(phrases[at + 2]?.norm ?? '')) &&
    // "the government of Oro and the World Bank" are two.
    !(/^(?:government|republic)$/.test(holder?.norm ?? '') && isNamedWithArticle(tokens, phrases[at + 1])) &&
    // "the ministry of trade and Oro Bank"
    isNamed(itemAt(tokens, phrases[at - 1]?.head ?? -1)) ===
      isNamed(itemAt(tokens, phrases[at + 1]?.head ?? -1))
  );
}

/** "Oro and Lund Logistics and Port Services Limited": no third party, but the rest of a firm's name. */
const isOfFirm = (tokens: readonly Token[], phrases: readonly Phrase[], start: number, at: number): boolean =>
  itemAt(phrases, start - 1)?.kind === 'and' &&
  at - 1 === start &&
  isBareCapital(tokens, phrases[start]) &&
  isBareCapital(tokens, phrases[at + 1]) &&
  LEGAL_FORMS.has(phrases[at + 1]?.norm ?? '');

/** "the Senate Environment and Public Works Committee": a chamber's, by its two fields. */
function isOfCommittee(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const [field, committee] = [phrases[at - 1], phrases[at + 1]];
  const words = tokens.slice(field?.firstToken, field?.endToken).filter(({ norm }) => norm !== 'the');
  return (
    words.length > 1 &&
    /^(?:senate|house|assembly)$/.test(words[0]?.norm ?? '') &&
    words.every(isNamed) &&
    isBareCapital(tokens, committee) &&
    /^(?:sub)?committee$/.test(committee?.norm ?? '') &&
    wordsOf(committee) > 1
  );
}

const MINISTRY = /^(?:minist(?:er|ers|ry)|secretary)$/;
const wordsOf = (phrase: Phrase | undefined): number => (phrase?.endToken ?? 0) - (phrase?.firstToken ?? 0);

/** Capitals without an article before them. */
const isBareCapital = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && tokens.slice(phrase.firstToken, phrase.endToken).every(isNamed);

const isNamedWithArticle = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  itemAt(tokens, phrase?.firstToken ?? -1)?.norm === 'the' && isNamed(tokens[(phrase?.firstToken ?? -1) + 1]);

function partyOf(
  text: string,
  tokens: readonly Token[],
  first: number | undefined,
  endToken: number | undefined,
): Party | null {
  if (first === undefined || endToken === undefined || endToken <= first) return null;
  // "both the House", whose other half stands behind "and"
  const both = tokens[first]?.norm === 'both' && tokens[first + 1]?.norm === 'the' ? 1 : 0;
  const opening = tokens[first + both]?.norm ?? '';
  const named = /^(?:the|an?|both)$/.test(opening) && isNamed(tokens[first + both + 1]);
  const article = both + (named ? 1 : 0);
  const past = pastSmallWord(tokens, first + article, endToken);
  const [start, end] = [tokens[first + article]?.start, tokens[past - 1]?.end];
  if (start === undefined || end === undefined || end <= start) return null;
  const words = text.slice(start, end);
  return NOBODY.test(words) ? null : { first: first + article, end: past, words };
}

/** "with Hands [On Bay Oro]": a capitalised small word inside a name, where the words around it are no headline's. */
function pastSmallWord(tokens: readonly Token[], first: number, end: number): number {
  const inside =
    SMALL.test(tokens[end]?.text ?? '') &&
    isNamed(tokens[end + 1]) &&
    isNamed(tokens[end - 1]) &&
    /^\p{Ll}/u.test(tokens[first - 1]?.text ?? '');
  if (!inside) return end;
  let past = end + 1;
  while (isNamed(tokens[past])) past += 1;
  return past;
}

const SMALL = /^(?:On|To|For|In|With|From|Up|Over|At|By|Without)$/;

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Those with whom it was done. */
export interface Counterparts {
  /** "between A and B" or "among A, B and C" rather than "with B". */
  readonly between: boolean;
  readonly parties: readonly Party[];
}

/** The nouns after "with" or "between" behind the phrase before `endPhrase`, and what a participle adds ("led by X"). */
export function counterpartsAfter(
  text: string,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  endPhrase: number,
): Counterparts {
  let at = pastAbbreviation(phrases, endPhrase);
  const first = at;
  // "a memorandum on rice supply with the Philippines": other prepositional phrases may come first.
  for (let steps = 0; steps < 6; steps += 1) {
    const [phrase, next] = [phrases[at], phrases[at + 1]];
    if (phrase?.kind === 'time' || phrase?.kind === 'adverb') at += 1;
    else if (pastAgent(phrases, at) > at) at = pastAgent(phrases, at);
    else if (phrase?.kind !== 'prep' || /^(?:with|between|among|by)$/.test(phrase.norm)) break;
    else if (next?.kind === 'adjective' && phrases[at + 2]?.kind === 'noun') at += 3;
    else if (/^(?:noun|marked|time)$/.test(next?.kind ?? '')) at += 2;
    else break;
  }
  const between = /^(?:between|among)$/.test(phrases[at]?.norm ?? '');
  // "signed after a conference between A and B": they met there.
  const met = phrases[at - 1]?.norm ?? '';
  if (at > first && (EVENT_NOUNS.has(met) || TALKS.test(met))) return { between, parties: [] };
  if (phrases[at]?.norm !== 'with' && !between) return { between, parties: [] };
  const named = at + 1;
  let end = named;
  const inside = (at: number): boolean =>
    belongs(tokens, phrases, at, named) || (between && joins(phrases, at));
  while (end < phrases.length && end - named < 24 && (inside(end) || pastSetAside(phrases, end) > end))
    end = Math.max(end + 1, pastSetAside(phrases, end));
  while (end > named && !/^(?:noun|marked)$/.test(phrases[end - 1]?.kind ?? '')) end -= 1;
  return { between, parties: end > named ? partiesIn(text, tokens, phrases, { first: named, end }) : [] };
}

const TALKS = /^(?:consultations|discussions|negotiations)$/;

/** "brokered [by Rask of Oro] with the miners": past the agent, where somebody stands with it; `at` where not. */
function pastAgent(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.norm !== 'by' || phrases[at + 1]?.kind !== 'noun') return at;
  let end = at + 2;
  while (phrases[end]?.norm === 'of' && phrases[end + 1]?.kind === 'noun') end += 2;
  return phrases[end]?.norm === 'with' ? end : at;
}

/** "a memorandum (MoU) with" */
const pastAbbreviation = (phrases: readonly Phrase[], at: number): number =>
  phrases[at]?.norm === '(' && phrases[at + 2]?.norm === ')' ? at + 3 : at;

/** "between the Lakes Army [(LA)] and the government", "Senator Holm[, who chairs it,] and Rask": past what is set aside, where another party is joined; `at` where nothing is. */
function pastSetAside(phrases: readonly Phrase[], at: number): number {
  const joined = (next: number): boolean => /^(?:and|comma)$/.test(phrases[next]?.kind ?? '');
  if (phrases[at]?.norm === '(') return phrases[at + 2]?.norm === ')' && joined(at + 3) ? at + 3 : at;
  if (phrases[at]?.kind !== 'comma' || phrases[at + 1]?.norm !== 'who') return at;
  const close = phrases.findIndex(({ kind }, next) => next > at + 1 && next - at < ASIDE && kind === 'comma');
  return close > 0 && phrases[close + 1]?.kind === 'and' ? close + 1 : at;
}

/** Phrases of a clause that is set aside. */
const ASIDE = 9;

/** "between A and B": the second party belongs, whatever verb follows. */
function joins(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at]?.kind === 'and' && /^(?:noun|marked)$/.test(phrases[at + 1]?.kind ?? '');
}

function belongs(tokens: readonly Token[], phrases: readonly Phrase[], at: number, first: number): boolean {
  const [phrase, next] = [phrases[at], phrases[at + 1]];
  if (phrase?.kind === 'noun' || phrase?.kind === 'marked') return true;
  if (phrase?.kind === 'prep')
    return (
      (phrase.norm === 'of' ||
        // "the International Bank for Rebuilding"
        (phrase.norm === 'for' &&
          (BODY_KINDS.has(phrases[at - 1]?.norm ?? '') || ROLE_NOUNS.has(phrases[at - 1]?.norm ?? '')) &&
          isNamed(itemAt(tokens, next?.firstToken ?? -1))) ||
        (phrase.norm === 'by' && phrases[at - 1]?.verb !== undefined)) &&
      /^(?:noun|marked|adjective)$/.test(next?.kind ?? '')
    );
  if (phrase?.kind === 'adjective') return true;
  if (phrase?.verb?.form === 'past') return phrases[at + 1]?.norm === 'by' && at > first;
  if (phrase?.kind !== 'comma' && phrase?.kind !== 'and') return false;
  return isParty(phrases, at + 1);
}

/** A noun phrase that no verb takes as its subject: "…, Central Asian countries, and others". */
function isParty(phrases: readonly Phrase[], from: number): boolean {
  let at = from;
  while (/^(?:and|adjective)$/.test(phrases[at]?.kind ?? '')) at += 1;
  if (!/^(?:noun|marked)$/.test(phrases[at]?.kind ?? '')) return false;
  while (phrases[at + 1]?.norm === 'of' && phrases[at + 2]?.kind === 'noun') at += 2;
  const next = phrases[at + 1];
  return next?.kind !== 'verb' || next.verb?.form === 'to';
}
