import { Readability } from '@mozilla/readability';
import type { ArticleName } from '@/lib/core/page-article.ts';
import { keepTime } from '@/lib/core/text/time-limit.ts';
import type { Beyond } from './beyond-limits.ts';
import { dialogsOf } from './dialogs.ts';
import { severalArticles } from './several-articles.ts';
import {
  childNodesOf,
  copyFor,
  parentNodeOf,
  putInto,
  takeNamesOff,
  takeOut,
  textNodes,
  unclobbered,
} from './unclobbered.ts';
import { isWordedButton } from './worded-button.ts';

/** Text nodes of a copy, each with the live node it was copied from. */
type Originals = Map<Node, Text>;

/**
 * The live text nodes that Readability takes for the article, but for what a page has too much of; empty where it finds none.
 * `wanted` is the one that is meant of several.
 *
 * Readability works on a copy, so each text node of the copy is paired with its original. It keeps nodes as they are
 * (0.6.0, pinned) but for two habits: it parses its page anew from `innerHTML` when a first try gives too little, and
 * it swaps `javascript:` links for new text nodes. So `innerHTML` is a snapshot here and those links lose their address.
 */
export function readableNodes(document: Document, beyond: Beyond, wanted?: ArticleName): Set<Text> {
  const originals: Originals = new Map();
  const copy = copyOf(document, beyond, originals);
  takeNamesOff(copy);
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
  takeOut(severalArticles(copy, wanted)?.others.map(({ element }) => element) ?? []);
  takeOut(dialogsOf(copy));
  // Readability drops buttons and feet, where a quotation tells whose it is.
  for (const part of copy.querySelectorAll('button, blockquote footer'))
    if (part.localName === 'footer' || isWordedButton(part)) part.replaceWith(...part.childNodes);
  snapshotInnerHTML(copy.body, originals);
  const reader = readerOf(copy, (node) => node);
  keepsTime(reader);
  const content = reader.parse()?.content;
  const nodes = new Set<Text>();
  if (content) {
    for (const node of textNodes(content)) {
      const original = originals.get(node);
      if (original !== undefined) nodes.add(original);
    }
  }
  return nodes;
}

/** Readability without what it asks of titles and authors, which we ask better: with them it takes out of the text its first heading like a title, and a byline where no data name one. */
export function readerOf<T = string>(copy: Document, serializer?: (node: Node) => T): Readability<T> {
  const reader = new Readability<T>(copy, { disableJSONLD: true, ...(serializer && { serializer }) });
  return Object.assign(reader, { _getArticleMetadata: () => ({}), _headerDuplicatesTitle: () => false });
}

/** A copy of a page without what it has too much of; where that is not, each node is copied whole. */
function copyOf(live: Document, { samples, rest }: Beyond, originals: Originals): Document {
  const inParts = new Set<Node>([live]);
  for (const node of [...samples, ...rest.keys()]) {
    for (let at = parentNodeOf(node); at !== null && !inParts.has(at); at = parentNodeOf(at)) inParts.add(at);
  }
  const copy = unclobbered(live).cloneNode(false) as Document;
  const parents: [Node, Node][] = [[live, copy]];
  for (const [from, to] of parents) {
    for (const child of childNodesOf(from)) {
      if (samples.has(child)) continue;
      const isInParts = inParts.has(child);
      const one = copyFor(copy, child, !isInParts);
      putInto(to, one);
      if (isInParts) parents.push([child, one]);
      else pair(child, one, (original) => original, originals);
    }
  }
  return copy;
}

/** What Readability (0.6.0) calls for each element that it looks at, and each whose words it weighs. */
const STEPS = ['_getNextNode', '_getInnerText'];

/** Has Readability ask whether its time is over. */
function keepsTime(reader: object): void {
  for (const name of STEPS) {
    const step = Reflect.get(reader, name) as (...args: unknown[]) => unknown;
    Reflect.set(reader, name, (...args: unknown[]) => {
      keepTime();
      return step.apply(reader, args);
    });
  }
}

/** Has reading `body.innerHTML` take a copy of the tree, and writing it bring that copy back, originals kept. */
function snapshotInnerHTML(body: HTMLElement, originals: Originals): void {
  let snapshot: Node | undefined;
  const copyOf = (tree: Node): Node => {
    const copy = tree.cloneNode(true);
    pair(tree, copy, (node) => originals.get(node), originals);
    return copy;
  };
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      snapshot = copyOf(body);
      return '';
    },
    set: () => {
      if (snapshot === undefined) return;
      body.replaceChildren();
      const copy = copyOf(snapshot);
      for (let node = copy.firstChild; node !== null; node = copy.firstChild) body.appendChild(node);
    },
  });
}

/** Notes for each text node of a copy which live node it came from. */
function pair(tree: Node, copy: Node, original: (node: Text) => Text | undefined, into: Originals): void {
  const copies = textNodes(copy);
  for (const node of textNodes(tree)) {
    const live = original(node);
    const { value } = copies.next();
    if (live !== undefined && value !== undefined) into.set(value, live);
  }
}
