import { isGivenMonth } from './given-month.ts';
import { ADVERBIAL_OPENERS, AFTER_SOURCE, BEFORE_SOURCE } from '../../lexicon/phrase-bounds.ts';
import { TIME_MODIFIERS, TIME_NOUNS, TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { startOfAdjunct } from './adjuncts.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isRoleWord } from './phrase-shape.ts';
import { opensInLetter } from '../../text/letters.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** The words of a source without what a tagger took in too much: a time or an adverbial before it, a cut-off end. */
export function trimSource(words: readonly Word[]): Word[] {
  const start = startOfSource(words, afterClaim(words));
  let own = [...withoutClause(withoutExamples(words.slice(start)))];
  while (own.length > 1 && isTrailing(own)) own = own.slice(0, -1);
  const end = Math.min(startOfTrailingTime(own), startOfAdjunct(own));
  return end < own.length ? trimSource(own.slice(0, end)) : own;
}

/** Where "last week", "on Monday" begins that a source ends in; its length where it ends in none. */
function startOfTrailingTime(words: readonly Word[]): number {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || last.possessive) return words.length;
  const before = words.at(-2);
  if (
    TIME_NOUNS.has(last.norm) &&
    !isCapital(last) &&
    /^(?:last|this|next|earlier|past)$/.test(before?.norm ?? '')
  )
    return words.length - 2;
  // "Merkel on | Monday", "Rao | Tuesday"
  const isDay =
    last.norm.endsWith('day') &&
    isCapital(last) &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(last.norm);
  return isDay && words.length > 1 ? words.length - 1 : words.length;
}

/** "The union | disputes the figure": what a tagger took for a noun is a verb, as an article after it shows. */
function withoutClause(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, n) => {
    const verb = words[n - 1];
    const subject = words[n - 2];
    return (
      n > 1 &&
      verb !== undefined &&
      (verb.pos === 'NOUN' || verb.pos === 'VERB') &&
      /^(?:the|a|an|its|their|his|her)$/.test(word.norm) &&
      /(?:s|ed)$/.test(verb.norm) &&
      !isCapital(verb) &&
      !verb.possessive &&
      !isRoleWord(verb) &&
      (subject?.pos === 'NOUN' || subject?.pos === 'PROPN' || subject?.pos === 'ADJ') &&
      !subject.possessive
    );
  });
  return at > 1 ? words.slice(0, at - 1) : words;
}

/** "Lenders | including the Harbour Bank", "firms | such as Veritel" */
function withoutExamples(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (word, n) =>
      n > 0 &&
      (word.norm === 'including' ||
        (word.norm === 'such' && words[n + 1]?.norm === 'as') ||
        (word.norm === 'like' && words[n - 1]?.text === ',')),
  );
  return at > 0 ? words.slice(0, at) : words;
}

/** How far into a source, in words, a dateline's dash may stand. */
const DATELINE = 14;

/** Where the source begins after the end of a claim that was taken in: "years.” | Rao", "late, | she". */
function afterClaim(words: readonly Word[]): number {
  // A claim ends in a mark, and most phrases have none.
  if (words.every(({ text }) => opensInLetter(text) && !text.endsWith('.'))) return 0;
  const dash = words.slice(0, DATELINE).findIndex((word) => /^(?:-|--|–|—)$/.test(word.text));
  if (dash > 0 && dash < words.length - 1 && /^\p{Lu}{3,}$/u.test(words[0]?.text ?? '')) return dash + 1;
  const close = words.findIndex((word, at) => at < words.length - 1 && closesQuotation(words, at, word));
  if (close > 0) return close + 1;
  const stop = words.findIndex((word, at) => endsSentence(word, words[at + 1]));
  if (stop >= 0 && words.slice(stop + 1).some((word) => /[\p{L}\p{N}]/u.test(word.text))) return stop + 1;
  const comma = words.findIndex((word) => word.text === ',');
  const next = words[comma + 1];
  const before = words.slice(0, Math.max(0, comma));
  const isTail =
    before.length === 1 &&
    before.every(
      (word) =>
        (!isCapital(word) || /\d/.test(word.text)) &&
        !/^(?:PRON|DET)$/.test(word.pos) &&
        !isRoleWord(word) &&
        !BODY_KINDS.has(word.norm),
    );
  const opens =
    next !== undefined &&
    (/^(?:PRON|DET)$/.test(next.pos) || isCapital(next)) &&
    !/^(?:who|which|whose|that)$/.test(next.norm);
  return isTail && opens ? comma + 1 : 0;
}

