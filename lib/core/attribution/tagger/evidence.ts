import { firstWhere } from '../../text/first-where.ts';
import type { Reading, TokenRange } from '../reading.ts';
import { headOfCue } from '../speech/cue-lemma.ts';
import type { Columns } from './columns.ts';
import { hashOf } from './hash.ts';
import type { Hint } from './hint.ts';
import { CONTENT_LEFT, CONTENT_RIGHT, CUE, LABEL_COUNT as L, SOURCE_LEFT, SOURCE_RIGHT } from './labels.ts';
import type { LinkedParts } from './link.ts';
import { keepTime } from '../../text/time-limit.ts';

/** What speaks for and against an attribution: flags by their hash, and amounts, always the same ones in one order. */
export interface Evidence {
  readonly flags: readonly number[];
  readonly amounts: readonly number[];
}

/** An attribution that may be one, from the tagger or from the rules alone. */
export interface Candidate extends LinkedParts {
  readonly byRulesOnly: boolean;
}

/** How much of two claims, in tokens, is the same (Jaccard), and how sure the rules are of theirs. */
export interface Agreement {
  readonly share: number;
  readonly confidence: number;
  /** Whether the rules see a cue in the same place. */
  readonly sameCue: boolean;
}

const PART_BOUNDS = [0.1, 0.3, 0.5, 0.7, 0.9, 0.97];
const CUE_BOUNDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const CLAIM_BOUNDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
const LEAST_BOUNDS = [0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9];
const AGREEMENT_BOUNDS = [0, 0.25, 0.5, 0.75, 0.99];
const RULE_BOUNDS = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9];
const LENGTH_BOUNDS = [1, 2, 3, 5, 8, 12, 20, 35];
/** Probabilities nearer to 0 or 1 are told apart no further. */
const NEAREST = 1e-4;

/** How many of the bounds, which ascend, are below the value. */
export function binOf(value: number, bounds: readonly number[]): number {
  let bin = 0;
  while (value > (bounds[bin] ?? Infinity)) bin += 1;
  return bin;
}

const logit = (p: number): number => Math.log(Math.max(p, NEAREST) / Math.max(1 - p, NEAREST));

/** Collects the evidence for a candidate from the label probabilities of its tokens. */
export function evidenceFor(
  candidate: Candidate,
  reading: Reading,
  columns: Columns,
  marginals: Float64Array,
  agreement: Agreement,
): Evidence {
  keepTime();
  const { tokens, quotationOf } = reading;
  const { source, cue, content } = candidate;
  const chance = (at: number, label: number): number =>
    at < 0 || at >= tokens.length ? 0 : (marginals[at * L + label] ?? 0);
  const inPart = (at: number, left: number, right: number): number =>
    chance(at, left) + chance(at, left + 1) + chance(at, right) + chance(at, right + 1);
  const inClaim = (at: number): number => inPart(at, CONTENT_LEFT, CONTENT_RIGHT);
  const inSource = (at: number): number => inPart(at, SOURCE_LEFT, SOURCE_RIGHT);
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const claim = content.flatMap((piece) => each(piece, inClaim));
  const mean = average(claim);
  const least = Math.min(...claim.slice(0, LONGEST_CLAIM));
  const cueChance = Math.max(...each(cue, (at) => chance(at, CUE) + chance(at, CUE + 1)));
  const begins = chance(first, CONTENT_LEFT) + chance(first, CONTENT_RIGHT);
  const ends = 1 - (chance(end, CONTENT_LEFT + 1) + chance(end, CONTENT_RIGHT + 1));
  const sourceChance = source === null ? null : average(each(source, inSource));
  const head = headOfCue(reading, cue);
  const word = (at: number): string => tokens[at]?.norm ?? '';
  const pos = (at: number): string => tokens[at]?.pos ?? '';
  const isQuoted = (at: number): boolean => (quotationOf[at] ?? -1) >= 0;
  const hasQuotation = content.some((piece) => each(piece, isQuoted).includes(true));
  const [c, m] = [binOf(cueChance, CUE_BOUNDS), binOf(mean, CLAIM_BOUNDS)];
  const [agrees, ruled] = [
    binOf(agreement.share, AGREEMENT_BOUNDS),
    binOf(agreement.confidence, RULE_BOUNDS),
  ];
  const length = binOf(claim.length, LENGTH_BOUNDS);
  const side = source === null ? 'none' : source.first > cue.first ? 'right' : 'left';
  const after = first > cue.first;
  const frames = columns.frames[head] ?? 0;
  const known = frames > 0;
  const origin = candidate.byRulesOnly ? 'rules' : 'tagger';
  const flags = {
    cue: c,
    claim: m,
    both: [c >> 1, m >> 1],
    least: binOf(least, LEAST_BOUNDS),
    begins: binOf(begins, PART_BOUNDS),
    ends: binOf(ends, PART_BOUNDS),
    cueBegins: binOf(chance(cue.first, CUE), PART_BOUNDS),
    agrees: [agrees, agreement.sameCue],
    ruled: [agrees, ruled],
    agreesAt: [agrees, m >> 1, c >> 1],
    length,
    lengthQuoted: [length, hasQuotation],
    cueKind: [known, pos(head)],
    source: [side, source === null ? '' : pos(source.end - 1)],
    sourceChance: sourceChance === null ? 'none' : binOf(sourceChance, PART_BOUNDS),
    lemma: tokens[head]?.lemma,
    act: columns.act[head],
    actSource: [columns.act[head], side, after],
    cueShape: [cue.end - cue.first, pos(cue.first)],
    quoted: [isQuoted(first), hasQuotation, known],
    pieces: content.length,
    that: [word(first) === 'that', known],
    firstPos: pos(first),
    lastWord: [markOf(word(end - 1)), markOf(word(end))],
    sideLength: [after, known, length >> 1],
    quotedCue: isQuoted(cue.first),
    afterCue: word(cue.end),
    beforeCue: word(cue.first - 1),
    otherBlock: columns.block[first] !== columns.block[cue.first],
    lengthSide: [length, after, pos(first)],
    to: [word(first) === 'to', tokens[head]?.lemma],
    origin: [origin, ruled],
  };
  return {
    flags: flagsOf(flags),
    amounts: [
      logit(cueChance),
      logit(mean),
      logit(begins),
      logit(ends),
      Math.log(Math.max(least, 1e-3)),
      agreement.share,
      sourceChance === null ? 0 : logit(sourceChance),
    ],
  };
}

