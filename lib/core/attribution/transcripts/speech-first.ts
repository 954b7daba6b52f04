import type { TokenRange } from '../reading.ts';
import type { Relation } from '../relation.ts';

/** An attribution, and whether its cue tells of speech. */
export interface Told<R extends Relation> {
  readonly relation: R;
  readonly isSpeech: boolean;
}

/**
 * What somebody says is one claim even where it tells what somebody wants: "China supports the rules, said Wang". A
 * thought whose cue stands in the claim of reported speech, as the rules (`spoken`) read it, is dropped, and the speech
 * gets the whole claim. Linear in the attributions, which are in the order of their cues.
 */
export function speechFirst<R extends Relation>(told: readonly Told<R>[], spoken: readonly Relation[]): R[] {
  const claims = spoken.flatMap((relation) => relation.content.map((piece) => ({ piece, relation })));
  claims.sort((a, b) => a.piece.first - b.piece.first);
  const byCue = new Map(
    told.filter(({ isSpeech }) => isSpeech).map(({ relation }) => [relation.cue.first, relation]),
  );
  const whole = new Map<number, readonly TokenRange[]>();
  let at = 0;
  const kept = told.filter(({ relation, isSpeech }) => {
    while (at < claims.length && (claims[at]?.piece.end ?? 0) <= relation.cue.first) at += 1;
    const claim = claims[at];
    if (isSpeech || claim === undefined || claim.piece.first > relation.cue.first) return true;
    if (!byCue.has(claim.relation.cue.first)) return true;
    whole.set(claim.relation.cue.first, claim.relation.content);
    return false;
  });
  return kept.map(({ relation }) => ({
    ...relation,
    content: whole.get(relation.cue.first) ?? relation.content,
  }));
}
