import type { LeftOutReason } from '@/lib/core/passages.ts';
import { ROLE } from './authors.ts';
import { BY_WORDS } from './byline.ts';
import { blockOf, isNotText, textsBehind } from './display.ts';
import { isoDate } from './iso-date.ts';
import type { Opening } from './opening.ts';
import { take } from './page-metadata.ts';
import { furnitureNamed, isOfReaders, NAMES } from './element-names.ts';
import {
  attributeOf,
  closestTo,
  contains,
  parentOf,
  select,
  tagOf,
  textNodes,
  wordsOf,
} from './unclobbered.ts';

/** Each of them names one author. */
const AUTHORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author" i][class*="name" i]',
];
const BYLINES = [...AUTHORS, '[class*="byline" i]', '.author'];
/** "story__author", "authorText", "writer": of the article's own only where it begins. */
const NAMED_IN_OPENING = [
  ...['author', 'writer', 'reporter', 'journalist', 'columnist'].map((word) => `[class*="${word}" i]`),
  ...NAMES.flatMap((name) => ['author', 'byline'].map((word) => `[${name}*="${word}" i]`)),
];
const PRINTED =
  '[class*="byline" i], [class*="author" i], [rel~="author"], [itemprop~="author"], [class*="contributor" i], [id*="byline" i]';
const OF_OTHERS = 'figure, figcaption, blockquote, [class*="quote" i]';
/** Cards of other stories. */
const TEASER = ['h2', 'h3', 'h4', 'h5'].flatMap((tag) => [`${tag} a[href]`, `a[href] ${tag}`]).join(', ');
const LONGEST_TEASER = 600;
const MOST_WORDS_OF_A_SECTION = 3;
const ELSEWHERE: ReadonlySet<LeftOutReason | null> = new Set([
  'related',
  'advertisement',
  'comments',
  'navigation',
]);

const LONGEST_BYLINE = 160;
/** "By Ada Quist" */
const BY = new RegExp(`^${BY_WORDS}:?\\s*(?=\\p{Lu})`, 'iu');
const OPENS = new RegExp(`^${BY_WORDS}`, 'i');
/** "Ada Quist, Staff Writer", "ADA QUIST | Associated Press", "ADA QUIST AP Harbour Writer Published: March 5" */
const SIGNED =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| \|)? (?:\p{Lu}\p{L}+ ){0,2}(?:Writer|Reporter|Correspondent)|(?:,| [|(–-])[ (]?(?:(?:The )?(?:Associated Press|Reuters)|Special to .{3,30})\)?)(?:[ |•].{0,60}\d.{0,60})?$/u;
/** "10 September 2025 at 1:06 PM | by" */
const DATED_BY = /^(.{6,60}?)\bby\b/i;
/** Text nodes looked at behind the headline. */
const MOST_NODES = 80;

/** The lines behind the headline that begin with "By", without what follows the names. */
export function* printedBylines(
  document: Document,
  { headline, holds }: Opening,
  site: string | undefined,
): Generator<string> {
  if (headline === null) return;
  // "Ada Quist (The Quay)" of The Quay reads as one of a wire does: no expression is made of what a page calls itself.
  const publication = site?.replace(/^The /, '') || 'Reuters';
  let left = MOST_NODES;
  // A page without paragraphs is one block, which each of its texts would read anew.
  const lines = new Map<Element, string>();
  const lineOf = (text: Text): string => {
    const block = blockOf(text);
    // Of an element with the headline in it what stands in blocks of its own is something else.
    const line = lines.get(block) ?? namesIn(block, contains(block, headline));
    lines.set(block, line);
    return line;
  };
  for (const node of textsBehind(document, headline)) {
    if (left === 0) return;
    // "| by"
    const own = node.data.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
    if (own === '' || contains(headline, node) || isOfOthers(node)) continue;
    if (node.parentElement && isInCard(node.parentElement, headline)) continue;
    // What follows is signed by others.
    if (!holds(node)) return;
    left -= 1;
    const line = lineOf(node);
    if (SIGNED.test(line.replace(publication, 'Reuters'))) yield line;
    const dated = DATED_BY.exec(own)?.[1] ?? '';
    if (!OPENS.test(own) && isoDate(dated) === null && !/\d[/.]\d/.test(dated)) continue;
    const at = line.search(/(?:^|(?<!(?:edit|review)ed)\s)by\b/i);
    const words = line.slice(Math.max(0, at)).trim();
    if (BY.test(words) && words.length <= LONGEST_BYLINE) yield words;
    const inside = node.parentElement;
    for (const around of [inside && closestTo(inside, PRINTED), inside]) {
      const whole = around === null ? '' : namesIn(around);
      if (BY.test(whole) && whole.length <= LONGEST_BYLINE) yield whole;
    }
  }
}

/** Addresses of pages about one author. */
const AUTHOR_PAGE =
  /\/(?:authors?|by|bylines?|columnists?|contributors?|journalists?|profiles?|reporters?|staff|writers?)\/[^/]|^https:\/\/(?:[\w-]+\.)?(?:substack|medium)\.com\/@/i;

/** All that elements in the article's opening name as its authors, or lead to as such, parted by bars; null where none does. */
export function markedAuthors(document: Document, { headline, holds }: Opening): string | null {
  const marked = AUTHORS.map((selector) => [...take(document.querySelectorAll(selector))]);
  for (const elements of [...marked, [...take(linkedAuthors(document))]]) {
    const names = new Set(
      elements
        .filter((one) => holds(one) && !isInCard(one, headline) && !isOfOtherPart(one))
        .map((one) => namesIn(one)),
    );
    const usable = [...names].filter((name) => name !== '' && name.length <= LONGEST_BYLINE);
    if (usable.length > 0) return usable.join(' | ');
  }
  return null;
}

