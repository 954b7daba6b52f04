import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import {
  BARE_CHAMBERS,
  BODY_KINDS,
  LEGAL_FORMS,
  TRADES_BEFORE_FIRMS,
  TRADES_OF_BODIES,
} from '../../lexicon/body-words.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { isDemonym, isOrigin, nationsOf } from '../../lexicon/nations-of.ts';
import type { Mention } from '../mention.ts';
import { endOfBodyField } from '../phrases/field-of-body.ts';
import { isArticle } from '../phrases/phrase-shape.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';

const isLegalForm = (word: Word | undefined): boolean => LEGAL_FORMS.has(word?.norm ?? '');

/** A body whose name's head stands at `head`, with what the words before it and the appositions call it. */
export function readBody(
  words: readonly Word[],
  head: number,
  appositions: readonly (readonly Word[])[],
  acronym?: string,
): Extract<Mention, { kind: 'body' }> {
  const { before, name } = bodyName(words, head, acronym);
  const isCompany = isLegalForm(name.at(-1)) || isLegalForm(appositions[0]?.at(-1));
  // "King's College", "Dr. Lind Laboratories Ltd."
  const isOwn = name[0]?.possessive === true || isLegalForm(name.at(-1));
  // "Mrs. Rao’s campaign", but "the Sri Lankan authorities"
  const isAddress =
    name.length > 2 &&
    !isOwn &&
    HONORIFICS.has(name[0]?.norm ?? '') &&
    !isOrigin(`${name[0]?.text} ${name[1]?.text}`);
  const bare = isAddress ? name.slice(1) : name;
  const told = bare.length > 1 && opensAsTrade(bare) ? bare.slice(0, 1) : [];
  const own = bare.slice(told.length);
  const proper = acronym === undefined ? own : spelledBy(withSmallWords(words, own, acronym), acronym);
  const descriptors = [
    ...before.map((word) => word.norm),
    ...told.map((word) => word.norm),
    ...appositions.flatMap((segment) => nounsIn(segment)),
    ...(isCompany ? ['company'] : []),
  ];
  const indefinite = /^(?:an?|another|one)$/.test(words[0]?.norm ?? '');
  return {
    kind: 'body',
    words: proper,
    descriptors,
    ...(indefinite ? { indefinite } : {}),
    ...(acronym === undefined ? {} : { acronym }),
  };
}

/** "Developer | Corbel Homes": a firm's trade, which has its capital for its place, before a name. */
const opensAsTrade = ([trade, ...name]: readonly Word[]): boolean =>
  TRADES_BEFORE_FIRMS.has(trade?.norm ?? '') &&
  name.every((word) => isCapital(word)) &&
  !(name.length === 1 && BODY_KINDS.has(name[0]?.norm ?? ''));

/** "Oro Bureau | of statistics (OBS)": small words whose letters the acronym ends with are the name's too. */
function withSmallWords(words: readonly Word[], name: readonly Word[], acronym: string): readonly Word[] {
  const letters = name.filter((word) => isCapital(word)).map((word) => word.text[0] ?? '');
  const open = acronym.startsWith(letters.join('')) ? acronym.slice(letters.length) : '';
  const from = words.findIndex((word) => word.start === name.at(-1)?.start) + 1;
  let end = from;
  for (const letter of open) {
    if (/^(?:of|for|and|&|on|the)$/.test(words[end]?.norm ?? '')) end += 1;
    if (words[end]?.text[0]?.toUpperCase() !== letter) return name;
    end += 1;
  }
  return open.length === 0 ? name : [...name, ...words.slice(from, end)];
}

/** The end of the name that the acronym spells: "9th Summit of the | Zambezi Basin Community (ZBC)"; else the whole. */
function spelledBy(words: readonly Word[], acronym: string): readonly Word[] {
  // "the U.S. Department of Labor (DOL)"
  if (/^(?:U\.?S\.?|U\.?K\.?)$/.test(words[0]?.text ?? '')) return words;
  for (let at = 1; at < words.length - 1; at += 1) {
    const letters = words
      .slice(at)
      .filter((word) => isCapital(word))
      .flatMap((word) => word.text.split(/[-‐‑](?=\p{Lu})/u).map((part) => part[0] ?? ''));
    if (isCapital(words[at]) && letters.join('').toUpperCase() === acronym.toUpperCase())
      return words.slice(at);
  }
  return words;
}

