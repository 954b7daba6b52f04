import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { joinsWhole } from '../phrases/body-phrase.ts';
import { endOfDegrees } from '../phrases/degrees.ts';
import { endOfName } from './name-runs.ts';
import { isRole } from './role-tokens.ts';
import type { Sentence, Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';
import { BECOMING_VERBS, ROLE_MODIFIERS, ROLE_VERBS } from '../../lexicon/role-words.ts';
import { BETWEEN_NAME_AND_ROLE } from '../../lexicon/closed-classes.ts';
import { CLAUSE_VERBS } from '../../lexicon/saying-verbs.ts';

/** How far before a name a verb or a joint is looked for, and the longest apposition after it, in tokens. */
const BEFORE = 7;
const AFTER = 30;

const APPOSES = /^(?:,|–|—|-|--)$/;
const MARK = /^[,;:.“”"—–()]$/;

/** The end of what is told after a name: "of the Army Engineers", ", director of the X Academy". */
export function endOfTelling(tokens: readonly Token[], end: number, sentence: Sentence): number {
  // "Ana Rao’s proposals, …" tells nothing of her.
  if (tokens[end]?.pos === 'PART') return end;
  const degrees = endOfDegrees(tokens, end, sentence);
  if (degrees > end) {
    // "Ana Rao, Ph.D., | of the Lakes Institute", "… | a chemist at Corbel"
    const comma = tokens[degrees]?.text === ',' ? degrees + 1 : degrees;
    const organisation = endOfOrganisation(tokens, comma, sentence);
    return organisation > comma ? organisation : endOfApposition(tokens, degrees, sentence);
  }
  const bracket = tokens[end]?.text === '(' ? endOfBracket(tokens, end, sentence) : end;
  const organisation = bracket > end ? bracket : endOfOrganisation(tokens, end, sentence);
  const apposition = endOfApposition(tokens, organisation, sentence);
  if (apposition > organisation) return apposition;
  const aside =
    tokens[organisation]?.text === ',' ? endOfAside(tokens, organisation, sentence) : organisation;
  if (aside > organisation) return aside;
  const age = endOfAge(tokens, organisation);
  const predicate = endOfPredicate(tokens, age, sentence);
  return predicate > age ? predicate : organisation;
}

/** Verbs and nouns of putting somebody into an office, by their stem. */
const APPOINTS = /^(?:appoint|elect|hire|hiring|name|naming|nominat|promot|select|welcom)/;

/** The end of the role that follows a name by "as": "the appointment of Ana Rao | as chief editor"; `end` where none does. */
export function endOfAppointment(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
): number {
  if (tokens[end]?.norm !== 'as') return end;
  const isAppointed = tokens
    .slice(Math.max(sentence.firstToken, first - BEFORE), first)
    .some(({ norm, pos }) => /^(?:VERB|NOUN)$/.test(pos) && APPOINTS.test(norm));
  if (!isAppointed) return end;
  const told = endOfPredicateFrom(tokens, end + 1, sentence);
  return told > end + 1 ? told : end;
}

/** The end of ", 58," after a name; `end` where no age follows. */
export function endOfAge(tokens: readonly Token[], end: number): number {
  const isAge = tokens[end]?.text === ',' && /^\d{1,3}$/.test(tokens[end + 1]?.text ?? '');
  return isAge && tokens[end + 2]?.text === ',' ? end + 3 : end;
}

/** The end of a bracket that opens at `at`; `at` where none closes it soon. */
function endOfBracket(tokens: readonly Token[], at: number, sentence: Sentence): number {
  for (let end = at + 1; end < Math.min(sentence.endToken, at + BEFORE + 5); end += 1) {
    if (tokens[end]?.text === ')') return end + 1;
  }
  return at;
}

/** The end of "of the Army Engineers" after a name; `end` where nothing of the kind follows. */
function endOfOrganisation(tokens: readonly Token[], end: number, sentence: Sentence): number {
  if (!/^(?:of|at|from|with)$/.test(tokens[end]?.norm ?? '')) return end;
  // "a mentor to Mr. Obama at Harvard"
  if (tokens[end]?.norm !== 'of' && isObject(tokens, end)) return end;
  const article = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  // "of the charity Safe Harbour"
  const isTold = tokens[article]?.pos === 'NOUN' && BODY_KINDS.has(tokens[article]?.norm ?? '');
  const first = isTold ? article + 1 : article;
  const organisation = first < sentence.endToken ? endOfName(tokens, first, sentence) : first;
  // "of the Centre for Harvests | at the University of Lorne"
  if (organisation > first && joinsWhole(tokens, organisation)) {
    const whole = tokens[organisation + 1]?.norm === 'the' ? organisation + 2 : organisation + 1;
    return Math.max(organisation, endOfName(tokens, whole, sentence));
  }
  // "of the Accra-based brokerage Black Star" is read with the source.
  return organisation > first && tokens[organisation - 1]?.norm !== 'based' ? organisation : end;
}

/** The end of ", from the School of Works at Marlow University" after a name, up to the comma that closes it; `end` where nothing of the kind follows. */
function endOfAside(tokens: readonly Token[], end: number, sentence: Sentence): number {
  if (!/^(?:of|from|with)$/.test(tokens[end + 1]?.norm ?? '')) return end;
  let at = end + 2;
  let names = false;
  for (; at < Math.min(sentence.endToken, end + AFTER); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;]$/.test(token.text)) break;
    const isCapital = opensInCapital(token.text);
    if (!isCapital && !/^(?:ADP|DET|CCONJ|PART)$/.test(token.pos) && !/^[-&’'.]$/.test(token.text))
      return end;
    names ||= isCapital && BODY_KINDS.has(token.norm);
  }
  return names && /^[,.;]$/.test(tokens[at]?.text ?? '') ? at : end;
}

/** Whether "to" or "with" leads to the name that ends before `end`, so that what follows may be told of another. */
function isObject(tokens: readonly Token[], end: number): boolean {
  let before = end - 1;
  while (
    before > end - BEFORE &&
    (opensInCapital(tokens[before]?.text ?? '') || tokens[before]?.text === '.')
  )
    before -= 1;
  return /^(?:to|with|by|for|about|on|against)$/.test(tokens[before]?.norm ?? '');
}

/** "the Reef Bank, the government [announced] today": said by whoever stands before it, not "the officer announced as head". */
const isAnnouncing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:announced|confirmed|revealed|warned)$/.test(tokens[at]?.norm ?? '') &&
  !/^(?:as|by|in)$/.test(tokens[at + 1]?.norm ?? '');

/** The end of ", director of the X Academy" after a name; `end` where nothing of the kind follows. */
function endOfApposition(tokens: readonly Token[], end: number, sentence: Sentence): number {
  const opens = tokens[end]?.text ?? '';
  const side = endOfSide(tokens, end, sentence);
  if (side > end) return side;
  // "Ana Rao, R-Iowa"
  const isOfParty = /^[DR]$/.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === '-';
  if (opens === ',' && isOfParty && opensInCapital(tokens[end + 3]?.text ?? '')) return end + 4;
  // "Ana Rao, lead engineer at Corbel"
  const isOffice = ROLE_MODIFIERS.has(tokens[end + 1]?.norm ?? '') && isRole(tokens[end + 2]);
  const isClause = /^(?:VERB|AUX)$/.test(tokens[end + 1]?.pos ?? '') && !isOffice;
  if (!APPOSES.test(opens) || isClause) return end;
  let tells = false;
  let relative = false;
  let at = end + 1;
  for (; at < Math.min(sentence.endToken, end + AFTER); at += 1) {
    const token = tokens[at];
    // An age comes before the role: "Ana Rao, 45, a carpenter".
    const isAge = at === end + 2 && tokens[end + 1]?.pos === 'NUM';
    if (token === undefined || (MARK.test(token.text) && !isAge && !isInSeat(tokens, at))) break;
    relative ||= /^(?:who|which|that|whose)$/.test(token.text);
    // "in Lakeland, Sweden and Chad as | an officer": what somebody else was there.
    const isAs = token.norm === 'as' && !tells && !/^(?:VERB|ADV|PUNCT)$/.test(tokens[at - 1]?.pos ?? '');
    if (isAs && !relative) return end;
    // A clause of its own.
    if ((token.pos === 'AUX' || CLAUSE_VERBS.has(token.norm) || isAnnouncing(tokens, at)) && !relative)
      return end;
    const verb = ROLE_VERBS.has(token.lemma) && relative && at < end + 5;
    tells ||= verb || isRole(token) || (BODY_KINDS.has(token.norm) && tokens[end + 1]?.pos === 'DET');
  }
  if (at === end + 1) return end;
  // "Steve Lomu, Fishers’ Guild"
  const isOrganisation =
    endOfName(tokens, end + 1, sentence) === at && BODY_KINDS.has(tokens[at - 1]?.norm ?? '') && at > end + 2;
  if (isOrganisation && opens === ',') return at;
  if (!tells) return end;
  const offices = endOfOffices(tokens, at, sentence);
  return endOfListed(tokens, offices, sentence);
}

/** "CEO of Marlow | , Va.-based Corbel": a comma inside where a body has its seat. */
function isInSeat(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !opensInCapital(tokens[comma + 1]?.text ?? '')) return false;
  const based = tokens.slice(comma + 2, comma + 6).findIndex(({ norm }) => norm === 'based');
  return based > 0 && tokens[comma + 1 + based]?.text === '-';
}

