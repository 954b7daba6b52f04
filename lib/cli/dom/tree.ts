/** `Node.nodeType` (https://dom.spec.whatwg.org/#dom-node-nodetype). */
export const [ELEMENT, TEXT, COMMENT, DOCUMENT, DOCTYPE, FRAGMENT] = [1, 3, 8, 9, 10, 11] as const;

/** `Node.compareDocumentPosition` (https://dom.spec.whatwg.org/#dom-node-comparedocumentposition). */
const [DISCONNECTED, PRECEDING, FOLLOWING, CONTAINS, CONTAINED_BY] = [1, 2, 4, 8, 16];

/** A node among its relatives: the part of DOM's `Node` that has nothing to do with what a node holds. */
export abstract class TreeNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract cloneNode(deep?: boolean): TreeNode;

  // Set by the constructor: pages have thousands of nodes, and fields and private names, made one by one, take a fifth of their reading.
  declare parentNode: TreeNode | null;
  declare previousSibling: TreeNode | null;
  declare nextSibling: TreeNode | null;
  declare firstChild: TreeNode | null;
  declare lastChild: TreeNode | null;
  /** Its place among its parent's children, where these are counted. */
  declare private place: number;
  declare private counted: TreeNode[] | null;

  constructor() {
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
    this.firstChild = null;
    this.lastChild = null;
    this.place = 0;
    this.counted = null;
  }

  /** The children as a list that does not change with them. */
  get childNodes(): readonly TreeNode[] {
    if (this.counted !== null) return this.counted;
    const children: TreeNode[] = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) {
      child.place = children.length;
      children.push(child);
    }
    this.counted = children;
    return children;
  }

  get isConnected(): boolean {
    return rootOf(this).nodeType === DOCUMENT;
  }

  insertBefore<T extends TreeNode>(node: T, next: TreeNode | null): T {
    if (node === next) return node;
    if (node.nodeType === FRAGMENT) {
      for (const child of node.childNodes) this.insertBefore(child, next);
      return node;
    }
    if (node.contains(this)) throw new Error('A node cannot be put into itself');
    node.remove();
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    this.counted = null;
    return node;
  }

  appendChild<T extends TreeNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  append(...nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    parentNode.counted = null;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }

  removeChild<T extends TreeNode>(node: T): T {
    if (node.parentNode !== this) throw new Error('The node is no child of this one');
    node.remove();
    return node;
  }

  replaceChild<T extends TreeNode>(node: TreeNode, old: T): T {
    if (node === old) return old;
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  replaceChildren(...nodes: readonly TreeNode[]): void {
    for (const child of this.childNodes) child.remove();
    this.append(...nodes);
  }

  replaceWith(...nodes: readonly TreeNode[]): void {
    const { parentNode } = this;
    if (parentNode === null) return;
    for (const node of nodes) parentNode.insertBefore(node, this);
    this.remove();
  }

  contains(other: TreeNode | null): boolean {
    for (let node = other; node !== null; node = node.parentNode) if (node === this) return true;
    return false;
  }

  compareDocumentPosition(other: TreeNode): number {
    const [own, others] = [pathTo(this), pathTo(other)];
    if (own[0] !== others[0]) return DISCONNECTED;
    const parting = own.findIndex((node, depth) => node !== others[depth]);
    if (parting < 0) return own.length === others.length ? 0 : CONTAINED_BY | FOLLOWING;
    const [mine, theirs] = [own[parting], others[parting]];
    if (mine === undefined || theirs === undefined) return CONTAINS | PRECEDING;
    // Counts them, unless they have not changed since.
    if (mine.parentNode?.childNodes === undefined) return DISCONNECTED;
    return mine.place < theirs.place ? FOLLOWING : PRECEDING;
  }
}

function rootOf(node: TreeNode): TreeNode {
  let root = node;
  while (root.parentNode !== null) root = root.parentNode;
  return root;
}

function pathTo(node: TreeNode): readonly TreeNode[] {
  const path: TreeNode[] = [];
  for (let at: TreeNode | null = node; at !== null; at = at.parentNode) path.push(at);
  return path.toReversed();
}

/** The node after one in document order within a root; past what stands inside it where that is not wanted. */
export function following(node: TreeNode, root: TreeNode, inside = true): TreeNode | null {
  if (inside && node.firstChild !== null) return node.firstChild;
  for (let at: TreeNode | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

/** What stands inside a node, in document order. */
export function* descendants(root: TreeNode): Generator<TreeNode> {
  for (let node = following(root, root); node !== null; node = following(node, root)) yield node;
}

/** A deep copy's nodes below their parents: without recursion, since pages may be deep. */
export function copyChildren(from: TreeNode, to: TreeNode): void {
  let parent = to;
  for (let node = from.firstChild; node !== null;) {
    const copy = parent.appendChild(node.cloneNode(false));
    if (node.firstChild !== null) {
      parent = copy;
      node = node.firstChild;
      continue;
    }
    let at: TreeNode | null = node;
    while (at !== null && at !== from && at.nextSibling === null) {
      at = at.parentNode;
      if (at !== from && at !== null) parent = parent.parentNode ?? to;
    }
    node = at === null || at === from ? null : at.nextSibling;
  }
}
