import { keepTime } from '@/lib/core/text/time-limit.ts';
import { behindRun, passesOver } from './passed-over.ts';

/*
 * A form answers to the names of its fields before its own members (`<form><input name="parentNode">`), and a document to the
 * names of its pictures, forms and frames (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem). What may be
 * either is asked here, by the members of its prototype.
 */

function own<T extends object, K extends keyof T>(node: T, member: K): T[K] {
  keepTime();
  const members = Object.getPrototypeOf(node) as object;
  // In a browser all are the prototype's; the nodes that stand in for them in Node have some of their own.
  return Reflect.get(member in members ? members : node, member, node) as T[K];
}

/** What reads a member by its accessor, found once: whole pages are walked by these. */
function reader<T extends Node, K extends keyof T & string>(member: K, holder: string): (node: T) => T[K] {
  let accessor: (() => unknown) | null | undefined;
  return (node) => {
    if (accessor === undefined) accessor = accessorOf(member, holder);
    return accessor === null ? node[member] : (accessor.call(node) as T[K]);
  };
}

/** The accessor of a browser's prototype; null in Node, where what stands in for nodes lets nothing hide its members. */
function accessorOf(member: string, holder: string): (() => unknown) | null {
  const made = Reflect.get(globalThis, holder) as { readonly prototype: object } | undefined;
  return (made && Object.getOwnPropertyDescriptor(made.prototype, member)?.get) ?? null;
}

