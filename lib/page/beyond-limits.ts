import { isBlockTag, isNotText } from './display.ts';
import type { Runs } from './passed-over.ts';
import { childNodesOf, isElement, isText, tagOf, wordsOf } from './unclobbered.ts';

/** Cells read of a table; those of the news have some hundreds. */
const MOST_CELLS = 5000;
/** Elements and text nodes read of a block, those of blocks inside it not counted. */
const MOST_NODES = 20_000;
/** Elements and text nodes read of a page; those of the news have some thousands. */
const MOST_OF_A_PAGE = 100_000;
/** UTF-16 units and nodes of what is too long from which one can see what it is. */
const [SAMPLE_LENGTH, SAMPLE_NODES] = [1000, 50];

/** What a page holds beyond what is read of it. */
export interface Beyond {
  /** The beginning of what one table or block has too much of, to be told of. */
  readonly samples: ReadonlySet<ChildNode>;
  /** The rest, which is passed over. */
  readonly rest: Runs;
}

/** How much may still be read of a table, a block, or the page, and how much was told of since that was used up. */
interface Allowance {
  left: number;
  /** Nodes, and UTF-16 units. */
  sampled: number;
  length: number;
}

/** Whose allowance an element's children use. */
interface Around {
  readonly block: Allowance;
  readonly table: Allowance;
  readonly page: Allowance;
}

/** An element whose children are looked through, and how far. */
interface Level {
  readonly children: Iterator<ChildNode, undefined>;
  readonly around: Around;
  /** The first of those that are passed over here, up to the next that is not. */
  run: ChildNode | null;
}

const allow = (left: number): Allowance => ({ left, sampled: 0, length: 0 });

/** What a page holds beyond what is read of it: rows and cells of endless tables, words in endless blocks, more blocks than a book's. */
export function beyondLimits(body: Element): Beyond {
  const samples = new Set<ChildNode>();
  const rest = new Map<Node, ChildNode | null>();
  // Without recursion: scripts nest elements deeper than a stack is.
  const levels: Level[] = [];
  const enter = (parent: Element, around: Around): void => {
    levels.push({ children: childNodesOf(parent), around, run: null });
  };
  const goOnAt = (level: Level, next: ChildNode | null): void => {
    if (level.run !== null) rest.set(level.run, next);
    level.run = null;
  };
  enter(body, { block: allow(MOST_NODES), table: allow(MOST_CELLS), page: allow(MOST_OF_A_PAGE) });
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { value: child } = level.children.next();
    if (child === undefined) {
      goOnAt(level, null);
      levels.pop();
      continue;
    }
    const element = isElement(child) ? child : null;
    if (isEmpty(child, element, level)) continue;
    const allowance = use(element, level.around);
    if (allowance !== null && isTold(allowance)) {
      level.run ??= child;
      continue;
    }
    goOnAt(level, child);
    if (allowance !== null && tell(allowance, child)) samples.add(child);
    else if (element !== null) enter(element, aroundIn(element, level.around));
  }
  return { samples, rest };
}

function isEmpty(child: ChildNode, element: Element | null, { run }: Level): boolean {
  if (element !== null) return isNotText(element);
  // Where what stands before it is passed over, so is a text.
  return run !== null || !isText(child) || child.data.trim() === '';
}

function aroundIn(element: Element, { block, table, page }: Around): Around {
  return {
    block: isBlockTag(element) ? allow(MOST_NODES) : block,
    table: tagOf(element) === 'TABLE' ? allow(MOST_CELLS) : table,
    page,
  };
}

const isTold = ({ sampled, length }: Allowance): boolean =>
  sampled >= SAMPLE_NODES || length >= SAMPLE_LENGTH;

/** Whether a node is told of as it is; of a longer element some of what stands in it is. */
function tell(allowance: Allowance, child: ChildNode): boolean {
  const { length } = wordsOf(child);
  if (length > SAMPLE_LENGTH && isElement(child)) return false;
  allowance.sampled += 1;
  allowance.length += length;
  return true;
}

/** Takes an element, or a text (null), off what may be read around it; gives the allowance that was used up before, if one was. */
function use(element: Element | null, { block, table, page }: Around): Allowance | null {
  const usedUp = page.left === 0 ? page : useOf(element, block, table);
  if (usedUp === null) page.left -= 1;
  return usedUp;
}

function useOf(element: Element | null, block: Allowance, table: Allowance): Allowance | null {
  const tag = element === null ? '' : tagOf(element);
  if (element !== null && tag === 'TR') {
    // A row is read whole, unless it alone is too long.
    const isTooMuch = table.left < element.childElementCount && table.left < MOST_CELLS;
    if (isTooMuch) table.left = 0;
    return isTooMuch ? table : null;
  }
  const isCell = tag === 'TD' || tag === 'TH';
  if (element !== null && !isCell && isBlockTag(element)) return null;
  const allowance = isCell ? table : block;
  if (allowance.left === 0) return allowance;
  allowance.left -= 1;
  return null;
}
