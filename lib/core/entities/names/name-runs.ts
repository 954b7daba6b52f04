import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import type { Sentence, Token } from '../../model.ts';
import { isGivenMonth } from '../phrases/given-month.ts';
import { joinsBody } from '../phrases/listed-names.ts';
import { wordsOf } from '../../text/words.ts';
import { hasCapital } from '../../text/letters.ts';
import { endOfNickname } from '../../text/nickname.ts';
import { BARE_CHAMBERS, BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { NAME_STOPS } from '../../lexicon/phrase-bounds.ts';

/** The end of the run of capitalised words that opens at `first`; `first` where none does. */
export function endOfName(tokens: readonly Token[], first: number, sentence: Sentence): number {
  if (!opensName(tokens, first, sentence)) return first;
  let end = first + 1;
  for (;;) {
    while (end < sentence.endToken && !opensAnother(tokens, first, end) && belongs(tokens, end)) end += 1;
    const nickname = endOfNickname(tokens, end);
    if (nickname === end || nickname >= sentence.endToken) break;
    end = nickname;
  }
  const legal = endOfLegalForm(tokens, end, sentence);
  if (legal > end) return legal;
  const listed = tokens[end]?.text === ',' ? endOfListedName(tokens, first, end, sentence) : end;
  if (listed > end) return listed;
  // A sentence's full stop is no part of the name.
  return tokens[end - 1]?.text === '.' && end === sentence.endToken ? end - 1 : end;
}

/** Whether a name may open at the token, by the token itself and its place in the sentence. */
function opensName(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  const opening = tokens[first];
  if (opening === undefined || !hasCapital(opening) || HEADLINE_VERBS.has(opening.text)) return false;
  // "He Zhihua, general manager": no pronoun stands before a name.
  const isSurname =
    opening.text === 'He' && tokens[first + 1]?.pos === 'PROPN' && hasCapital(tokens[first + 1]);
  if (!isSurname && isSmallWord(opening)) return false;
  if (TIME_WORDS.has(opening.norm.replace('.', '')) && !isGiven(tokens, first)) return false;
  if (/^\p{Lu}\d+$/u.test(opening.text)) return false;
  // “Joining Corbel lets us grow,”
  const opens = first === sentence.firstToken || /^["“‘]$/.test(tokens[first - 1]?.text ?? '');
  return !opens || opensSentence(opening, tokens[first + 1]);
}

/** A word that has its capital for what stands before it and no name opens with. */
const isSmallWord = ({ norm, pos, text }: Token): boolean =>
  NAME_STOPS.has(norm) || (text !== 'WHO' && /^(?:ADP|SCONJ|CCONJ|DET|PRON|AUX|PART)$/.test(pos));

/** Whether the first word of a sentence, which has a capital anyway, may open a name. */
function opensSentence({ pos, norm }: Token, next: Token | undefined): boolean {
  // "Ask Ana Rao", "Replied Stephen", "Perhaps Ana Rao"
  if (/^(?:VERB|ADV)$/.test(pos) && !GIVEN_NAMES.has(norm)) return false;
  return pos === 'PROPN' || pos === 'ADJ' || hasCapital(next);
}

const isJoined = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** Whether what follows a name at `end` has a capital for another reason: a headline's verb, a heading that has lost its line. */
function opensAnother(tokens: readonly Token[], first: number, end: number): boolean {
  const token = tokens[end];
  if (token === undefined || isJoined(tokens, end)) return token === undefined;
  // "Hillary Clinton | Speaks"
  const isVerb = /^(?:AUX|VERB|ADV)$/.test(token.pos) || HEADLINE_VERBS.has(token.text);
  // "About the Dogwood Fund | The Dogwood Fund helps"
  // "Minister of Agriculture | About Corbel Corp."
  return (isVerb && end > first + 1) || /^(?:The|About)$/.test(token.text);
}

/** Whether the token goes on with the name before it: a capital, what is written on to it, a particle, "of" inside a title. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (hasCapital(token)) return true;
  if (isJoined(tokens, at)) {
    if (/^[-&.]$/.test(token.text) || tokens[at - 1]?.text === '-') return true;
    if (/^['’]s?$/.test(token.text) && hasCapital(tokens[at + 1])) return true;
  }
  const isParticle = PARTICLES.test(token.text) && (leadsOn(tokens, at) || isHyphened(tokens, at));
  return isParticle || linksTitle(tokens, at);
}

/** "Hansol Pumps | Co., Ltd.": the end of a legal form that a comma parts from the name; `end` where none follows. */
function endOfLegalForm(tokens: readonly Token[], end: number, sentence: Sentence): number {
  const form = tokens[end + 1];
  const isLegal =
    tokens[end]?.text === ',' && LEGAL_FORMS.has((form?.norm ?? '').replaceAll('.', '')) && hasCapital(form);
  if (!isLegal) return end;
  return tokens[end + 2]?.text === '.' && end + 2 < sentence.endToken - 1 ? end + 3 : end + 2;
}

/** How far behind a comma, in tokens, the name that it is inside of may go on. */
const LISTED = 9;

/** "University of California, | San Diego", "Union of Rail, | Maritime and Transport Workers": the end of a name with a comma inside; else `end`. */
function endOfListedName(tokens: readonly Token[], first: number, end: number, sentence: Sentence): number {
  const words = wordsOf(tokens, first, Math.min(sentence.endToken, end + LISTED));
  const comma = words.findIndex(({ start }) => start === tokens[end]?.start);
  if (!joinsBody(words, comma)) return end;
  let at = end + 1;
  while (at < sentence.endToken && (belongs(tokens, at) || isListing(tokens, at))) at += 1;
  // "said the head of Pike, Lind & Rao."
  return at === sentence.endToken && tokens[at - 1]?.text === '.' ? at - 1 : at;
}

/** ", | Firearms and" or "and | Explosives" in a list of what a body is of. */
const isListing = (tokens: readonly Token[], at: number): boolean =>
  hasCapital(tokens[at + 1]) &&
  (/^(?:and|&)$/.test(tokens[at]?.text ?? '') ||
    (tokens[at]?.text === ',' && /^(?:,|and|&)$/.test(tokens[at + 2]?.text ?? '')));

/** "de la Espriella": whether particles lead to another name. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return hasCapital(next) || (next !== undefined && PARTICLES.test(next.text) && hasCapital(tokens[at + 2]));
}

/** "Jan Kok", "Jun Sato": what would be a month in short, were a date to follow or a full stop to close it. */
const isGiven = (tokens: readonly Token[], at: number): boolean =>
  isGivenMonth(tokens, at) &&
  !(hasCapital(tokens[at + 1]) && tokens[at + 1]?.pos !== 'PROPN') &&
  !/^(?:in|on|of|since|until|by|from|to)$/.test(tokens[at - 1]?.norm ?? '');

/** "al-Mutlaq" */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.end === tokens[at + 1]?.start &&
    /^[-‐‑]$/.test(tokens[at + 1]?.text ?? '') &&
    hasCapital(tokens[at + 2])
  );
}

