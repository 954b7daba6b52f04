import { ACCUSING_PREPOSITIONS } from '../../lexicon/reporting-verbs.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { cueLemmaAt, headOfCue } from './cue-lemma.ts';
import { isFinite, verbAfterSubject } from './main-clause.ts';

/** The longest subject of a clause that is set beside a charge, in tokens. */
const SHORT_SUBJECT = 4;

/** "accused the firm of theft [and the police are at work]": behind a charge that has no verb of its own, a clause is another's. */
export function endOfCharge(reading: Reading, { first, end }: TokenRange, cue: TokenRange): number {
  const prepositions = ACCUSING_PREPOSITIONS.get(cueLemmaAt(reading, headOfCue(reading, cue)));
  if (prepositions === undefined || first < cue.end) return end;
  let charged = false;
  for (let at = first; at < end - 2; at += 1) {
    const word = wordAt(reading, at);
    if (isQuoted(reading, at) || isFinite(reading, at) || posAt(reading, at) === 'SCONJ') return end;
    if (/^(?:that|which|who|what|how|where)$/.test(word)) return end;
    charged ||= prepositions.has(word);
    if (!charged || !/^(?:and|but)$/.test(word)) continue;
    const verb = verbAfterSubject(reading, at + 1, Math.min(end, at + 2 + SHORT_SUBJECT));
    if (verb !== undefined && posAt(reading, verb) === 'AUX')
      return wordAt(reading, at - 1) === ',' ? at - 1 : at;
  }
  return end;
}
