import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { opensInCapital } from '../../text/letters.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';

/**
 * "[Ana Rao,] Head of Policy at the Corbel Trust | said": an office with the name that it belongs to, where no comma closes the
 * apposition; the phrase as it is where it is no office of one, or no name opens the clause before it.
 */
export function withNameBefore(reading: Reading, phrase: TokenRange, floor: number): TokenRange {
  const comma = phrase.first - 1;
  if (comma <= floor || wordAt(reading, comma) !== ',' || isQuoted(reading, comma)) return phrase;
  if (!isOffice(reading, phrase) || isInterrupting(reading, phrase.end)) return phrase;
  let first = comma;
  while (first > floor && isOfName(reading, first - 1)) first -= 1;
  while (first < comma && posAt(reading, first) !== 'PROPN') first += 1;
  const opens = first <= floor || isQuoted(reading, first - 1) || posAt(reading, first - 1) === 'PUNCT';
  return opens && comma - first > 1 && !isStateOfTown(reading, first, floor)
    ? { first, end: phrase.end }
    : phrase;
}

/** "Rao", "de", "J."; no day */
const isOfName = (reading: Reading, at: number): boolean => {
  const { text = '', norm = '' } = reading.tokens[at] ?? {};
  const isName = posAt(reading, at) === 'PROPN' && opensInCapital(text) && !TIME_WORDS.has(norm);
  return !isQuoted(reading, at) && (isName || PARTICLES.test(norm));
};

/** "in Halden, [New Lakeland], the mayor said" */
function isStateOfTown(reading: Reading, first: number, floor: number): boolean {
  if (wordAt(reading, first - 1) !== ',') return false;
  let town = first - 1;
  while (town > floor && isOfName(reading, town - 1)) town -= 1;
  return town < first - 1 && /^(?:at|from|in|near|of|outside)$/.test(wordAt(reading, town - 1));
}

/** "Rao, the chief of Corbel said, has left": who says so of Rao. */
const isInterrupting = (reading: Reading, verb: number): boolean =>
  wordAt(reading, verb + 1) === ',' && !opensQuotation(reading, verb + 2);

/** Whether a phrase is an office that one holds, of some body where it has an article, and nobody's name stands in it. */
function isOffice(reading: Reading, { first, end }: TokenRange): boolean {
  const owned = reading.tokens
    .slice(first, end)
    .some(({ text, pos }) => pos === 'ADP' || /^['’]s?$/.test(text));
  if (posAt(reading, first) === 'DET' && !(wordAt(reading, first) === 'the' && owned)) return false;
  for (let at = first; at < end; at += 1) {
    if (posAt(reading, at) === 'ADP') return false;
    if (!ROLE_NOUNS.has(wordAt(reading, at))) continue;
    return at === end - 1 || !GIVEN_NAMES.has(wordAt(reading, at + 1));
  }
  return false;
}
