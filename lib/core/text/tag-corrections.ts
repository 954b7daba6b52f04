import { itemAt } from './item-at.ts';
import type { Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { opensInCapital, opensInLetter } from './letters.ts';
import { tokenWith } from './token.ts';
import {
  isNounAfterAll,
  isSecondVerb,
  isVerbAfterAll,
  takesArticle,
  verbOf,
} from './verb-or-noun/in-tags.ts';
import { verbByAmount } from './verb-or-noun/by-amount.ts';
import { tagOfWord } from './verb-or-noun/tag-of-word.ts';

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
    const moved = verbByAmount(sentence, token, index);
    if (moved !== null) return tokenWith(token, { lemma: moved, pos: 'VERB' });
    if (isSecondVerb(sentence, token, index)) return tokenWith(token, { lemma: token.norm, pos: 'VERB' });
    const pos = tagOf(sentence, token, index, isHeadline);
    return pos === token.pos ? token : tokenWith(token, { pos });
  });
}

function tagOf(sentence: readonly Token[], token: Token, index: number, isHeadline: boolean): PartOfSpeech {
  if (isBehindInitial(sentence, token, index) || isInLetters(sentence, token, index)) return 'PROPN';
  if (isHeadline) return token.pos;
  if (isSmallWordName(sentence, token, index) || isFolded(token)) return 'PROPN';
  if (isPartOfName(sentence, token, index)) return 'PROPN';
  if (isInsideCompound(sentence, token, index)) return 'ADJ';
  if (isPhrasalNoun(sentence, index) || isPhrasalNoun(sentence, index + 2)) return 'NOUN';
  const word = tagOfWord(sentence, index);
  if (word !== null) return word;
  if (isBeforeNoun(sentence, token, index)) return 'ADJ';
  if (isVerbAfterAll(sentence, token, index)) return 'VERB';
  return isNounAfterAll(sentence, token, index) ? 'NOUN' : token.pos;
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
  return words.length > 3 && capitals / words.length >= TITLE_CASE && !isPlain(sentence);
}

/** “He died in Sandy Springs, Georgia, Keith Hagan told The Herald.”: no headline has its verbs in small letters and a full stop. */
const isPlain = (sentence: readonly Token[]): boolean =>
  sentence.at(-1)?.text === '.' &&
  sentence.some(({ pos, text }) => pos === 'VERB' && /^\p{Ll}{4,}$/u.test(text));

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

/** "said [Will] Lund", "[May] Price, a teacher,": a given name that is a small word in small letters; no question, and no month. */
function isSmallWordName(sentence: readonly Token[], { text, pos }: Token, index: number): boolean {
  if (!/^(?:Will|May|Per)$/.test(text) || pos === 'PROPN' || !isProperNoun(sentence[index + 1])) return false;
  if (sentence.some((token) => token.text === '?')) return false;
  const before = itemAt(sentence, index - 1);
  // “Per Oro News, …”
  if (text === 'Per') return before !== undefined;
  return text === 'Will' || !/^(?:ADP|DET|ADJ|NUM)$/.test(before?.pos ?? '');
}

/** "Đỗ Văn Hùng": wink leaves off the marks, which no small word of English has. */
const isFolded = ({ text, pos }: Token): boolean =>
  /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ)$/.test(pos) &&
  /^\p{Lu}/u.test(text) &&
  /[\u{C0}-\u{1EFF}]/u.test(text);

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
