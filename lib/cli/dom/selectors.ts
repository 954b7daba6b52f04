import { _compileUnsafe, type Options } from 'css-select';
import type { Selector } from 'css-what';
import { ELEMENT, TEXT, type TreeNode, descendants } from './tree.ts';

/** What a selector asks of an element. */
interface Selectable extends TreeNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

/** Whether an element matches the selector it was compiled of. */
export type Test = (element: Selectable) => boolean;

function isSelectable(node: TreeNode): node is Selectable {
  return node.nodeType === ELEMENT;
}

function textOf(node: TreeNode): string {
  let text = '';
  for (const inner of [node, ...descendants(node)])
    if (inner.nodeType === TEXT) text += (inner as TreeNode & { data: string }).data;
  return text;
}

/** Not to be changed; css-select does not. A copy for each question would take quadratic time. */
function childrenOf(node: TreeNode): TreeNode[] {
  return node.childNodes as TreeNode[];
}

const OPTIONS: Options<TreeNode, Selectable> = {
  adapter: {
    isTag: isSelectable,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    getChildren: childrenOf,
    getName: ({ localName }) => localName,
    getParent: ({ parentNode }) => parentNode,
    getSiblings: (node) => (node.parentNode === null ? [node] : childrenOf(node.parentNode)),
    prevElementSibling: (node) => {
      let before = node.previousSibling;
      while (before !== null && !isSelectable(before)) before = before.previousSibling;
      return before;
    },
    getText: textOf,
    hasAttrib: (element, name) => element.hasAttribute(name),
    removeSubsets: (nodes) =>
      nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))),
  },
  // The tree changes between two questions.
  cacheResults: false,
};

const compiled = new Map<string, Test>();
/** Selectors are those of the reading code, some dozens; pages bring none here. */
const MOST_COMPILED = 1000;

/** The test of a selector. Throws where it is none. */
export function testOf(selector: string): Test {
  const known = compiled.get(selector);
  if (known !== undefined) return known;
  const test = isTags(selector) ? tagTest(selector) : compileSelector(selector);
  if (compiled.size < MOST_COMPILED) compiled.set(selector, test);
  return test;
}

export function compileSelector(selector: string | Selector[][]): Test {
  return _compileUnsafe<TreeNode, Selectable>(selector, OPTIONS);
}

function isTags(selector: string): boolean {
  return /^[a-z\d]+(?:\s*,\s*[a-z\d]+)*$/i.test(selector);
}

function tagTest(selector: string): Test {
  const tags = new Set(Array.from(selector.toLowerCase().split(','), (tag) => tag.trim()));
  return ({ localName }) => tags.has(localName);
}