/** The end of ", prosecuting", ", for the defence", ", representing the Lakes Trust" after a name; `end` where there is none. */
function endOfSide(tokens: readonly Token[], end: number, sentence: Sentence): number {
  const opening = tokens[end + 1]?.norm ?? '';
  if (tokens[end]?.text !== ',') return end;
  const closes = (at: number): number => (/^[,.;]$/.test(tokens[at]?.text ?? '') ? at : end);
  if (/^(?:prosecuting|defending)$/.test(opening)) return closes(end + 2);
  if (opening === 'for' && tokens[end + 2]?.norm === 'the') {
    if (/^(?:defence|defense|prosecution|crown)$/.test(tokens[end + 3]?.norm ?? '')) return closes(end + 4);
    // "Ana Rao, for the Lakes Programme, said"
    const body = endOfName(tokens, end + 3, sentence);
    return body > end + 3 && BODY_KINDS.has(tokens[body - 1]?.norm ?? '') ? body : end;
  }
  if (opening !== 'representing') return end;
  const first = tokens[end + 2]?.norm === 'the' ? end + 3 : end + 2;
  const organisation = endOfName(tokens, first, sentence);
  return organisation > first ? organisation : end;
}

/** ", chairman, | president and chief executive officer": the end of a list of offices that goes on at `at`; `at` where none does. */
function endOfOffices(tokens: readonly Token[], at: number, sentence: Sentence): number {
  let end = at;
  let isList = false;
  while (tokens[end]?.text === ',' && !isList) {
    const and = /^(?:and|&)$/.test(tokens[end + 1]?.norm ?? '') ? 1 : 0;
    const first = tokens[end + 1 + and];
    if (first === undefined || !(isRole(first) || ROLE_MODIFIERS.has(first.norm))) break;
    let last = end + 1 + and;
    while (last < Math.min(sentence.endToken, end + AFTER) && isOfOffice(tokens, last)) last += 1;
    const segment = tokens.slice(end + 1, last);
    if (!segment.some((token) => isRole(token))) break;
    isList = segment.some(({ norm }, n) => norm === 'and' && n < segment.length - 1);
    end = last;
  }
  return isList ? end : at;
}