/** What an apposition calls a body: the nouns before its first verb or relative, and whose it is of the nations. */
function nounsIn(words: readonly Word[]): string[] {
  const end = words.findIndex(
    (word) => /^(?:VERB|AUX)$/.test(word.pos) || /^(?:who|which|that|whose)$/.test(word.norm),
  );
  return (end < 0 ? words : words.slice(0, end))
    .filter((word) => (isCapital(word) ? nationsOf([bareOf(word)]).size > 0 : word.pos === 'NOUN'))
    .map((word) => (isCapital(word) ? bareOf(word).toLowerCase() : singular(word)));
}

const bareOf = ({ text }: Word): string => text.replace(/['’]s?$/, '');

/** Whether a word that opens the phrase describes the name after it, though it has a capital at the head of a sentence. */
function opensDescription(words: readonly Word[], word: Word, at: number): boolean {
  const isFirst = at === 0 || (at === 1 && word.norm === 'tank' && words[0]?.norm === 'think');
  if (!isFirst || !TRADES_OF_BODIES.has(word.norm)) return false;
  const next = isArticle(words[at + 1]) ? words.slice(at + 2) : words.slice(at + 1);
  return next.length > 1 && next.every((other) => isCapital(other));
}

/** What a party or alliance is called before its name: "the ruling Jubilee party". */
const SIDES = /^(?:ruling|governing|opposition|breakaway|outgoing|dominant|rival)$/;

/** The name of a body with what describes it before: "Danish carrier | Vestfly", "U.S. Department of Water Resources". */
function bodyName(
  words: readonly Word[],
  head: number,
  acronym: string | undefined,
): { before: Word[]; name: Word[] } {
  const cut = startOfOwn(words, head);
  const own = words.slice(cut);
  const end = endOfJoined(own, head + 1 - cut);
  const name = own.slice(0, end);
  const seat = endOfSeat(own, end);
  if (seat > end) return { before: [], name: own.slice(0, seat) };
  const counted = membersOf(words, head, own, end);
  if (counted > end) return { before: [], name: own.slice(0, counted) };
  // The letters tell how far the name goes.
  const field = acronym === undefined ? endOfBodyField(own, end) : end;
  if (field > end) {
    // "the state | Department of transportation"
    const capital = own.findIndex((word) => isCapital(word));
    const from = capital > 0 && capital < end ? capital : 0;
    return { before: own.slice(0, from), name: own.slice(from, field) };
  }
  const last = name.findLastIndex(
    (word) => !isCapital(word) && (word.pos === 'NOUN' || BODY_KINDS.has(word.norm)),
  );
  // "Local newspaper | the Marlow Gazette", "charity | Water for Oro"
  const opening = isArticle(name[last + 1]) ? last + 2 : last + 1;
  const isJoined = (at: number): boolean => isCapital(name[at - 1]) && isCapital(name[at + 1]);
  const described =
    last >= 0 &&
    isCapital(name[opening]) &&
    name.every((word, at) => at <= last || word.pos !== 'ADP' || isJoined(at));
  if (described) return { before: name.slice(0, last + 1), name: name.slice(opening) };
  const small = name.findIndex((word) => isCapital(word));
  const describes = (word: Word): boolean =>
    word.pos === 'ADJ' || word.text.includes('-') || SIDES.test(word.norm);
  // "an anti-tax PAC"
  const isKind = /^(?:NGOs?|PACs?)$/.test(name[small]?.text ?? '') && name.length === small + 1;
  return small > 0 && !isKind && name.slice(0, small).every(describes)
    ? { before: name.slice(0, small), name: name.slice(small) }
    : { before: [], name };
}

/** Where a body's own words begin: after an article, "former", "the state-run", "Think tank". */
function startOfOwn(words: readonly Word[], head: number): number {
  let cut = isArticle(words[0]) || /^(?:one|his|her|their)$/.test(words[0]?.norm ?? '') ? 1 : 0;
  // "the former Bank of Ghana", "the new city council"
  const isTimed =
    /^(?:former|then|ex)$/.test(words[cut]?.norm ?? '') ||
    (words[0]?.norm === 'the' && /^(?:new|old|current|incoming|outgoing)$/.test(words[cut]?.text ?? ''));
  if (isTimed && cut < head) cut += 1;
  // "the Nairobi-based Rivers Alliance", "the state-run Lakes News"
  if (/-(?:based|leaning|backed|run|funded|owned|linked)$/.test(words[cut]?.norm ?? '') && cut < head)
    cut += 1;
  // "Think tank the Migration Forum", "Lender Corbel Bank"
  const kind = words.findIndex((word, at) => at < head && opensDescription(words, word, at));
  if (kind < 0) return cut;
  return isArticle(words[kind + 1]) ? kind + 2 : kind + 1;
}

/** Small words for a place that end its name. */
const PLACES = /^(?:area|district|oblast|peninsula|province|region|territory)$/;

/** "Department of Water Resources", "Bank for Trade and Supply": capitals after a joint belong to the name. */
function endOfJoined(own: readonly Word[], from: number): number {
  let end = from;
  while (/^(?:of|for|and|&|on|against|to)$/.test(own[end]?.norm ?? '')) {
    const article = own[end]?.norm === 'for' ? /^(?:the|an?)$/ : /^the$/;
    let next = article.test(own[end + 1]?.norm ?? '') ? end + 2 : end + 1;
    // "Court of Appeals for the | 6th Circuit"
    if (/^\d+(?:st|nd|rd|th|d)$/.test(own[next]?.norm ?? '') && isCapital(own[next + 1])) next += 1;
    if (!isCapital(own[next]) || TIME_WORDS.has(own[next]?.norm ?? '')) break;
    // "a group of Swiss scientists"
    if (!isCapital(own[end - 1]) && isDemonym(own[next]?.text ?? '')) break;
    // "trust the White House on Rao's health"
    if (own[end]?.norm === 'on' && BARE_CHAMBERS.has(own[end - 1]?.norm ?? '')) break;
    while (isCapital(own[next])) next += 1;
    // "authorities of the Oro | region"
    if (own[end + 1]?.norm === 'the' && PLACES.test(own[next]?.text ?? '')) next += 1;
    end = next;
  }
  // "Harker and Lind Group | plc"
  return isCapital(own[end - 1]) && own[end]?.text === 'plc' ? end + 1 : end;
}

/** "the EU Delegation in Dakar": the end of where it has its seat; `end` where none is told. */
function endOfSeat(own: readonly Word[], end: number): number {
  const kind = own[end - 1]?.norm ?? '';
  const isKind = isCapital(own[end - 1])
    ? /^(?:branch|chapter|delegation|embassy|consulate|mission|bureau|office|authorities|police)$/.test(kind)
    : /^(?:embassy|consulate|authorities|police)$/.test(kind);
  // "the Free Church of Hope in Oro"
  const isChurch = own.slice(0, end).some((word) => word.norm === 'church' && isCapital(word));
  // "police in the city of | Halden"
  const isTown =
    own[end + 1]?.norm === 'the' &&
    /^(?:city|town|village)$/.test(own[end + 2]?.norm ?? '') &&
    own[end + 3]?.norm === 'of';
  const seat = isTown ? end + 4 : end + 1;
  const isSeated =
    (isKind || isChurch) &&
    /^(?:in|to)$/.test(own[end]?.norm ?? '') &&
    isCapital(own[seat]) &&
    !TIME_WORDS.has(own[seat]?.norm ?? '');
  // "the University of Lakeland at Marlow"
  const isCampus =
    own.slice(0, end).some(({ norm }, at) => norm === 'university' && own[at + 1]?.norm === 'of') &&
    own[end]?.norm === 'at' &&
    isCapital(own[end + 1]);
  return isSeated || isCampus ? capitalsFrom(own, isSeated ? seat : end + 1) : end;
}

function capitalsFrom(words: readonly Word[], from: number): number {
  let end = from;
  while (isCapital(words[end])) end += 1;
  return end;
}

/** "a coalition of 60 civil society groups": an unnamed body is told by whom it joins; `end` where nothing tells. */
function membersOf(words: readonly Word[], head: number, own: readonly Word[], end: number): number {
  const indefinite = /^an?$/.test(words[0]?.norm ?? '') && !isCapital(words[head]);
  const isTold = own[end]?.norm === 'of' || (own[end]?.pos === 'VERB' && own[end].norm.endsWith('ing'));
  if (!indefinite || !isTold) return end;
  const stop = own.findIndex((word, at) => at > end + 1 && /^(?:AUX|VERB|SCONJ|PUNCT)$/.test(word.pos));
  return stop < 0 ? own.length : stop;
}
