import { type TreeNode, following } from './tree.ts';

/** Decides of a node as DOM's `NodeFilter` does. */
export type Filter = (node: TreeNode) => number;

const SHOW_ALL = 0xffffffff;
/** `NodeFilter.FILTER_ACCEPT`, and `FILTER_REJECT`: neither the node nor what is inside. */
const [ACCEPT, REJECT] = [1, 2];

/** Goes through what stands in a node, forwards: https://dom.spec.whatwg.org/#interface-treewalker */
export class TreeWalker {
  currentNode: TreeNode;
  readonly root: TreeNode;
  readonly #shown: number;
  readonly #filter: Filter;

  constructor(root: TreeNode, whatToShow: number = SHOW_ALL, filter: Filter = () => ACCEPT) {
    this.root = root;
    this.currentNode = root;
    this.#shown = whatToShow;
    this.#filter = filter;
  }

  nextNode(): TreeNode | null {
    let node = following(this.currentNode, this.root);
    while (node !== null) {
      const isShown = (this.#shown & (1 << (node.nodeType - 1))) !== 0;
      const verdict = isShown ? this.#filter(node) : ACCEPT;
      if (isShown && verdict === ACCEPT) {
        this.currentNode = node;
        return node;
      }
      node = following(node, this.root, verdict !== REJECT);
    }
    return null;
  }
}
