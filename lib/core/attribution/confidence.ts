import { JUDGING_VERBS } from '../lexicon/reporting-verbs.ts';
import { DOUBTFUL } from './doubtful.ts';
import type { AttributionKind } from '../model.ts';
import type { Stance } from '../stance.ts';
import type { Pattern, Relation } from './relation.ts';
import { isSpeech } from './stance/stance.ts';

/** How often a claim outside quotation marks is right, by pattern; measured on PolNeAR's training articles and rounded. */
const BASE: Readonly<Record<Pattern, number>> = {
  that: 0.92,
  quotation: 0.9,
  inverted: 0.88,
  clause: 0.86,
  before: 0.86,
  according: 0.86,
  headline: 0.85,
  tagged: 0.8,
  accusing: 0.82,
  as: 0.8,
  plea: 0.78,
  infinitive: 0.7,
  preposition: 0.7,
  object: 0.7,
};

/** Off where the verb judges rather than reports: “hailed”, “rejected”. */
const JUDGING_PENALTY = 0.15;
/** Off where the source is taken over from another cue or from the sentence. */
const SHARED_PENALTY = 0.05;
/** Off where nobody is named. */
const NOBODY_PENALTY = 0.2;
/** Why a claim is doubtful that is nobody's. */
export const NOBODY_NAMED = 'Nobody is named as the source.';
/** On where the claim stands in quotation marks. */
const QUOTED_BONUS = 0.08;

/**
 * How likely the attribution is right, 0 to 1, and why it is unsure where it is. `cue` is the cue as it stands; what it
 * makes of the claim (`stance`) may be no speech at all.
 */
export function judge(
  relation: Relation,
  kind: AttributionKind,
  cue: string,
  stance: Stance,
): { confidence: number; doubt?: string } {
  const judging =
    JUDGING_VERBS.has(relation.lemma) && !/^(?:that|quotation|before|inverted)$/.test(relation.pattern);
  const nobody = relation.source === null;
  const sum =
    BASE[relation.pattern] -
    (judging ? JUDGING_PENALTY : 0) -
    (relation.shared ? SHARED_PENALTY : 0) -
    (nobody ? NOBODY_PENALTY : 0) +
    (kind === 'indirect' ? 0 : QUOTED_BONUS);
  const confidence = Math.round(100 * Math.min(0.98, Math.max(0.05, relation.confidence ?? sum))) / 100;
  if (!isSpeech(stance))
    return { confidence, doubt: `“${cue}” tells what somebody thinks or wants, not what was said.` };
  if (confidence >= DOUBTFUL) return { confidence };
  return { confidence, doubt: reason(relation, judging, nobody, cue) };
}

function reason(relation: Relation, judging: boolean, nobody: boolean, cue: string): string {
  const opinion = `“${cue}” may report an opinion rather than words`;
  if (judging && nobody) return `${opinion}, and nobody is named.`;
  if (judging) return `${opinion}.`;
  if (nobody) return NOBODY_NAMED;
  if (relation.shared) return `Who “${cue}” belongs to is read from the rest of the sentence.`;
  return `“${cue}” may tell what somebody did, not what was said.`;
}
