import { itemAt } from '../../text/item-at.ts';
import type { Sentence, Token } from '../../model.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { PERSON_OPENERS } from '../../lexicon/honorifics.ts';
import { NAMING_OWNERS } from '../../lexicon/person-nouns.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import { NAME_JOINERS } from '../../lexicon/particles.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { isAbbreviated, isInsideAct, isListed, opensAct, pastTwin, PATRONAGE } from './inside-names.ts';
import { hasTerm } from './term-of-name.ts';

/** Joiners that may follow the head: "Convention against Cybercrime", "Declaration on Digital Trade". */
const AFTER_HEAD = /^(?:of|on|for|against|to|towards|concerning|relating|regarding)$/;
/** Plural places, which own a name without being part of it. */
const PLURAL_PLACES =
  /^(?:philippines|netherlands|states|emirates|maldives|seychelles|nations|bahamas|islands|comoros)$/;
/** Words a name may have to one side of its head. */
const LONGEST = 14;

/**
 * The capitalised run around a head noun at `[first, end)`: to the left over capitals and joiners, to the right over
 * "of", "on", "for", "against" with capitals after them, and a year.
 */
export function readCapitals(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
  titled: boolean,
): { first: number; end: number } {
  return {
    first: extendLeft(tokens, sentence, first, titled),
    end: extendRight(tokens, sentence, end, titled),
  };
}

function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^[\p{Lu}\p{N}]/u.test(token.text) &&
    !CALENDAR_WORDS.has(token.norm) &&
    !PATRONAGE.test(token.text)
  );
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^[-–/]$/.test(token.text) &&
    tokens[at - 1]?.end === token.start &&
    token.end === tokens[at + 1]?.start
  );
}

function extendLeft(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  from: number,
  titled: boolean,
): number {
  let first = from;
  while (first > firstToken && from - first < LONGEST) {
    const at = first - 1;
    const token = tokens[at];
    if (token === undefined) break;
    if (isHyphen(tokens, at) && at > firstToken && /^[\p{L}\p{N}]/u.test(tokens[at - 1]?.text ?? ''))
      first = at - 1;
    else if (/^[®™©]$/.test(token.text) && at > firstToken && isCapital(tokens[at - 1])) first = at - 1;
    else if (isOwn(tokens, at, firstToken)) first = at - 1;
    else if (isCapital(token) && (isNameWord(token, at === firstToken, titled) || isSpelt(tokens, at)))
      first = at;
    else if (isJoint(tokens, at, from, firstToken, titled)) first = at - 1;
    else if (isInsideAct(tokens, at, from, firstToken)) first = at;
    else if (isListed(tokens, at, from)) first = at;
    else if (opensAct(tokens, at, from, firstToken)) first = at - 1;
    else if (isAbbreviated(tokens, at, firstToken)) first = at - 2;
    else if (token.text === ')' && first === from && openingBracket(tokens, at, firstToken) > firstToken)
      first = openingBracket(tokens, at, firstToken);
    else break;
  }
  while (
    first < from &&
    !/^[\p{Lu}\p{N}]/u.test(tokens[first]?.text ?? '') &&
    !/^\p{Ll}+$/u.test(tokens[first]?.text ?? '')
  )
    first += 1;
  return first;
}

/** "Telecoms Amendment (Keeping Oro Connected) Bill": the bracket of a law's name that closes before its head; -1 where none. */
function openingBracket(tokens: readonly Token[], close: number, least: number): number {
  for (let at = close - 1; at > least && close - at < LONGEST; at -= 1) {
    if (tokens[at]?.text === '(') return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]) ? at : -1;
  }
  return -1;
}

/** A capitalised word that belongs to a name: no article, preposition or verb that opens the sentence. */
function isNameWord(token: Token, opens: boolean, titled: boolean): boolean {
  const { pos, norm, text } = token;
  // "the Every Child Reads Act": a capital inside the sentence, but of no article.
  const inside = !opens && !titled && !/^(?:the|an?|th(?:is|at|ese|ose)|its|i|and|or|but)$/.test(norm);
  if (!inside && /^(?:DET|PRON|SCONJ|AUX|CCONJ|PART|INTJ)$/.test(pos) && !/^[A-Z]{2,}$/.test(text))
    return false;
  if (pos === 'ADP')
    return !opens && !NAME_JOINERS.has(norm) && !/^(?:under|in|by|with|from|at|as|after|before)$/.test(norm);
  if (pos === 'VERB' || pos === 'ADV') return !opens && !titled;
  // "Oro Launches Program", whatever it is tagged as
  if (titled && pos === 'NOUN' && /(?:s|ed)$/.test(norm) && DEED_VERBS.has(plainForm(token))) return false;
  return !(opens && /^\d+$/.test(text));
}

