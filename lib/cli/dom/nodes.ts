import type { PageDocument, PageElement } from './elements.ts';
import { COMMENT, DOCTYPE, ELEMENT, TEXT, TreeNode } from './tree.ts';

/** A node of a page: of DOM's `Node` what reading asks for. */
export abstract class PageNode extends TreeNode {
  ownerDocument: PageDocument | null;

  constructor(document: PageDocument | null) {
    super();
    this.ownerDocument = document;
  }

  get parentElement(): PageElement | null {
    return this.parentNode !== null && isElement(this.parentNode) ? this.parentNode : null;
  }

  get nextElementSibling(): PageElement | null {
    let node = this.nextSibling;
    while (node !== null && !isElement(node)) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node !== null && !isElement(node)) node = node.previousSibling;
    return node;
  }

  get textContent(): string | null {
    return null;
  }
}

export class PageText extends PageNode {
  readonly nodeType: number = TEXT;
  readonly nodeName: string = '#text';
  data: string;

  constructor(document: PageDocument | null, data: string) {
    super(document);
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }

  get nodeValue(): string {
    return this.data;
  }

  override get textContent(): string {
    return this.data;
  }

  override set textContent(data: string) {
    this.data = data;
  }

  cloneNode(): PageText {
    return new PageText(this.ownerDocument, this.data);
  }
}

export class PageComment extends PageNode {
  readonly nodeType = COMMENT;
  readonly nodeName = '#comment';
  readonly data: string;

  constructor(document: PageDocument | null, data: string) {
    super(document);
    this.data = data;
  }

  cloneNode(): PageComment {
    return new PageComment(this.ownerDocument, this.data);
  }
}

export class PageDoctype extends PageNode {
  readonly nodeType = DOCTYPE;
  readonly nodeName: string;

  constructor(document: PageDocument | null, name: string) {
    super(document);
    this.nodeName = name;
  }

  cloneNode(): PageDoctype {
    return new PageDoctype(this.ownerDocument, this.nodeName);
  }
}

export function isElement(node: TreeNode): node is PageElement {
  return node.nodeType === ELEMENT;
}
