import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { opensQuotation, type Reading, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { cueLemmaAt } from './cue-lemma.ts';
import { openingOf } from './opening-of.ts';
import { sourceFrom } from './source-phrase.ts';

/** The longest source behind a verb, in tokens. */
const LONGEST = 24;

/** "Adds Lind, “it is late.”", "Said the mayor: “…”": a verb that opens the sentence, and who says it behind it; undefined where none does. */
export function opensWithVerb(reading: Reading, relation: Relation): Relation | undefined {
  const { cue, content } = relation;
  const [piece] = content;
  const first = openingOf(reading, cue.first);
  if (piece === undefined || piece.first <= cue.first || !mayOpen(reading, first)) return undefined;
  const source = sourceFrom(reading, first + 1, first + 1 + LONGEST);
  const mark = source?.end ?? 0;
  if (source === undefined || cue.first > mark || !/^[,:]$/.test(wordAt(reading, mark))) return undefined;
  if (!opensQuotation(reading, mark + 1) || piece.end <= mark + 1) return undefined;
  const quoted = { first: mark + 1, end: piece.end };
  return { ...relation, source, cue: { first, end: first + 1 }, content: [quoted, ...content.slice(1)] };
}

/** A verb in the past or of the third person that a name may follow. */
function mayOpen(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  const isOfName = /^(?:adds|notes|says)$/.test(word);
  return (
    isOfName ||
    (/(?:ed|s|said|wrote)$/.test(word) && CUE_FRAMES.get(cueLemmaAt(reading, at))?.has('invert') === true)
  );
}
