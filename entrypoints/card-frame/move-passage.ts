import type { Span } from '@/lib/core/model.ts';
import type { Mark } from '@/components/marks.ts';
import type { Edge } from '../content/card-port.ts';
import type { Open } from './card-view.tsx';
import type { Draft } from './drafts.ts';

/** A word with what joins its parts, or a mark of punctuation by itself, so that quotation marks can be in or out. */
const STEP = /[\p{L}\p{N}]+(?:[’'.,–-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Passages in text order, the text that they stand in, and how far they may reach. */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly within: Span;
}

/** The mark of a card as it stands, or as it is being changed. */
export function drawnOf({ mark }: Open, { content = [] }: Draft): Mark {
  const [first, ...rest] = content;
  return first === undefined ? mark : { ...mark, spans: [first, ...rest] };
}

/**
 * The passage of a card's mark as it is being changed; null where nothing can be moved: no form is open, an initiative is
 * its name, or the page's words are others than those that were read, so that the mark would not show it.
 */
export function passageOf(open: Open, draft: Draft): Passage | null {
  const { analysis, isAsRead } = open.shown;
  const { text, blocks } = analysis.article;
  const { type } = open.mark.finding;
  if (open.form !== 'edit' || type === 'initiative' || !isAsRead) return null;
  const { spans } = drawnOf(open, draft);
  const [first] = spans;
  // A figure stands in one paragraph, a claim may run on.
  const block = blocks.find(({ start, end }) => start <= first.start && first.end <= end);
  const whole = { start: 0, end: text.length };
  return { text, spans, within: type === 'figure' ? (block ?? whole) : whole };
}

/** The places that an end of the passage may stand at, in text order: one word of its piece always stays. */
function places({ text, spans, within }: Passage, edge: Edge): number[] {
  const piece = edge === 'start' ? spans[0] : spans.at(-1);
  if (piece === undefined) return [];
  const [from, to] = edge === 'start' ? [within.start, piece.end] : [piece.start, within.end];
  const words = [...text.slice(from, to).matchAll(STEP)];
  return words.map(({ index, 0: word }) => from + index + (edge === 'start' ? 0 : word.length));
}

function withEdge(spans: readonly Span[], edge: Edge, at: number): readonly Span[] {
  const last = edge === 'start' ? 0 : spans.length - 1;
  return spans.map((span, index) => (index === last ? { ...span, [edge]: at } : span));
}

function edgeOf({ spans }: Passage, edge: Edge): number {
  return (edge === 'start' ? spans[0]?.start : spans.at(-1)?.end) ?? 0;
}

/** The passage with one end moved by a word, on or back; as it is where there is none. */
export function movedBy(passage: Passage, edge: Edge, by: 1 | -1): readonly Span[] {
  const now = edgeOf(passage, edge);
  const all = places(passage, edge);
  const at = by === 1 ? all.find((place) => place > now) : all.findLast((place) => place < now);
  return at === undefined ? passage.spans : withEdge(passage.spans, edge, at);
}

/** The passage with one end moved to the place for it that is nearest to an offset. */
export function movedTo(passage: Passage, edge: Edge, offset: number): readonly Span[] {
  const distance = (place: number) => Math.abs(place - offset);
  const [nearest] = places(passage, edge).toSorted((a, b) => distance(a) - distance(b));
  const isSame = nearest === undefined || nearest === edgeOf(passage, edge);
  return isSame ? passage.spans : withEdge(passage.spans, edge, nearest);
}
