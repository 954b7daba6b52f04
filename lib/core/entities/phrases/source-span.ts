import { hasCapital } from '../../text/letters.ts';
import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import type { Token } from '../../model.ts';
import { BODY_KINDS, LEGAL_FORMS, LISTED_BODIES } from '../../lexicon/body-words.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { joinsName } from '../../text/name-joints.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { QUANTIFIERS_OF_PEOPLE } from '../../lexicon/number-words.ts';
import { PORTFOLIO_WORDS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { antecedent, BACK, subjectBefore } from './antecedent-of-relative.ts';
import { beforeDegrees } from './degrees.ts';
import { isInWord } from './hyphened-name.ts';
import type { TokenRange } from './token-range.ts';

/** How many tokens a cut-off source is looked for on either side. */
const REACH = 8;

/** "Mr", "Cllr." before a name */
function isTitle(token: Token | undefined): boolean {
  if (token === undefined || !hasCapital(token)) return false;
  const norm = token.norm.replace('.', '');
  return isHonorific({ text: token.text, norm }) || RANKS.has(norm);
}

const isRole = (token: Token | undefined): boolean =>
  token !== undefined && (ROLE_NOUNS.has(token.norm) || ROLE_NOUNS.has(token.lemma));

/** The source with what a tagger has cut off: the rest of a name, its title, the name that an apposition belongs to. */
export function wholeSource(tokens: readonly Token[], cutFirst: number, cutEnd: number): TokenRange {
  // "Moon Jae | -in", "Daniel Day- | Lewis": a hyphen parts no source.
  let [first, end] = [cutFirst, cutEnd];
  while (first < end && isInWord(tokens, first)) first -= 1;
  while (end > first && isInWord(tokens, end)) end += 1;
  first = beforeDegrees(tokens, first);
  if (callsUpon(tokens, first)) first -= 1;
  const stray = antecedent(tokens, first, end);
  if (stray !== undefined) return stray;
  const bracket = bracketAround(tokens, first, end);
  const named = bracket === undefined ? undefined : subjectBefore(tokens, beforeBrackets(tokens, bracket));
  if (named !== undefined) return { first: named.first, end };
  const list = startOfList(tokens, first, end);
  if (list < first) return { first: list, end };
  const host = startOfHost(tokens, first, end);
  const before = Math.min(startOfPhrase(tokens, first, end), startOfLongName(tokens, first));
  const start = host < first ? host : before;
  return { first: start, end: endOfPhrase(tokens, first, end) };
}

/** "Save | the Children", "Stop | the Wall": what a name in capitals calls upon others to do. */
const callsUpon = (tokens: readonly Token[], first: number): boolean =>
  /^(?:End|Feed|Free|Keep|Protect|Save|Stop)$/.test(tokens[first - 1]?.text ?? '') &&
  tokens[first]?.text === 'the' &&
  hasCapital(tokens[first + 1]);

/** "the Department of Agriculture, | Food and the Marine", "the University of Lakeland, | Marlow": where a name with a comma in it begins; `first` where none does. */
function startOfList(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[first - 1]?.text !== ',' || !hasCapital(tokens[first])) return first;
  let of = first - 2;
  while (first - of < REACH && (hasCapital(tokens[of]) || tokens[of]?.text === ',')) of -= 1;
  const body = tokens[of - 1];
  if (!/^(?:of|for)$/.test(tokens[of]?.norm ?? '') || !hasCapital(body) || of === first - 2) return first;
  const own = tokens.slice(first, end);
  const and = own.findIndex(({ norm }) => /^(?:and|&)$/.test(norm));
  const isList = LISTED_BODIES.has(body?.norm ?? '') && PORTFOLIO_WORDS.has(own[0]?.norm ?? '') && and > 0;
  const isCampus = body?.norm === 'university' && own.length === 1 && !GIVEN_NAMES.has(own[0]?.norm ?? '');
  if (!isList && !isCampus) return first;
  let start = of - 1;
  while (of - start < REACH && hasCapital(tokens[start - 1]) && tokens[start - 1]?.pos === 'PROPN')
    start -= 1;
  return start;
}

/** Where the bracket opens that the source begins in: "Halden Ltd. ( | LSE: HLD), a maker of pumps"; undefined where it begins in none. */
function bracketAround(tokens: readonly Token[], first: number, end: number): number | undefined {
  const marks = tokens.slice(first, end).filter(({ text }) => /^[()]$/.test(text));
  if (marks[0]?.text !== ')') return undefined;
  const before = tokens.slice(Math.max(0, first - BACK), first).findLastIndex(({ text }) => text === '(');
  return before < 0 ? undefined : Math.max(0, first - BACK) + before;
}

