import { SUBJECT_PRONOUNS } from '../../lexicon/closed-classes.ts';
import { numberBehind } from './bounded-number.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';

/** What may stand behind a finite verb in “-ed” and not behind a participle: an object, a quality. */
const BEHIND_FINITE = /^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/;

/** Whether a clause opens at `from` beyond doubt: its subject with a finite verb right behind, no “plan that will” or “funds raised by”. */
export function opensOwnClause(reading: Reading, from: number, limit: number): boolean {
  if (isQuoted(reading, from)) return false;
  const start = numberBehind(reading, from) ?? from;
  const subject = nounPhraseFrom(reading, start, limit);
  if (subject === start) return false;
  const end = pastAsides(reading, subject, limit);
  let verb = end;
  while (posAt(reading, verb) === 'ADV' && verb < limit) verb += 1;
  if (verb >= limit || isQuoted(reading, verb)) return false;
  const word = wordAt(reading, verb);
  if (posAt(reading, verb) === 'AUX') return !/^(?:be|been|being|having)$/.test(word);
  if (posAt(reading, verb) !== 'VERB' || word.endsWith('ing')) return false;
  return (
    !/(?:ed|en|wn)$/.test(word) ||
    SUBJECT_PRONOUNS.has(wordAt(reading, start)) ||
    BEHIND_FINITE.test(posAt(reading, verb + 1))
  );
}

/** The most commas inside a subject. */
const MOST_COMMAS = 3;

/** The end of a subject with what commas list or set beside it: "the town, its mayor and some officers", "the board, as well as the bank,". */
function pastAsides(reading: Reading, subject: number, limit: number): number {
  let end = subject;
  for (let commas = 0; commas < MOST_COMMAS && wordAt(reading, end) === ','; commas += 1) {
    const beside = /^(?:along|as|including|like|together)$/.test(wordAt(reading, end + 1));
    // "as well as", "along with", "including"
    const from = end + 1 + (beside ? openersAt(reading, end + 1) : 0);
    const next = nounPhraseFrom(reading, from, limit);
    if (next === from) return subject;
    // "and several officers targeted": what a verb stands behind is not joined to the noun before it.
    const last = wordAt(reading, next) === 'and' ? nounPhraseFrom(reading, next + 1, limit) : next;
    if (!beside && last > next + 1) return last;
    if (beside && wordAt(reading, next) === ',') return next + 1;
    end = next;
  }
  return subject;
}

function openersAt(reading: Reading, first: number): number {
  let at = first;
  while (/^(?:along|as|including|like|together|well|with)$/.test(wordAt(reading, at))) at += 1;
  return at - first;
}