/** The document past the names in it; for its members alone, since it is no node that the browser would take. */
export function unclobbered(document: Document): Document {
  return new Proxy(document, {
    get: (target, member) => {
      const value: unknown = own(target, member as keyof Document);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The document of a node; of a document itself. */
export function documentOf(node: Node): Document {
  return own(node, 'ownerDocument') ?? (node as Document);
}

export const tagOf = reader<Element, 'tagName'>('tagName', 'Element');
const typeOf = reader<Node, 'nodeType'>('nodeType', 'Node');
export const parentOf = reader<Node, 'parentElement'>('parentElement', 'Node');
export const parentNodeOf = reader<Node, 'parentNode'>('parentNode', 'Node');
const firstChildOf = reader<Node, 'firstChild'>('firstChild', 'Node');
const nextOf = reader<Node, 'nextSibling'>('nextSibling', 'Node');
const nextElementOf = reader<Element, 'nextElementSibling'>('nextElementSibling', 'Element');
const contentOf = reader<Node, 'textContent'>('textContent', 'Node');

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

export function* childNodesOf(parent: Node): Generator<ChildNode> {
  for (let child = behindRun(firstChildOf(parent)); child !== null; child = behindRun(nextOf(child))) {
    keepTime();
    yield child;
  }
}

/** The node after one in document order, inside of a root. */
function nodeAfter(node: Node, root: Node): Node | null {
  const inside = behindRun(firstChildOf(node));
  if (inside !== null) return inside;
  for (let at: Node | null = node; at !== null && at !== root; at = parentNodeOf(at)) {
    const next = behindRun(nextOf(at));
    if (next !== null) return next;
  }
  return null;
}

/** The text nodes of a node, in document order; of a text, itself. */
export function* textNodes(root: Node): Generator<Text> {
  const only = isText(root) ? root : onlyChildOf(root);
  if (only !== null && isText(only)) {
    yield only;
    return;
  }
  // The browser's own walk knows of nothing to be passed over.
  const walker = passesOver() ? null : walkerIn(root, 4 /* NodeFilter.SHOW_TEXT */);
  const after = (node: Node): Node | null => (walker === null ? nodeAfter(node, root) : walker.nextNode());
  for (let node = after(root); node !== null; node = after(node)) {
    keepTime();
    if (walker !== null || isText(node)) yield node as Text;
  }
}

/** The node inside of another, where that is all there is. */
function onlyChildOf(parent: Node): ChildNode | null {
  const child = behindRun(firstChildOf(parent));
  return child === null || behindRun(nextOf(child)) === null ? child : null;
}

/** The text of a node and all in it. */
export function wordsOf(node: Node): string {
  keepTime();
  return contentOf(node) ?? '';
}

/** Goes through the nodes inside of some kinds (`NodeFilter.SHOW_…`) that a filter takes. */
function walkerIn(root: Node, kinds: number, filter?: (node: Node) => number): TreeWalker {
  const document = documentOf(root);
  return own(document, 'createTreeWalker').call(document, root, kinds, filter);
}

export function attributeOf(element: Element, name: string): string | null {
  return own(element, 'getAttribute').call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return own(element, 'matches').call(element, selector);
}

export function closestTo(element: Element, selector: string): Element | null {
  return own(element, 'closest').call(element, selector);
}

export function has(element: Element, selector: string): boolean {
  return own(element, 'querySelector').call(element, selector) !== null;
}

/** The elements inside that match a selector. */
export function select(element: Element, selector: string): NodeListOf<Element> {
  return own(element, 'querySelectorAll').call(element, selector);
}

/** A copy of a node for another document; in one that nobody sees no script of the page runs. */
export function copyFor(document: Document, node: ChildNode, deep: boolean): ChildNode {
  return own(document, 'importNode').call(document, node, deep) as ChildNode;
}

export function putInto(parent: Node, child: ChildNode): void {
  own(parent, 'appendChild').call(parent, child);
}

/** Takes nodes out of their parents. */
export function takeOut(nodes: readonly ChildNode[]): void {
  for (const node of nodes) own(node, 'remove').call(node);
}

/** The elements directly inside. */
export function* childrenOf(parent: Element): Generator<Element> {
  if (passesOver()) {
    for (const child of childNodesOf(parent)) if (isElement(child)) yield child;
    return;
  }
  for (let child = own(parent, 'firstElementChild'); child !== null; child = nextElementOf(child)) {
    keepTime();
    yield child;
  }
}

export function elementsOf(element: Element, tag: string): HTMLCollectionOf<Element> {
  return own(element, 'getElementsByTagName').call(element, tag);
}

export function contains(node: Node, other: Node): boolean {
  return own(node, 'contains').call(node, other);
}

/** The document in a frame of the page's own origin; null in others. */
export function documentIn(frame: Element): Document | null {
  return own(frame as HTMLIFrameElement, 'contentDocument');
}

export function boxAround(element: Element): DOMRect {
  return own(element, 'getBoundingClientRect').call(element);
}

export function scrollWithin(element: Element, by: ScrollToOptions): void {
  const scrollBy: (by: ScrollToOptions) => void = own(element, 'scrollBy');
  scrollBy.call(element, by);
}

/** Brings an element to the middle of what is in sight, of the pages around a frame too. */
export function scrollIntoSight(element: Element): void {
  const scroll: (to: ScrollIntoViewOptions) => void = own(element, 'scrollIntoView');
  scroll.call(element, { block: 'center', behavior: 'instant' });
}

/** Whether more stands in an element than it shows. */
export function overflows(element: Element): boolean {
  return own(element, 'scrollHeight') > own(element, 'clientHeight');
}

/** What Readability notes on nodes. */
const READABILITY = /^_?readability/;
/** What may be named like a member of a form or document so that it hides it. */
const NAMING = 'input, button, select, textarea, output, fieldset, object, embed, img, form, iframe';

/** Takes names off a copy that hide members, for code that asks the nodes themselves. */
export function takeNamesOff(copy: Document): void {
  const form = Object.getPrototypeOf(unclobbered(copy).createElement('form')) as object;
  const page = Object.getPrototypeOf(copy) as object;
  for (const element of unclobbered(copy).querySelectorAll(NAMING)) {
    for (const attribute of ['id', 'name']) {
      const name = attributeOf(element, attribute);
      if (name !== null && (name in form || name in page || READABILITY.test(name)))
        own(element, 'removeAttribute').call(element, attribute);
    }
  }
}
