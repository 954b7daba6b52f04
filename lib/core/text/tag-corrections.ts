import { SPEAKING_NOUNS } from '../lexicon/speaking-nouns.ts';
import { SUBJECT_FIRST_WORDS } from '../lexicon/phrase-bounds.ts';
import { ACCOUNT_NOUNS } from '../lexicon/measure-nouns.ts';
import { itemAt } from './item-at.ts';
import type { Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { opensInCapital, opensInLetter } from './letters.ts';
import { tokenWith } from './token.ts';
import {
  isBeforePronoun,
  isBehindModal,
  isDescribed,
  isOnlyVerb,
  isOwnedDeed,
  isPlanning,
  isSecondVerb,
  takesArticle,
  verbOf,
} from './verb-or-noun.ts';

/** The share of capitalised words from which on a sentence counts as a headline, whose capitals tell nothing. */
const TITLE_CASE = 0.6;

/**
 * Corrects what wink mistakes in news: a capitalised word beside a name is part of it, whatever the dictionary says
 * ("spokesman Josh Earnest", "the Safe Rivers Act"). The sentence's first word and headlines are left alone, but for a surname behind an initial.
 */
export function correctTags(sentence: readonly Token[]): Token[] {
  const isHeadline = isTitleCase(sentence);
  return sentence.map((token, index) => {
    if (isHealthBody(token, sentence))
      return tokenWith(token, { norm: token.text, lemma: token.text, pos: 'PROPN' });
    if (takesArticle(sentence, token, index)) return tokenWith(token, { lemma: verbOf(token), pos: 'VERB' });
    if (isSecondVerb(sentence, token, index)) return tokenWith(token, { lemma: token.norm, pos: 'VERB' });
    const pos = tagOf(sentence, token, index, isHeadline);
    return pos === token.pos ? token : tokenWith(token, { pos });
  });
}

function tagOf(sentence: readonly Token[], token: Token, index: number, isHeadline: boolean): PartOfSpeech {
  if (isBehindInitial(sentence, token, index) || isInLetters(sentence, token, index)) return 'PROPN';
  if (isHeadline) return token.pos;
  if (isPartOfName(sentence, token, index)) return 'PROPN';
  if (isInsideCompound(sentence, token, index)) return 'ADJ';
  if (isPhrasalNoun(sentence, index) || isPhrasalNoun(sentence, index + 2)) return 'NOUN';
  if (token.norm === 'for') return 'ADP';
  if (isLeadOfMany(sentence, token, index)) return 'ADJ';
  if (isBeforeNoun(sentence, token, index)) return 'ADJ';
  const term = termOf(sentence, token, index);
  if (term !== null) return term;
  if (isBeforeAside(sentence, token, index) || isBeforeClause(sentence, token, index)) return 'VERB';
  const next = sentence[index + 1];
  if (token.norm === 'research' && next?.pos === 'VERB' && /^(?:\p{L}+s|found|showed)$/u.test(next.norm))
    return 'NOUN';
  // "a buy-back scheme": hardly ever what somebody does
  if (token.norm === 'scheme' && !/^(?:PART|PRON|AUX)$/.test(itemAt(sentence, index - 1)?.pos ?? ''))
    return 'NOUN';
  if (token.norm === 'exit' && /^polls?$/.test(next?.norm ?? '')) return 'NOUN';
  if (token.norm === 'since' && isInsideVerb(sentence, index)) return 'ADV';
  if (isPassive(sentence, token, index) || isBeforeObject(sentence, token, index)) return 'VERB';
  if (isAnswer(sentence, token, index) || isBeforePronoun(sentence, token, index)) return 'VERB';
  if (isAfterWho(sentence, token, index) || isOnlyVerb(sentence, token, index)) return 'VERB';
  if (isPlanning(sentence, token, index)) return 'VERB';
  if (isBehindModal(sentence, token, index)) return 'VERB';
  if (isOwnedDeed(sentence, token, index) || isDescribed(sentence, token, index)) return 'NOUN';
  return isSource(sentence, token, index) ? 'NOUN' : token.pos;
}

/** "like[-for-]like sales", "a state[-of-the-]art machine": small words that hyphens bind into what a noun is told by. */
function isInsideCompound(sentence: readonly Token[], token: Token, index: number): boolean {
  if (!SMALL.has(token.pos) || !(isBoundTo(sentence, index) || isBoundTo(sentence, index - 2))) return false;
  let first = index;
  let last = index;
  while (index - first < FAR && isBoundTo(sentence, first - 2)) first -= 2;
  while (last - index < FAR && isBoundTo(sentence, last)) last += 2;
  return last - first >= THREE_WORDS && sentence[last + 1]?.pos === 'NOUN';
}

/** "the start-[up] raised", "a follow-[up] was made": a small word that ends a noun. */
function isPhrasalNoun(sentence: readonly Token[], index: number): boolean {
  const [token, verb, next] = [
    itemAt(sentence, index),
    itemAt(sentence, index - 2),
    itemAt(sentence, index + 1),
  ];
  if (token === undefined || !PARTICLE.test(token.text) || !isBoundTo(sentence, index - 2)) return false;
  return (
    /^(?:NOUN|VERB)$/.test(verb?.pos ?? '') &&
    /^(?:DET|ADJ|NOUN)$/.test(itemAt(sentence, index - 3)?.pos ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '') &&
    next?.text !== '-'
  );
}

const PARTICLE = /^(?:up|off|out|down|over|back|in|through|away)$/;

const SMALL: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'PART', 'DET', 'ADV', 'CCONJ', 'SCONJ']);
/** Tokens from the first of three bound words to the last, and to either side that are looked through. */
const THREE_WORDS = 4;
const FAR = 12;

