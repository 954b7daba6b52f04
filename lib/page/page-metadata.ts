import { blockOf } from './display.ts';
import { textNodes } from './readable-nodes.ts';
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
  ':is([class*="author-name" i], [class*="author_name" i], [class*="author__name" i])',
  '.author',
];

const PUBLISHED = /\b(?:published|publication|posted|released?|issued|first published|date)\b/i;
const CHANGED = /\b(?:updated|modified|reviewed|accessed|expires?)\b/i;
const URL_DATE = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/;

/** "WASHINGTON, May 18, 2023 –", "PORTLAND, Ore., July 30, 2025 /NewsLine/ --" */
const DATELINE = /^\p{Lu}{2}[^–—]{4,80}?(?:[–—]| -)/u;

const MOST_CANDIDATES = 60;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, where no `Node` is global. */
const FOLLOWING = 4;
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

const HEADINGS = 'h1, [itemprop~="headline"]';
/** Share of a title's words by which a heading is the headline it names. */
const LEAST_LIKENESS = 0.5;
const FEWEST_WORDS = 3;

/** The headline as the page shows it: the heading most like one of its titles, else the one marked as headline; or null. */
export function shownHeadline(document: Document, titles: readonly string[]): string | null {
  let best: string | null = null;
  let most = LEAST_LIKENESS;
  const headings = [...take(document.querySelectorAll(HEADINGS))];
  for (const heading of headings) {
    const text = attributeOf(heading, 'content') === null ? lineOf(heading) : '';
    const alike = Math.max(0, ...titles.map((title) => likeness(title, text)));
    if (text !== '' && alike > most) [best, most] = [unglued(text, titles), alike];
  }
  const marked = headings
    .filter((heading) => matches(heading, 'h1[itemprop~="headline"], h1[class*="headline" i]'))
    .map(lineOf);
  const [only] = marked;
  return (
    best ??
    (marked.length === 1 && only !== undefined && only.split(' ').length >= FEWEST_WORDS ? only : null)
  );
}

/** A heading's line without a kicker that is a block of its own in it, and in the line one word with the title: "HarbourFares rise". */
const unglued = (line: string, titles: readonly string[]): string =>
  titles.find((one) => one.includes(' ') && line.endsWith(one) && /\S$/.test(line.slice(0, -one.length))) ??
  line;

/** Share of the longer text's words that both have. */
function likeness(title: string, heading: string): number {
  const [a, b] = [title, heading].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (a === undefined || b === undefined) return 0;
  return [...b].filter((word) => a.has(word)).length / Math.max(1, a.size, b.size);
}

const PRINTED_BYLINES =
  '[class*="byline" i], [class*="author" i], [rel~="author"], [itemprop~="author"], [class*="contributor" i], [id*="byline" i]';
/** "By Ada Quist" */
const BY = /^(?:written |story |words |posted |reported )?by\b:?\s*(?=\p{Lu})/iu;
/** Text nodes looked at behind the headline. */
const MOST_NODES = 80;

/** The line behind the headline that begins with "By", without what follows the names; null where there is none. */
export function printedByline(document: Document): string | null {
  const [heading] = document.querySelectorAll('h1');
  if (heading === undefined) return null;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = heading;
  let left = MOST_NODES;
  for (let node = walker.nextNode(); node !== null && left > 0; node = walker.nextNode()) {
    const own = (node.nodeValue ?? '').trim();
    if (own === '') continue;
    left -= 1;
    if (!/^(?:(?:written|story|words|posted) )?by\b/i.test(own)) continue;
    const line = spaced(blockOf(node as Text));
    const at = line.search(/(?:^|\s)by\b/i);
    const words = line.slice(Math.max(0, at)).trim();
    if (BY.test(words) && words.length <= 160) return words;
    const around = node.parentElement === null ? null : closestTo(node.parentElement, PRINTED_BYLINES);
    const whole = around === null ? '' : spaced(around);
    if (BY.test(whole) && whole.length <= 160) return whole;
  }
  return null;
}

/** What the pictures and links of the page's logos say. */
export function logoTexts(document: Document): readonly string[] {
  const logos = document.querySelectorAll(
    'header a img[alt], h1 a img[alt], [class*="logo" i] img[alt], a[class*="logo" i], [id*="logo" i] img[alt]',
  );
  return [...take(logos)]
    .slice(0, 8)
    .map((logo) => attributeOf(logo, 'alt') ?? attributeOf(logo, 'title') ?? lineOf(logo))
    .map((text) =>
      text
        .slice(0, 200)
        .replace(/\s+(?:logo|home(?: ?page)?)$/i, '')
        .trim(),
    )
    .filter((text) => text !== '' && text.length <= 60);
}