/** A closing mark without an opening one before it. */
function closesQuotation(words: readonly Word[], at: number, { text }: Word): boolean {
  if (!/^["”’»](?!\p{L})/u.test(text)) return false;
  // "in ’t Groen"
  if (text === '’' && words[at + 1]?.text === 't') return false;
  const before = words.slice(0, at).filter((word) => /^[“‘«"]/.test(word.text)).length;
  if (text === '"') return before % 2 === 0 && words.filter((word) => word.text === '"').length % 2 === 1;
  return /^[”’»]/.test(text) && before === 0;
}

/** The words of a source behind its cue, which ends with its sentence: "says | Ana Rao, PhD. She’s the director". */
export function withinSentence(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex((word, at) => endsSentence(word, words[at + 1]));
  return stop > 0 ? words.slice(0, stop + 1) : words;
}

/** "convinced. | One", "Act. | The": a full stop that is no abbreviation's. */
function endsSentence(word: Word, next: Word | undefined): boolean {
  if (next === undefined || !word.text.endsWith('.')) return false;
  const opens = /^(?:The|He|She|It|They|One|A|An|But|And|In|His|Her|Its|Their)(?:['’]s)?$/.test(next.text);
  return word.text === '.' || (/\p{L}{3}\.$/u.test(word.text) && opens);
}

/** "Commenting on the results,", "Asked about it,": a participle that opens an adverbial. */
const isParticiple = (word: Word): boolean => word.pos === 'VERB' && /^[^-]+(?:ing|ed)$/.test(word.norm);

function startOfSource(words: readonly Word[], from: number): number {
  const word = words[from];
  if (word === undefined) return words.length;
  if (!opensInLetter(word.text) && /^[^\p{L}\p{N}$£€¥₹]+$/u.test(word.text))
    return startOfSource(words, from + 1);
  const isLast = from === words.length - 1;
  const comma = words.findIndex((other, at) => at > from && other.text === ',');
  const goesOn = comma > 0 && comma < words.length - 1;
  if (
    goesOn &&
    !/^(?:who|which|whose|that)$/.test(words[comma + 1]?.norm ?? '') &&
    (ADVERBIAL_OPENERS.has(word.norm) || isParticiple(word) || isOutside(words, from)) &&
    !isPer(words, from) &&
    !isCapitalName(words, from)
  )
    return startOfSource(words, comma + 1);
  const time = endOfTime(words, from);
  if (time > from) return startOfSource(words, time);
  const isCue =
    word.pos === 'VERB' &&
    !isCapital(word) &&
    from === 0 &&
    /(?:^said|^says|^told|^tells|^wrote|ed|es)$/.test(word.norm) &&
    !isRoleWord(word);
  if (!isLast && isCue && !/^(?:ADP|PUNCT)$/.test(words[from + 1]?.pos ?? ''))
    return startOfSource(words, from + 1);
  if (!isLast && BEFORE_SOURCE.has(word.norm) && !isCapitalName(words, from) && !isPer(words, from))
    return startOfSource(words, from + 1);
  return from;
}

/** "Outside Parliament, | the chairman said": where it is said. */
const isOutside = (words: readonly Word[], at: number): boolean =>
  /^(?:inside|outside)$/.test(words[at]?.norm ?? '') &&
  (isCapital(words[at + 1]) || words[at + 1]?.norm === 'the');

/** "Per Holm": a given name. */
const isPer = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Per' && isCapital(words[at + 1]) && !/^\p{Lu}{2,}$/u.test(words[at + 1]?.text ?? '');

/** "This American Life", "Last Energy": a capital inside a sentence after such a word makes it a name. */
function isCapitalName(words: readonly Word[], at: number): boolean {
  return at > 0 && isCapital(words[at]) && isCapital(words[at + 1]);
}

/** What may lead to a time, or make it earlier or later. */
const LEADS_TO_TIME = wordSet('at by during earlier early in late later on since');

/** The end of a time at `from`: "last month", "on Tuesday", "earlier this week"; `from` where there is none. */
function endOfTime(words: readonly Word[], from: number): number {
  let at = from;
  if (LEADS_TO_TIME.has(words[at]?.norm ?? '')) at += 1;
  const first = words[at];
  if (first === undefined) return from;
  if (
    TIME_WORDS.has(first.norm) &&
    first.norm !== 'may' &&
    !isGivenMonth(words, at) &&
    (at > from || isCapital(first) || first.pos === 'NOUN')
  ) {
    let end = at + 1;
    while (/^(?:\d{1,4}|morning|afternoon|evening|night)$/.test(words[end]?.norm ?? '')) end += 1;
    return end;
  }
  let end = at;
  while (end < at + 3 && (TIME_MODIFIERS.has(words[end]?.norm ?? '') || words[end]?.pos === 'NUM')) end += 1;
  if (end === at) return from;
  const noun = words[end];
  // "the Times" is a paper.
  const isTime =
    noun !== undefined &&
    TIME_NOUNS.has(noun.norm.replace(/s$/, '')) &&
    !noun.possessive &&
    noun.text !== 'Times';
  const after = words[end + 1];
  // "a | Morning Consult poll"
  if (noun !== undefined && isCapital(noun) && isCapital(after)) return from;
  // "a year", but no "the day nurse".
  if (!isTime || (after?.pos === 'NOUN' && !isCapital(after))) return from;
  return after?.norm === 'ago' ? end + 2 : end + 1;
}

function isTrailing(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (!opensInLetter(last.text) && /^[^\p{L}\p{N}]+$/u.test(last.text)) return true;
  return !isCapital(last) && AFTER_SOURCE.has(last.norm) && !last.possessive;
}

/** The words up to "and other officials", "and colleagues": the one who is named speaks for them. */
export function withoutOthers(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (word, n) =>
      n > 0 &&
      word.norm === 'and' &&
      /^(?:other|others|her|his|their|colleagues|several)$/.test(words[n + 1]?.norm ?? ''),
  );
  return at > 0 && isCapital(words[at - 1]) ? words.slice(0, at) : words;
}
