import { blockOf } from './display.ts';
import { isoDate } from './iso-date.ts';
import type { Opening } from './opening.ts';
import { take } from './page-metadata.ts';
import { isOfReaders } from './element-names.ts';
import { attributeOf, closestTo, contains, textNodes } from './unclobbered.ts';

/** Each of them names one author. */
const AUTHORS = ['[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', '[rel~="author"]'];
const BYLINES = [
  ...AUTHORS,
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
const OPENS = /^(?:(?:written|story|words|posted) )?by\b/i;
/** "10 September 2025 at 1:06 PM | by" */
const DATED_BY = /^(.{6,60}?)\bby\b/i;
/** Text nodes looked at behind the headline. */
const MOST_NODES = 80;

/** The line behind the headline that begins with "By", without what follows the names; null where there is none. */
export function printedByline(document: Document, { headline, holds }: Opening): string | null {
  if (headline === null) return null;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = headline;
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode()) {
    // "| by"
    const own = (node.nodeValue ?? '').replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
    if (own === '' || contains(headline, node)) continue;
    // What follows is signed by others.
    if (!holds(node)) return null;
    left -= 1;
    if (!OPENS.test(own) && isoDate(DATED_BY.exec(own)?.[1] ?? '') === null) continue;
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

/** Addresses of pages about one author. */
const AUTHOR_PAGE =
  /\/(?:authors?|by|bylines?|columnists?|contributors?|journalists?|profiles?|reporters?|staff|writers?)\/[^/]/i;

/** All that elements in the article's opening name as its authors, or lead to as such, parted by bars; null where none does. */
export function markedAuthors(document: Document, { holds }: Opening): string | null {
  const marked = AUTHORS.map((selector) => [...take(document.querySelectorAll(selector))]);
  const linked = [...document.querySelectorAll('a[href]')].filter((link) =>
    AUTHOR_PAGE.test(attributeOf(link, 'href') ?? ''),
  );
  for (const elements of [...marked, [...take(linked)]]) {
    const names = new Set(elements.filter(holds).map(namesIn));
    const usable = [...names].filter((name) => name !== '' && name.length <= LONGEST_BYLINE);
    if (usable.length > 0) return usable.join(' | ');
  }
  return null;
}

/** Who wrote the article, as far as an element names somebody; null where none does. Other articles are signed elsewhere. */
export function pageByline(document: Document, { holds, isOwn }: Opening): string | null {
  const named = BYLINES.flatMap((selector) => [...take(document.querySelectorAll(selector))]).filter(
    (element) => isOwn(element) && !isOfReaders(element),
  );
  for (const element of [
    ...named.filter(holds),
    ...named.filter((one) => !holds(one) && closestTo(one, 'li') === null),
  ]) {
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
