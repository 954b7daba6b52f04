import { ACCUSING_PREPOSITIONS } from '../../lexicon/reporting-verbs.ts';
import { firstWhere } from '../../text/first-where.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { cueLemmaAt, headOfCue } from './cue-lemma.ts';

/** The most tokens between brackets inside a claim, and those in which a claim opens. */
const BRACKET = 12;
const OPENING = 6;

/** A claim behind its cue up to the end of its sentence, where the words at its end tell that it goes on. */
export function continuedClaim(
  reading: Reading,
  cue: TokenRange,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [own] = content;
  if (own === undefined || content.length > 1 || own.first < cue.end) return content;
  const opened = bracketLeftOpen(reading, own);
  if (opened === undefined && isQuoted(reading, own.end - 1)) return content;
  const { sentences } = reading.text;
  let end = sentences[firstWhere(sentences, ({ endToken }) => endToken >= own.end)]?.endToken ?? own.end;
  while (end > own.end && /^[.?!…'"]+$/.test(wordAt(reading, end - 1))) end -= 1;
  const goesOn =
    end > own.end + 1 &&
    (goesOnBehind(reading, opened, end) ||
      bracketInside(reading, own, end) ||
      takesUp(reading, own) ||
      lacksVerb(reading, own, end) ||
      comesToVerb(reading, cue, own) ||
      comesToCharge(reading, cue, own, end) ||
      listsOn(reading, own, end) ||
      pairsOn(reading, own) ||
      namesSome(reading, own) ||
      tellsWhich(reading, cue, own, end) ||
      countsOn(reading, own, end));
  return goesOn ? [{ first: own.first, end }] : content;
}

/** "results of the (“PK”": the bracket that a claim opens and leaves open. */
function bracketLeftOpen(reading: Reading, { first, end }: TokenRange): number | undefined {
  const open: number[] = [];
  for (let at = first; at < end; at += 1) {
    if (wordAt(reading, at) === '(') open.push(at);
    else if (wordAt(reading, at) === ')') open.pop();
  }
  return open[0];
}

/** Whether a bracket closes soon, in its sentence, so that the clause goes on behind it. */
function goesOnBehind(reading: Reading, opened: number | undefined, limit: number): boolean {
  if (opened === undefined) return false;
  for (let at = opened + 1; at < Math.min(limit - 1, opened + BRACKET); at += 1)
    if (wordAt(reading, at) === ')') return true;
  return false;
}

/** "a landmark [(NHL) by the service]": behind the bracket the clause goes on. */
function bracketInside(reading: Reading, own: TokenRange, limit: number): boolean {
  if (wordAt(reading, own.end) !== '(') return false;
  for (let at = own.end + 1; at < Math.min(limit - 1, own.end + BRACKET); at += 1)
    if (wordAt(reading, at) === ')') return /^(?:ADP|NOUN|PROPN|VERB|AUX)$/.test(posAt(reading, at + 1));
  return false;
}

/** "that it is late[, and that nobody came]", "people to stay[, and to avoid them]". */
function takesUp(reading: Reading, own: TokenRange): boolean {
  const and = wordAt(reading, own.end) === ',' ? own.end + 1 : own.end;
  const opener = wordAt(reading, and + 1);
  if (!/^(?:and|or|but)$/.test(wordAt(reading, and)) || !/^(?:that|to|how|whether)$/.test(opener))
    return false;
  for (let at = own.first; at < Math.min(own.end, own.first + OPENING); at += 1)
    if (wordAt(reading, at) === opener) return true;
  return false;
}

/** "that the owner[, Ana Rao, was named]": what "that" opens has its verb yet to come, behind an aside. */
function lacksVerb(reading: Reading, own: TokenRange, limit: number): boolean {
  if (wordAt(reading, own.first) !== 'that' || wordAt(reading, own.end) !== ',') return false;
  for (let at = own.first; at < own.end; at += 1) if (isVerb(reading, at)) return false;
  for (let at = own.end + 1; at < limit - 1; at += 1)
    if (wordAt(reading, at) === ',') return isVerb(reading, at + 1);
  return false;
}

/** "that the money wasted by the city [is gone]": the clause's verb is yet to come. */
function comesToVerb(reading: Reading, cue: TokenRange, own: TokenRange): boolean {
  if (posAt(reading, own.end) !== 'AUX' || posAt(reading, headOfCue(reading, cue)) !== 'VERB') return false;
  if (wordAt(reading, own.first) !== 'that') return false;
  for (let at = own.first + 1; at < own.end; at += 1)
    if (isVerb(reading, at) && !/(?:ing|ed|en)$/.test(wordAt(reading, at))) return false;
  return true;
}

/** "accused the board[, which met in May, of having been slow]": what of stands behind an aside. */
function comesToCharge(reading: Reading, cue: TokenRange, own: TokenRange, limit: number): boolean {
  const prepositions = ACCUSING_PREPOSITIONS.get(cueLemmaAt(reading, headOfCue(reading, cue)));
  if (prepositions === undefined || wordAt(reading, own.end) !== ',') return false;
  for (let at = own.first; at < own.end; at += 1) if (prepositions.has(wordAt(reading, at))) return false;
  for (let at = own.end + 1; at < limit - 1; at += 1)
    if (wordAt(reading, at) === ',') return prepositions.has(wordAt(reading, at + 1));
  return false;
}

/** "it came from exports[; inflow from oil, and loans]": what a semicolon parts is no clause. */
function listsOn(reading: Reading, own: TokenRange, limit: number): boolean {
  if (wordAt(reading, own.end) !== ';') return false;
  for (let at = own.end + 1; at < limit; at += 1)
    if (isVerb(reading, at) && !/(?:ing|ed)$|^been$/.test(wordAt(reading, at))) return false;
  return true;
}

/** "not only to keep it open[, but to repair it]" */
function pairsOn(reading: Reading, own: TokenRange): boolean {
  const but = wordAt(reading, own.end) === ',' ? own.end + 1 : own.end;
  if (wordAt(reading, but) !== 'but') return false;
  for (let at = own.first; at < own.end - 1; at += 1)
    if (wordAt(reading, at) === 'not' && /^(?:only|just|merely|simply)$/.test(wordAt(reading, at + 1)))
      return true;
  return false;
}

/** How far behind what takes an amount up again another may stand, in tokens. */
const AMOUNT_WITHIN = 5;

/** "profit fell to $2 billion[, or 88 cents a share, from $3 billion]": the amount's other forms and what it is measured by. */
function countsOn(reading: Reading, own: TokenRange, limit: number): boolean {
  if (
    wordAt(reading, own.end) !== ',' ||
    !/^(?:or|from|up|down|versus|compared)$/.test(wordAt(reading, own.end + 1))
  )
    return false;
  const isAmount = (at: number): boolean => /\d/.test(wordAt(reading, at));
  const near = (from: number, within = AMOUNT_WITHIN): boolean =>
    Array.from({ length: within }, (_, n) => from + n).some(isAmount);
  // "compared to a GAAP net loss of $3 million" names again what is counted.
  const behind = wordAt(reading, own.end + 1) === 'compared' ? 2 * AMOUNT_WITHIN : AMOUNT_WITHIN;
  if (!near(own.end - AMOUNT_WITHIN) || !near(own.end + 2, behind)) return false;
  for (let at = own.end + 1; at < limit; at += 1)
    if (isVerb(reading, at) && wordAt(reading, at) !== 'compared') return false;
  return true;
}

/** "it agreed with several investors[, including its head]": who or what is among them. */
function namesSome(reading: Reading, own: TokenRange): boolean {
  if (wordAt(reading, own.end) !== ',' || wordAt(reading, own.end + 1) !== 'including') return false;
  for (let at = own.first; at < own.end; at += 1) if (isVerb(reading, at)) return true;
  return false;
}

/** "announce our part in the meeting[, the great event of the year]": what is announced in other words, and no clause. */
function tellsWhich(reading: Reading, cue: TokenRange, own: TokenRange, limit: number): boolean {
  if (cueLemmaAt(reading, headOfCue(reading, cue)) !== 'announce') return false;
  if (wordAt(reading, own.end) !== ',' || wordAt(reading, own.end + 1) !== 'the') return false;
  for (let at = own.first; at < limit; at += 1)
    if (isVerb(reading, at) && !/(?:ing|ed)$/.test(wordAt(reading, at))) return false;
  return true;
}

const isVerb = (reading: Reading, at: number): boolean => /^(?:VERB|AUX)$/.test(posAt(reading, at));
