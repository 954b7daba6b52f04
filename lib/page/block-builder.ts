import type { Span } from '@/lib/core/model.ts';
import type { BlockKind } from '@/lib/core/passages.ts';
import type { Marked } from './marked.ts';

/** A stretch of text whose characters stand one to one in a text node. */
export interface Segment {
  readonly node: Text;
  /** Offset of its first character in `node.data`, UTF-16 code units. */
  readonly nodeStart: number;
  /** Half-open range in the text, UTF-16 code units; segments are in text order and do not overlap. */
  readonly start: number;
  readonly end: number;
}

/** A block as it stands on the page; its segments and marks count from the start of its own text. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** How many of its characters are link text. */
  readonly linked: number;
  readonly segments: readonly Segment[];
  /** In the order in which their elements begin. */
  readonly marks: readonly Marked[];
}

/** How the characters of a text node count. */
export interface Context {
  readonly kind: BlockKind;
  readonly isLinked: boolean;
  /** The elements around it that mark their words. */
  readonly marking: readonly Element[];
  /** A blank line in the node parts paragraphs (`white-space: pre`). */
  readonly keepsLines: boolean;
}

/** What stands between the last word and the next, weakest first. */
const SEPARATORS = ['none', 'space', 'cell', 'line', 'block'] as const;
export type Separator = (typeof SEPARATORS)[number];

/**
 * Words with single spaces between them, which stand in the text as they stand in the node. Soft hyphens, zero-width spaces,
 * word joiners and byte order marks are in the page, but not in what is read.
 */
const WORDS = /[^\s\u00AD\u200B\u2060\uFEFF]+(?: [^\s\u00AD\u200B\u2060\uFEFF]+)*/g;
const WHITE_SPACE = /[^\S\uFEFF]/;
const BLANK_LINE = /\n[^\S\n]*\n/;

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/;
const STARTS_LOWER = /^\p{Ll}/u;

/** Builds blocks from text nodes, white space collapsed as it is shown, table cells parted by a tab. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  #separator: Separator = 'none';
  /** The white-space character that the next space stands for. */
  #space: { node: Text; offset: number } | null = null;
  #kind: BlockKind = 'paragraph';
  #text = '';
  #linked = 0;
  #segments: Segment[] = [];
  #marks = new Map<Element, Span>();

  /** Asks for at least this separator before the next word. */
  part(separator: Separator): void {
    if (SEPARATORS.indexOf(separator) > SEPARATORS.indexOf(this.#separator)) this.#separator = separator;
  }

  /** Appends the words of a node. */
  append(node: Text, context: Context): void {
    const data = node.data;
    let end = 0;
    for (const match of data.matchAll(WORDS)) {
      if (match.index > end) this.#gap(node, end, data.slice(end, match.index), context.keepsLines);
      this.#words(node, match.index, match[0], context);
      end = match.index + match[0].length;
    }
    if (end < data.length) this.#gap(node, end, data.slice(end), context.keepsLines);
  }

  /** Ends the last block and gives them all, in the order they were read. */
  finish(): readonly PageBlock[] {
    this.#close();
    return this.blocks;
  }

  #gap(node: Text, start: number, gap: string, keepsLines: boolean): void {
    const at = gap.search(WHITE_SPACE);
    if (at < 0) return;
    this.#space ??= { node, offset: start + at };
    this.part(keepsLines && BLANK_LINE.test(gap) ? 'block' : 'space');
  }

  #words(node: Text, offset: number, words: string, context: Context): void {
    if (this.#separator === 'line')
      this.#separator = this.#partsLines(words, context.kind) ? 'block' : 'space';
    if (this.#separator === 'block') this.#close();
    if (this.#text === '') {
      this.#kind = context.kind;
    } else if (this.#separator === 'cell') {
      this.#text += '\t';
    } else if (this.#separator === 'space') {
      if (this.#space !== null) this.#map(this.#space.node, this.#space.offset, 1);
      this.#text += ' ';
    }
    const start = this.#text.length;
    this.#map(node, offset, words.length);
    this.#text += words;
    for (const element of context.marking)
      this.#marks.set(element, { start: this.#marks.get(element)?.start ?? start, end: this.#text.length });
    if (context.isLinked) this.#linked += words.length;
    this.#separator = 'none';
    this.#space = null;
  }

  /** A single line break parts paragraphs, unless it falls inside a sentence or a headline. */
  #partsLines(next: string, kind: BlockKind): boolean {
    if (this.#kind === 'heading') return kind !== 'heading';
    return ENDS_SENTENCE.test(this.#text.slice(-4)) || !STARTS_LOWER.test(next);
  }

  /** Maps the next `length` characters of the text to the node. */
  #map(node: Text, nodeStart: number, length: number): void {
    const start = this.#text.length;
    const last = this.#segments.at(-1);
    if (last?.node === node && last.end === start && last.nodeStart + last.end - last.start === nodeStart) {
      this.#segments[this.#segments.length - 1] = { ...last, end: start + length };
    } else {
      this.#segments.push({ node, nodeStart, start, end: start + length });
    }
  }

  #close(): void {
    if (this.#text === '') return;
    this.blocks.push({
      kind: this.#kind,
      text: this.#text,
      linked: this.#linked,
      segments: this.#segments,
      marks: Array.from(this.#marks, ([element, span]) => ({ element, ...span })),
    });
    this.#text = '';
    this.#linked = 0;
    this.#segments = [];
    this.#marks = new Map();
  }
}
