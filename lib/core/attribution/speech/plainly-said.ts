import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { headOfCue } from './cue-lemma.ts';
import { speaksBehindQuotation } from './speaks-behind.ts';

/**
 * "Ana Rao, a former mayor, said | that it was late", “It was late,” | Ana Rao said: what rules read by a form of "say" with who says it
 * before and the claim behind it, or by a saying verb behind a whole quotation, where the tagger (`seen`) saw nothing at all.
 */
export function plainlySaid(
  reading: Reading,
  relations: readonly Relation[],
  seen: readonly Relation[],
): Relation[] {
  return relations.filter((relation) => {
    if (!isPlain(reading, relation) && !isBehindQuotation(reading, relation)) return false;
    const { cue } = relation;
    return !seen.some((other) => partsOf(other).some((part) => part.first < cue.end && part.end > cue.first));
  });
}

function isPlain(reading: Reading, { source, cue, lemma, pattern, content: [claim] }: Relation): boolean {
  if (source === null || lemma !== 'say' || claim === undefined || source.end > cue.first) return false;
  const isClause =
    pattern === 'clause' && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(posAt(reading, claim.first));
  return isClause || pattern === 'that' || pattern === 'quotation';
}

/** Tokens of the shortest quotation that somebody says rather than a title. */
const SHORTEST = 6;

/** “You make mistakes,” | Rao said in Oro: the quotation ends right before who says it. */
function isBehindQuotation(reading: Reading, { source, cue, lemma, pattern, content }: Relation): boolean {
  if (source === null || (pattern !== 'before' && pattern !== 'inverted')) return false;
  if (!SAYING_VERBS.has(lemma) && !speaksBehindQuotation(reading, headOfCue(reading, cue))) return false;
  const before = Math.min(source.first, cue.first);
  const { first = before, end = before } = content[0] ?? {};
  const isNear = end <= before && before - end <= 1;
  return isNear && end - first >= SHORTEST && opensQuotation(reading, first) && isQuoted(reading, end - 1);
}

const partsOf = ({ source, cue, content }: Relation): readonly TokenRange[] =>
  source === null ? [cue, ...content] : [source, cue, ...content];
