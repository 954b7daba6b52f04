import { blockOf } from './display.ts';
import { isoDate } from './iso-date.ts';
import { attributeOf, closestTo, matches, wordsOf } from './unclobbered.ts';

/** Elements that by their names hold a date, near the ones that surely do. */
const DATED =
  '[itemprop~="datePublished"], time, [class*="date" i], [class*="publi" i], [class*="time" i], [id*="date" i], [id*="publi" i]';
const BYLINES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '.author',
];

const PUBLISHED = /\b(?:published|publication|posted|released?|issued|first published|date)\b/i;
const CHANGED = /\b(?:updated|modified|reviewed|accessed|expires?)\b/i;
const URL_DATE = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;

/** "WASHINGTON, May 18, 2023 –", "PORTLAND, Ore., July 30, 2025 /NewsLine/ --" */
const DATELINE = /^\p{Lu}{2}[^–—]{4,80}?(?:[–—]| -)/u;

const MOST_CANDIDATES = 60;
const LONGEST_DATE_LINE = 80;
const LONGEST_BYLINE = 80;
/** "Saturday, 8 November 2025 4:18 PM" */
const MOST_WORDS_OF_A_DATE = 6;

/** The title as the page itself has it: its one headline, else the document's title. */
export function pageTitle(document: Document): string | null {
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? (headings[0]?.textContent ?? '').trim() : '';
  const title = document.title.trim();
  return heading !== '' && (title === '' || title.includes(heading)) ? heading : title || heading || null;
}

/** Who wrote the article, as far as an element names somebody; null where none does. */
export function pageByline(document: Document): string | null {
  for (const element of BYLINES.flatMap((selector) => [...take(document.querySelectorAll(selector))])) {
    const text = lineOf(element);
    if (text !== '' && text.length <= LONGEST_BYLINE && !/\d{4}|published|posted/i.test(text)) return text;
  }
  return null;
}

/** The line or attribute of the page that dates the article; what it says of a change counts only where nothing else does. */
export function pageDate(document: Document, addresses: ReadonlyArray<string | undefined>): string | null {
  const lines = [...take(document.querySelectorAll(DATED))].map(datedLine).filter((line) => line !== null);
  const published =
    lines.find((line) => line.isPublished) ?? lines.find((line) => !line.isChanged) ?? lines[0];
  if (published !== undefined) return published.date;
  const inAddress = addresses.map((address) => URL_DATE.exec(address ?? '')).find((match) => match !== null);
  return bareDate(document) ?? inAddress?.slice(1).join('-') ?? null;
}

function datedLine(element: Element): { date: string; isPublished: boolean; isChanged: boolean } | null {
  const text = lineOf(element);
  if (text.length > LONGEST_DATE_LINE || isData(element)) return null;
  const attribute = attributeOf(element, 'datetime') ?? attributeOf(element, 'content');
  const date = [attribute, text].find((value) => value !== null && isoDate(value) !== null);
  if (date === null || date === undefined) return null;
  const isChanged = CHANGED.test(text);
  const isPublished =
    matches(element, '[itemprop~="datePublished"], [pubdate]') || (!isChanged && PUBLISHED.test(text));
  return { date, isPublished, isChanged };
}

/** A line after the headline that is a date and little more ("Posted on 8 November 2025"), or begins with a dateline. */
function bareDate(document: Document): string | null {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = document.querySelector('h1') ?? document.body;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/\d{4}/.test(node.nodeValue ?? '')) continue;
    const block = blockOf(node as Text);
    if (isData(block)) continue;
    // An address block or byline sets its lines apart by breaks.
    const isOwnLine = node.previousSibling?.nodeName === 'BR' || node.nextSibling?.nodeName === 'BR';
    const line = lineOf(isOwnLine ? node : block);
    const dateline = DATELINE.exec(line)?.[0];
    if (dateline !== undefined && isoDate(dateline) !== null) return dateline;
    const hasLabel = PUBLISHED.test(line.slice(0, 20)) && !CHANGED.test(line);
    const isLine =
      line.length <= LONGEST_DATE_LINE && (hasLabel || line.split(' ').length <= MOST_WORDS_OF_A_DATE);
    if (isLine && isoDate(line) !== null) return line;
  }
  return null;
}

/** Whether an element stands in a row of a table of facts, or in a list of references. */
function isData(element: Element): boolean {
  return closestTo(element, 'li, tr')?.matches('li:has(cite), tr:has(th)') ?? false;
}

function lineOf(element: Node): string {
  return wordsOf(element).replaceAll(/\s+/g, ' ').trim();
}

function* take<T>(items: Iterable<T>): Generator<T> {
  let left = MOST_CANDIDATES;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}
