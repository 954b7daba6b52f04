import { posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Pattern, Relation } from '../relation.ts';
import { spanOf } from '../spans.ts';
import { cueLemmaAt, headOfCue, sayingPart } from '../speech/cue-lemma.ts';
import { closesSentence } from '../speech/closes-sentence.ts';
import { hasFiniteVerb } from '../speech/left-side.ts';
import { endOfBracket } from '../speech/content.ts';
import { isSpeech, stanceOf } from '../stance/stance.ts';
import { probabilityOf } from './calibration.ts';
import { type Columns, readColumns } from './columns.ts';
import { completionBy } from './completion.ts';
import { isTimeAt } from '../speech/time-at.ts';
import { type Judged, withoutConflicts } from './conflicts.ts';
import { agreementWith, type Candidate, type Evidence, evidenceFor } from './evidence.ts';
import type { Hint } from './hint.ts';
import { CUE, LABEL_COUNT as L } from './labels.ts';
import { Lattice, likeliest } from './lattice.ts';
import { linkParts } from './link.ts';
import type { TaggerModel } from './model.ts';
import { mayHold, sequencesOf } from './sequences.ts';
import { partedAtCues } from './two-cues.ts';
import { CUE_FRAMES, HOLDING_NOUNS, REPORTING_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { ARGUING_VERBS, SAYING_VERBS, VOICING_VERBS } from '../../lexicon/saying-verbs.ts';
import { keepTime } from '../../text/time-limit.ts';

/** Added to the score of a cue's first token, so that doubtful ones are looked at; the calibration sorts them out. */
const CUE_BIAS = 1.5;
/**
 * From this probability on a candidate is an attribution. A long claim is worth more than a short one where it is missed,
 * and wrong ones are mostly short; what is thought or wanted is wanted only where it is sure. docs/model-card.md has the
 * measures.
 */
const LEAST_CONFIDENCE = { speech: [0.55, 0.5, 0.45, 0.4], thought: [0.65, 0.5, 0.35, 0.3] };
/** From how many tokens on a claim is asked for the second, third and fourth of them. */
const LENGTHS = [8, 14, 24];
/** A candidate of the rules with so much of its claim in one of the tagger's is the same. */
const SAME = 0.5;

/** More tokens than what is brought in by name. */
const LONG_ANNOUNCEMENT = 11;

/** What the tagger sees in a text before it decides. */
interface Sighting {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

/**
 * Finds attributions in running text: a conditional random field labels the tokens (attribution.md), the labels are
 * linked to attributions, and a logistic model tells how likely each is right. What the rules find are its hints.
 * Results are in the order of their cues.
 */
export function tagRelations(model: TaggerModel, reading: Reading, hints: readonly Hint[]): Relation[] {
  const completed = completionBy(reading, hints);
  const patterns = new Map(hints.map(({ cue, pattern }) => [cue.first, pattern]));
  // The rules' cue of a passive is its participle alone.
  const patternOf = (cue: TokenRange): Pattern | undefined =>
    patterns.get(cue.first) ?? patterns.get(headOfCue(reading, cue));
  const likely = sightingsIn(model, reading, hints)
    .map(({ candidate, evidence }): Judged => {
      keepTime();
      const { shared, byRulesOnly } = candidate;
      const { source, cue: whole, content } = completed(candidate);
      const cue = sayingPart(reading, whole, content);
      const lemma = reading.tokens[headOfCue(reading, cue)]?.lemma ?? '';
      const confidence = probabilityOf(model.calibration, evidence);
      return {
        source: tidy(reading, source),
        cue,
        lemma,
        content: content
          .map(({ first, end }) => ({ first, end: endOfBracket(reading, first, end) }))
          .filter(({ first, end }) => first < end),
        pattern: 'tagged',
        shared,
        confidence,
        byRulesOnly,
        seen: evidence.amounts,
      };
    })
    .filter((judged) => judged.content.length > 0)
    .filter((judged) => isCertain(reading, judged, patternOf(judged.cue)) || isLikely(reading, judged));
  return withoutConflicts(partedAtCues(likely, hints), reading.tokens.length).toSorted(
    (a, b) => a.cue.first - b.cue.first,
  );
}

/** A source without the commas and dashes around it. */
function tidy({ tokens }: Reading, source: TokenRange | null): TokenRange | null {
  if (source === null) return null;
  let { first, end } = source;
  const isMark = (at: number): boolean => /^[,;:–—-]+$/.test(tokens[at]?.norm ?? '');
  while (end - first > 1 && isMark(end - 1)) end -= 1;
  while (end - first > 1 && isMark(first)) first += 1;
  // "The claim that it was late is old", "WHAT SAY YOU?": nobody.
  if (end - first === 1 && /^(?:the|an?|what|how|why)$/.test(tokens[first]?.norm ?? '')) return null;
  return { first, end };
}

/** The most tokens of a quotation that may be a term, its marks among them. */
const SHORT_QUOTATION = 6;

/** “He confirmed that it was late”, “…, she said”, “…, per the firm”: what the rules see by its very form is the verifier's to judge. */
function isCertain(
  reading: Reading,
  { source, cue, lemma, content }: Judged,
  pattern: Pattern | undefined,
): boolean {
  if (source === null || pattern === undefined) return false;
  // “built according to a plan” is a deed.
  if (pattern === 'according')
    return (
      lemma === 'per' ||
      HOLDING_NOUNS.has(wordAt(reading, cue.first)) ||
      // "Guards told staff to lie, according to the complaint"
      ((closesSentence(reading, cue, pattern) || opensSentence(reading, cue, source)) &&
        content.some((piece) => hasFiniteVerb(reading, piece)))
    );
  if (pattern === 'as' && wordAt(reading, source.first - 1) === 'by') return true;
  // "a warning from the bank that growth would stall"
  if (pattern === 'that' && REPORTING_NOUNS.has(lemma) && posAt(reading, cue.first) === 'NOUN') return true;
  const says = SAYING_VERBS.has(lemma) || ARGUING_VERBS.has(lemma);
  // "announced the guests" may be a deed; what is told at some length is told.
  if (lemma === 'announce' && pattern === 'object')
    return content.some(({ first, end }) => end - first > LONG_ANNOUNCEMENT);
  // "pledged early support": only a speaker does.
  if (VOICING_VERBS.has(lemma) && /^(?:accusing|infinitive|object|plea)$/.test(pattern))
    return lemma !== wordAt(reading, headOfCue(reading, cue));
  if (pattern === 'that' || pattern === 'clause')
    return says || (pattern === 'that' && VOICING_VERBS.has(lemma));
  // “videos add” is no saying.
  if (closesSentence(reading, cue, pattern)) {
    const verb = cueLemmaAt(reading, headOfCue(reading, cue));
    const mayTell = SAYING_VERBS.has(verb) || ARGUING_VERBS.has(verb);
    return mayTell && (verb === 'say' || verb !== wordAt(reading, headOfCue(reading, cue)));
  }
  // “The plan will fail,” she fumed.
  const isBeside = (content[0]?.end ?? 0) + 1 >= Math.min(cue.first, source.first) && lemma !== 'read';
  const isLong = (content[0]?.end ?? 0) - (content[0]?.first ?? 0) > SHORT_QUOTATION;
  if (pattern === 'quotation' && isBeside && isLong && (content[0]?.first ?? Infinity) < cue.first)
    return CUE_FRAMES.get(lemma)?.has('quote') === true;
  return lemma === 'say' && /^(?:before|quotation)$/.test(pattern);
}

/** "[According to the ministry,] 40 people died" */
const opensSentence = (reading: Reading, cue: TokenRange, source: TokenRange): boolean =>
  reading.tokens[cue.first]?.text === 'According' && wordAt(reading, source.end) === ',';

function isLikely(reading: Reading, { source, cue, content, confidence }: Judged): boolean {
  const words = source === null ? '' : spanOf(reading, source).text;
  const least = LEAST_CONFIDENCE[isSpeech(stanceOf(spanOf(reading, cue).text, words)) ? 'speech' : 'thought'];
  const tokens = content.reduce((sum, { first, end }) => sum + end - first, 0);
  const length = LENGTHS.filter((from) => tokens >= from).length;
  return confidence >= (least[length] ?? 1);
}

/** Sets the scores of tokens, LABEL_COUNT each, among those of the whole text. */
type Score = (range: TokenRange, scores: Float64Array) => void;

/** All that may be an attribution, with the evidence for it; in no order. */
export function sightingsIn(model: TaggerModel, reading: Reading, hints: readonly Hint[]): Sighting[] {
  const columns = readColumns(reading, model.words, hints);
  const labelled = label(columns, model.memory.scorer(columns), model.transitions);
  const tagged: Candidate[] = linkParts(labelled.labels, columns)
    .filter(({ content }) => !content.every((piece) => isTime(reading, piece)))
    .map((parts) => ({ ...parts, byRulesOnly: false }));
  const candidates = [...tagged, ...missedBy(reading, tagged, hints)];
  const marginals = marginalsOf(labelled, candidates, model.transitions);
  const agree = agreementWith(hints);
  return candidates.map((candidate) => ({
    candidate,
    evidence: evidenceFor(candidate, reading, columns, marginals, agree(candidate)),
  }));
}

/** "announced [late Thursday]": when it was said is no claim. */
function isTime(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (!isTimeAt(reading, at)) return false;
  return true;
}

/** A text's tokens with their likeliest labels, and what these were chosen by: rows of LABEL_COUNT scores. */
interface Labelled {
  readonly labels: Uint8Array;
  readonly scores: Float64Array;
  /** The runs of tokens that were labelled at once. */
  readonly sequences: readonly TokenRange[];
}

const longestOf = (sequences: readonly TokenRange[]): number =>
  sequences.reduce((most, { first, end }) => Math.max(most, end - first), 0);

/** The likeliest labels, with cues favoured. */
function label(columns: Columns, score: Score, transitions: Float64Array): Labelled {
  const sequences = sequencesOf(columns).filter((range) => mayHold(range, columns));
  const labels = new Uint8Array(columns.size);
  const scores = new Float64Array(columns.size * L);
  const biased = new Float64Array(longestOf(sequences) * L);
  for (const { first, end } of sequences) {
    keepTime();
    score({ first, end }, scores);
    biased.set(scores.subarray(first * L, end * L));
    for (let at = CUE; at < (end - first) * L; at += L) biased[at] = (biased[at] ?? 0) + CUE_BIAS;
    labels.set(likeliest(end - first, biased, transitions), first);
  }
  return { labels, scores, sequences };
}

/** The unbiased probability of every label, in rows of LABEL_COUNT, in the sequences that candidates have a part in. */
function marginalsOf(
  { scores, sequences }: Labelled,
  candidates: readonly Candidate[],
  transitions: Float64Array,
): Float64Array {
  const marginals = new Float64Array(scores.length);
  // What follows a part is evidence as well.
  const asked = new Uint8Array(scores.length / L);
  for (const { source, cue, content } of candidates)
    for (const { first, end } of [source ?? cue, cue, ...content]) asked.fill(1, first, end + 1);
  const wanted = sequences.filter(({ first, end }) => asked.subarray(first, end).includes(1));
  const lattice = new Lattice(longestOf(wanted));
  for (const { first, end } of wanted) {
    keepTime();
    lattice.infer(end - first, scores.subarray(first * L, end * L), transitions);
    marginals.set(lattice.marginals.subarray(0, (end - first) * L), first * L);
  }
  return marginals;
}

/**
 * What the rules alone find: neither its cue nor its claim is one of the tagger's, unless a sentence closes with source and cue,
 * whose claim it is whatever stands in it. Linear where both are in order.
 */
function missedBy(reading: Reading, tagged: readonly Candidate[], hints: readonly Hint[]): Candidate[] {
  const cues = new Set(
    tagged.flatMap(({ cue }) => Array.from({ length: cue.end - cue.first }, (_, n) => cue.first + n)),
  );
  const agree = agreementWith(tagged.map((candidate) => ({ ...candidate, confidence: 1 })));
  return hints
    .filter(({ cue }) => {
      for (let at = cue.first; at < cue.end; at += 1) if (cues.has(at)) return false;
      return true;
    })
    .map(({ source, cue, content, pattern }) => ({
      candidate: { source, cue, content, shared: false, byRulesOnly: true },
      closes: closesSentence(reading, cue, pattern),
    }))
    .filter(({ candidate, closes }) => closes || agree(candidate).share < SAME)
    .map(({ candidate }) => candidate);
}
