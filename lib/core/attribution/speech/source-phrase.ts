import { LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { isNominal, nounPhraseFrom } from './noun-phrase.ts';
import { beforeQuotation, isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { withNameBefore } from './name-before-office.ts';
import { subjectPhraseBefore } from './subject-phrase.ts';
import {
  POSSESSIVES,
  RELATIVES,
  TIME_MODIFIERS,
  TIME_NOUNS,
  TIME_WORDS,
} from '../../lexicon/closed-classes.ts';
import { opensInCapital } from '../../text/letters.ts';
import { SOURCE_GOES_ON } from '../../lexicon/phrase-bounds.ts';

/** How many commas back an apposition to the subject may begin: "Rao, chair, president and chief of X, said". */
const MOST_COMMAS = 4;
/** How many where what stands between them is a list inside the apposition: "Orex, a maker of film, paper and wire, said". */
const MOST_LISTED = 8;
/** The longest apposition, in tokens. */
const LONGEST_APPOSITION = 60;

/** A source before its cue. `antecedent` is what a relative pronoun stands for: "the peer, who said …". */
export interface SourcePhrase extends TokenRange {
  readonly antecedent?: true;
}

/**
 * The noun phrase that ends before `end` as the subject of the verb there, with its appositions, relative clauses and
 * remarks in brackets; undefined where none does. Nothing before `floor` is looked at.
 */
export function sourceBefore(reading: Reading, end: number, floor: number): SourcePhrase | undefined {
  const stop = beforeAdverbials(reading, end, floor);
  if (stop <= floor) return undefined;
  const word = wordAt(reading, stop - 1);
  if (isQuoted(reading, stop - 1)) {
    const named = titleBefore(reading, stop, floor)
      ? subjectWithApposition(reading, stop, floor, ',')
      : undefined;
    return named === undefined ? undefined : { first: named.first, end: stop };
  }
  if (word === ',' || word === '—' || word === '–') {
    const plain = subjectWithApposition(reading, stop, floor, word);
    return plain === undefined ? undefined : { first: plain.first, end: stop - 1 };
  }
  if (RELATIVES.has(word)) return antecedentOf(reading, stop - 1, floor);
  // "a report published on Monday said"
  if (
    stop < end &&
    posAt(reading, stop - 1) === 'VERB' &&
    /(?:ed|en)$/.test(word) &&
    isNominal(reading, stop - 2)
  ) {
    const phrase = subjectPhraseBefore(reading, stop - 1, floor);
    return phrase === undefined ? undefined : { first: phrase.first, end };
  }
  const subject = subjectPhraseBefore(reading, stop, floor);
  return subject && withNameBefore(reading, withFirm(reading, subject, floor), floor);
}

/** "CEO at Corbel Systems, | Inc. |": what stands before the comma of a legal form. */
function withFirm(reading: Reading, phrase: TokenRange, floor: number): TokenRange {
  const { first, end } = phrase;
  const isForm =
    LEGAL_FORMS.has(wordAt(reading, first).replaceAll('.', '')) && wordAt(reading, first - 1) === ',';
  const own = isForm && end - first <= 2 ? subjectPhraseBefore(reading, first - 1, floor) : undefined;
  return own === undefined ? phrase : { first: own.first, end };
}

/** The longest name of a work, in tokens, with its marks. */
const LONGEST_TITLE = 9;

/** "Rao, author of [“The Long Road,”] said": whether a work's name in capitals, with the comma behind it, ends an apposition. */
function titleBefore(reading: Reading, end: number, floor: number): boolean {
  const open = beforeQuotation(reading, end - 1) + 1;
  if (open <= floor || end - open > LONGEST_TITLE) return false;
  const isWork = /^(?:PROPN|NOUN|ADP)$/.test(posAt(reading, open - 1)) && wordAt(reading, open - 1) !== 'as';
  const words = reading.tokens.slice(open, end).filter(({ text }) => /\p{L}/u.test(text));
  return (
    isWork &&
    words.length > 0 &&
    reading.tokens.slice(open, end).some(({ text }) => text === ',') &&
    words.every(
      ({ text }, at) => opensInCapital(text) || (at > 0 && text.length < 5 && at < words.length - 1),
    )
  );
}

function subjectWithApposition(
  reading: Reading,
  end: number,
  floor: number,
  mark: string,
): TokenRange | undefined {
  let commas = 0;
  let listed: TokenRange | undefined;
  const most = (): number => (listed === undefined ? MOST_COMMAS : MOST_LISTED);
  for (let at = end - 2; at > floor && end - at < LONGEST_APPOSITION && commas < most(); at -= 1) {
    if (wordAt(reading, at) !== mark || isQuoted(reading, at)) continue;
    commas += 1;
    if (!opensApposition(reading, at + 1, true)) continue;
    if (hasOwnVerb(reading, at + 1, end - 1)) return listed;
    const phrase = subjectPhraseBefore(reading, at, floor);
    // An age is more of the apposition: "Rao, now 81 and retired in Leeds, Yorks., said".
    if (phrase === undefined || /^\d/.test(wordAt(reading, phrase.first))) continue;
    if (!mayBeListed(reading, phrase, mark)) return phrase;
    listed ??= phrase;
  }
  return listed;
}

/** Whether a phrase behind a comma may be an item of a list, or an apposition itself: "film", "a maker of paper". */
function mayBeListed(reading: Reading, { first, end }: TokenRange, mark: string): boolean {
  if (wordAt(reading, first - 1) !== mark) return false;
  if (/^an?$/.test(wordAt(reading, first))) return true;
  for (let at = first; at < end; at += 1) if (!/^(?:NOUN|ADJ)$/.test(posAt(reading, at))) return false;
  return true;
}

function antecedentOf(reading: Reading, pronoun: number, floor: number): SourcePhrase | undefined {
  const end = wordAt(reading, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  if (!isNominal(reading, end - 1) || isQuoted(reading, end - 1)) return undefined;
  const phrase = subjectPhraseBefore(reading, end, floor, true);
  return phrase === undefined ? undefined : { ...phrase, antecedent: true };
}

/** The source that opens at `first`, as in "said Ruth Rao, chief of the board"; undefined where no noun phrase does. */
export function sourceFrom(reading: Reading, first: number, limit: number): TokenRange | undefined {
  let end = nounPhraseFrom(reading, first, limit);
  if (end === first) return undefined;
  // "figures that the ministry gave out"
  const telling =
    posAt(reading, end) === 'VERB' &&
    /(?:ed|en|wn)$/.test(wordAt(reading, end)) &&
    posAt(reading, end + 1) === 'ADP';
  if (RELATIVES.has(wordAt(reading, end)) || telling) end = endOfApposition(reading, end, limit);
  for (let commas = 0; commas < MOST_COMMAS && wordAt(reading, end) === ','; commas += 1) {
    if (!opensApposition(reading, end + 1, false)) break;
    const next = endOfApposition(reading, end + 1, limit);
    const isClosed = next >= limit - 1 || !isQuoted(reading, next);
    if (next === end + 1 || !isClosed || hasOwnVerb(reading, end + 1, next)) break;
    end = next;
  }
  return { first, end };
}

/** Whether the words are a clause of their own rather than an apposition: a finite verb without a relative before it. */
function hasOwnVerb(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = wordAt(reading, at);
    if (RELATIVES.has(word) || /^(?:whose|where|when|while|after|before|as)$/.test(word)) return false;
    if (posAt(reading, at) === 'AUX' && !isQuoted(reading, at)) return true;
  }
  return false;
}

function endOfApposition(reading: Reading, first: number, limit: number): number {
  let at = first;
  while (at < limit && !/^[,;:—–?!]$/.test(wordAt(reading, at))) {
    if (isQuoted(reading, at) && !isNominal(reading, at - 1) && posAt(reading, at - 1) !== 'DET') break;
    at += 1;
  }
  return at >= limit && wordAt(reading, limit - 1) === '.' ? limit - 1 : at;
}

/** "the Reef Safety Agency, | or RSA, | said": the letters that it goes by. */
const isInShort = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === 'or' &&
  /^\p{Lu}[\p{Lu}\d&]+$/u.test(reading.tokens[at + 1]?.text ?? '') &&
  wordAt(reading, at + 2) === ',';

/** Whether what follows a comma tells more of the noun before it; `before` the verb more may than after it. */
function opensApposition(reading: Reading, at: number, before: boolean): boolean {
  const word = wordAt(reading, at);
  if (isQuoted(reading, at)) return before;
  if (SOURCE_GOES_ON.has(word) || isInShort(reading, at)) return true;
  if (POSSESSIVES.has(word)) return true;
  const frames = CUE_FRAMES.get(reading.tokens[at]?.lemma ?? '');
  switch (posAt(reading, at)) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return !TIME_WORDS.has(word);
    case 'ADJ':
      return true;
    case 'VERB':
      return before
        ? frames === undefined || word === 'speaking' || !word.endsWith('ing')
        : /(?:ed|born)$/.test(word) && frames === undefined;
    case 'ADP':
    case 'ADV':
    case 'SCONJ':
      return before;
    default:
      return false;
  }
}

/** Steps back over adverbs and times between a subject and its verb: "Rao on Tuesday also said". */
function beforeAdverbials(reading: Reading, end: number, floor: number): number {
  let at = end;
  while (at - 1 > floor) {
    const word = wordAt(reading, at - 1);
    if (isQuoted(reading, at - 1)) break;
    if (TIME_WORDS.has(word) || (posAt(reading, at - 1) === 'ADV' && !RELATIVES.has(word))) {
      at -= wordAt(reading, at - 2) === 'on' || TIME_MODIFIERS.has(wordAt(reading, at - 2)) ? 2 : 1;
    } else if (TIME_NOUNS.has(word) && TIME_MODIFIERS.has(wordAt(reading, at - 2))) {
      at -= 2;
    } else if (posAt(reading, at - 1) === 'NUM' && TIME_WORDS.has(wordAt(reading, at - 2))) {
      at -= 1;
    } else break;
    if (/^(?:on|in|at|for|during)$/.test(wordAt(reading, at - 1))) at -= 1;
  }
  return Math.max(at, floor);
}