/** How far after "and", in tokens, the word for a body may stand: "Coffee and | Tea Authority". */
const JOINED = 4;

/** "Chamber of Commerce": a word for a body with what it is of, right before `at`. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.norm === 'of' && BODY_KINDS.has(tokens[at - 3]?.norm ?? '') && hasCapital(tokens[at - 3]);

/** "Managing Director": whether an office opens there, with a word that only offices have. */
const opensOffice = (tokens: readonly Token[], at: number): boolean =>
  ROLE_MODIFIERS.has(tokens[at]?.norm ?? '') && ROLE_NOUNS.has(tokens[at + 1]?.norm ?? '');

/** Whether "and" joins two words of one name rather than two names. */
function joinsOne(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  // "Harker & Lind"
  if (tokens[at]?.text === '&') return true;
  // "Chamber of Commerce | and Managing Director"
  if (isOfBody(tokens, at) && opensOffice(tokens, at + 1)) return false;
  // "Corbel Foods | and CEO of Marlow"
  const isOffice = PORTFOLIO_WORDS.has(previous) || ROLE_NOUNS.has(previous);
  if (!isOffice && ROLE_NOUNS.has(next) && /^(?:of|at)$/.test(tokens[at + 2]?.norm ?? '')) return false;
  if (isOffice || ROLE_NOUNS.has(next)) return true;
  if (previous === 'nations') return false;
  // "Department of Fish and Game"
  const isOf =
    tokens[at - 2]?.norm === 'of' &&
    /^(?:department|ministry|bureau|office)$/.test(tokens[at - 3]?.norm ?? '');
  if (isOf && /^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 2]?.pos ?? '')) return true;
  // "Harbour Bank and Kestrel Bay" are two, "Bakery and Allied Trades Union" is one.
  if (BODY_KINDS.has(previous) && hasCapital(tokens[at - 2])) return BODY_KINDS.has(next);
  if (PORTFOLIO_WORDS.has(next)) return true;
  // "the University of Lorne and Ardent Institute of Technology"
  const isWhole =
    tokens[at - 2]?.norm === 'of' &&
    /^(?:university|institute|bank|college|school|academy|museum|hospital|bishop)$/.test(
      tokens[at - 3]?.norm ?? '',
    );
  if (isWhole) return false;
  let end = at + 1;
  while (end <= at + JOINED && hasCapital(tokens[end])) {
    const kinds = BODY_KINDS.get(tokens[end]?.norm ?? '');
    // "Secretary Ann Lee and Board Administrator Bo Ray"
    if (kinds !== undefined && end === at + 1 && ROLE_NOUNS.has(tokens[end + 1]?.norm ?? '')) return false;
    if (kinds !== undefined) return !kinds.has('company');
    end += 1;
  }
  return false;
}

function isTitle(word: string): boolean {
  return word === 'general' || BODY_KINDS.has(word) || PORTFOLIO_WORDS.has(word) || ROLE_NOUNS.has(word);
}

/** "of" and "and" inside a title or a body's name: "Minister of Trade and Supply", "Bank for the Lakes". */
function linksTitle(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|for|and|&|the|on)$/.test(tokens[at]?.norm ?? '')) return false;
  const previous = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  if (next !== undefined && TIME_WORDS.has(next.norm)) return false;
  // "trust the White House on Rao's health", "trust the board on Ana Rao"
  const isPerson = GIVEN_NAMES.has(next?.norm ?? '') && hasCapital(tokens[at + 2]);
  if (tokens[at]?.norm === 'on' && (isPerson || BARE_CHAMBERS.has(previous))) return false;
  if (next?.norm === 'the')
    return tokens[at]?.norm !== 'and' && isTitle(previous) && hasCapital(tokens[at + 2]);
  return (
    hasCapital(next) &&
    (/^(?:and|&)$/.test(tokens[at]?.norm ?? '')
      ? joinsOne(tokens, at)
      : isTitle(previous) || /^(?:of|for)$/.test(previous))
  );
}
