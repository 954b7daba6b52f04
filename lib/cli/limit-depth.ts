/** Elements inside each other; Chromium's parser keeps no more, either (kMaximumHTMLParserDOMTreeDepth). */
const DEEPEST = 512;

/** Puts what is nested deeper than a browser would nest it side by side: readers take quadratic time in the depth. */
export function limitDepth(document: Document): void {
  const walker = document.createTreeWalker(document, 1 /* NodeFilter.SHOW_ELEMENT */);
  const deep: Element[] = [];
  let depth = 0;
  let node: Node | null = walker.currentNode;
  while (node !== null) {
    if (depth === DEEPEST) deep.push(node as Element);
    const child = walker.firstChild();
    if (child !== null) depth += 1;
    node = child ?? walker.nextSibling();
    while (node === null && walker.parentNode() !== null) {
      depth -= 1;
      node = walker.nextSibling();
    }
  }
  for (const element of deep) flatten(element);
}

/** Leaves the elements that hold no other under an element, in order. */
function flatten(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4 /* elements and texts */);
  const kept: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isText = node.nodeType === 3;
    const holdsElements = !isText && (node as Element).firstElementChild !== null;
    if (!holdsElements && !(isText && kept.at(-1) === node.parentNode)) kept.push(node);
  }
  root.replaceChildren();
  for (const node of kept) root.append(node);
}
