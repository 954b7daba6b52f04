import { isBlockTag, isNotText } from './display.ts';
import { childNodesOf, isElement, isText, tagOf, wordsOf } from './unclobbered.ts';

/** Cells read of a table; those of the news have some hundreds. */
const MOST_CELLS = 5000;
/** Elements and text nodes read of a block, those of blocks inside it not counted. */
const MOST_NODES = 20_000;
/** UTF-16 units and nodes of what is too long from which one can see what it is. */
const [SAMPLE_LENGTH, SAMPLE_NODES] = [1000, 50];

/** What stands in one table or block beyond what is read of it, in document order. */
export interface Beyond {
  /** Its beginning, to be told of. */
  readonly sample: readonly ChildNode[];
  readonly rest: readonly ChildNode[];
}

/** How much may still be read of a table or block, and what stood in it when that was used up. */
interface Allowance {
  left: number;
  readonly beyond: ChildNode[];
}

/** Whose allowance an element's children use. */
interface Around {
  readonly block: Allowance;
  readonly table: Allowance;
}

/** An element whose children are looked through, and how far. */
interface Level {
  readonly children: Iterator<ChildNode, undefined>;
  readonly around: Around;
}

/** What a page holds beyond what is read of it: rows and cells of endless tables, words in endless blocks. */
export function beyondLimits(body: Element): readonly Beyond[] {
  const all: Allowance[] = [];
  const allow = (left: number): Allowance => {
    const allowance = { left, beyond: [] };
    all.push(allowance);
    return allowance;
  };
  // Without recursion: scripts nest elements deeper than a stack is.
  const levels: Level[] = [];
  const enter = (parent: Element, around: Around): void => {
    levels.push({ children: childNodesOf(parent), around });
  };
  enter(body, { block: allow(MOST_NODES), table: allow(MOST_CELLS) });
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { value: child } = level.children.next();
    if (child === undefined) {
      levels.pop();
      continue;
    }
    const element = isElement(child) ? child : null;
    const isEmpty = element === null ? !isText(child) || child.data.trim() === '' : isNotText(element);
    if (isEmpty) continue;
    const { around } = level;
    const allowance = use(element, around);
    if (allowance !== null) allowance.beyond.push(child);
    else if (element !== null) {
      const block = isBlockTag(element) ? allow(MOST_NODES) : around.block;
      const table = tagOf(element) === 'TABLE' ? allow(MOST_CELLS) : around.table;
      enter(element, { block, table });
    }
  }
  return all.flatMap(({ beyond }) => (beyond.length === 0 ? [] : [sampled(beyond)]));
}

/** Takes an element, or a text (null), off what may be read around it; gives the allowance that was used up before, if one was. */
function use(element: Element | null, { block, table }: Around): Allowance | null {
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

function sampled(beyond: readonly ChildNode[]): Beyond {
  let length = 0;
  let count = 0;
  for (; count < Math.min(beyond.length, SAMPLE_NODES) && length < SAMPLE_LENGTH; count += 1)
    length += wordsOf(beyond[count] as ChildNode).length;
  return { sample: beyond.slice(0, count), rest: beyond.slice(count) };
}
