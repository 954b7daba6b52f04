import { alignVersions, type AlignedVersions } from '../align/versions/align-versions.ts';
import { alignWords, type Run } from '../align/versions/align-words.ts';
import type { Pair } from '../align/versions/pair-pieces.ts';
import type { Piece } from '../align/versions/read-side.ts';
import type { ArticleText, Span } from '../model.ts';
import type { Passage } from '../record/record.ts';
import { firstWhere } from '../text/first-where.ts';
import { foldedSpan } from '../text/fold-text.ts';
import { isShort } from './best-occurrence.ts';
import { followRuns } from './follow-runs.ts';
import { positionReader } from './position-reader.ts';
import { GONE, TextAnchors, type PlacedPassage } from './text-anchors.ts';

/** Pieces of a passage further apart than so many times its length, and so many units, are no longer one passage. */
const WIDER = 2;
const ROOM = 64;

/**
 * Follows recorded passages from the text they were recorded in to a newer one. Since it is known which passage became which,
 * a figure that was altered is found though there are others like it, and what only looks the same is not taken for it.
 */
export class VersionAnchors {
  readonly #alignment: AlignedVersions;
  readonly #pairOfBefore: ReadonlyMap<number, Pair>;
  readonly #pairOfAfter: ReadonlyMap<number, Pair>;
  readonly #endsBefore: readonly number[];
  readonly #endsAfter: readonly number[];
  readonly #runs = new Map<Pair, readonly Run[]>();
  readonly #anchors: TextAnchors;
  readonly #spanOfPosition: (position: Passage['position']) => Span | null;

  constructor(before: ArticleText, after: ArticleText) {
    this.#alignment = alignVersions(before, after);
    const { pairs } = this.#alignment;
    this.#pairOfBefore = new Map(pairs.map((pair) => [pair.before, pair]));
    this.#pairOfAfter = new Map(pairs.map((pair) => [pair.after, pair]));
    this.#endsBefore = this.#alignment.before.pieces.map(({ end }) => end);
    this.#endsAfter = this.#alignment.after.pieces.map(({ end }) => end);
    this.#anchors = new TextAnchors(after, this.#alignment.after.folded);
    this.#spanOfPosition = positionReader(before.text);
  }

  /** Finds a passage of the older text in the newer one. */
  place(passage: Passage): PlacedPassage {
    const { before } = this.#alignment;
    const was = this.#spanOfPosition(passage.position);
    // It was recorded in some other text: only the quote is left.
    if (was === null || before.article.text.slice(was.start, was.end) !== passage.quote.exact)
      return this.#anchors.place(passage);
    const pieces = overlapping(before.pieces, this.#endsBefore, was);
    if (pieces.length === 0) return this.#anchors.place(passage);
    const followed = joined(
      pieces.map((at) => this.#follow(at, was)),
      was,
    );
    if (followed.status === 'in place' || followed.status === 'moved') return followed;
    const isNew = (span: Span) => this.#isNew(span);
    if (followed.status === 'altered') {
      const same = isShort(passage.quote) ? GONE : this.#anchors.placeSame(passage, isNew);
      if (same.span === null) return followed;
      // Its own words with other marks around them, or a sentence that was put elsewhere and something else in its place.
      return { ...same, status: overlap(same.span, followed.span) ? 'in place' : 'moved' };
    }
    const found = this.#anchors.place(passage, isNew);
    const isElsewhere = found.status === 'in place' && !this.#isBetweenItsNeighbours(pieces, found.span);
    return isElsewhere ? { ...found, status: 'moved' } : found;
  }

  /** Where the part of a span that lies in a piece went. */
  #follow(at: number, span: Span): PlacedPassage {
    const { before, after } = this.#alignment;
    const [was, pair] = [before.pieces[at], this.#pairOfBefore.get(at)];
    const is = pair && after.pieces[pair.after];
    if (was === undefined || pair === undefined || is === undefined) return GONE;
    const part = { start: Math.max(was.start, span.start), end: Math.min(was.end, span.end) };
    const status = pair.inOrder ? 'in place' : 'moved';
    if (this.#isVerbatim(was, is)) {
      const by = is.start - was.start;
      return { status, span: { start: part.start + by, end: part.end + by } };
    }
    const folded = foldedSpan(before.folded, part);
    const words = { start: folded.start - was.folded.start, end: folded.end - was.folded.start };
    const to = followRuns(this.#runsOf(pair, was, is), words, was.key, is.key);
    if (to.span === null) return GONE;
    return {
      status: to.changed ? 'altered' : status,
      span: after.folded.spanOf({
        start: to.span.start + is.folded.start,
        end: to.span.end + is.folded.start,
      }),
    };
  }

  /** Whether the older text has nothing that became the words of a span. */
  #isNew(span: Span): boolean {
    const { before, after } = this.#alignment;
    const pieces = overlapping(after.pieces, this.#endsAfter, span);
    return pieces.every((at) => {
      const [is, pair] = [after.pieces[at], this.#pairOfAfter.get(at)];
      const was = pair && before.pieces[pair.before];
      if (pair === undefined || was === undefined || is === undefined) return true;
      if (pair.equal) return false;
      const { start, end } = foldedSpan(after.folded, span);
      return this.#runsOf(pair, was, is).some(
        (run) =>
          !run.same && run.after.start + is.folded.start < end && run.after.end + is.folded.start > start,
      );
    });
  }

  /** Whether a span stands between the passages that the pieces stood between. */
  #isBetweenItsNeighbours(pieces: readonly number[], span: Span | null): boolean {
    const inOrder = this.#alignment.pairs.filter((pair) => pair.inOrder);
    const [first = 0, last = 0] = [pieces[0], pieces.at(-1)];
    const low = inOrder.findLast((pair) => pair.before < first)?.after ?? -1;
    const high = inOrder.find((pair) => pair.before > last)?.after ?? Infinity;
    const found = span === null ? [] : overlapping(this.#alignment.after.pieces, this.#endsAfter, span);
    return found.every((at) => low < at && at < high);
  }

  #isVerbatim(was: Piece, is: Piece): boolean {
    const { before, after } = this.#alignment;
    return before.article.text.slice(was.start, was.end) === after.article.text.slice(is.start, is.end);
  }

  #runsOf(pair: Pair, was: Piece, is: Piece): readonly Run[] {
    const runs = this.#runs.get(pair) ?? alignWords(was.key, is.key);
    this.#runs.set(pair, runs);
    return runs;
  }
}

function overlap(a: Span, b: Span | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}

/** Indices of the pieces that a span has some of; the pieces' ends ascend. */
function overlapping(pieces: readonly Piece[], ends: readonly number[], span: Span): number[] {
  const found: number[] = [];
  for (
    let at = firstWhere(ends, (end) => end > span.start);
    (pieces[at]?.start ?? Infinity) < span.end;
    at += 1
  )
    found.push(at);
  return found;
}

/** The parts of a passage that lay in several pieces, together. */
function joined(parts: readonly PlacedPassage[], was: Span): PlacedPassage {
  const spans = parts.flatMap(({ span }) => span ?? []);
  const [first] = spans;
  if (first === undefined) return GONE;
  if (parts.length === 1) return parts[0] ?? GONE;
  const whole = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  if (whole.end - whole.start > (was.end - was.start) * WIDER + ROOM)
    return { status: 'altered', span: first };
  const statuses = parts.map(({ status }) => status);
  if (statuses.includes('altered') || statuses.includes('gone')) return { status: 'altered', span: whole };
  return { status: statuses.includes('moved') ? 'moved' : 'in place', span: whole };
}