/** "FASTER Act": a word in capitals, whatever it means, before one that is not. */
function isSpelt(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
}

/** Heads of names that nobody is committed to, as states are to agreements. */
const CARRIED = /^(?:fund|programme|program|project|initiative|scheme|campaign)$/;

/** "Women's" and the like; another owner ("Kenya's") is no part of the name. */
function isOwn(tokens: readonly Token[], at: number, least: number): boolean {
  const [mark, owner] = [tokens[at], itemAt(tokens, at - 1)];
  if (at - 1 < least || owner === undefined || !isCapital(owner)) return false;
  if (/^['’]$/.test(mark?.text ?? '')) return owner.norm.endsWith('s') && !PLURAL_PLACES.test(owner.norm);
  // "the Yes in God's Backyard Act": whoever stands behind a small word of the name
  const inside =
    /^(?:at|in|on|to|with)$/.test(itemAt(tokens, at - 2)?.norm ?? '') &&
    at - 3 >= least &&
    isCapital(itemAt(tokens, at - 3));
  return /^['’]s$/.test(mark?.text ?? '') && (inside || NAMING_OWNERS.has(owner.norm));
}

/** A joiner with a capital before it, where what stands before is no name of its own. */
function isJoint(
  tokens: readonly Token[],
  at: number,
  head: number,
  least: number,
  titled: boolean,
): boolean {
  const [token, before] = [tokens[at], itemAt(tokens, at - 1)];
  if (token === undefined || before === undefined || at - 1 < least || !NAME_JOINERS.has(token.norm))
    return false;
  // "the Oro Agri-business and Ports Project"
  if (token.norm === 'and' && isHyphen(tokens, at - 2) && isCapital(itemAt(tokens, at - 3))) return true;
  if (!isCapital(before) || !isNameWord(before, at - 1 === least && before.pos !== 'PROPN', titled))
    return false;
  // "the A Initiative and the B Plan" are two; "of" and "for" after a head open its own second part.
  if (HEAD_NOUNS.has(before.norm)) return token.norm !== 'and' && token.norm !== '&';
  // "the Close to Home Program", but not "return Oro to Paris Agreement targets"
  if (!/^(?:to|towards)$/.test(token.norm)) return true;
  // "the Oro Green to Gold Fund": the article stands before all of the name.
  let opening = at - 2;
  const inName = (word: Token | undefined): boolean => isCapital(word) || /^['’]$/.test(word?.text ?? '');
  while (opening > least && CARRIED.test(tokens[head]?.norm ?? '') && inName(tokens[opening])) opening -= 1;
  return /^(?:the|a|an|its|their|our|my|his|her|'s)$/.test(tokens[opening]?.norm ?? '');
}

function extendRight(
  tokens: readonly Token[],
  { endToken }: Sentence,
  from: number,
  titled: boolean,
): number {
  let stop = titled ? from : pastTwin(tokens, from, endToken);
  for (let parts = 0; parts < 4 && stop < endToken; parts += 1) {
    const next = readPart(tokens, stop, endToken, parts > 0, titled);
    if (next === stop) break;
    stop = next;
  }
  if (tokens[stop]?.text === '(' && stop + 1 < endToken) {
    const close = afterYears(tokens, stop + 1);
    if (
      /^(?:19|20)\d\d/.test(tokens[stop + 1]?.text ?? '') &&
      tokens[close]?.text === ')' &&
      (close > stop + 2 || /\d\d[-–]\d\d/.test(tokens[stop + 1]?.text ?? ''))
    )
      return close + 1;
  }
  // "the Land Acquisition Bill, 2024"
  if (
    /^(?:act|bill|code|ordinance)$/.test(tokens[stop - 1]?.norm ?? '') &&
    tokens[stop]?.text === ',' &&
    stop + 1 < endToken
  )
    return /^(?:19|20)\d\d$/.test(tokens[stop + 1]?.text ?? '') ? stop + 2 : stop;
  // "the Biodiversity Strategy to 2045"
  if (stop + 1 < endToken && hasTerm(tokens, stop)) return stop + 2;
  const number = tokens[stop];
  if (number !== undefined && number.start > (tokens[stop - 1]?.end ?? 0) + 1) return stop;
  // "Senate Bill 10", "House Resolution 24"
  if (
    /^(?:bill|resolution|proposition|ordinance|order|initiative|amendment)$/.test(
      tokens[stop - 1]?.norm ?? '',
    ) &&
    stop < endToken &&
    /^\d{1,5}[A-Z]?$/.test(number?.text ?? '')
  )
    return stop + 1;
  // "ILO Convention 169"
  if (
    /^(?:convention|protocol)$/.test(tokens[stop - 1]?.norm ?? '') &&
    stop < endToken &&
    /^\d{1,3}$/.test(number?.text ?? '')
  )
    return stop + 1;
  const roman =
    number !== undefined &&
    /^(?:[IVX]{1,4}|Plus|(?:19|20)\d\d(?:[-–](?:(?:19|20)\d\d|\d\d))?|2\.0)$/.test(number.text);
  if (!roman || stop >= endToken) return stop;
  const end = afterYears(tokens, stop);
  return tokens[end]?.pos === 'NOUN' ? stop : end;
}

/** After "2026" or "2026–2035", whose dash may be a token of its own. */
function afterYears(tokens: readonly Token[], at: number): number {
  const [year, dash, until] = tokens.slice(at, at + 3);
  const span =
    /^[-–]$/.test(dash?.text ?? '') &&
    /^(?:(?:19|20)\d\d|\d\d)$/.test(until?.text ?? '') &&
    year?.end === dash?.start &&
    dash?.end === until?.start;
  return at + (span ? 3 : 1);
}

/** One "on Digital Trade" after the head, or "and …" within it. */
function readPart(
  tokens: readonly Token[],
  at: number,
  end: number,
  inside: boolean,
  titled: boolean,
): number {
  const joiner = tokens[at];
  const open = inside ? /^(?:of|on|for|and|in|&)$/ : AFTER_HEAD;
  if (joiner === undefined || !open.test(joiner.norm)) return at;
  let next = at + 1;
  // "on the Establishment of a Strategic Partnership"
  const article = inside && joiner.norm === 'of' ? /^(?:an?|the)$/ : /^the$/;
  if (article.test(tokens[next]?.norm ?? '') && !/^(?:and|to)$/.test(joiner.norm)) next += 1;
  const start = next;
  while (
    next < end &&
    (isRight(tokens[next], titled) || isHyphen(tokens, next) || isArticleInside(tokens, next, start)) &&
    next - start < LONGEST
  ) {
    if (HEAD_NOUNS.has(tokens[next]?.norm ?? '') && joiner.norm === 'and') return at;
    next += 1;
  }
  if (next === start) return at;
  // "in Rio de Janeiro": where it was
  if (joiner.norm === 'in' && /^(?:d[aeio]s?|del|la|el|al)$/.test(tokens[next]?.text ?? '')) return at;
  // "launched the Reef Fund for President Rask"
  if (joiner.norm === 'for' && PERSON_OPENERS.has(tokens[start]?.norm ?? '')) return at;
  // "a deal with the Coasts Fund for the Oro-Lumara water pipeline"
  const noun = tokens[next];
  // "the Code of Civil Procedures section 12", "the Program for Improvement of Canals project"
  const ends =
    joiner.norm === 'of' && (inside || /^(?:article|chapter|project|section|title)$/.test(noun?.norm ?? ''));
  if (!titled && !ends && noun?.pos === 'NOUN' && next < end && /^\p{Ll}/u.test(noun.text)) return at;
  const year = /^\d/.test(tokens[start]?.text ?? '');
  if (year && !(joiner.norm === 'of' && /^(?:1[6-9]|20)\d\d$/.test(tokens[start]?.text ?? ''))) return at;
  return next;
}

/** "for Building an Age-Friendly Province" */
function isArticleInside(tokens: readonly Token[], at: number, start: number): boolean {
  return (
    at > start &&
    /^\p{Lu}\p{Ll}+ing$/u.test(tokens[at - 1]?.text ?? '') &&
    /^(?:a|an|the)$/.test(tokens[at]?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  );
}

function isRight(token: Token | undefined, titled: boolean): boolean {
  if (token === undefined || CALENDAR_WORDS.has(token.norm)) return false;
  // In a headline in title case a verb is capitalised without being part of the name.
  if (titled && /^(?:VERB|AUX)$/.test(token.pos)) return false;
  return /^\p{Lu}/u.test(token.text) || /^(?:1[6-9]|20)\d\d(?:[-–]\d{2,4})?$/.test(token.text);
}
