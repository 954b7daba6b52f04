import type { LeftOutReason } from '@/lib/core/passages.ts';
import type { Beyond } from './beyond-limits.ts';
import { blockOf, displayOf, type StyleOf } from './display.ts';
import { furnitureNamed } from './element-names.ts';
import {
  attributeOf,
  childrenOf,
  has,
  isText,
  parentOf,
  select,
  tagOf,
  textNodes,
  wordsOf,
} from './unclobbered.ts';

/** The part of a page that holds its article. */
export interface ArticlePart {
  /** The smallest element with nearly all of the article in it. */
  readonly container: Element;
  /** The text nodes that may be the article's. */
  readonly nodes: Set<Text>;
  /** Those inside it that stand in an element named as furniture. */
  readonly named: ReadonlyMap<Text, LeftOutReason>;
  /** Those in other articles of the page. */
  readonly unread: ReadonlySet<Text>;
  /** Whether a block stands side by side with the article's paragraphs, or in a box as they do. */
  readonly isInFlow: (block: Element) => boolean;
  /** The box around a block that stands beside the paragraphs; null where it stands there itself. */
  readonly boxOf: (block: Element) => Element | null;
  /** Whether a block has a picture to itself. */
  readonly isByPicture: (block: Element) => boolean;
}

/** Share of the article's characters that its container holds. */
const NEARLY_ALL = 0.9;
/** An element with this share of the article is no furniture, whatever its name. */
const TOO_MUCH = 0.35;
/** Characters of a paragraph of running text. */
const LEAST_PROSE = 80;
/** Characters of a caption. */
const LONGEST_CAPTION = 400;
const PICTURE = 'img, picture, video';
/** Share of link text from which words are no running text. */
const MOST_LINKED = 0.5;
const MOST_LINKED_OF_A_SENTENCE = 0.75;

/** Takes Readability's finding, without what the page's own names say is none of it, with what stands among it and was missed; nothing of `others`. */
export function articlePart(
  document: Document,
  readable: ReadonlySet<Text>,
  { samples }: Beyond,
  styleOf: StyleOf,
  others: readonly Element[] = [],
): ArticlePart {
  const sizes = sizesOf(readable);
  const container = containerOf(document.body, sizes);
  const total = sizes.get(document.body) ?? 0;
  const nodes = new Set(readable);
  const named = new Map<Text, LeftOutReason>();
  for (const [element, reason] of namedFurniture(container, sizes, total, samples)) {
    for (const node of textNodes(element)) {
      named.set(node, reason);
      nodes.delete(node);
    }
  }
  for (const node of samples) for (const text of textNodes(node)) named.set(text, 'too-long');
  const unread = new Set<Text>();
  for (const other of others) for (const text of textNodes(other)) unread.add(text);
  const flow = flowOf(nodes);
  for (const node of missed(flow, nodes, named, styleOf)) nodes.add(node);
  const isAlike = shapesOf(container, nodes);
  for (const node of alike(container, nodes, named, isAlike)) nodes.add(node);
  for (const node of quotedBeside(container, nodes, styleOf)) nodes.add(node);
  for (const none of [named.keys(), unread]) for (const node of none) nodes.delete(node);
  const isInFlow = (block: Element) => {
    const around = parentOf(block);
    const list = tagOf(block) === 'LI' && around && parentOf(around);
    return flow.has((list || (tagOf(block) === 'P' && around)) as Element) || isAlike(block);
  };
  const boxOf = (block: Element) => {
    let box: Element | null = block;
    for (let up = parentOf(block); up !== null && !flow.has(up); up = parentOf(box)) box = up;
    return box === block || parentOf(box) === null || isAlike(block) ? null : box;
  };
  const isByPicture = (block: Element) => {
    const length = wordsOf(block).trim().length;
    if (length > LONGEST_CAPTION || isInFlow(block) || has(block, PICTURE)) return false;
    for (let at = parentOf(block); at !== null && wordsOf(at).trim().length === length; at = parentOf(at))
      if (has(at, PICTURE)) return !flow.has(at);
    return false;
  };
  return { container, nodes, named, unread, isInFlow, boxOf, isByPicture };
}

/** Characters of the given text in each element. */
function sizesOf(nodes: ReadonlySet<Text>): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const node of nodes) {
    const size = node.data.trim().length;
    if (size === 0) continue;
    for (let at: Element | null = node.parentElement; at !== null; at = parentOf(at))
      sizes.set(at, (sizes.get(at) ?? 0) + size);
  }
  return sizes;
}

function containerOf(body: Element, sizes: ReadonlyMap<Element, number>): Element {
  const needed = (sizes.get(body) ?? 0) * NEARLY_ALL;
  let container = body;
  for (;;) {
    const inner = [...childrenOf(container)].find((child) => (sizes.get(child) ?? 0) >= needed);
    if (inner === undefined || needed === 0) return container;
    container = inner;
  }
}

/** The outermost elements in the container that are named as furniture and hold little of the article; none of those `passed` over. */
function* namedFurniture(
  root: Element,
  sizes: ReadonlyMap<Element, number>,
  total: number,
  passed: ReadonlySet<Node>,
): Generator<[Element, LeftOutReason]> {
  // Without recursion: scripts nest elements deeper than a stack is.
  const levels = [childrenOf(root)];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { value: child, done } = level.next();
    if (done === true) levels.pop();
    else if (!passed.has(child)) {
      const reason = furnitureNamed(child);
      const isFurniture =
        reason !== null &&
        (sizes.get(child) ?? 0) < total * TOO_MUCH &&
        !isInSentence(child) &&
        !holdsProse(child, sizes);
      if (isFurniture) yield [child, reason];
      else levels.push(childrenOf(child));
    }
  }
}

