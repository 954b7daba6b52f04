import { itemAt } from '../../../text/item-at.ts';
import { sumOf, unpackWeights } from '../../choice/layout.ts';
import { isLikelihood } from '../../aside-number.ts';
import type { Standing } from '../../scene.ts';
import { pastAdverbs } from '../../../text/clauses.ts';
import { asNoun } from '../as-noun.ts';
import { isDuration } from '../duration-measure.ts';
import { isNounPhrase } from '../noun-form.ts';
import { cut } from '../measure-words.ts';
import { isReduced } from '../phrase-ends.ts';
import { wellFormed } from '../well-formed.ts';
import { wholeEnd } from '../whole-end.ts';
import { agreementOf, belongingOf } from './belonging.ts';
import { type Candidate, candidatesOf, textOf } from './candidates.ts';
import { pieceOf, TELLING } from './pieces.ts';
import { BASES } from './features.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { fitterOf, isOfChange, statedBefore, withHolder, withRate, withStated } from './beside-words.ts';
import { BELONGING_WEIGHTS, MEASURE_WEIGHTS } from './weights.ts';

const CHOICE = unpackWeights(MEASURE_WEIGHTS);
const BELONGING = unpackWeights(BELONGING_WEIGHTS);

/** How much it speaks for a candidate that its words are those which are likely to belong to what is measured. */
const AGREEMENT = 8;
/** How well the best candidate must agree with those; below, a measure stays empty. */
const LEAST_AGREEMENT = 0.2;

/** Below, a count is of its noun alone. */
const SURE_OF_COUNT = 0.3;

/** What a figure measures, of all that its sentence offers; `rule` is what the rules say. "" where nothing agrees well enough. */
export function chooseMeasure(standing: Standing, rule: string): string {
  const words = choose(standing, rule);
  // "hit Jones five times in the face": of the deed, and of no noun beside it
  const isOfDeed = standing.figure.kind === 'count' && /^times$/i.test(standing.figure.unit);
  return isOfDeed && !DEED.test(words) ? '' : words;
}

/** A word that tells a deed. */
const DEED = /[a-z](?:ing|ed)\b/i;

function choose(standing: Standing, rule: string): string {
  if (standing.figure.kind === 'ratio' && isLikelihood(standing.figure.unit)) return standing.figure.unit;
  const ofTime = isDuration(standing.figure) ? wordsOfCandidate(standing, rule, rule) : '';
  if (ofTime !== '') return ofTime;
  // “a 3.1% increase in sales”: of sales, by the rules, and of nobody's posting it
  const ofChanged = isOfChange(standing, rule) ? wordsOfCandidate(standing, rule, rule) : '';
  if (ofChanged !== '') return withHolder(standing, withRate(standing, ofChanged));
  const stated = statedBefore(standing, rule) === '' ? '' : wordsOfCandidate(standing, rule, rule);
  const around = surroundingsOf(standing);
  const candidates = candidatesOf(around, rule);
  const scores = scoresOf(candidates, around, rule, CHOICE, BELONGING);
  const [isTold, fits] = [tellerOf(around), fitterOf(around, rule)];
  const sums = scores.map(({ sum }, at) =>
    fits(candidates[at]) ? (isTold(candidates[at]) ? sum : sum - UNTOLD) : -Infinity,
  );
  for (;;) {
    const best = bestOf(sums);
    const candidate = itemAt(candidates, best);
    if (candidate === undefined) return stated;
    const words = wordsOfCandidate(standing, textOf(candidate), rule);
    if (words !== '') {
      const agreement = scores[best]?.agreement ?? 0;
      const isUnsure = agreement < SURE_OF_COUNT || (isOfOne(standing) && words.includes(' that '));
      if (isUnsure && standing.figure.kind === 'count') return nounAlone(standing, candidates, rule);
      return agreement < LEAST_AGREEMENT || isOtherThanTime(standing, candidate)
        ? stated
        : withStated(words, stated);
    }
    sums[best] = -Infinity;
  }
}

/** Less than what every candidate that tells it has. */
const UNTOLD = 1000;

/**
 * What tells whether a candidate says of a share what the text does, where it is the subject: "13% [were unsure]", "one in four [said the
 * party was hostile]"; no noun of what is said is what the share is of.
 */
