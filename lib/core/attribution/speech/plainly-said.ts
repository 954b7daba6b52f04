import { posAt, type Reading, type TokenRange } from '../reading.ts';
import type { Relation } from '../relation.ts';

/**
 * "Ana Rao, a former mayor, said | that it was late": what rules read by a form of "say" with who says it before and the claim behind
 * it, where the tagger (`seen`) saw nothing at all.
 */
export function plainlySaid(
  reading: Reading,
  relations: readonly Relation[],
  seen: readonly Relation[],
): Relation[] {
  return relations.filter(({ source, cue, lemma, pattern, content: [claim] }) => {
    if (source === null || lemma !== 'say' || claim === undefined || source.end > cue.first) return false;
    const isClause =
      pattern === 'clause' && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(posAt(reading, claim.first));
    if (!isClause && pattern !== 'that' && pattern !== 'quotation') return false;
    return !seen.some((other) => partsOf(other).some((part) => part.first < cue.end && part.end > cue.first));
  });
}

const partsOf = ({ source, cue, content }: Relation): readonly TokenRange[] =>
  source === null ? [cue, ...content] : [source, cue, ...content];