/** Whether a hyphen without a blank binds the token at `at` to the one behind it. */
function isBoundTo(sentence: readonly Token[], at: number): boolean {
  const [token, hyphen, next] = [itemAt(sentence, at), itemAt(sentence, at + 1), itemAt(sentence, at + 2)];
  return hyphen?.text === '-' && hyphen.start === token?.end && hyphen.end === next?.start;
}

/** Whether so many words have a capital that it tells nothing. */
export function isTitleCase(sentence: readonly Token[]): boolean {
  const words = sentence.filter((token) => opensInLetter(token.text));
  const capitals = words.filter((token) => opensInCapital(token.text)).length;
  return words.length > 3 && capitals / words.length >= TITLE_CASE;
}

/** "Ann W. Grant": a surname, in a headline too. */
function isBehindInitial(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'VERB' &&
    isCapital(token) &&
    /^\p{Lu}\.$/u.test(itemAt(sentence, index - 1)?.text ?? '') &&
    isProperNoun(itemAt(sentence, index - 2))
  );
}

/** The World Health Organization's acronym keeps its capitals, lest it be read as "who"; where all is capitals it may be that. */
const isHealthBody = ({ text }: Token, sentence: readonly Token[]): boolean =>
  text === 'WHO' && sentence.some((other) => /^\p{Ll}{2,}$/u.test(other.text));

/** "the DA": no article stands behind another, whatever letters it has. */
function isInLetters(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'DET' &&
    /^\p{Lu}{2,}$/u.test(token.text) &&
    /^(?:the|an?)$/.test(itemAt(sentence, index - 1)?.norm ?? '')
  );
}

/** "according to figures", "according to new modelling" */
function isSource(sentence: readonly Token[], token: Token, index: number): boolean {
  const isDescribed = itemAt(sentence, index - 1)?.pos === 'ADJ' && token.norm.endsWith('ing');
  const to = index - (isDescribed ? 2 : 1);
  return (
    token.pos === 'VERB' &&
    itemAt(sentence, to)?.norm === 'to' &&
    itemAt(sentence, to - 1)?.norm === 'according'
  );
}

/** "operating income", "net worth": terms of accounts, in which no verb or adjective stands. */
function termOf(sentence: readonly Token[], token: Token, index: number): 'ADJ' | 'NOUN' | null {
  if (token.norm === 'worth' && itemAt(sentence, index - 1)?.norm === 'net') return 'NOUN';
  return token.norm === 'operating' && ACCOUNT_NOUNS.has(sentence[index + 1]?.norm ?? '') ? 'ADJ' : null;
}

/** "the plan sets aside": of two nouns before "aside" the second is the verb. */
function isBeforeAside(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'NOUN' &&
    token.norm.endsWith('s') &&
    sentence[index + 1]?.norm === 'aside' &&
    /^(?:NOUN|PROPN)$/.test(itemAt(sentence, index - 1)?.pos ?? '')
  );
}

/** Verbs of saying that are nouns in the plural as well. */
const TELLING = /^(?:claims|comments|demands|estimates|forecasts|notes|promises|remarks|reports)$/;