/** The day the page prints as that of publication, and of the last change; null where it does not. */
export function printedDate(document: Document): string | null {
  const lines = datedLines(document).filter((line) => !line.isChanged || line.isPublished);
  const found =
    lines.find((line) => line.isPublished && line.isPrinted) ?? lines.find((line) => line.isPrinted);
  return found === undefined ? null : isoDate(found.printed);
}

export function changedDate(document: Document): string | null {
  const found = datedLines(document).find((line) => line.isChanged && line.isPrinted);
  return found === undefined ? null : isoDate(found.printed);
}

/** Who wrote the article, as far as an element names somebody; null where none does. */
export function pageByline(document: Document): string | null {
  for (const element of BYLINES.flatMap((selector) => [...take(document.querySelectorAll(selector))])) {
    const text = spaced(element);
    if (text !== '' && text.length <= LONGEST_BYLINE && !/\d{4}|published|posted/i.test(text)) return text;
  }
  return null;
}

/** The line or attribute of the page that dates the article; what it says of a change counts only where nothing else does. */
export function pageDate(document: Document, addresses: ReadonlyArray<string | undefined>): string | null {
  const lines = datedLines(document);
  const published =
    lines.find((line) => line.isPublished) ?? lines.find((line) => !line.isChanged) ?? lines[0];
  if (published !== undefined) return published.date;
  const inAddress = addresses.map((address) => URL_DATE.exec(address ?? '')).find((match) => match !== null);
  return bareDate(document) ?? inAddress?.slice(1).join('-') ?? null;
}

interface DatedLine {
  readonly date: string;
  /** What the line itself says, whatever its attributes do. */
  readonly printed: string;
  readonly isPrinted: boolean;
  readonly isPublished: boolean;
  readonly isChanged: boolean;
}

function datedLines(document: Document): readonly DatedLine[] {
  const [heading] = document.querySelectorAll('h1');
  const dated = [...take(document.querySelectorAll(DATED))];
  const isBehind = (element: Element) =>
    heading !== undefined && (heading.compareDocumentPosition(element) & FOLLOWING) !== 0;
  // What is dated before the headline may be the day's paper.
  return [...dated.filter(isBehind), ...dated.filter((element) => !isBehind(element))]
    .map(datedLine)
    .filter((line) => line !== null);
}

function datedLine(element: Element): DatedLine | null {
  const text = lineOf(element);
  if (text.length > LONGEST_DATE_LINE || isData(element)) return null;
  const attribute = attributeOf(element, 'datetime') ?? attributeOf(element, 'content');
  const date = [attribute, text].find((value) => value !== null && isoDate(value) !== null);
  if (date === null || date === undefined) return null;
  const isChanged = CHANGED.test(text);
  const isPublished =
    matches(element, '[itemprop~="datePublished"], [pubdate]') || (!isChanged && PUBLISHED.test(text));
  return { date, printed: text, isPrinted: isoDate(text) !== null, isPublished, isChanged };
}

/** A line after the headline that is a date and little more ("Posted on 8 November 2025"), or begins with a dateline. */
function bareDate(document: Document): string | null {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = document.querySelector('h1') ?? document.body;
  // Each is read once, however many of its texts have four digits.
  const read = new Set<Element>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/\d{4}/.test(node.nodeValue ?? '')) continue;
    const block = blockOf(node as Text);
    // An address block or byline sets its lines apart by breaks.
    const isOwnLine = node.previousSibling?.nodeName === 'BR' || node.nextSibling?.nodeName === 'BR';
    if (!isOwnLine && read.has(block)) continue;
    if (!isOwnLine) read.add(block);
    const line = lineOf(isOwnLine ? node : block);
    const dateline = DATELINE.exec(line)?.[0];
    if (dateline !== undefined && isoDate(dateline) !== null && !isData(block)) return dateline;
    const hasLabel = PUBLISHED.test(line.slice(0, 20)) && !CHANGED.test(line);
    const isLine =
      line.length <= LONGEST_DATE_LINE && (hasLabel || line.split(' ').length <= MOST_WORDS_OF_A_DATE);
    if (isLine && isoDate(line) !== null && !isData(block)) return line;
  }
  return null;
}

/** Whether an element stands in a row of a table of facts, or in a list of references. */
function isData(element: Element): boolean {
  return closestTo(element, 'li, tr')?.matches('li:has(cite), tr:has(th)') ?? false;
}

/** The words of an element with a space between those of different nodes: names and titles are set apart by style alone. */
function spaced(element: Element): string {
  return [...textNodes(element)]
    .map(({ data }) => data)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
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
