import { firstWhere } from '@/lib/core/text/first-where.ts';
import type { Span } from '@/lib/core/model.ts';
import { keepTime } from '@/lib/core/text/time-limit.ts';
import type { Segment } from './block-builder.ts';
import { unclobbered } from './unclobbered.ts';

/** A place in the page: an offset into a text node's data, UTF-16 code units. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A segment whose node may be gone: the map must not keep what the page has thrown away. */
type WeakSegment = Omit<Segment, 'node'> & { readonly node: WeakRef<Text> };

/** The way between offsets in the article's text and the text nodes of the page it was read from. */
export class TextMap {
  /** The article's text. */
  readonly text: string;
  readonly #segments: readonly WeakSegment[];
  readonly #ofNode = new WeakMap<Node, WeakSegment[]>();

  /** `segments` are in text order and do not overlap; what lies between them ("\n\n") stands in no node. */
  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    const refs = new Map<Text, WeakRef<Text>>();
    this.#segments = segments.map(({ node, ...rest }) => {
      const ref = refs.get(node) ?? new WeakRef(node);
      refs.set(node, ref);
      const segment = { ...rest, node: ref };
      const siblings = this.#ofNode.get(node);
      if (siblings === undefined) this.#ofNode.set(node, [segment]);
      else siblings.push(segment);
      return segment;
    });
  }

  /**
   * One range per text node that holds some of the span, in text order; together they read as the span does. Empty
   * where the page does not show the passage any more as it was read.
   */
  ranges(span: Span): Range[] {
    const ranges: Range[] = [];
    for (const segment of this.#within(span)) {
      keepTime();
      const node = segment.node.deref();
      if (node === undefined || !this.#holds(segment, node)) return [];
      const start = segment.nodeStart + Math.max(0, span.start - segment.start);
      const end = segment.nodeStart + Math.min(segment.end, span.end) - segment.start;
      const last = ranges.at(-1);
      if (last?.startContainer === node && last.startOffset <= start) last.setEnd(node, end);
      else {
        const range = unclobbered(node.ownerDocument).createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
    return ranges;
  }

  /** The text offset of a place in the page, the nearest one in its node where white space was collapsed; else null. */
  offsetOf(node: Node, offset: number): number | null {
    const segments = this.#ofNode.get(node);
    if (segments === undefined) return null;
    let nearest: number | null = null;
    for (const { nodeStart, start, end } of segments) {
      if (nearest !== null && offset < nodeStart) break;
      nearest = Math.min(end, start + Math.max(0, offset - nodeStart));
    }
    return nearest;
  }

  /** Where the character at a text offset stands in the page; null between blocks and where the node is gone. */
  placeOf(offset: number): Place | null {
    const segment = this.#within({ start: offset, end: offset + 1 })[0];
    const node = segment?.node.deref();
    return segment === undefined || node === undefined
      ? null
      : { node, offset: segment.nodeStart + offset - segment.start };
  }

  /** Whether the page has changed the words of the span (of the whole article, by default) since it was read. */
  isStale(span: Span = { start: 0, end: this.text.length }): boolean {
    return this.#within(span).some((segment) => {
      const node = segment.node.deref();
      return node === undefined || !this.#holds(segment, node);
    });
  }

  /** Whether nothing of it is drawn, as of a view that an app keeps for its user to come back to. */
  isHidden(): boolean {
    const all = this.ranges({ start: 0, end: this.text.length });
    return all.every((range) => range.getClientRects().length === 0);
  }

  #holds({ nodeStart, start, end }: WeakSegment, node: Text): boolean {
    if (!node.isConnected) return false;
    const data = node.data.slice(nodeStart, nodeStart + end - start);
    const text = this.text.slice(start, end);
    return data === text || data.replaceAll(/\s/g, ' ') === text;
  }

  /** The segments that overlap the span. */
  #within(span: Span): readonly WeakSegment[] {
    const first = firstWhere(this.#segments, (segment) => segment.end > span.start);
    let end = first;
    while ((this.#segments[end]?.start ?? Infinity) < span.end) end += 1;
    return this.#segments.slice(first, end);
  }
}
