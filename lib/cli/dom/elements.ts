import { PageNode, PageText, isElement } from './nodes.ts';
import { type Test, testOf } from './selectors.ts';
import { inlineStyle } from './style-rules.ts';
import { DOCUMENT, ELEMENT, FRAGMENT, type TreeNode, copyChildren, descendants, following } from './tree.ts';
import { type Filter, TreeWalker } from './tree-walker.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** A node with elements inside: an element, a document or a fragment. */
abstract class PageParent extends PageNode {
  get children(): readonly PageElement[] {
    return this.childNodes.filter((child) => isElement(child));
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get firstElementChild(): PageElement | null {
    let child = this.firstChild;
    while (child !== null && !isElement(child)) child = child.nextSibling;
    return child;
  }

  querySelector(selector: string): PageElement | null {
    const test = testOf(selector);
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (isElement(node) && test(node)) return node;
    return null;
  }

  querySelectorAll(selector: string): readonly PageElement[] {
    return elementsThat(this, testOf(selector));
  }

  /** Unlike a browser's, the list does not change with the page. */
  getElementsByTagName(tag: string): readonly PageElement[] {
    const name = tag.toLowerCase();
    return elementsThat(this, name === '*' ? () => true : ({ localName }) => localName === name);
  }
}

// A plain loop: most of the reading's time goes here.
function elementsThat(root: PageParent, test: Test): PageElement[] {
  const found: PageElement[] = [];
  for (let node = following(root, root); node !== null; node = following(node, root))
    if (isElement(node) && test(node)) found.push(node);
  return found;
}

export class PageFragment extends PageParent {
  readonly nodeType = FRAGMENT;
  readonly nodeName = '#document-fragment';

  cloneNode(deep = false): PageFragment {
    const copy = new PageFragment(this.ownerDocument);
    if (deep) copyChildren(this, copy);
    return copy;
  }
}

export class PageAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PageAttribute {
    return this;
  }
}

/** Names in capital letters; a page uses few. */
const upper = new Map<string, string>();
const MOST_NAMES = 1000;

function upperCase(name: string): string {
  const known = upper.get(name) ?? name.toUpperCase();
  if (upper.size < MOST_NAMES) upper.set(name, known);
  return known;
}

export class PageElement extends PageParent {
  readonly nodeType = ELEMENT;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly tagName: string;
  attributes: readonly PageAttribute[];

  constructor(
    document: PageDocument | null,
    localName: string,
    namespace: string,
    attributes: readonly PageAttribute[],
  ) {
    super(document);
    this.localName = localName;
    this.namespaceURI = namespace;
    this.tagName = namespace === HTML ? upperCase(localName) : localName;
    this.attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PageAttribute(name, value));
  }

  setAttributeNode(attribute: PageAttribute): void {
    const at = this.attributes.findIndex(({ name }) => name === attribute.name);
    this.attributes = at < 0 ? [...this.attributes, attribute] : this.attributes.with(at, attribute);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name))
      this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get lang(): string {
    return this.getAttribute('lang') ?? '';
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  /** What the element's own style says of whether it shows. */
  get style(): { readonly display: string; readonly visibility: string } {
    const declared = inlineStyle(this.getAttribute('style') ?? '');
    return { display: declared.display?.value ?? '', visibility: declared.visibility?.value ?? '' };
  }

  override get textContent(): string {
    const { firstChild } = this;
    if (firstChild === this.lastChild && firstChild instanceof PageText) return firstChild.data;
    let text = '';
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (node instanceof PageText) text += node.data;
    return text;
  }

  override set textContent(text: string) {
    this.replaceChildren(...(text === '' ? [] : [new PageText(this.ownerDocument, text)]));
  }

  matches(selector: string): boolean {
    return testOf(selector)(this);
  }

  closest(selector: string): PageElement | null {
    const test = testOf(selector);
    if (test(this)) return this;
    let { parentElement } = this;
    while (parentElement !== null && !test(parentElement)) ({ parentElement } = parentElement);
    return parentElement;
  }

  cloneNode(deep = false): PageElement {
    const copy = new PageElement(this.ownerDocument, this.localName, this.namespaceURI, this.attributes);
    if (deep) copyChildren(this, copy);
    return copy;
  }
}

export class PageDocument extends PageParent {
  readonly nodeType = DOCUMENT;
  readonly nodeName = '#document';
  /** The page's address; `about:blank` where it has none. */
  readonly URL: string;

  constructor(url: string) {
    super(null);
    this.URL = url;
  }

  get documentURI(): string {
    return this.URL;
  }

  get baseURI(): string {
    const base = this.querySelector('base[href]')?.getAttribute('href') ?? '';
    return URL.canParse(base, this.URL) ? new URL(base, this.URL).href : this.URL;
  }

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get head(): PageElement | null {
    return this.documentElement?.children.find(({ tagName }) => tagName === 'HEAD') ?? null;
  }

  get body(): PageElement | null {
    return (
      this.documentElement?.children.find(({ tagName }) => tagName === 'BODY' || tagName === 'FRAMESET') ??
      null
    );
  }

  get title(): string {
    const title = this.getElementsByTagName('title').find(({ tagName }) => tagName === 'TITLE');
    return (title?.textContent ?? '').replaceAll(/[\t\n\f\r ]+/g, ' ').trim();
  }

  createElement(name: string): PageElement {
    return new PageElement(this, name.toLowerCase(), HTML, []);
  }

  createTextNode(data: string): PageText {
    return new PageText(this, data);
  }

  createTreeWalker(root: TreeNode, whatToShow?: number, filter?: Filter): TreeWalker {
    return new TreeWalker(root, whatToShow, filter);
  }

  importNode(node: PageNode, deep = false): TreeNode {
    const copy = node.cloneNode(deep);
    for (const one of [copy, ...descendants(copy)]) (one as PageNode).ownerDocument = this;
    return copy;
  }

  cloneNode(deep = false): PageDocument {
    const copy = new PageDocument(this.URL);
    if (deep) copyChildren(this, copy);
    for (const node of descendants(copy)) (node as PageNode).ownerDocument = copy;
    return copy;
  }
}
