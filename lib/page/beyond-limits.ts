import { isBlockTag, isNotText } from './display.ts';
import { documentOf, isElement, parentNodeOf, tagOf, unclobbered, wordsOf } from './unclobbered.ts';

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

/** What a page holds beyond what is read of it: rows and cells of endless tables, words in endless blocks. */
export function beyondLimits(body: Element): readonly Beyond[] {
  const document = unclobbered(documentOf(body));
  const all: Allowance[] = [];
  const allow = (left: number): Allowance => {
    const allowance = { left, beyond: [] };
    all.push(allowance);
    return allowance;
  };
  const root: Around = { block: allow(MOST_NODES), table: allow(MOST_CELLS) };
  const around = new Map<Node, Around>();
  const isRead = (node: Node): boolean => {
    if (isElement(node) ? isNotText(node) : wordsOf(node).trim() === '') return true;
    const parent = around.get(parentNodeOf(node) ?? node) ?? root;
    const allowance = use(node, parent);
    if (allowance !== null) allowance.beyond.push(node as ChildNode);
    else if (isElement(node)) {
      const table = tagOf(node) === 'TABLE' ? allow(MOST_CELLS) : parent.table;
      around.set(node, { block: isBlockTag(node) ? allow(MOST_NODES) : parent.block, table });
    }
    return allowance === null;
  };
  const [accept, reject] = [1, 2]; // NodeFilter.FILTER_ACCEPT, FILTER_REJECT: none of what is inside
  const walker = document.createTreeWalker(body, 1 | 4 /* elements and texts */, (node) =>
    isRead(node) && !(isElement(node) && isNotText(node)) ? accept : reject,
  );
  while (walker.nextNode() !== null);
  return all.flatMap(({ beyond }) => (beyond.length === 0 ? [] : [sampled(beyond)]));
}

/** Takes a node off what may be read around it; gives the allowance that was used up before, if one was. */
function use(node: Node, { block, table }: Around): Allowance | null {
  const tag = isElement(node) ? tagOf(node) : '';
  if (tag === 'TR') {
    // A row is read whole, unless it alone is too long.
    const isTooMuch = table.left < (node as Element).childElementCount && table.left < MOST_CELLS;
    if (isTooMuch) table.left = 0;
    return isTooMuch ? table : null;
  }
  const isCell = tag === 'TD' || tag === 'TH';
  if (!isCell && isElement(node) && isBlockTag(node)) return null;
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