const isOfOffice = (tokens: readonly Token[], at: number): boolean =>
  !MARK.test(tokens[at]?.text ?? '') &&
  (!/^(?:VERB|AUX|SCONJ|PRON)$/.test(tokens[at]?.pos ?? '') || isRole(tokens[at]) || isRole(tokens[at + 1]));

/** "Maria Okafor, Chief Executive, Northern Rail Trust": the organisation after a role and a comma; else `at`. */
function endOfListed(tokens: readonly Token[], at: number, sentence: Sentence): number {
  if (tokens[at]?.text !== ',' || at + 1 >= sentence.endToken) return at;
  const first = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const organisation = endOfName(tokens, first, sentence);
  if (organisation <= first) return at;
  const closes = organisation === sentence.endToken || /^[.;,)]$/.test(tokens[organisation]?.text ?? '');
  const named = tokens.slice(first, organisation).some((token) => BODY_KINDS.has(token.norm));
  const isLast = organisation === sentence.endToken || /^[.;]$/.test(tokens[organisation]?.text ?? '');
  const isPerson =
    GIVEN_NAMES.has(tokens[first]?.norm ?? '') ||
    tokens.slice(first, organisation).some((token) => isRole(token));
  return closes && (named || (isLast && !isPerson)) ? organisation : at;
}

