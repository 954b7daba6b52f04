import { firstWhere } from '../core/text/first-where.ts';
import type { TokenRange } from '../core/attribution/reading.ts';
import {
  CONTENT_LEFT,
  CONTENT_RIGHT,
  CUE,
  GAP,
  OUTSIDE,
  SOURCE_LEFT,
  SOURCE_RIGHT,
} from '../core/attribution/tagger/labels.ts';
import type { Span } from '../core/model.ts';
import type { GoldAttribution } from './polnear.ts';

/** Tokens between two parts of one attribution that may be a gap in it. */
const LONGEST_GAP = 12;

interface Parts {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/**
 * The labels that tell of the attributions, one per token. Of nested ones the outer is told, and one without a cue is not:
 * the tagger links its parts by cues. `block` is the index of each token's block, since no part crosses one.
 */
export function encodeLabels(
  tokens: readonly Span[],
  block: Int32Array,
  attributions: readonly GoldAttribution[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const kept = outermost(tokens, attributions);
  for (const { source, cue, content } of kept) {
    const anchor = (cue[0] ?? source[0])?.first ?? Infinity;
    put(labels, block, cue, () => CUE, true);
    put(labels, block, source, ({ first }) => (first > anchor ? SOURCE_RIGHT : SOURCE_LEFT), false);
    put(labels, block, content, ({ first }) => (first > anchor ? CONTENT_RIGHT : CONTENT_LEFT), false);
    fillGaps(labels, block, [...cue, ...source, ...content]);
  }
  return labels;
}

/** The tokens that each span touches. */
function rangesOf(tokens: readonly Span[], spans: readonly Span[]): TokenRange[] {
  return spans.flatMap(({ start, end }): TokenRange[] => {
    const first = firstWhere(tokens, (token) => token.end > start);
    let after = first;
    while (after < tokens.length && (tokens[after]?.start ?? 0) < end) after += 1;
    return after > first ? [{ first, end: after }] : [];
  });
}

const sizeOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, end }) => sum + end - first, 0);

/** What a token is taken for by the attributions kept so far. */
const TAKEN = { free: 0, content: 1, cue: 2, source: 3 };

/** The attributions that stand in no other's claim, longest claim first. */
function outermost(tokens: readonly Span[], attributions: readonly GoldAttribution[]): Parts[] {
  const taken = new Uint8Array(tokens.length);
  const take = (ranges: readonly TokenRange[], as: number): void => {
    for (const { first, end } of ranges) {
      for (let at = first; at < end; at += 1)
        if (as === TAKEN.cue || taken[at] === TAKEN.free) taken[at] = as;
    }
  };
  const some = (ranges: readonly TokenRange[], is: (as: number) => boolean): boolean =>
    ranges.some(({ first, end }) => taken.subarray(first, end).some(is));
  return attributions
    .map(({ source, cue, content }) => ({
      source: rangesOf(tokens, source),
      cue: rangesOf(tokens, cue),
      content: rangesOf(tokens, content),
    }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
    .toSorted((a, b) => sizeOf(b.content) - sizeOf(a.content))
    .filter(({ source, cue, content }) => {
      if (some(cue, (as) => as !== TAKEN.free) || some(content, (as) => as === TAKEN.content)) return false;
      take(content, TAKEN.content);
      take(cue, TAKEN.cue);
      take(source, TAKEN.source);
      return true;
    });
}

function put(
  labels: Uint8Array,
  block: Int32Array,
  ranges: readonly TokenRange[],
  labelOf: (range: TokenRange) => number,
  over: boolean,
): void {
  for (const range of ranges) {
    const label = labelOf(range);
    let begins = true;
    for (let at = range.first; at < range.end; at += 1) {
      if (labels[at] !== OUTSIDE && !over) {
        begins = true;
        continue;
      }
      labels[at] = begins || block[at] !== block[at - 1] ? label : label + 1;
      begins = false;
    }
  }
}

function fillGaps(labels: Uint8Array, block: Int32Array, parts: readonly TokenRange[]): void {
  const ordered = parts.toSorted((a, b) => a.first - b.first);
  ordered.forEach((part, index) => {
    const from = ordered[index - 1]?.end ?? part.first;
    const gap = labels.subarray(from, Math.max(from, part.first));
    if (gap.length === 0 || gap.length > LONGEST_GAP || block[from] !== block[part.first]) return;
    if (gap.every((label) => label === OUTSIDE)) gap.fill(GAP);
  });
}
