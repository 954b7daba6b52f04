import { itemAt } from '../../../text/item-at.ts';
import { sumOf, unpackWeights } from '../../choice/layout.ts';
import { isLikelihood } from '../../aside-number.ts';
import type { Standing } from '../../scene.ts';
import { pastAdverbs } from '../../../text/clauses.ts';
import { asNoun } from '../form/as-noun.ts';
import { opensClause } from '../rules/figure-subject.ts';
import { fateInHeadline, timesOfDeed } from '../rules/deed-times.ts';
import { isDuration } from '../rules/duration-measure.ts';
import { isNounPhrase } from '../form/noun-form.ts';
import { cut, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { isReduced } from '../phrases/phrase-ends.ts';
import { withoutVerbAsNoun } from '../form/verb-as-noun.ts';
import { wellFormed } from '../form/well-formed.ts';
import { wholeEnd } from '../form/whole-end.ts';
import { agreementOf, belongingOf } from './belonging.ts';
import { type Candidate, candidatesOf, textOf } from './candidates.ts';
import { isByRuleAlone } from './without-doubt.ts';
import { quantityNoun } from './quantity-noun.ts';
import { pieceOf, TELLING } from '../form/pieces.ts';
import { shareClause } from './share-clause.ts';
import { ADDED, BASES } from './features.ts';
import { type Surroundings, surroundingsOf, VERB_CLASSES } from './surroundings.ts';
import {
  fitterOf,
  isOfChange,
  isTiedByForm,
  statedBefore,
  wholeOf,
  wholeWords,
  withHolder,
  withRate,
  withStated,
} from './beside-words.ts';
import { changedNoun } from './changed-noun.ts';
import { isOtherThanSize } from './other-than-size.ts';
import { speaksOf, nounBeforeCount } from './noun-before-count.ts';
import { BELONGING_WEIGHTS, MEASURE_WEIGHTS } from './weights.ts';

const CHOICE = unpackWeights(MEASURE_WEIGHTS);
const BELONGING = unpackWeights(BELONGING_WEIGHTS);

/** How much it speaks for a candidate that its words are those which are likely to belong to what is measured. */
const AGREEMENT = 8;
/** How well the best candidate must agree with those; below, a measure stays empty. */
const LEAST_AGREEMENT = 0.2;
/** The same where nothing but the choice says so: of 33 such measures of labelled texts 8 were right, 16 misled. */
const LEAST_ALONE = { money: 0.26, other: 0.35 } as const;

/** Below, a count is of its noun alone. */
const SURE_OF_COUNT = 0.3;

/** What a figure measures, of all that its sentence offers; `rule` is what the rules say. "" where nothing agrees well enough. */
export function chooseMeasure(standing: Standing, rule: string, isChange = false): string {
  const fate = fateInHeadline(standing);
  if (fate !== '') return fate;
  const words = choose(standing, rule, isChange);
  // "hit Jones five times in the face": of the deed, and of no noun beside it
  const isOfDeed = standing.figure.kind === 'count' && /^times$/i.test(standing.figure.unit);
  if (!isOfDeed) return withShareClause(standing, words, rule);
  return DEED.test(words) ? words : timesOfDeed(standing);
}

/** A word that tells a deed. */
const DEED = /[a-z](?:ing|ed)\b/i;

/** What a share's own clause says of those it is of, where nothing of it was chosen. */
function withShareClause(standing: Standing, words: string, rule: string): string {
  const clause = shareClause(standing);
  const own = pieceOf(words).words.filter((word) => word !== 'share' && word !== 'of');
  const told = clause === null ? [] : pieceOf(clause.words).words;
  // “costs were their worry, 22% named staffing”: costs named nothing
  if (clause?.isPlain === true)
    return isToldOf(words, rule) ? words : wordsOfCandidate(standing, clause.words, rule) || words;
  const isCut = told.length > own.length + 1 && own.every((word) => told.includes(word));
  // “In a survey made in May, 84% of buyers said”: what opens the sentence is not whom a share is of
  const isStray = wholeOf(standing) !== null && !told.includes(own[0] ?? '');
  const isOther =
    isStray || (clause?.isBare === true && OF_POLL.test(words)) || clause?.isOfNobodyElse === true;
  if (clause === null || (own.includes(clause.verb) && !isCut && !isOther)) return words;
  return wordsOfCandidate(standing, clause.words, rule) || words;
}

/** Whether words say by their form that what they tell is done by those a share is of. */
const isToldOf = (words: string, rule: string): boolean =>
  words === rule ||
  words.startsWith('share ') ||
  (/ (?:that|who|which) /.test(words) && words.split(' ')[0] === rule.split(' ')[0]);

/** “In a [poll] 44% said that”: who asked is not whom a share is of, nor what else the sentence tells. */
const OF_POLL = /^[\w' -]*\b(?:poll|survey|study|research|report) that |\)$/i;

function choose(standing: Standing, rule: string, isChange: boolean): string {
  if (standing.figure.kind === 'ratio' && isLikelihood(standing.figure.unit)) return standing.figure.unit;
  const ofTime = isDuration(standing.figure) ? wordsOfCandidate(standing, rule, rule) : '';
  if (ofTime !== '') return ofTime;
  const changed = changedNoun(standing);
  const ofModified = changed.modified === '' ? '' : wordsOfCandidate(standing, changed.modified, rule);
  if (ofModified !== '') return withHolder(standing, ofModified);
  if (changed.behind !== '' && rule === '') return wordsOfCandidate(standing, changed.behind, rule);
  // “a 3.1% increase in sales”: of sales, by the rules, and of nobody's posting it
  // “a rise in police [recorded crime]”, of which the tagger makes a verb
  const whole = rule !== '' && changed.behind.startsWith(`${rule} `) ? changed.behind : rule;
  const ofChanged = isOfChange(standing, rule) ? wordsOfCandidate(standing, whole, rule) : '';
  if (ofChanged !== '') return withHolder(standing, withRate(standing, ofChanged));
  const byRule = isByRuleAlone(standing) ? wordsOfCandidate(standing, rule, rule) : '';
  if (byRule !== '') return byRule;
  const quantity = quantityNoun(standing);
  const ofQuantity = quantity === '' ? '' : wordsOfCandidate(standing, quantity, rule);
  if (ofQuantity !== '') return ofQuantity;
  const stated = thinOf(standing, rule);
  if (stated !== '' && isInLieu(standing)) return stated;
  const around = surroundingsOf(standing);
  const candidates = candidatesOf(around, rule);
  const scores = scoresOf(candidates, around, rule, CHOICE, BELONGING);
  const [isTold, fits] = [tellerOf(around), fitterOf(around, rule, isChange)];
  const sums = scores.map(({ sum }, at) =>
    fits(candidates[at]) ? (isTold(candidates[at]) ? sum : sum - UNTOLD) : -Infinity,
  );
  for (;;) {
    const best = bestOf(sums);
    const candidate = itemAt(candidates, best);
    if (candidate === undefined) return stated || ownNoun(standing);
    const words = wordsOfCandidate(standing, textOf(candidate), rule);
    if (words !== '') {
      const agreement = scores[best]?.agreement ?? 0;
      const isUnsure = agreement < SURE_OF_COUNT || (isOfOne(standing) && words.includes(' that '));
      if (isUnsure && standing.figure.kind === 'count')
        return toldDirectly(standing, rule) || nounAlone(standing, candidates, rule) || stated;
      return isOtherThanSize(standing, candidate) || agreement < leastFor(around, candidate, rule)
        ? stated
        : withStated(toldDeed(standing, candidate, rule) || words, stated);
    }
    sums[best] = -Infinity;
  }
}

/** What is right of a figure though it says little, where nothing that says more can be trusted: the noun that stands right beside it. */
function thinOf(standing: Standing, rule: string): string {
  if (isInLieu(standing)) return wordsOfCandidate(standing, nounBehind(standing), rule);
  if (statedBefore(standing, rule) !== '') return wordsOfCandidate(standing, rule, rule);
  const taken = nounBeforeCount(standing);
  if (taken !== '') return (speaksOf(rule, taken) && wordsOfCandidate(standing, rule, rule)) || taken;
  const whole = wholeOf(standing);
  if (whole === null) return '';
  const told = pieceOf(rule).words;
  const isOfWhole = wholeWords(standing).some((word) => told.includes(word));
  return (
    (isOfWhole && wordsOfCandidate(standing, rule, rule)) ||
    wordsOfCandidate(standing, rangeWords(standing.scene, whole), rule)
  );
}

/** “held in lieu of $70,000 [bail]”: of bail, and of nothing that somebody did. */
const isInLieu = ({ scene: { phrases }, figure, before }: Standing): boolean =>
  figure.kind === 'money' && phrases[before]?.norm === 'of' && phrases[before - 1]?.norm === 'lieu';

const nounBehind = ({ scene, after }: Standing): string =>
  scene.phrases[after]?.kind === 'noun' ? rangeWords(scene, { first: after, end: after + 1 }) : '';

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
  // “was content with the camp: 47 percent said”
  const isParted = scene.phrases[before]?.norm === ':';
  return (candidate) =>
    !(isParted && candidate?.base === BASES.object) &&
    candidate?.pieces.some(({ words }) => told.some((word) => words.includes(word))) === true &&
    candidate.base !== BASES.right &&
    candidate.base !== BASES.left;
}

/** “One of [20 firms] failed”: what the one did is not what the others did. */
const isOfOne = ({ scene: { tokens }, figure: { firstToken } }: Standing): boolean =>
  itemAt(tokens, firstToken - 1)?.norm === 'of' && itemAt(tokens, firstToken - 2)?.norm === 'one';

/** How well a candidate must agree: better where neither the rules, nor a verb that states the figure, nor the form say anything. */
function leastFor({ standing, verbClass }: Surroundings, { base }: Candidate, rule: string): number {
  const { kind } = standing.figure;
  const isStated = base === BASES.subject && verbClass === VERB_CLASSES.states;
  const isOf = itemAt(standing.scene.phrases, standing.before)?.norm === 'of';
  const isOther = base === BASES.dimension || /^(?:quantity|multiple|points)$/.test(kind);
  if (rule !== '' || isStated || isOf || isOther || isTiedByForm(standing)) return LEAST_AGREEMENT;
  return kind === 'money' ? LEAST_ALONE.money : LEAST_ALONE.other;
}

/** “amount the firm raised” for “firm”: who did it is no measure of an amount of which the rules say what was done; "" where they do not. */
function toldDeed(standing: Standing, { base, added, pieces }: Candidate, rule: string): string {
  const isBare = base === BASES.subject && (added === ADDED.none || added === ADDED.after);
  if (standing.figure.kind !== 'money' || !isBare || !rule.startsWith('amount ')) return '';
  const told = pieceOf(rule).words;
  return pieces.every(({ words }) => words.every((word) => told.includes(word)))
    ? wordsOfCandidate(standing, rule, rule)
    : '';
}

/** “[beheaded] 21 captives”, “14 candidates [are still in the race]”: by the rules, where the counted noun is the object or subject that a verb right beside it has; "" elsewhere. */
function toldDirectly(standing: Standing, rule: string): string {
  const { scene, figure, after } = standing;
  const { phrases } = scene;
  const noun = wordsOf(scene, figure.noun.first, figure.noun.end);
  // “the 99-county goal” counts no counties that anybody has.
  const isPlain = figure.noun.first === figure.endToken && figure.noun.end > figure.noun.first;
  if (!isPlain || !rule.startsWith(`${noun} `)) return '';
  if (rule.split(' ').length > LONGEST_DIRECT) return '';
  let left = standing.before;
  while (/^(?:adverb|adjective)$/.test(itemAt(phrases, left)?.kind ?? '')) left -= 1;
  const isObject = /^(?:finite|past|ing)$/.test(itemAt(phrases, left)?.verb?.form ?? '');
  const isSubject = opensClause(standing) && phrases[pastAdverbs(phrases, after)]?.verb?.form === 'finite';
  return isObject || isSubject ? wordsOfCandidate(standing, rule, rule) : '';
}

/** Words of what is told directly. */
const LONGEST_DIRECT = 12;

/** The noun that a number counts, which is right though it says little; "" where it has none. */
function nounAlone(standing: Standing, candidates: readonly Candidate[], rule: string): string {
  const alone = candidates.find(({ base, pieces }) => base === BASES.counted && pieces.length === 1);
  return alone === undefined ? '' : wordsOfCandidate(standing, textOf(alone), rule) || ownNoun(standing);
}

/** “88 [felony counts]”, “56 [carries]”: the noun of a count as it stands, though its last word may be a verb elsewhere; no hyphen's, “125-[key] hotel”. */
function ownNoun({ scene, figure: { kind, noun, endToken, elliptical, unit } }: Standing): string {
  // “300 workers struck and [12] were ill”
  if (elliptical && /^\p{Ll}+s$/u.test(unit)) return unit;
  const isPlain = kind === 'count' && noun.first === endToken && noun.end > noun.first;
  const words = isPlain ? wordsOf(scene, noun.first, noun.end) : '';
  return /^\p{Ll}.*s$/u.test(words) || /^\p{Ll}+ \p{Ll}/u.test(words) ? words : '';
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
  const measure = withoutVerbAsNoun(words === rule ? rule : asNoun(scene, cut(withoutVerb(standing, words))));
  if (!isNounPhrase(scene, measure)) return '';
  const whole = wholeEnd(standing, measure);
  return wellFormed(standing, whole === measure || isNounPhrase(scene, whole) ? whole : measure);
}

/** "gross profit [rising] 12%": the verb that takes the figure is no part of what it is of. */
function withoutVerb({ scene, before }: Standing, words: string): string {
  // "margins [improving] to 12%", "the sum [adding] up to $4 million"
  let at = before;
  while (before - at < 2 && /^(?:to|by|at|from|up)$/.test(itemAt(scene.phrases, at)?.norm ?? '')) at -= 1;
  const { verb, norm = '' } = itemAt(scene.phrases, at) ?? {};
  const rest = words.slice(0, -norm.length - 1);
  if (verb?.form !== 'ing' || words.toLowerCase() !== `${rest} ${norm}`.toLowerCase()) return words;
  return / (?:from|by|of|for|at)$/.test(rest) ? '' : rest;
}