/** The end of " is the chief executive of Coastal Homes", " was appointed director of X" after a name; else `end`. */
function endOfPredicate(tokens: readonly Token[], end: number, sentence: Sentence): number {
  let at = end;
  while (BETWEEN_NAME_AND_ROLE.has(tokens[at]?.norm ?? '')) at += 1;
  // "Corbel will | host a call", "Ana Rao will | lead Corbel as its chief"
  const next = tokens[at + 1]?.pos ?? '';
  const isVerb =
    (tokens[at]?.pos === 'VERB' && tokens[at - 1]?.pos === 'AUX' && /^(?:DET|PRON)$/.test(next)) ||
    (/^(?:will|would|to)$/.test(tokens[at - 1]?.norm ?? '') && /^(?:DET|PRON|PROPN)$/.test(next));
  if (isVerb) return end;
  // "Ana Rao appoints lawyer as chief": who puts another into an office holds none by it.
  const isPutting = /^(?:appoints|chooses|elects|names|promotes|makes)$/.test(tokens[at]?.norm ?? '');
  if (BECOMING_VERBS.has(tokens[at]?.lemma ?? '') && !isPutting) at += 1;
  else if (at === end || !(/^(?:the|a|an)$/.test(tokens[at]?.norm ?? '') || opensOffice(tokens, at)))
    return end;
  if (/^(?:as|to)$/.test(tokens[at]?.norm ?? '')) at += 1;
  const told = endOfPredicateFrom(tokens, at, sentence);
  return told > at ? told : end;
}

/** "chair of the board", "Senior Policy Manager": an office without an article, in capitals before its head. */
function opensOffice(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + OFFICE && !isRole(tokens[at]) && opensInCapital(tokens[at]?.text ?? '')) at += 1;
  return isRole(tokens[at]) && (at === from || opensInCapital(tokens[at]?.text ?? ''));
}

/** The most words in capitals before the head of an office. */
const OFFICE = 4;

/** The end of a role that opens at `from`, with what it is of; `from` where none does. */
export function endOfPredicateFrom(tokens: readonly Token[], from: number, sentence: Sentence): number {
  let at = from;
  let tells = false;
  let inside = false;
  for (; at < Math.min(sentence.endToken, from + AFTER); at += 1) {
    const token = tokens[at];
    // "chief operating | officer", "managing | director"
    const isOfRole = token !== undefined && /(?:ing|ed)$/.test(token.norm) && isRole(tokens[at + 1]);
    const isVerb = /^(?:VERB|AUX|SCONJ)$/.test(token?.pos ?? '') && !isRole(token) && !isOfRole;
    if (token === undefined || MARK.test(token.text) || isVerb) break;
    if (/^(?:who|which|that|in|on|since|when|after|by|with|from)$/.test(token.text)) break;
    if (/^(?:here|last|this|today|tonight|yesterday)$/.test(token.text)) break;
    inside ||= token.pos === 'ADP';
    tells ||= isRole(token) && !inside;
  }
  return tells ? at : from;
}
