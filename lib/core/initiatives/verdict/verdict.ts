import type { AnnotatedText } from '../../model.ts';
import { BINDING_DEEDS, STARTING_DEEDS } from '../../lexicon/deed-actions.ts';
import type { Gathered } from '../names/merge-mentions.ts';
import { EVIDENCE, evidenceOf, type Evidence } from './evidence.ts';
import weights from './weights.json';

/**
 * How likely it has to be at least. Rules vouch for what is proposed (`Signs.vouched`), and the verdict takes out what they should not
 * have: chosen by cross-validation, where it loses next to nothing that is right.
 */
const LEAST = 0.3;

/** Whether what is proposed is an undertaking that the text puts on the record. */
export function isUndertaking(text: AnnotatedText, one: Gathered): boolean {
  return isTied(one) || isBegun(one) || holds(evidenceOf(text, one), weights);
}

const CONTRACT = /^(?:agreement|memorandum|treaty|partnership)$/;

/** What a deed ties to two parties that it names is on the record (guide.md), whatever else tells against it. */
const isTied = ({ kind, deeds }: Gathered): boolean =>
  CONTRACT.test(kind) &&
  deeds.some(
    ({ action, polarity, actors, counterparts }) =>
      polarity === 'affirmative' && BINDING_DEEDS.has(action) && actors.length + counterparts.length > 1,
  );

/** "The museum launched a £3 million campaign to buy X", "a scheme to insulate homes": somebody named brought about what the text says the purpose of. */
const isBegun = ({ kind, recorded, deeds }: Gathered): boolean =>
  BEGUN.test(kind) &&
  recorded.some(({ signs }) => (signs.topical || signs.specific) && !signs.plural) &&
  deeds.some(
    ({ action, tense, polarity, actors }) =>
      (STARTING_DEEDS.has(action) || action === 'begun') &&
      polarity === 'affirmative' &&
      // "a campaign has been launched to raise £1 million"
      (actors.length > 0 || kind === 'campaign' || tense === 'past'),
  );

const BEGUN = /^(?:campaign|fund|initiative|programme|project)$/;

/** A logistic model: a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<(typeof EVIDENCE)[number], number>>;
}

/** Whether something with this evidence is likely enough to be an undertaking on the record. */
export function holds(evidence: Evidence, { bias, of }: Weights): boolean {
  const sum = EVIDENCE.reduce((total, name) => total + Number(evidence[name]) * of[name], bias);
  return 1 / (1 + Math.exp(-sum)) >= LEAST;
}