function tellerOf({ standing, predicate }: Surroundings): (candidate: Candidate | undefined) => boolean {
  const { scene, figure, before, after } = standing;
  const isShare = figure.kind === 'percent' || (figure.kind === 'ratio' && figure.unit === '');
  const verb = pastAdverbs(scene.phrases, after);
  const opens = before < 0 || /^(?:comma|and|that|mark|adjective)$/.test(scene.phrases[before]?.kind ?? '');
  const acts =
    /^(?:finite|past)$/.test(scene.phrases[verb]?.verb?.form ?? '') && !isReduced(scene.phrases, verb);
  const told = predicate.words.filter((word) => word.length >= TELLING && word !== 'that');
  if (!isShare || !opens || !acts || told.length === 0) return () => true;
  return (candidate) =>
    candidate?.pieces.some(({ words }) => told.some((word) => words.includes(word))) === true &&
    candidate.base !== BASES.right &&
    candidate.base !== BASES.left;
}

/**
 * Nouns around a length of time seldom tell what took it, “in the seven years since the vote”: only “time …” does, and the subject of
 * “came six hours late”.
 */
function isOtherThanTime({ scene, figure, after }: Standing, { base }: Candidate): boolean {
  if (!isDuration(figure) || base === BASES.dimension) return false;
  return base !== BASES.subject || !/^(?:adverb|adjective)$/.test(scene.phrases[after]?.kind ?? '');
}

/** “One of [20 firms] failed”: what the one did is not what the others did. */
const isOfOne = ({ scene: { tokens }, figure: { firstToken } }: Standing): boolean =>
  itemAt(tokens, firstToken - 1)?.norm === 'of' && itemAt(tokens, firstToken - 2)?.norm === 'one';

/** The noun that a number counts, which is right though it says little; "" where it has none. */
function nounAlone(standing: Standing, candidates: readonly Candidate[], rule: string): string {
  const alone = candidates.find(({ base, pieces }) => base === BASES.counted && pieces.length === 1);
  return alone === undefined ? '' : wordsOfCandidate(standing, textOf(alone), rule);
}

/** What speaks for each candidate by the weights of candidates and of phrases, and how well it agrees. */
export function scoresOf(
  candidates: readonly Candidate[],
  around: Surroundings,
  rule: string,
  choice: Float64Array,
  belonging: Float64Array,
): { readonly sum: number; readonly agreement: number }[] {
  const likely = belongingOf(around, pieceOf(rule).words, belonging);
  let [of, ofNoun]: [readonly number[], number] = [[], 0];
  return candidates.map(({ nounFeatures, features, pieces }) => {
    // Candidates of a noun stand beside each other.
    if (nounFeatures !== of) [of, ofNoun] = [nounFeatures, sumOf(choice, nounFeatures)];
    const agreement = agreementOf(pieces, likely);
    return { sum: ofNoun + sumOf(choice, features) + AGREEMENT * agreement, agreement };
  });
}

/** The place of the greatest sum; -1 where none is more than -Infinity. */
export function bestOf(sums: readonly number[]): number {
  let [best, most] = [-1, -Infinity];
  sums.forEach((sum, at) => {
    if (sum > most) [best, most] = [at, sum];
  });
  return best;
}

/** A candidate's words as a measure; "" where they are none. */
export function wordsOfCandidate(standing: Standing, words: string, rule: string): string {
  const { scene } = standing;
  const measure = words === rule ? rule : asNoun(scene, cut(withoutVerb(standing, words)));
  if (!isNounPhrase(scene, measure)) return '';
  const whole = wholeEnd(standing, measure);
  return wellFormed(standing, whole === measure || isNounPhrase(scene, whole) ? whole : measure);
}

/** "gross profit [rising] 12%": the verb that takes the figure is no part of what it is of. */
function withoutVerb({ scene, before }: Standing, words: string): string {
  const { verb, norm = '' } = itemAt(scene.phrases, before) ?? {};
  const rest = words.slice(0, -norm.length - 1);
  return verb?.form === 'ing' && words.toLowerCase() === `${rest} ${norm}`.toLowerCase() ? rest : words;
}
