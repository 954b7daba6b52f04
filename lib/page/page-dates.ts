import { isByLine } from './byline.ts';
import { blockOf, textsBehind } from './display.ts';
import { isOfReaders } from './element-names.ts';
import { isoDate } from './iso-date.ts';
import type { Opening } from './opening.ts';
import { isInCard } from './page-byline.ts';
import { lineOf, take } from './page-metadata.ts';
import {
  attributeOf,
  closestTo,
  contains,
  has,
  matches,
  parentOf,
  select,
  tagOf,
  textNodes,
} from './unclobbered.ts';

/** Elements that by their names hold a date, near the ones that surely do. */
const DATED =
  '[itemprop~="datePublished"], [property*="dc:date"], time, abbr[title], [class*="date" i], [class*="publi" i], [class*="time" i], [id*="date" i], [id*="publi" i]';

const PUBLISHED = /\b(?:published|publication|posted(?! by)|released?|issued|first published|date)\b/i;
const CHANGED = /\b(?:updated|modified|reviewed|expires?)\b/i;
const LOOKED_UP = /\b(?:accessed|retrieved)\b/i;
/** "/2025/03/04/", and with a section in between: "/2025/politics/03/04/". */
const URL_DATE = /\/((?:19|20)\d{2})[/-](?:[a-z]{2,20}\/)?(\d{1,2})[/-](\d{1,2})(?:[/-]|$)/i;

/** "WASHINGTON, May 18, 2023 –", "PORTLAND, Ore., July 30, 2025 /NewsLine/ --", "Feb. 23, 2015 -- " */
const DATELINE = /^\p{Lu}(?:\p{Lu}|[a-z]{2,8}\.? \d)[^–—]{4,80}?(?:[–—]| -)/u;

/** Attributes that give the instant of a printed day. */
const INSTANTS = ['datetime', 'content', 'data-date', 'data-datetime', 'data-time'];

/** What a date may be in: a year, or "8/17/13". */
const DATE_LIKE = /\d{4}|\d[./]\d{1,2}[./]\d\d/;

