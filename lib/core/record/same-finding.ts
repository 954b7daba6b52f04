import type { Span } from '../model.ts';
import { firstWhere } from '../text/first-where.ts';
import type { Annotation, Body, FindingType } from './record.ts';

/** A finding of an analysis as matching sees it. */
export interface Candidate {
  readonly id: string;
  readonly type: FindingType;
  readonly spans: readonly Span[];
  /** What tells it from others in the same place: cue and source of a claim, name of an initiative. */
  readonly words: readonly string[];
}

/** What the user keeps, where it stands in the text of the candidates. */
export interface Placed {
  readonly annotation: Annotation;
  readonly body: Body;
  /** Its passages, and where what the engine found stands if the user moved the passage. */
  readonly wordings: readonly (readonly Span[])[];
  readonly words: readonly string[];
}

/** How much of two passages has to be common for them to be of one finding. */
const SAME = 0.5;

interface Overlap {
  /** Of all that both cover, 0 to 1. */
  readonly whole: number;
  /** Of the shorter. */
  readonly part: number;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** What two sets of spans have in common. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): Overlap {
  let common = 0;
  for (const one of a) {
    for (const other of b) {
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  if (common === 0) return { whole: 0, part: 0 };
  const [first, second] = [lengthOf(a), lengthOf(b)];
  return { whole: common / (first + second - common), part: common / Math.min(first, second) };
}

/**
 * How much the two are one finding, 0 where they are two. Claims lie inside one another: what the user marked or removed is
 * another one than what lies around it or inside it, while one that the engine found may have got other ends since.
 */
function likeness({ annotation, body, wordings }: Placed, candidate: Candidate): number {
  const isOwn = annotation.origin === 'user' || annotation.removed;
  const likenesses = wordings.map((spans) => {
    const { whole, part } = overlapOf(spans, candidate.spans);
    if (body.type === 'figure' || !isOwn) return part >= SAME ? whole : 0;
    if (body.type === 'claim') return whole >= SAME ? whole : 0;
    const named = spans.some((span) =>
      candidate.spans.some((other) => overlapOf([span], [other]).whole >= SAME),
    );
    return named ? whole : 0;
  });
  return Math.max(...likenesses);
}

interface Pair {
  readonly placed: number;
  readonly candidate: number;
  readonly likeness: number;
  readonly words: number;
}

/** A passage of a candidate. */
interface Piece extends Span {
  readonly candidate: number;
}

/** Answers which candidates of a type have a passage that a span touches. */
function touching(
  candidates: readonly Candidate[],
  type: FindingType,
): (spans: readonly Span[]) => Set<number> {
  const pieces = candidates
    .flatMap(({ spans, type: own }, candidate) =>
      own === type ? spans.map(({ start, end }): Piece => ({ start, end, candidate })) : [],
    )
    .toSorted((a, b) => a.start - b.start);
  const starts = pieces.map(({ start }) => start);
  const longest = Math.max(0, ...pieces.map(({ start, end }) => end - start));
  return (spans) => {
    const found = new Set<number>();
    for (const span of spans) {
      for (let at = firstWhere(starts, (start) => start >= span.start - longest); ; at += 1) {
        const piece = pieces[at];
        if (piece === undefined || piece.start >= span.end) break;
        if (piece.end > span.start) found.add(piece.candidate);
      }
    }
    return found;
  };
}

/** Every pair that could be one finding. */
function pairsOf(kept: readonly Placed[], candidates: readonly Candidate[]): Pair[] {
  const near = {
    claim: touching(candidates, 'claim'),
    figure: touching(candidates, 'figure'),
    initiative: touching(candidates, 'initiative'),
  };
  return kept.flatMap((placed, index) =>
    Array.from(near[placed.body.type](placed.wordings.flat()), (at): Pair | undefined => {
      const candidate = candidates[at];
      const alike = candidate ? likeness(placed, candidate) : 0;
      const words = placed.words.filter((word, n) => word === candidate?.words[n]).length;
      return alike > 0 ? { placed: index, candidate: at, likeness: alike, words } : undefined;
    }).filter((pair) => pair !== undefined),
  );
}

/**
 * Which finding each of what the user keeps takes the place of: the one of its type that overlaps it most. No finding goes
 * to two of them; where two are as like, the one with the same words has it, and what is kept goes before what is removed.
 * The answer is the id of the finding by the place of the kept.
 */
export function sameFindings(
  kept: readonly Placed[],
  candidates: readonly Candidate[],
): ReadonlyMap<number, string> {
  const isRemoved = (pair: Pair): number => Number(kept[pair.placed]?.annotation.removed ?? false);
  const pairs = pairsOf(kept, candidates).toSorted(
    (a, b) =>
      b.likeness - a.likeness ||
      b.words - a.words ||
      isRemoved(a) - isRemoved(b) ||
      a.placed - b.placed ||
      a.candidate - b.candidate,
  );
  const taken = new Set<number>();
  const found = new Map<number, string>();
  for (const { placed, candidate } of pairs) {
    const id = candidates[candidate]?.id;
    if (id === undefined || taken.has(candidate) || found.has(placed)) continue;
    taken.add(candidate);
    found.set(placed, id);
  }
  return found;
}