/** "Toyota claims the battery lasts": who speaks is no part of a noun in the plural that an article or a pronoun follows. */
function isBeforeClause(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  return (
    token.pos === 'NOUN' &&
    TELLING.test(token.text) &&
    (isProperNoun(before) || SPEAKING_NOUNS.has(before?.norm ?? '')) &&
    SUBJECT_FIRST_WORDS.has(sentence[index + 1]?.norm ?? '')
  );
}

/** What the asked do that is a noun as well. */
const ANSWERS = /^(?:back|call|favou?r|support|want)$/;

/** "six in 10 say they would move", "60% support a ban": what a share does whose object follows; "60% support" alone is a noun. */
function isAnswer(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  if (token.pos !== 'NOUN') return false;
  if (token.text === 'say') return /^(?:NUM|NOUN|PROPN|SYM)$/.test(before?.pos ?? '');
  if (!ANSWERS.test(token.text)) return false;
  const next = sentence[index + 1];
  return (
    (/^(?:%|percent|thirds|quarters)$/.test(before?.norm ?? '') || before?.pos === 'NUM') &&
    (/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? '') || next?.norm.endsWith('ing') === true)
  );
}

/** "was co-sponsored by": what is done by somebody is no quality. */
function isPassive(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'ADJ' &&
    token.norm.endsWith('ed') &&
    sentence[index + 1]?.norm === 'by' &&
    itemAt(sentence, index - 1)?.pos === 'AUX'
  );
}

/** "has since said", "have since also called" */
function isInsideVerb(sentence: readonly Token[], index: number): boolean {
  return (
    /^(?:have|has|had|'ve|'s|'d)$/.test(itemAt(sentence, index - 1)?.norm ?? '') &&
    /^(?:VERB|ADV|AUX)$/.test(sentence[index + 1]?.pos ?? '')
  );
}

/** "Officials branded the event a shambles": no quality stands between a noun and an article. */
function isBeforeObject(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  return (
    token.pos === 'ADJ' &&
    token.norm.endsWith('ed') &&
    /^(?:the|an?|its|his|her|their)$/.test(sentence[index + 1]?.norm ?? '') &&
    (/^(?:NOUN|PROPN|ADV)$/.test(before?.pos ?? '') ||
      /^(?:he|she|it|they|have|has|had|who)$/.test(before?.norm ?? ''))
  );
}

/** "workers who work on the mains": no noun stands right behind "who" but as its verb. */
function isAfterWho(sentence: readonly Token[], token: Token, index: number): boolean {
  const next = sentence[index + 1];
  return (
    token.pos === 'NOUN' &&
    itemAt(sentence, index - 1)?.norm === 'who' &&
    next !== undefined &&
    !/^(?:VERB|AUX|NOUN|PUNCT)$/.test(next.pos)
  );
}

/** "Lead author Ana Rao said": nobody is told to lead one author. */
function isLeadOfMany(sentence: readonly Token[], token: Token, index: number): boolean {
  const noun = sentence[index + 1];
  return (
    token.norm === 'lead' &&
    noun?.pos === 'NOUN' &&
    !noun.norm.endsWith('s') &&
    SPEAKING_NOUNS.has(noun.norm) &&
    opensInCapital(sentence[index + 2]?.text ?? '')
  );
}

/** "its lead author": no verb in its base form stands between a determiner and its noun. */
function isBeforeNoun(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1)?.norm ?? '';
  return (
    token.pos === 'VERB' &&
    token.norm === token.lemma &&
    /^(?:the|a|an|its|their|his|my|our|your|'s)$/.test(before) &&
    sentence[index + 1]?.pos === 'NOUN'
  );
}

function isPartOfName(sentence: readonly Token[], token: Token, index: number): boolean {
  if (!opensInCapital(token.text) || !/^(?:VERB|INTJ|ADV|X)$/.test(token.pos)) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  const previous = itemAt(sentence, index - 1);
  if (previous === undefined || (/^["“‘'«:(]/.test(previous.text) && !closesSpeech(sentence, index - 1)))
    return false;
  return (
    token.pos === 'VERB' ||
    isProperNoun(previous) ||
    isProperNoun(sentence[index + 1]) ||
    isCapital(sentence[index + 1])
  );
}

/** “We are late," Cook said”: a straight mark behind a comma or full stop closes. */
function closesSpeech(sentence: readonly Token[], mark: number): boolean {
  const [before, own] = [itemAt(sentence, mark - 1), sentence[mark]];
  return (
    before !== undefined &&
    /^[.,?!]$/.test(before.text) &&
    before.end === own?.start &&
    /^["']$/.test(own.text)
  );
}

function isProperNoun(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && opensInCapital(token.text);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}