/** "Ada Quist | March 4, 2025", "March 4, 2025, updated March 6, 2025" */
const BETWEEN_DAYS = / [|•·/] |[\s(](?=(?:last |first )?(?:updated|modified|published)\b)/i;

const LONGEST_DATE_LINE = 80;
/** Elements looked at that may hold a date. */
const MOST_DATED = 600;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, where no `Node` is global. */
const FOLLOWING = 4;
/** "Saturday, 8 November 2025 4:18 PM" */
const MOST_WORDS_OF_A_DATE = 6;
/** "at 9:30 p.m. EST", behind a day */
const AT = / (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?/i;
const MOST_WORDS_OF_A_NAME = 4;

/** The day the page prints as that of publication; null where it does not. */
export function printedDate(document: Document, opening: Opening): string | null {
  const { here, elsewhere } = datedLines(document, opening);
  const dayIn = (lines: readonly DatedLine[]) => {
    const own = lines.filter((line) => line.isPrinted && (!line.isChanged || line.isPublished));
    return (own.find((line) => line.isPublished) ?? own[0])?.printed;
  };
  // Elsewhere may stand the day's own date.
  return isoDate(dayIn(here) ?? (bareLine(document, opening, false) || dayIn(elsewhere)) ?? '');
}

/** A line of nothing but a date, or of that of a change, in the opening. */
function bareLine(document: Document, opening: Opening, isOfChange: boolean): string {
  const line = bareDate(document, opening, opening.holds, isOfChange) ?? '';
  return CHANGED.test(line) === isOfChange ? line : '';
}

/** The day it prints as that of the last change. */
export function changedDate(document: Document, opening: Opening): string | null {
  const { here, elsewhere } = datedLines(document, opening);
  const found = [...here, ...elsewhere].find((line) => line.isChanged && line.isPrinted);
  const printed = found?.printed ?? bareLine(document, opening, true);
  // "Published March 4, 2025, updated March 5, 2025", "Published March 4, 2025, updated an hour ago"
  const change = isoDate(printed.slice(printed.search(CHANGED)));
  return change ?? (PUBLISHED.test(printed) ? null : isoDate(printed));
}

/**
 * The line or attribute of the page that dates the article, nearest to its headline, else its address; what the page says of a
 * change, or far from the headline, counts only where nothing else does.
 */
export function pageDate(
  document: Document,
  addresses: ReadonlyArray<string | undefined>,
  opening: Opening,
): string | null {
  const { here, before, elsewhere } = datedLines(document, opening);
  const lines = [...here, ...elsewhere];
  return (
    here.find((line) => line.isPublished)?.date ??
    here.find((line) => !line.isChanged)?.date ??
    bareDate(document, opening, opening.holds) ??
    before.find((line) => line.isMarked && !line.isChanged)?.date ??
    dateInAddress(addresses) ??
    lines.find((line) => line.isPublished)?.date ??
    lines.find((line) => !line.isChanged)?.date ??
    lines[0]?.date ??
    bareDate(document, opening, opening.isOwn) ??
    isoDate(dateOver(opening.headline))
  );
}

/** A day in a line of its own over the headline, and beside it: a masthead's is the day's own. */
function dateOver(headline: Element | null): string {
  const around = headline && parentOf(headline);
  for (const node of around === null ? [] : textNodes(around)) {
    if (headline !== null && contains(headline, node)) break;
    const line = lineOf(node);
    if (line.split(' ').length <= 3 && isoDate(line) !== null) return line;
  }
  return '';
}

function dateInAddress(addresses: ReadonlyArray<string | undefined>): string | null {
  const found = addresses.map((address) => URL_DATE.exec(address ?? '')).find((match) => match !== null);
  return found === undefined ? null : found.slice(1).join('-');
}

interface DatedLine {
  readonly date: string;
  /** What the line itself says, whatever its attributes do. */
  readonly printed: string;
  readonly isPrinted: boolean;
  /** Its element is one for dates, whatever its name. */
  readonly isMarked: boolean;
  readonly isPublished: boolean;
  readonly isChanged: boolean;
}

interface DatedLines {
  readonly here: readonly DatedLine[];
  readonly before: readonly DatedLine[];
  readonly elsewhere: readonly DatedLine[];
}

/** Those of the opening, and the others, those behind the headline first: what is dated before it may be the day's paper. */
function datedLines(document: Document, { headline, holds, isOwn }: Opening): DatedLines {
  const dated = [...document.querySelectorAll(DATED)]
    .slice(0, MOST_DATED)
    .filter((element) => isOwn(element) && !isOfReaders(element));
  const isBehind = (element: Element) =>
    headline !== null && (headline.compareDocumentPosition(element) & FOLLOWING) !== 0;
  const others = dated.filter((element) => !holds(element));
  const behind = others.filter(isBehind);
  const before = others.filter((element) => !isBehind(element));
  const read = (elements: readonly Element[]) =>
    [...take(elements)].map((element) => datedLine(element, headline)).filter((line) => line !== null);
  return {
    here: read(dated.filter(holds)),
    before: read(before),
    elsewhere: read([...behind, ...before]),
  };
}

function datedLine(element: Element, headline: Element | null): DatedLine | null {
  const text = lineOf(element);
  if (text.length > LONGEST_DATE_LINE || isOfSource(text)) return null;
  if (isData(element) || isInCard(element, headline)) return null;
  const isPrinted = isoDate(text) !== null;
  const told = tagOf(element) === 'ABBR' ? ['title'] : INSTANTS;
  const instant = told
    .map((name) => attributeOf(element, name))
    .find((value) => value !== null && isoDate(value) !== null);
  // The day that readers see is the publisher's; an instant may be in Greenwich's.
  const isOtherDay = isPrinted && isoDate(instant ?? '')?.slice(0, 10) !== isoDate(text)?.slice(0, 10);
  const date = isOtherDay ? text : (instant ?? null);
  if (date === null) return null;
  const isChanged = CHANGED.test(text);
  const isPublished =
    matches(element, '[itemprop~="datePublished"], [pubdate]') || (!isChanged && PUBLISHED.test(text));
  const isMarked = matches(element, 'time, [itemprop~="datePublished"]');
  return { date, printed: text, isPrinted, isMarked, isPublished, isChanged };
}

/** A line after the headline that is a date and little more ("Posted on 8 November 2025"), or begins with a dateline. */
function bareDate(
  document: Document,
  { headline }: Opening,
  isMeant: (node: Node) => boolean,
  isOfChange = false,
): string | null {
  // Each is read once, however many of its texts have four digits.
  const read = new Set<Element>();
  for (const node of textsBehind(document, headline)) {
    if (!DATE_LIKE.test(node.data)) continue;
    if (!isMeant(node)) return null;
    const block = blockOf(node);
    if (isOfReaders(block) || isInCard(node.parentElement ?? block, headline)) continue;
    // An address block or byline sets its lines apart by breaks.
    const isOwnLine =
      node.previousSibling?.nodeName === 'BR' ||
      node.nextSibling?.nodeName === 'BR' ||
      (headline !== null && contains(block, headline));
    if (!isOwnLine && read.has(block)) continue;
    if (!isOwnLine) read.add(block);
    const line = lineOf(isOwnLine ? node : block);
    if (isOfSource(line)) continue;
    const signed = [line, lineOf(node)].find((one) => isByLine(one) && !CHANGED.test(one)) ?? '';
    const dated = [signed, signed.slice(signed.search(/\d/))].find((one) => isoDate(one) !== null);
    if (dated !== undefined && !isOfChange) return dated;
    const dateline = DATELINE.exec(line)?.[0];
    if (dateline !== undefined && !isOfChange && isoDate(dateline) !== null && !isData(block))
      return dateline;
    // "Ada Quist22 Dec 2016": set apart by style alone; "Ada Quist | Jan 09, 2018 11:45pm CST"
    const own = lineOf(node);
    const parts = line.length <= LONGEST_DATE_LINE * 2 ? line.split(BETWEEN_DAYS) : [];
    const lines = line.length <= LONGEST_DATE_LINE || PUBLISHED.test(own) ? own.split(BETWEEN_DAYS) : [];
    const stamps = [...parts, ...lines].filter(
      (part) =>
        part.length <= LONGEST_DATE_LINE &&
        (isOfChange || part === own || !CHANGED.test(part)) &&
        ((PUBLISHED.test(part.slice(0, 20)) && !CHANGED.test(part)) ||
          part.replace(AT, '').split(' ').length <= MOST_WORDS_OF_A_DATE) &&
        isoDate(part) !== null,
    );
    const stamp =
      stamps.find((one) => CHANGED.test(one) === isOfChange) ?? (isOfChange ? undefined : stamps[0]);
    if (stamp !== undefined && !isData(block)) return stamp;
  }
  return null;
}

/** Whether a line tells when somebody looked into a source ("Retrieved 3 March 2025"). */
function isOfSource(line: string): boolean {
  return line.length <= LONGEST_DATE_LINE && LOOKED_UP.test(line);
}

/** Whether an element stands in a row of a table of facts, in a list of references or beside another story's headline. */
function isData(element: Element): boolean {
  const row = closestTo(element, 'li, tr');
  // What holds the headline too lays out the page.
  if (row === null || has(row, 'h1')) return false;
  return (
    matches(row, 'li:has(cite), tr:has(th)') ||
    [...select(row, 'li a[href]')].some((link) => lineOf(link).split(' ').length > MOST_WORDS_OF_A_NAME)
  );
}
