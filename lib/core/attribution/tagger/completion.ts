import { CUE_FRAMES, HOLDING_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { cueLemmaAt, headOfCue } from '../speech/cue-lemma.ts';
import { endOfMore } from '../speech/according.ts';
import { endOfCharge } from '../speech/end-of-charge.ts';
import { continuedClaim } from '../speech/continued-claim.ts';
import { hasFiniteVerb } from '../speech/left-side.ts';
import { agentAt } from '../speech/passive.ts';
import { endBeforeMainClause, endOfGap, endOfRelative } from '../speech/main-clause.ts';
import { endBeforeComparison } from '../speech/poll-comparison.ts';
import { endBeforeReporter } from '../speech/reporters-tail.ts';
import { isTimeAt } from '../speech/time-at.ts';
import { verbGroupAt } from '../speech/verb-group.ts';
import type { Hint } from './hint.ts';
import type { LinkedParts } from './link.ts';

type Completed = Pick<LinkedParts, 'source' | 'cue' | 'content'>;

/** The longest name of an agent, in tokens. */
const LONGEST_AGENT = 24;

/** Source and claim with what the tagger left out and the rules see beside the same cue. */
export function completionBy(reading: Reading, hints: readonly Hint[]): (parts: LinkedParts) => Completed {
  const byCue = new Map(hints.map((hint) => [hint.cue.first, hint]));
  return (parts) => {
    const { source, cue, content } = spokenBy(reading, {
      ...parts,
      content: parts.content
        .map((piece) => pastTime(reading, parts.cue, piece))
        .flatMap((piece) => partedAtQuotation(reading, piece)),
    });
    const hint = byCue.get(cue.first) ?? headHint(reading, byCue.get(headOfCue(reading, cue)));
    if (hint === undefined)
      return {
        source,
        cue,
        content: beforeReporter(reading, { source, cue }, continuedClaim(reading, cue, content)),
      };
    if (claimsSource(reading, hint, content)) return { source: hint.source, cue, content: hint.content };
    const isNoun = isOfNoun(reading, hint) || HOLDING_NOUNS.has(wordAt(reading, cue.first));
    const own =
      isOfNoun(reading, hint) ||
      lacksCharge(cue, content, hint) ||
      stopsShort(hint, content) ||
      breaksOff(reading, content, hint.content) ||
      lacksMain(reading, cue, content, hint.content)
        ? hint.content
        : continuedClaim(reading, cue, content);
    return {
      // "in Okoye’s words", "Halden’s claim that": the tagger's has the “’s”.
      source: source === null || isNoun ? hint.source : source,
      cue,
      content: withLead(reading, hint, beforeReporter(reading, { source, cue }, own)),
    };
  };
}

/** "According to [a lawyer representing the family], the plan failed": the tagger's claim opens with who makes it. */
function claimsSource(
  reading: Reading,
  { pattern, cue, source, content: [own] }: Hint,
  content: readonly TokenRange[],
): boolean {
  const claim = content[0];
  if (pattern !== 'according' || source === null || own === undefined || claim === undefined) return false;
  if (source.first < cue.end || own.first < source.end || content.length > 1) return false;
  // "Steyer, according to a count, has it": in the middle of a claim.
  if (wordAt(reading, cue.first - 1) === ',') return false;
  // Behind a comma it has an opening of its own.
  for (let at = source.first; at < claim.first; at += 1)
    if (wordAt(reading, at) === ',' && endOfMore(reading, at, claim.end) !== source.end) return false;
  return claim.first >= cue.end && claim.first < source.end && claim.end > own.first;
}

/** What the rules see of a cue by its head alone: a by-phrase's participle, a noun that reports. */
const headHint = (reading: Reading, hint: Hint | undefined): Hint | undefined =>
  hint !== undefined &&
  (isOfNoun(reading, hint) || (hint.pattern === 'as' && wordAt(reading, hint.cue.end) === 'by'))
    ? hint
    : undefined;

/** "a ruling by the court that …": where its claim ends is told by the sentence's form. */
const isOfNoun = (reading: Reading, { cue, pattern }: Hint): boolean =>
  pattern === 'that' &&
  posAt(reading, cue.first) === 'NOUN' &&
  /^(?:by|from|that)$/.test(wordAt(reading, cue.end));

/** "The owner was accused by prosecutors [of ignoring it]": who is accused is not all of the claim. */
const lacksCharge = (
  cue: TokenRange,
  content: readonly TokenRange[],
  { pattern, content: whole }: Hint,
): boolean =>
  pattern === 'as' &&
  content.every(({ end }) => end <= cue.first) &&
  whole.every(({ first }) => first >= cue.end);

/**
 * With who speaks where the cue is a passive: "They were criticised by the union because …" is the union's, and "They were
 * told that …" is nobody's that is named. Whom it is said of or to is not who says it.
 */
function spokenBy(reading: Reading, { source, cue, content }: LinkedParts): Completed {
  const head = headOfCue(reading, cue);
  const lemma = cueLemmaAt(reading, head);
  if (!CUE_FRAMES.has(lemma) || /^(?:quote|cite)$/.test(lemma) || !verbGroupAt(reading, head).passive)
    return { source, cue, content };
  let by = head + 1;
  while (by < cue.end && wordAt(reading, by) !== 'by') by += 1;
  if (wordAt(reading, by) !== 'by')
    return { source: source !== null && source.end <= cue.first ? null : source, cue, content };
  const agent = agentAt(reading, lemma, by + 1, by + 1 + LONGEST_AGENT);
  if (agent.end === agent.first) return { source, cue, content };
  // "Swimmers were told by the board that …": whom it is told to.
  const isAddressee =
    CUE_FRAMES.get(lemma)?.has('addressee') === true && content.some(({ first }) => first >= agent.end);
  const claim = content
    .filter(({ first }) => !isAddressee || first >= agent.first)
    .map(({ first, end }) =>
      first < agent.first ? { first, end } : { first: Math.max(first, agent.end), end },
    )
    .filter(({ first, end }) => first < end);
  const own = { first: cue.first, end: Math.min(cue.end, agent.first) };
  return { source: agent, cue: own, content: claim.length > 0 ? claim : content };
}

/** “A,” he said. “B.”: a quotation right before source and cue is theirs, whatever it goes on with. */
function withLead(
  reading: Reading,
  { source, cue, content: [lead] }: Hint,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const from = Math.min(cue.first, source?.first ?? cue.first);
  if (lead === undefined || lead.end > from) return content;
  const gap = reading.tokens.slice(lead.end, from).map(({ norm }) => norm);
  if (gap.some((word) => word !== ',') || !isQuoted(reading, lead.first)) return content;
  return content.some(({ first }) => first < from) ? content : [lead, ...content];
}

/** "pledged Friday | to keep it", "said on Monday | that": the claim without when it was made. */
function pastTime(reading: Reading, cue: TokenRange, { first, end }: TokenRange): TokenRange {
  let at = first;
  while (isTimeAt(reading, at)) at += 1;
  const isTime = first >= cue.end && at > first && at < end;
  return isTime && /^(?:to|that)$/.test(wordAt(reading, at)) ? { first: at, end } : { first, end };
}

/** A sentence in the reporter's words and the quotation behind it are two pieces: he said it was late. “Nobody came.” */
function partedAtQuotation(reading: Reading, piece: TokenRange): TokenRange[] {
  if (isQuoted(reading, piece.first)) return [piece];
  for (let at = piece.first + 1; at < piece.end; at += 1) {
    if (isQuoted(reading, at - 1) || !/^[.?!]$/.test(wordAt(reading, at - 1))) continue;
    if (opensQuotation(reading, at))
      return [
        { first: piece.first, end: at - 1 },
        { first: at, end: piece.end },
      ];
  }
  return [piece];
}

/** A claim behind its cue without a last clause that is the reporter's. */
function beforeReporter(
  reading: Reading,
  { source, cue }: Pick<LinkedParts, 'source' | 'cue'>,
  content: readonly TokenRange[],
): readonly TokenRange[] {
  const [own] = content;
  if (own === undefined || content.length > 1 || own.first < cue.end) return content;
  const opener = wordAt(reading, own.first);
  const infinitive = opener === 'to' || (opener.endsWith('ing') && posAt(reading, own.first) === 'VERB');
  const compared = { first: own.first, end: endBeforeComparison(reading, own, source) };
  const gap = { first: own.first, end: endOfGap(reading, compared, cue) };
  const charge = { first: own.first, end: endOfCharge(reading, gap, cue) };
  const relative = { first: own.first, end: endOfRelative(reading, charge, cue) };
  const clause = { first: own.first, end: endBeforeMainClause(reading, relative, cue) };
  return [{ first: own.first, end: endBeforeReporter(reading, clause, cue, infinitive) }];
}

/** Whether a claim that "that" opens ends before the clause does: the rules read on to its end or to the reporter's words. */
function stopsShort({ pattern, content: whole }: Hint, content: readonly TokenRange[]): boolean {
  const [own, full] = [content[0], whole[0]];
  if (pattern !== 'that' || own === undefined || full === undefined || content.length > 1) return false;
  return full.first === own.first && full.end > own.end;
}

/** "To open it[, Rao said, the city paid]": before the cue is no more than an opening, and the rules see the rest behind it. */
function lacksMain(
  reading: Reading,
  cue: TokenRange,
  content: readonly TokenRange[],
  whole: readonly TokenRange[],
): boolean {
  const [own, full] = [content[0], whole[0]];
  if (own === undefined || full === undefined || content.length > 1 || whole.length < 2) return false;
  if (own.end > cue.first || full.first > own.first || (whole[1]?.first ?? 0) < cue.end) return false;
  return !isQuoted(reading, own.first) && !hasFiniteVerb(reading, own);
}

/**
 * Whether a claim ends at an aside that the rules see as its own: before its verb ("the deal[, which replaces one of 1970,
 * would raise …]"), or at a clause that tells more of what it ends with ("it would ratify the Accord[, signed in 2019 …]").
 */
function breaksOff(reading: Reading, content: readonly TokenRange[], whole: readonly TokenRange[]): boolean {
  const [own, full] = [content[0], whole[0]];
  if (own === undefined || full === undefined || content.length > 1 || whole.length > 1) return false;
  if (full.first !== own.first || full.end <= own.end + 1 || wordAt(reading, own.end) !== ',') return false;
  for (let at = own.first; at < own.end; at += 1)
    if (isVerb(reading, at)) return opensClause(reading, own.end + 1);
  // The aside's other comma, with the verb behind it.
  for (let at = own.end + 1; at < full.end - 1; at += 1)
    if (wordAt(reading, at) === ',' && isVerb(reading, at + 1)) return true;
  return false;
}

const isVerb = (reading: Reading, at: number): boolean => /^(?:VERB|AUX)$/.test(posAt(reading, at) ?? '');

/** "which eight states signed", "under which", "signed in 2019". */
function opensClause(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (
    /^(?:which|who|whose)$/.test(word) ||
    wordAt(reading, at + 1) === 'which' ||
    (word.endsWith('ed') && isVerb(reading, at))
  );
}