/** "Musa, | 23, who asked", "Ana Rao, | a spokeswoman for the bank,", "Corbel, | Inc.": where the name begins; `first` where none does. */
function startOfHost(tokens: readonly Token[], first: number, end: number): number {
  const opening = tokens[first];
  if (tokens[first - 1]?.text !== ',') return first;
  // "delegates back Rao, | 39 | said": an age has a comma behind it; "In Ohio, | 85% of voters | said"
  const isAge = /^\d{1,3}$/.test(opening?.text ?? '') && tokens[first + 1]?.text === ',';
  const isClause = isAge || /^(?:who|whose|which)$/.test(opening?.norm ?? '');
  const isApposition = /^(?:DET|NUM)$/.test(opening?.pos ?? '') && tokens[end]?.text === ',';
  // "Corbel Communications, | Inc."
  const isLegal = hasCapital(opening) && LEGAL_FORMS.has((opening?.norm ?? '').replaceAll('.', ''));
  const isOffice = isBareOffice(tokens.slice(first, end));
  if (!isClause && !isApposition && !isLegal && !isOffice) return first;
  const name = isApposition ? beforeBrackets(tokens, first - 1) : first - 1;
  let start = name;
  const isOfName = (token: Token | undefined): boolean =>
    hasCapital(token) && (token?.pos === 'PROPN' || (isLegal && token?.pos !== 'DET'));
  const isJoint = (at: number): boolean => isLegal && isInLegalName(tokens, at);
  while (isOfName(tokens[start - 1]) || isJoint(start - 1)) start -= 1;
  // An apposition belongs to a name that its clause opens with.
  const opens = !/^\p{L}/u.test(tokens[start - 1]?.text ?? '');
  return start === name || ((isApposition || isOffice) && !opens) || (isOffice && name - start < 2)
    ? first
    : start;
}

/** "Air Products | and Chemicals, Inc.", "Take | -Two Software, Inc." */
const isInLegalName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&|[-‐‑])$/.test(tokens[at]?.norm ?? '') &&
  hasCapital(tokens[at - 1]) &&
  hasCapital(tokens[at + 1]);

/** "Ana Rao, | Co-Founder of Corbel says": an office in capitals with what it is of, and nobody's name behind it. */
function isBareOffice(source: readonly Token[]): boolean {
  const joint = source.findIndex(({ norm }) => /^(?:of|at|for)$/.test(norm));
  const office = joint < 0 ? source : source.slice(0, joint);
  return (
    office.length < REACH &&
    isRole(office.at(-1)) &&
    office.every((token) => hasCapital(token) || /^(?:and|&|-|,)$/.test(token.norm)) &&
    hasCapital(office[0])
  );
}

/** Where the brackets begin that end at `end`: "Halden Ltd. | (CSE: HLD) (“Halden”), a maker of pumps,"; `end` where there are none. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  let start = end;
  while (tokens[start - 1]?.text === ')') {
    let open = start - 2;
    while (open > 0 && tokens[open]?.text !== '(') open -= 1;
    if (tokens[open]?.text !== '(') break;
    start = open;
  }
  return start;
}

/** The longest name of a body, in tokens. */
const LONGEST_NAME = 16;

/** "the Royal Society for the Care of | Herons", "the Committee on the Rights of | the Child": where the name of a body begins that the source is the end of; `first` where none does. */
function startOfLongName(tokens: readonly Token[], first: number): number {
  // "the Department of Works and | Ana Rao"
  const isInside = /^(?:of|for|on|the)$/.test(tokens[first - 1]?.text ?? '') || joinsName(tokens, first - 1);
  if (!isInside || !hasCapital(tokens[tokens[first]?.text === 'the' ? first + 1 : first])) return first;
  let start = first;
  let at = first;
  while (at > 0 && first - at < LONGEST_NAME) {
    const token = tokens[at - 1];
    if (token === undefined || HEADLINE_VERBS.has(token.text)) break;
    const isProper = hasCapital(token) && /^(?:NOUN|PROPN|ADJ)$/.test(token.pos);
    if (!isProper && !IN_NAME.test(token.text) && !joinsName(tokens, at - 1)) break;
    at -= 1;
    const isHead =
      isProper && BODY_KINDS.has(token.norm) && /^(?:of|for|on)$/.test(tokens[at + 1]?.norm ?? '');
    if (isHead || (isProper && start === at + 1 && start < first)) start = at;
  }
  return start;
}

/** What stands between the capitals of a body's name. */
const IN_NAME = /^(?:of|for|the|and|&|on)$/;

