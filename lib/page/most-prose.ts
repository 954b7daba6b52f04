import { closestTo, elementsOf, has, matches, parentOf, tagOf, unclobbered, wordsOf } from './unclobbered.ts';

/** Shorter ones are captions, teasers and notices. */
const LEAST_PARAGRAPH = 80;
/** Share of a paragraph up to which it may be links. */
const MOST_LINKED = 0.5;
/** Paragraphs looked at; a page that has shown none of an article by then has none. */
const MOST_PARAGRAPHS = 150;
/** Text nodes looked at, of pages that make their paragraphs of other elements. */
const MOST_NODES = 2000;

/** Places where text is not the page's own running text. */
const ELSEWHERE = [
  'a, li, nav, footer, aside, dialog, button, label, figure, [contenteditable="true"], [hidden], [aria-hidden="true"]',
  '[role="dialog"], [role="navigation"], [role="complementary"], [role="textbox"], [role="listitem"], [role="alert"]',
  // On the body and the article itself such names tell that there are comments, or a banner.
  ':is(div, section, ul, ol):is([class*="comment" i], [class*="cookie" i], [class*="consent" i])',
].join();
const HEADLINE = 'h1, h2, h3, h4';

/**
 * Characters of running text in the element that holds the most of it, counted until they are `enough`. Paragraphs count for
 * their parent, and for the parent of a mere box around them. A paragraph alone with a linked headline is a teaser and counts
 * for nothing.
 */
export function mostProse(root: HTMLElement, enough: number): number {
  const ofParent = new Map<Element, number>();
  let most = 0;
  const count = (paragraph: Element): boolean => {
    const length = proseOf(paragraph);
    if (length === 0) return false;
    for (const parent of holders(paragraph)) {
      const sum = (ofParent.get(parent) ?? 0) + length;
      ofParent.set(parent, sum);
      most = Math.max(most, sum);
    }
    return most >= enough;
  };
  let left = MOST_PARAGRAPHS;
  for (const paragraph of root.querySelectorAll('p, pre')) {
    if (count(paragraph)) return most;
    left -= 1;
    if (left === 0) break;
  }
  for (const paragraph of otherParagraphs(root)) if (count(paragraph)) return most;
  return most;
}

function proseOf(paragraph: Element): number {
  const length = lengthOf(paragraph);
  if (length < LEAST_PARAGRAPH || isTeaser(paragraph) || closestTo(paragraph, ELSEWHERE) !== null) return 0;
  let linked = 0;
  for (const link of elementsOf(paragraph, 'a')) linked += lengthOf(link);
  return linked > length * MOST_LINKED ? 0 : length - linked;
}

/** The parent, and its parent where the first is a mere box: one without a headline of its own. */
function holders(paragraph: Element): Element[] {
  const parent = parentOf(paragraph);
  if (parent === null) return [];
  const grandparent = parentOf(parent);
  // Rows of a table are no paragraphs of one text.
  const isBox = grandparent && tagOf(parent) !== 'TR';
  return isBox && !has(parent, HEADLINE) ? [parent, grandparent] : [parent];
}

function isTeaser(paragraph: Element): boolean {
  let card = parentOf(paragraph);
  for (let level = 0; level < 3 && card !== null && tagOf(card) !== 'BODY'; level += 1) {
    if (elementsOf(card, 'p').length > 2) return false;
    if (has(card, 'h2 a, h3 a, h4 a, a h2, a h3, a h4, h1 + a, h2 + a, h3 + a')) return true;
    card = parentOf(card);
  }
  return false;
}

/** Elements other than `p` with a paragraph's length of text directly inside, as `div`s parted by `br`. */
function* otherParagraphs(root: HTMLElement): Generator<Element> {
  const walker = unclobbered(root.ownerDocument).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let left = MOST_NODES;
  for (
    let node = walker.nextNode() as Text | null;
    node !== null && left > 0;
    node = walker.nextNode() as Text | null
  ) {
    left -= 1;
    const parent = node.parentElement;
    if (node.length < LEAST_PARAGRAPH || parent === null || seen.has(parent)) continue;
    if (matches(parent, 'p, pre, p *, pre *, script, style, noscript, textarea, template')) continue;
    seen.add(parent);
    yield parent;
  }
}

function lengthOf(element: Element): number {
  const text = wordsOf(element);
  return text.length < LEAST_PARAGRAPH ? text.length : text.replaceAll(/\s+/g, ' ').trim().length;
}
