import { DOCUMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { NOT_LABELS } from '../../lexicon/label-words.ts';
import { nounPhraseFrom } from '../speech/noun-phrase.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { isSpeakingNoun } from '../../lexicon/speaking-nouns.ts';

/** The longest source in a headline, in tokens. */
export const LONGEST_SOURCE = 6;

/** Whether the words can be a source: a short noun phrase without numbers. */
export function namesSomebody(reading: Reading, { first, end }: TokenRange): boolean {
  if (end <= first || end - first > LONGEST_SOURCE || isQuoted(reading, first)) return false;
  for (let at = first; at < end; at += 1) {
    if (/^(?:NUM|SYM)$/.test(posAt(reading, at))) return false;
  }
  return nounPhraseFrom(reading, first, end) === end || (end === first + 1 && speaks(wordAt(reading, first)));
}

/** "98% of retail executives", "One in five parents": whom a poll counts. */
export function isShare(reading: Reading, { first, end }: TokenRange): boolean {
  const words = Array.from({ length: end - first }, (_, n) => wordAt(reading, first + n)).join(' ');
  return (
    end - first <= LONGEST_SOURCE &&
    /^(?:\d+ ?(?:%|percent|per cent) of|\w+ (?:in|of|out of) \w+) [^,]+$/.test(words) &&
    posAt(reading, first) === 'NUM' &&
    /s$|men$|people$/.test(wordAt(reading, end - 1))
  );
}

/** Whether the words beside the mark name somebody who can speak: "ministry", "UN report", a name known to speak. */
export function isSource(
  reading: Reading,
  range: TokenRange,
  names: ReadonlySet<string>,
  closing: boolean,
): boolean {
  const length = range.end - range.first;
  if (length < 1 || length > LONGEST_SOURCE) return false;
  // "Group G: Belgium 3 – 0 Panama"
  if (closing && posAt(reading, range.first) === 'NUM') return false;
  for (let at = range.first; at < range.end; at += 1) {
    if (
      isQuoted(reading, at) ||
      !(
        isAcronym(reading, at) || /^(?:NOUN|PROPN|ADJ|DET|ADP|PART|NUM|PUNCT|CCONJ)$/.test(posAt(reading, at))
      ) ||
      wordAt(reading, at) === ','
    )
      return false;
  }
  const words = Array.from({ length }, (_, n) => wordAt(reading, range.first + n));
  const label = words.join(' ');
  // "Corbel Press Release: …"
  if (NOT_LABELS.has(label) || /(?:^|\s)(?:press|news|media) release$/.test(label)) return false;
  const head = words.findLast((word) => /\p{L}/u.test(word)) ?? '';
  const opens = !closing && posAt(reading, range.first + 1) === 'ADP';
  return speaks(head) || names.has(head) || (opens && speaks(words[0] ?? '')) || (closing && isCrowd(words));
}

const isAcronym = (reading: Reading, at: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(reading.tokens[at]?.text ?? '');

/** People by what they do, in the plural: "traders", "motorists". */
const isCrowd = (words: readonly string[]): boolean =>
  words.length === 1 && /.{3}(?:[^aeiou]ers|ors|ists|ians|ants|men|women)$/.test(words[0] ?? '');

/** Whether the noun is one of those who speak: a body, a role, a document. */
export function speaks(word: string): boolean {
  return (DOCUMENT_NOUNS.has(word) && word !== 'review') || isSpeakingNoun(word);
}
