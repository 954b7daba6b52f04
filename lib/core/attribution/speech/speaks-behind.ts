import { SMALL_PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { beforeQuotation, isQuoted, posAt, type Reading, wordAt } from '../reading.ts';

/** Tokens of the shortest quotation that is a sentence rather than a title, with its marks, and of the longest name. */
const SHORTEST = 8;
const LONGEST_NAME = 4;

/** What stands behind the first word of a verb of two: “…,” shot | back | Ana Rao, “…,” she summed | up |. */
const PARTICLES = /^(?:back|in|on|out|up)$/;

/** The end of the verb at `index`, with its second word where it has one. */
export const endOfQuoting = (reading: Reading, index: number): number =>
  PARTICLES.test(wordAt(reading, index + 1)) && isParticle(reading, index + 1) ? index + 2 : index + 1;

/** Whether a name or the end of the clause follows rather than what "in" or "on" leads to. */
const isParticle = (reading: Reading, at: number): boolean =>
  wordAt(reading, at + 1) === '.' ||
  // “It is late,” Rao weighed in, telling
  (wordAt(reading, at + 1) === ',' && !wordAt(reading, at + 2).endsWith('ing')) ||
  (posAt(reading, at + 1) === 'PROPN' && endsQuotation(reading, at - 2) && !isQuoted(reading, at + 1));

/**
 * “The plan is too costly for towns,” chuckled Ana Rao. “It is late for us all,” Rao chuckled in Oro: whether the verb at `index` stands
 * where only a verb of speech does, between a quotation that opens its sentence and ends in a comma, and a name.
 */
export function speaksBehindQuotation(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  const pos = posAt(reading, index);
  const isPresent = /^(?:VERB|NOUN)$/.test(pos) && /[^s]s$/.test(word);
  if (!/^(?:VERB|ADJ|NOUN|AUX)$/.test(pos) || !(isPresent || isPast(reading, index, word))) return false;
  const end = endOfQuoting(reading, index);
  if (endsQuotation(reading, index - 1)) return posAt(reading, end) === 'PROPN' && !isQuoted(reading, end);
  let first = index;
  while (index - first < LONGEST_NAME && posAt(reading, first - 1) === 'PROPN') first -= 1;
  if (first === index && /^(?:he|she)$/.test(wordAt(reading, index - 1))) first -= 1;
  const next = wordAt(reading, end);
  // “It is late,” Rao weighed in, telling
  const isLed = !isPresent && SMALL_PREPOSITIONS.has(next) && !/^[.,]$/.test(wordAt(reading, end + 1));
  const isClosed = isLed || /^(?:[.,]|during|after|as|when)$/.test(next);
  return first < index && isClosed && endsQuotation(reading, first - 1);
}

const isPast = (reading: Reading, index: number, word: string): boolean =>
  word.endsWith('ed') ||
  (posAt(reading, index) === 'VERB' && /(?:t|ew|ang|oke|ote|said)$/.test(word)) ||
  (PARTICLES.test(wordAt(reading, index + 1)) &&
    /^(?:broke|went|came|put|cut|threw|burst|hit|shot)$/.test(word));

/** Whether a quotation of some words that a sentence opens with ends at `at` in a comma or its like. */
function endsQuotation(reading: Reading, at: number): boolean {
  if (!isQuoted(reading, at) || !/^[,!?]$/.test(wordAt(reading, at - 1))) return false;
  const before = beforeQuotation(reading, at);
  return at - before >= SHORTEST && opensSentence(reading, before);
}

/** Whether what stands behind the token at `before` opens a sentence or paragraph. */
const opensSentence = (reading: Reading, before: number): boolean =>
  before < 0 ||
  /^[.!?:”"’—–]$/.test(wordAt(reading, before)) ||
  reading.text.article.text
    .slice(reading.tokens[before]?.end, reading.tokens[before + 1]?.start)
    .includes('\n');
