import { blockOf } from './display.ts';
import type { Opening } from './opening.ts';
import { take } from './page-metadata.ts';
import { closestTo, contains, textNodes } from './unclobbered.ts';

const BYLINES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline" i]',
  ':is([class*="author-name" i], [class*="author_name" i], [class*="author__name" i])',
  '.author',
];

const LONGEST_BYLINE = 80;
const PRINTED_BYLINES =
  '[class*="byline" i], [class*="author" i], [rel~="author"], [itemprop~="author"], [class*="contributor" i], [id*="byline" i]';
/** "By Ada Quist" */
const BY = /^(?:written |story |words |posted |reported )?by\b:?\s*(?=\p{Lu})/iu;
const LONGEST_PRINTED = 160;
/** Text nodes looked at behind the headline. */
const MOST_NODES = 80;

/** The line behind the headline that begins with "By", without what follows the names; null where there is none. */
export function printedByline(document: Document, { headline, holds }: Opening): string | null {
  if (headline === null) return null;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = headline;
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode()) {
    const own = (node.nodeValue ?? '').trim();
    if (own === '' || contains(headline, node)) continue;
    // What follows is signed by others.
    if (!holds(node)) return null;
    left -= 1;
    if (!/^(?:(?:written|story|words|posted) )?by\b/i.test(own)) continue;
    const line = namesIn(blockOf(node as Text));
    const at = line.search(/(?:^|\s)by\b/i);
    const words = line.slice(Math.max(0, at)).trim();
    if (BY.test(words) && words.length <= LONGEST_PRINTED) return words;
    const around = node.parentElement === null ? null : closestTo(node.parentElement, PRINTED_BYLINES);
    const whole = around === null ? '' : namesIn(around);
    if (BY.test(whole) && whole.length <= LONGEST_PRINTED) return whole;
  }
  return null;
}

/** Who wrote the article, as far as an element names somebody; null where none does. Other articles are signed elsewhere. */
export function pageByline(document: Document, { holds }: Opening): string | null {
  const named = BYLINES.flatMap((selector) => [...take(document.querySelectorAll(selector))]);
  for (const element of [...named.filter(holds), ...named.filter((one) => !holds(one))]) {
    const text = namesIn(element);
    if (text !== '' && text.length <= LONGEST_BYLINE && !/\d{4}|published|posted/i.test(text)) return text;
  }
  return null;
}

/**
 * The words of an element with a space between those of different nodes: names and titles are set apart by style alone. A bar
 * stands for a line's end.
 */
function namesIn(element: Element): string {
  let [line, last] = ['', element];
  for (const node of textNodes(element)) {
    const words = node.data.replaceAll(/\s+/g, ' ').trim();
    if (words === '') continue;
    const block = blockOf(node);
    const isNewLine =
      line !== '' && (block !== last || isBehindBreak(node, element)) && !/\bby:?$/i.test(line);
    line += `${isNewLine ? ' |' : ''} ${words}`;
    last = block;
  }
  return line.trim();
}

/** Whether a line break stands right before a text, or before the element that begins with it. */
function isBehindBreak(node: Node, within: Element): boolean {
  for (let at: Node = node; at !== within;) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (before.nodeName === 'BR') return true;
      if ((before.textContent ?? '').trim() !== '') return false;
    }
    if (at.parentNode === null) return false;
    at = at.parentNode;
  }
  return false;
}
