import type { TokenRange } from '../reading.ts';
import {
  CONTENT_LEFT,
  CONTENT_RIGHT,
  CUE,
  GAP,
  isPart,
  partOf,
  SOURCE_LEFT,
  SOURCE_RIGHT,
} from './labels.ts';
import type { Places } from './places.ts';

/** Pieces of a cue with a gap of so many tokens between them are one: "told reporters Monday that". */
const CUE_GAP = 3;
/** How many blocks after its cue a claim may go on in, and how many before it may begin. */
const BLOCKS_AFTER = 3;
const BLOCKS_BEFORE = 2;

/** An attribution as the labels tell it, its content in text order and never empty. */
export interface LinkedParts {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  /** Whether the source is that of the cue before it in the sentence: "said …, adding that …". */
  readonly shared: boolean;
}

interface Part extends TokenRange {
  readonly label: number;
}

interface Group {
  cue: TokenRange;
  readonly before: TokenRange[];
  readonly after: TokenRange[];
  readonly content: TokenRange[];
}

/**
 * The attributions that labelled tokens tell of: parts left of a cue go to the next cue, parts right of it to the one
 * before; a cue without a source has that of the cue before it in the sentence.
 */
export function linkParts(labels: Uint8Array, places: Places): LinkedParts[] {
  const parts = findParts(labels, places);
  const groups = findCues(parts, labels, places);
  share(parts, groups, places);
  return complete(groups, places);
}

function findParts(labels: Uint8Array, { block }: Places): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < labels.length;) {
    const label = labels[at] ?? 0;
    let end = at + 1;
    if (isPart(label)) {
      while (labels[end] === partOf(label) + 1 && block[end] === block[at]) end += 1;
      parts.push({ first: at, end, label: partOf(label) });
    }
    at = end;
  }
  return parts;
}

function findCues(parts: readonly Part[], labels: Uint8Array, { block }: Places): Group[] {
  const groups: Group[] = [];
  for (const { first, end, label } of parts) {
    if (label !== CUE) continue;
    const last = groups.at(-1)?.cue;
    const gap = last === undefined ? Infinity : first - last.end;
    const joins =
      last !== undefined &&
      gap > 0 &&
      gap <= CUE_GAP &&
      block[last.first] === block[first] &&
      labels.subarray(last.end, first).every((between) => between === GAP);
    const group = groups.at(-1);
    if (joins && group !== undefined) group.cue = { first: last.first, end };
    else groups.push({ cue: { first, end }, before: [], after: [], content: [] });
  }
  return groups;
}

/** Gives each source and content its cue. */
function share(parts: readonly Part[], groups: readonly Group[], { block }: Places): void {
  let next = 0;
  for (const { first, end, label } of parts) {
    if (label === CUE) continue;
    while (next < groups.length && (groups[next]?.cue.first ?? 0) < first) next += 1;
    const isRight = label === SOURCE_RIGHT || label === CONTENT_RIGHT;
    const [own, other] = isRight ? [groups[next - 1], groups[next]] : [groups[next], groups[next - 1]];
    const distance = own === undefined ? Infinity : (block[first] ?? 0) - (block[own.cue.first] ?? 0);
    const reaches =
      distance === 0 ||
      (label === CONTENT_RIGHT && distance > 0 && distance <= BLOCKS_AFTER) ||
      (label === CONTENT_LEFT && distance < 0 && distance >= -BLOCKS_BEFORE);
    const owner = reaches ? own : other;
    if (owner === undefined || (!reaches && block[owner.cue.first] !== block[first])) continue;
    if (label === SOURCE_LEFT) owner.before.push({ first, end });
    else if (label === SOURCE_RIGHT) owner.after.push({ first, end });
    else owner.content.push({ first, end });
  }
}

function complete(groups: readonly Group[], { block, sentence }: Places): LinkedParts[] {
  const linked: LinkedParts[] = [];
  let previous: { source: TokenRange; sentence: number | undefined } | undefined;
  for (const { cue, before, after, content } of groups) {
    const own = before.at(-1) ?? after[0];
    const within = sentence[cue.first];
    const source = own ?? (previous?.sentence === within ? previous?.source : undefined);
    if (content.length > 0) {
      const ordered = ofItsBlock(
        content.toSorted((a, b) => a.first - b.first),
        cue,
        block,
      );
      const shared = own === undefined && source !== undefined;
      linked.push({ source: source ?? null, cue, content: ordered, shared });
    }
    if (source !== undefined) previous = { source, sentence: within };
  }
  return linked;
}

/**
 * A claim behind its cue without what stands in blocks before it: “A.” as a paragraph and "Rao stressed the need …" below it
 * are two claims, the first mostly of whoever spoke before.
 */
function ofItsBlock(content: TokenRange[], cue: TokenRange, block: Int32Array): TokenRange[] {
  const own = content.filter(({ first }) => (block[first] ?? 0) >= (block[cue.first] ?? 0));
  return own[0] !== undefined && own[0].first >= cue.end ? own : content;
}