const INLINE = /^(?:A|ABBR|B|CITE|EM|FONT|I|INS|MARK|Q|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** Whether the words before an element, or behind it, are of one sentence with its own: so is a link that a site's tags have set. */
function isInSentence(element: Element): boolean {
  if (!INLINE.test(tagOf(element))) return false;
  const beside = (sibling: ChildNode | null) => (sibling !== null && isText(sibling) ? sibling.data : '');
  return (
    /[\p{L}\p{N}][,;]?\s+$/u.test(beside(element.previousSibling)) ||
    /^(?:\s*[,;.’)]|\s+\p{Ll})/u.test(beside(element.nextSibling))
  );
}

/** Embedded posts and several paragraphs of running text are an article's whatever the names around them. */
function holdsProse(element: Element, sizes: ReadonlyMap<Element, number>): boolean {
  if (tagOf(element) === 'BLOCKQUOTE' || has(element, 'blockquote')) return true;
  const paragraphs = [...select(element, 'p')].filter(
    (paragraph) => (sizes.get(paragraph) ?? 0) >= LEAST_PROSE && linkedShare(paragraph) < MOST_LINKED,
  );
  return paragraphs.length > 1;
}

/** The parents of two paragraphs of running text and more. */
function flowOf(nodes: ReadonlySet<Text>): Set<Element> {
  const blocks = new Set([...nodes].map(blockOf));
  const counts = new Map<Element, number>();
  for (const block of blocks) {
    const parent = parentOf(block);
    if (parent === null || wordsOf(block).trim().length < LEAST_PROSE || !/^(?:P|DIV)$/.test(tagOf(block)))
      continue;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([parent, count]) => (count > 1 ? [parent] : [])));
}

/** Paragraphs, lists and quotations among the article's paragraphs that Readability left behind. */
function* missed(
  flow: ReadonlySet<Element>,
  nodes: ReadonlySet<Text>,
  named: ReadonlyMap<Text, LeftOutReason>,
  styleOf: StyleOf,
): Generator<Text> {
  for (const parent of flow) {
    for (const child of childrenOf(parent)) {
      const texts = [...textNodes(child)].filter((node) => node.data.trim() !== '');
      if (texts.length === 0 || texts.some((node) => nodes.has(node) || named.has(node))) continue;
      if (isRunningText(child) && displayOf(child, styleOf) !== 'none') yield* texts;
    }
  }
}

/** Tells whether a block is, with all around it, of the tags and classes that two paragraphs of running text are of. */
function shapesOf(container: Element, nodes: ReadonlySet<Text>): (block: Element) => boolean {
  const shapeOf = (block: Element) => {
    let shape = '';
    for (let at: Element | null = block; at !== null && at !== container; at = parentOf(at))
      shape += `${tagOf(at)} ${attributeOf(at, 'class')}/`;
    return shape;
  };
  const counts = new Map<string, number>();
  for (const block of new Set([...nodes].map(blockOf))) {
    const shape = shapeOf(block);
    if (wordsOf(block).trim().length >= LEAST_PROSE) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return (block) => (counts.get(shapeOf(block)) ?? 0) > 1;
}

/** Sentences that Readability left behind in such blocks: in a box of its own it takes a short one with a link for furniture. */
function* alike(
  container: Element,
  nodes: ReadonlySet<Text>,
  named: ReadonlyMap<Text, LeftOutReason>,
  isAlike: (block: Element) => boolean,
): Generator<Text> {
  const isRead = (node: Text) => nodes.has(node) || named.has(node);
  const left = [...textNodes(container)].filter((node) => node.data.trim() !== '' && !isRead(node));
  for (const block of new Set(left.map(blockOf))) {
    const isStory =
      isAlike(block) &&
      /[.!?:]["”’)]*$/.test(wordsOf(block).trim()) &&
      linkedShare(block) < MOST_LINKED_OF_A_SENTENCE;
    const texts = [...textNodes(block)];
    if (isStory && !texts.some(isRead)) yield* texts;
  }
}

/** Quotations beside the element that holds the article, as releases set them apart. */
function* quotedBeside(container: Element, nodes: ReadonlySet<Text>, styleOf: StyleOf): Generator<Text> {
  const around = parentOf(container);
  if (around === null || tagOf(container) === 'BODY') return;
  for (const child of childrenOf(around)) {
    if (tagOf(child) !== 'BLOCKQUOTE' || displayOf(child, styleOf) === 'none') continue;
    const texts = [...textNodes(child)];
    if (!texts.some((node) => nodes.has(node)) && linkedShare(child) < MOST_LINKED) yield* texts;
  }
}

function isRunningText(element: Element): boolean {
  const text = wordsOf(element).replaceAll(/\s+/g, ' ').trim();
  if (/^H[2-6]$/.test(tagOf(element))) return linkedShare(element) < MOST_LINKED;
  if (tagOf(element) === 'BLOCKQUOTE' || has(element, 'blockquote')) return true;
  if (linkedShare(element) >= MOST_LINKED) return false;
  return /^(?:P|UL|OL|PRE|TABLE)$/.test(tagOf(element)) && /\p{L}/u.test(text);
}

/** Share of an element's text that is links. */
export function linkedShare(element: Element): number {
  const length = wordsOf(element).trim().length;
  let linked = 0;
  for (const link of select(element, 'a[href]')) linked += wordsOf(link).trim().length;
  return length === 0 ? 0 : linked / length;
}
