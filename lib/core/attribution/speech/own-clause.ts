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
  const end = nounPhraseFrom(reading, start, limit);
  if (end === start) return false;
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