/** Where the noun phrase begins that the source is the end of: "the Department of Water | Resources", "Mr | Lee". */
function startOfPhrase(tokens: readonly Token[], first: number, end: number): number {
  const opening = tokens[first];
  if (opening === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(opening.pos)) return first;
  // The tail of a claim: "gambling, | Wang".
  if (end > first + 1 && /^[,.”’»"]/.test(tokens[first + 1]?.text ?? '')) return first;
  let start = first;
  while (first - start < REACH && belongsBefore(tokens, start)) start -= 1;
  if (start === first) return first;
  const added = tokens.slice(start, first);
  const tells = added.some((token) => isRole(token) || BODY_KINDS.has(token.norm) || token.pos === 'DET');
  // "In London | Rao said": a place before a name is none of it.
  const isPlace = tokens[start - 1]?.pos === 'ADP' && !tells;
  const isTitled = isTitle(tokens[first - 1]);
  if (isTitled && !tells) return first - 1;
  return isPlace || end - first > REACH ? first : start;
}

function belongsBefore(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start - 1];
  if (token === undefined || tokens[start]?.pos === 'DET' || TIME_WORDS.has(token.norm)) return false;
  // The end of the sentence before: "£3m."
  if (/\p{L}\.$/u.test(token.text) && !hasCapital(token)) return false;
  // "a threat | many people make"
  if (token.pos === 'NOUN' && QUANTIFIERS_OF_PEOPLE.has(tokens[start]?.norm ?? '')) return false;
  if (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.pos))
    return !/^(?:all|that|this|what|which)$/.test(token.norm);
  if (token.pos === 'PART') return /^['’]s?$/.test(token.text);
  // "Ursula von der | Leyen"
  const isInner = hasCapital(tokens[start - 2]) || PARTICLES.test(tokens[start - 2]?.text ?? '');
  if (isInner && PARTICLES.test(token.text) && !hasCapital(token)) return true;
  // "Survey on Drugs and | Health"
  if (/^(?:and|&)$/.test(token.norm)) return hasCapital(tokens[start]) && joinsFields(tokens, start - 1);
  // "Department of Water"
  const before = tokens[start - 2];
  const isJoint = /^(?:of|for|on)$/.test(token.norm);
  return isJoint && hasCapital(tokens[start]) && isOfFields(before);
}

/** A capitalised word for a body or a document, which names what it is of behind it. */
const isOfFields = (token: Token | undefined): boolean =>
  token !== undefined && hasCapital(token) && (BODY_KINDS.has(token.norm) || isDocument(token.norm));

/** Whether "and" stands between two fields of one name: "the Department of Fish and | Game". */
function joinsFields(tokens: readonly Token[], and: number): boolean {
  let of = and - 1;
  while (and - of < REACH && hasCapital(tokens[of])) of -= 1;
  return and - of > 1 && /^(?:of|for|on)$/.test(tokens[of]?.norm ?? '') && isOfFields(tokens[of - 1]);
}

/** Where the source ends: "one | official", "The South | African central bank", "A spokesman, | Apollo Byaruhanga,". */
function endOfPhrase(tokens: readonly Token[], first: number, end: number): number {
  const last = tokens[end - 1];
  if (end === first + 1 && /^(?:one|another|an?)$/.test(last?.norm ?? '')) {
    const noun = endOfNouns(tokens, end);
    return tokens[noun - 1]?.pos === 'NOUN' ? noun : end;
  }
  if (isCut(last, tokens[end])) return endOfNouns(tokens, end);
  const isBareRole = isRole(last) && tokens.slice(first, end).every((token) => token.text !== ',');
  return isBareRole && tokens[end]?.text === ',' ? endOfApposedName(tokens, end) : end;
}

/** "The South | African central bank": whether a name goes on in the same line behind its first words. */
const isCut = (last: Token | undefined, next: Token | undefined): boolean =>
  hasCapital(last) &&
  hasCapital(next) &&
  /^(?:PROPN|ADJ)$/.test(last?.pos ?? '') &&
  /^(?:PROPN|ADJ|NOUN)$/.test(next?.pos ?? '') &&
  (next?.start ?? 0) - (last?.end ?? 0) === 1;

function endOfNouns(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + REACH && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]?.pos ?? '')) end += 1;
  return end;
}

/** "A spokesman, | Apollo Byaruhanga,": a name of two words or more that a comma or a verb closes. */
function endOfApposedName(tokens: readonly Token[], comma: number): number {
  let end = comma + 1;
  while (end < comma + REACH && hasCapital(tokens[end])) end += 1;
  const closes = tokens[end]?.text === ',' || /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '');
  return end > comma + 2 && closes && tokens[comma + 1]?.pos === 'PROPN' ? end : comma;
}