/** The hash of a flag's name and the space behind it, for each name that there is. */
const NAMES = new Map<string, number>();

/** Each flag with its value, as a hash: that of "name value"; the values of a list have commas between them. */
export function flagsOf(flags: Readonly<Record<string, unknown>>): number[] {
  const hashes: number[] = [];
  // V8 knows where such a loop's names stand in the object; by Object.keys it looks each up again.
  for (const name in flags) {
    let hash = NAMES.get(name);
    if (hash === undefined) {
      hash = hashOf(`${name} `);
      NAMES.set(name, hash);
    }
    const value = flags[name];
    // Joining a list takes several times as long.
    if (!Array.isArray(value)) hash = hashOf(String(value), hash);
    else
      for (let at = 0; at < value.length; at += 1)
        hash = hashOf(String(value[at] ?? ''), at === 0 ? hash : hashOf(',', hash));
    hashes.push(hash);
  }
  return hashes;
}

/** The least likely token of a claim is looked for among so many. */
const LONGEST_CLAIM = 2000;

function each<T>({ first, end }: TokenRange, value: (at: number) => T): T[] {
  const values: T[] = [];
  for (let at = first; at < end; at += 1) values.push(value(at));
  return values;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A mark as it stands, any word as one. */
const markOf = (word: string): string => (/[\p{L}\p{N}]/u.test(word) ? 'word' : word);

/** Cues further apart, in tokens, are not those of one attribution. */
const REACH = 80;

/** Tells how far the rules agree with attributions; `hints` are in the order of their cues. */
export function agreementWith(hints: readonly Hint[]): (candidate: LinkedParts) => Agreement {
  const ordered = hints.toSorted((a, b) => a.cue.first - b.cue.first);
  const firstFrom = (token: number): number => firstWhere(ordered, (hint) => hint.cue.first >= token);
  return ({ cue, content }) => {
    let best: Agreement = { share: 0, confidence: 0, sameCue: false };
    let sameCue = false;
    for (let n = firstFrom(cue.first - REACH); n < ordered.length; n += 1) {
      const hint = ordered[n];
      if (hint === undefined || hint.cue.first > cue.first + REACH) break;
      sameCue ||= hint.cue.first < cue.end && cue.first < hint.cue.end;
      const share = overlap(content, hint.content);
      if (share > best.share) best = { share, confidence: hint.confidence, sameCue: false };
    }
    return { ...best, sameCue };
  };
}

/** The share of tokens that two lists of ranges have in common (Jaccard index). */
function overlap(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const size = (ranges: readonly TokenRange[]): number =>
    ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  let both = 0;
  for (const p of a)
    for (const q of b) both += Math.max(0, Math.min(p.end, q.end) - Math.max(p.first, q.first));
  const either = size(a) + size(b) - both;
  return either === 0 ? 0 : both / either;
}
