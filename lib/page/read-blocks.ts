import type { BlockKind } from '@/lib/core/passages.ts';
import { BlockBuilder, type PageBlock, type Separator } from './block-builder.ts';
import { displayOf, isBlockTag, type StyleOf } from './display.ts';
import { isMarking } from './marked.ts';
import {
  attributeOf,
  childNodesOf,
  childrenOf,
  has,
  isElement,
  isText,
  parentNodeOf,
  parentOf,
  tagOf,
  wordsOf,
} from './unclobbered.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DD: 'list-item',
  DT: 'list-item',
  FIGURE: 'caption',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quotation',
};
const CAPTION_CLASS =
  /caption(?:$|[\s_-]|text)|(?:^|[\s_-])(?:caption|cutline)|(?:video|photo|image|picture|slide)[_-]?desc/i;

/** How far up a picture may stand around an element named as its caption. */
const LEVELS_TO_PICTURE = 4;

/** A table row holds short cells; longer ones are a page laid out in a table, read cell by cell. */
const LONGEST_CELL = 200;

const BLANK_LINE = /\n[^\S\n]*\n/;

/** What is read, and how it shows. */
interface Reading {
  readonly nodes: ReadonlySet<Text>;
  /** The elements with such a node somewhere inside. */
  readonly around: ReadonlySet<Node>;
  readonly styleOf: StyleOf;
  readonly builder: BlockBuilder;
}

/** Where in the page the reading stands. */
interface Place {
  readonly kind: BlockKind;
  readonly isLinked: boolean;
  readonly marking: readonly Element[];
  /** In a table row, where blocks do not part paragraphs. */
  readonly inRow: boolean;
  /** The row itself, whose children are cells. */
  readonly isRow: boolean;
}

/** An element whose children are read, and what parts the last of them from what follows. */
interface Level {
  readonly parent: Element;
  readonly children: Iterator<ChildNode, undefined>;
  readonly place: Place;
  readonly ends: Separator | null;
}

/**
 * The given text nodes under `root` as blocks, in document order; what is not shown is left out. `kind` is that of blocks
 * that no element marks otherwise.
 */
export function readBlocks(
  root: Element,
  nodes: ReadonlySet<Text>,
  kind: BlockKind,
  styleOf: StyleOf,
): readonly PageBlock[] {
  const around = new Set<Node>([root]);
  for (const text of nodes) {
    for (let node = parentNodeOf(text); node !== null && !around.has(node); node = parentNodeOf(node))
      around.add(node);
  }
  const builder = new BlockBuilder();
  const reading: Reading = { nodes, around, styleOf, builder };
  // Without recursion: scripts nest elements deeper than a stack is.
  const levels: Level[] = [
    levelIn(root, { kind, isLinked: false, marking: [], inRow: false, isRow: false }, null),
  ];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { value: child } = level.children.next();
    if (child === undefined) {
      levels.pop();
      if (level.ends !== null) builder.part(level.ends);
    } else {
      const inner = level.place.isRow ? readCell(child, level, reading) : readNode(child, level, reading);
      if (inner !== null) levels.push(inner);
    }
  }
  return builder.finish();
}

function levelIn(parent: Element, place: Place, ends: Separator | null): Level {
  return { parent, children: childNodesOf(parent), place, ends };
}

/** Reads a text, or what comes before an element; gives the element's own level where there is one. */
function readNode(child: ChildNode, { parent, place }: Level, reading: Reading): Level | null {
  if (isElement(child)) return readElement(child, place, reading);
  // White space that Readability trimmed is taken too, for it may part words.
  if (isText(child) && (reading.nodes.has(child) || child.data.trim() === '')) {
    reading.builder.append(child, { ...place, keepsLines: keepsLines(child, parent, reading.styleOf) });
  }
  return null;
}

function readElement(element: Element, place: Place, { around, styleOf, builder }: Reading): Level | null {
  const separator = place.inRow ? 'space' : 'block';
  if (tagOf(element) === 'BR') builder.part(place.inRow ? 'space' : 'line');
  else if (!around.has(element)) {
    if (isBlockTag(element)) builder.part(separator);
  } else if (!place.inRow && isRow(element)) {
    builder.part(separator);
    return levelIn(element, { ...place, isRow: true }, separator);
  } else if (!isNoteMark(element)) {
    const display = displayOf(element, styleOf);
    if (display === 'none') return null;
    if (display === 'block') builder.part(separator);
    const isLinked = place.isLinked || (tagOf(element) === 'A' && element.hasAttribute('href'));
    const kind = place.inRow ? place.kind : kindOf(element, place.kind);
    const inner = { ...place, isLinked, marking: withMarking(place, element), kind };
    return levelIn(element, inner, display === 'block' ? separator : null);
  }
  return null;
}

function readCell(cell: ChildNode, { place }: Level, { styleOf, builder }: Reading): Level | null {
  if (!isElement(cell) || displayOf(cell, styleOf) === 'none') return null;
  builder.part('cell');
  const marking = withMarking(place, cell);
  return levelIn(cell, { ...place, marking, kind: 'table-row', inRow: true, isRow: false }, null);
}

function withMarking({ marking }: Place, element: Element): readonly Element[] {
  return isMarking(element) ? [...marking, element] : marking;
}

function kindOf(element: Element, inherited: BlockKind): BlockKind {
  const kind = KINDS[tagOf(element)];
  if (kind === 'list-item' && inherited === 'caption') return inherited;
  if (kind !== undefined) return kind;
  if (attributeOf(element, 'role') === 'heading') return 'heading';
  const isNamed = isBlockTag(element) && CAPTION_CLASS.test(attributeOf(element, 'class') ?? '');
  return isNamed && isByPicture(element) ? 'caption' : inherited;
}

function isByPicture(element: Element): boolean {
  let around: Element | null = element;
  for (let level = 0; level < LEVELS_TO_PICTURE && around !== null; level += 1, around = parentOf(around))
    if (has(around, 'img, picture, video, iframe, svg, figure')) return true;
  return false;
}

function isRow(element: Element): boolean {
  if (tagOf(element) !== 'TR' || element.childElementCount < 2) return false;
  return [...childrenOf(element)].every(isShort) && element.querySelector('table') === null;
}

function isShort(cell: Element): boolean {
  return wordsOf(cell).trim().length <= LONGEST_CELL;
}

/** The raised "[3]" that leads to a footnote: it would stand in the midst of a sentence, and no reader reads it out. */
function isNoteMark(element: Element): boolean {
  return tagOf(element) === 'SUP' && element.querySelector('a[href^="#"]') !== null;
}

function keepsLines(text: Text, parent: Element, styleOf: StyleOf): boolean {
  return text.length > 2 && BLANK_LINE.test(text.data) && styleOf(parent).whiteSpace.startsWith('pre');
}
