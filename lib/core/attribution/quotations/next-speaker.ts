import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';
import type { Relation } from '../relation.ts';
import { cueLemmaAt } from '../speech/cue-lemma.ts';

/** The most tokens of a name, or of a description, right behind a quotation. */
const LONGEST_SUBJECT = 4;

interface Speaker {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly lemma: string;
}

/**
 * “Rents will rise,” Ana Rao said. | “Why?” Bo Lind asked |: a quotation behind the cue that has its own speaker right behind it is
 * that one's, whatever the one before goes on with. `cues` are the first tokens of the cues that are known.
 */
export function partedByNextSpeaker(
  reading: Reading,
  relation: Relation,
  cues: ReadonlySet<number>,
): Relation[] {
  const { cue, content, source } = relation;
  if (source === null || content.length < 2) return [relation];
  const parted = content.flatMap((piece) => {
    const speaker = piece.first >= cue.end ? speakerBehind(reading, piece) : undefined;
    return speaker === undefined ? [] : [{ piece, speaker }];
  });
  if (parted.length === 0) return [relation];
  const rest = content.filter((piece) => parted.every((other) => other.piece !== piece));
  const own = parted
    .filter(({ speaker }) => !cues.has(speaker.cue.first))
    .map(({ piece, speaker }): Relation => ({
      ...speaker,
      content: [piece],
      pattern: 'before',
      shared: false,
    }));
  return rest.length === 0 ? [relation] : [{ ...relation, content: rest }, ...own];
}

/** Who says a whole quotation that ends in a mark, by a name, "he" or a description with a verb of saying right behind it. */
function speakerBehind(reading: Reading, { first, end }: TokenRange): Speaker | undefined {
  const isWhole = opensQuotation(reading, first) && afterQuotation(reading, first) === end;
  if (!isWhole || !/^[,?!]$/.test(wordAt(reading, end - 2)) || isQuoted(reading, end)) return undefined;
  const subject = endOfSubject(reading, end);
  if (subject === end) return undefined;
  const verb = afterAside(reading, subject);
  const lemma = cueLemmaAt(reading, verb);
  const isAsking =
    lemma === 'want' && wordAt(reading, verb + 1) === 'to' && wordAt(reading, verb + 2) === 'know';
  const says =
    posAt(reading, verb) === 'VERB' &&
    !wordAt(reading, verb).endsWith('ing') &&
    CUE_FRAMES.get(lemma)?.has('quote');
  if (!isAsking && says !== true) return undefined;
  const cue = { first: verb, end: isAsking ? verb + 3 : verb + 1 };
  // “Why?” Ana Rao wrote a book about it.
  const isLast =
    /^[.,]?$/.test(wordAt(reading, cue.end)) || (lemma === 'ask' && posAt(reading, cue.end) === 'PROPN');
  return isLast
    ? { source: { first: end, end: verb > subject ? verb - 1 : verb }, cue, lemma: isAsking ? 'ask' : lemma }
    : undefined;
}

/** "Bo Lind", "he", "the mayor", "one man" */
function endOfSubject(reading: Reading, first: number): number {
  if (/^(?:he|she|they)$/.test(wordAt(reading, first))) return first + 1;
  let end = first;
  while (end - first < LONGEST_SUBJECT && posAt(reading, end) === 'PROPN') end += 1;
  if (end > first) return end;
  if (!/^(?:DET|NUM)$/.test(posAt(reading, first))) return first;
  end = first + 1;
  while (end - first < LONGEST_SUBJECT && /^(?:ADJ|NOUN|PROPN)$/.test(posAt(reading, end))) end += 1;
  return end > first + 1 ? end : first;
}

/** The most tokens between the commas behind a name. */
const LONGEST_ASIDE = 8;

/** "Bo Lind[, a baker,] asked" */
function afterAside(reading: Reading, at: number): number {
  if (wordAt(reading, at) !== ',') return at;
  for (let end = at + 1; end < at + LONGEST_ASIDE; end += 1) {
    if (wordAt(reading, end) === ',') return end + 1;
    if (/^(?:VERB|AUX)$/.test(posAt(reading, end)) || wordAt(reading, end) === '.') break;
  }
  return at;
}