/** Whether somebody edited or reviewed what others wrote. */
const isOfOtherPart = (element: Element): boolean =>
  /(?:edit|review)ed by:?\s*$/i.test(element.previousSibling?.textContent ?? '');

function linkedAuthors(document: Document): Element[] {
  return [...document.querySelectorAll('a[href]')].filter((link) =>
    AUTHOR_PAGE.test(attributeOf(link, 'href') ?? ''),
  );
}

/** "Written by Ada Quist", at the end of the story. */
const WRITTEN = /^\s*(?:written|reported|story|words) by\b/i;

/** What somebody is, and nothing else. */
const OFFICE = /^[^,&]{0,40}(?:correspondent|editor|reporter|writer)s?$/i;

/** What elements say that name who wrote the article, in its opening or elsewhere, the likeliest first. */
export function pageBylines(
  document: Document,
  { headline, holds, isOwn }: Opening,
  isInOpening: boolean,
): readonly string[] {
  const isUsable = (element: Element) => isOwn(element) && !isOfReaders(element) && !isOfOthers(element);
  const all = (selectors: readonly string[]) =>
    selectors.flatMap((selector) => [...take(document.querySelectorAll(selector))]).filter(isUsable);
  const named = all(BYLINES);
  if (isInOpening)
    return datedLast(
      [...named, ...all(NAMED_IN_OPENING)]
        .filter((one) => holds(one) && !isInCard(one, headline))
        .map((one) => namesIn(one)),
    );
  const isElsewhere = (one: Element) =>
    isUsable(one) && !holds(one) && closestTo(one, 'li') === null && !isOfOther(one, headline);
  const written = [...textsBehind(document, headline)].filter((node) => WRITTEN.test(node.data));
  const signed = [...take(written)].flatMap((node) => {
    const around = node.parentElement;
    if (around === null || !isElsewhere(around)) return [];
    const own = node.data.trim();
    return BY.test(own) ? own : namesIn(around);
  });
  // One whom it leads to, over its headline or under the story.
  const linked = new Set([...take(linkedAuthors(document))].filter(isElsewhere).map((one) => namesIn(one)));
  return datedLast(
    [
      ...named.filter(isElsewhere).map((one) => namesIn(one)),
      ...signed,
      ...(linked.size === 1 ? linked : []),
    ],
    true,
  );
}

/** Lines that may be of names, those with a day last, or none of them where another article may be dated so. */
function datedLast(lines: readonly string[], isElsewhere = false): readonly string[] {
  const isDated = (line: string) => Number(/\d{4}|published|posted/i.test(line));
  return lines
    .filter((line) => line.length <= LONGEST_BYLINE && !(isElsewhere && isDated(line)))
    .toSorted((a, b) => isDated(a) - isDated(b));
}

/** Whether a node stands in a picture's frame or a quotation. */
function isOfOthers(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element !== null && closestTo(element, OF_OTHERS) !== null;
}

/** The elements around one that the headline is not in. */
function* apart(element: Element, headline: Element | null): Generator<Element> {
  for (let at: Element | null = element; at !== null && tagOf(at) !== 'BODY'; at = parentOf(at)) {
    if (headline !== null && contains(at, headline)) return;
    yield at;
  }
}

/** Whether an element stands beside the article, or in the card of another story. */
function isOfOther(element: Element, headline: Element | null): boolean {
  const isBeside = (at: Element) =>
    /^(?:ASIDE|NAV)$/.test(tagOf(at)) ||
    ELSEWHERE.has(furnitureNamed(at)) ||
    (tagOf(at) === 'FOOTER' && closestTo(at, 'article') === null);
  return isInCard(element, headline, 0) || [...apart(element, headline)].some(isBeside);
}

/** Whether an element stands in the card of another story. */
export function isInCard(
  element: Element,
  headline: Element | null,
  mostOfSection = MOST_WORDS_OF_A_SECTION,
): boolean {
  const isTitle = (link: Element) =>
    !contains(link, element) &&
    !contains(element, link) &&
    wordsOf(link).trim().split(/\s+/).length > mostOfSection;
  for (const at of apart(element, headline)) {
    if (wordsOf(at).trim().length > LONGEST_TEASER) return false;
    if ([...select(at, TEASER)].some(isTitle)) return true;
  }
  return false;
}

/**
 * The words of an element with a space between those of different nodes: names and titles are set apart by style alone. A bar
 * stands for a line's end, and before titles and buttons.
 */
function namesIn(element: Element, isAlone = false): string {
  let [line, last] = ['', element];
  for (const node of textNodes(element)) {
    const words = node.data.replaceAll(/\s+/g, ' ').trim();
    if (words === '' || (node.parentElement && isNotText(node.parentElement))) continue;
    const block = blockOf(node);
    if (isAlone && block !== element) continue;
    const goesOn = line === '' || /\bby:?$/i.test(line);
    // "Local Democracy Reporter", behind a name and apart from it
    if (!goesOn && OFFICE.test(words)) continue;
    const isNewLine = !goesOn && (block !== last || ROLE.test(words) || isBehindBreak(node, element));
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
