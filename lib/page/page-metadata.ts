import { isNotText } from './display.ts';
import { common, likeness, wordSet } from './likeness.ts';
import { attributeOf, matches, tagOf, textNodes } from './unclobbered.ts';

const MOST_CANDIDATES = 60;

const HEADINGS = 'h1, [itemprop~="headline"]';
const LESSER_HEADINGS = 'h2, h3, h4, [class*="headline" i], [class*="title" i]';
/** Share of a title's words by which a heading is the headline it names. */
const LEAST_LIKENESS = 0.5;
const LEAST_LIKENESS_OF_LESSER = 0.74;
/** Where all that the page has as first headings says one thing. */
const LEAST_LIKENESS_OF_ONLY = 0.4;
const FEWEST_WORDS = 3;

/** A heading, and what it says as the headline. */
export interface ShownHeadline {
  readonly element: Element;
  readonly text: string;
}

/**
 * The headline as the page shows it: the heading most like one of its titles, else what all its first headings say, else the only one marked as headline, or, where the
 * titles are a word each and so a template's ("escenic"), the only h1; or null.
 */
export function shownHeadline(document: Document, titles: readonly string[]): ShownHeadline | null {
  const headings = [...take(document.querySelectorAll(HEADINGS))].filter(
    (heading) => attributeOf(heading, 'content') === null,
  );
  const best = mostAlike(headings, titles, LEAST_LIKENESS);
  if (best !== null) return { element: best, text: unglued(lineOf(best), titles) };
  const opens = headings.find((heading) => titles.some((title) => isOpenedBy(title, lineOf(heading))));
  if (opens !== undefined) return { element: opens, text: lineOf(opens) };
  const [one, ...more] = headings.filter((heading) => tagOf(heading) === 'H1');
  const line = one === undefined ? '' : lineOf(one);
  const isOnly = line.includes(' ') && more.every((heading) => lineOf(heading) === line);
  const isTold =
    titles.some((title) => likeness(title, line) >= LEAST_LIKENESS_OF_ONLY) ||
    (titles.length < 2 && (!titles[0] || titles[0].includes(line)));
  if (one !== undefined && isOnly && isTold) return { element: one, text: unglued(line, titles) };
  const worded = headings.filter((heading) => tagOf(heading) === 'H1' && isWordedIn(lineOf(heading), titles));
  const [wordedOne] = worded;
  if (wordedOne !== undefined && worded.length === 1) return { element: wordedOne, text: lineOf(wordedOne) };
  const isTemplate = titles.every((title) => !title.includes(' '));
  const marked = headings.filter((heading) =>
    matches(heading, isTemplate ? 'h1' : 'h1[itemprop~="headline"], h1[class*="headline" i]'),
  );
  const [only] = marked;
  const text = only === undefined ? '' : lineOf(only);
  return only !== undefined && marked.length === 1 && text.split(' ').length >= FEWEST_WORDS
    ? { element: only, text }
    : null;
}

/** Share of a heading's words that a title has which says more than it. */
const LEAST_COMMON = 0.6;

/** Between a headline, a section and a site in a title. */
const PARTS = / [|·»–—-] /;

/** Whether a title has most words of a heading, and not as a part of its own: a section or site. */
function isWordedIn(line: string, titles: readonly string[]): boolean {
  const words = wordSet(line);
  const isPart = titles.some((title) => title.split(PARTS).includes(line));
  return (
    words.size > 1 &&
    !isPart &&
    titles.some((title) => common(wordSet(title), words) / words.size >= LEAST_COMMON)
  );
}

/** Whether a title begins with a headline, and goes on in its own words: what the name of a site is parted from by a mark. */
function isOpenedBy(title: string, headline: string): boolean {
  return (
    headline.split(' ').length >= FEWEST_WORDS &&
    title.startsWith(headline) &&
    /^\s+[\p{L}\p{N}]/u.test(title.slice(headline.length))
  );
}

/** The element behind which the article begins: the shown headline, else a lesser heading with a title's words, else the first h1. */
export function headlineElement(
  document: Document,
  shown: ShownHeadline | null,
  titles: readonly string[],
): Element | null {
  if (shown !== null) return shown.element;
  const lesser = [...take(document.querySelectorAll(LESSER_HEADINGS))];
  return mostAlike(lesser, titles, LEAST_LIKENESS_OF_LESSER) ?? document.querySelector('h1');
}

function mostAlike(elements: readonly Element[], titles: readonly string[], least: number): Element | null {
  let best: Element | null = null;
  let most = least;
  for (const element of elements) {
    const text = lineOf(element);
    const alike = text === '' ? 0 : Math.max(0, ...titles.map((title) => likeness(title, text)));
    if (alike > most) [best, most] = [element, alike];
  }
  return best;
}

/** A heading's line without a kicker that is a block of its own in it, and in the line one word with the title: "HarbourFares rise". */
const unglued = (line: string, titles: readonly string[]): string =>
  titles.find((one) => one.includes(' ') && line.endsWith(one) && /\S$/.test(line.slice(0, -one.length))) ??
  line;

/** What the pictures and links of the page's logos say. */
export function logoTexts(document: Document): readonly string[] {
  const logos = document.querySelectorAll(
    'header a img[alt], h1 a img[alt], [class*="logo" i] img[alt], a[class*="logo" i], [id*="logo" i] img[alt]',
  );
  return (
    [...take(logos)]
      .slice(0, 8)
      .map((logo) => attributeOf(logo, 'alt') ?? attributeOf(logo, 'title') ?? lineOf(logo))
      .map((text) =>
        text
          .slice(0, 200)
          .replace(/\s+(?:logo|home(?: ?page)?)$/i, '')
          .trim(),
      )
      // Picture and link say it each.
      .map((text) => /^(.+) \1$/.exec(text)?.[1] ?? text)
      .filter((text) => text !== '' && text.length <= 60)
  );
}

/** UTF-16 units of a page's words that are looked through. */
const MOST_WORDS = 200_000;

/** The words of a node in one line, but those of scripts and styles; the first of endless ones. `between` parts those of different texts. */
export function lineOf(node: Node, between = ''): string {
  let words = '';
  for (const { data, parentElement } of textNodes(node)) {
    if (parentElement !== null && isNotText(parentElement)) continue;
    words += between + data;
    if (words.length > MOST_WORDS) break;
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** The first of many. */
export function* take<T>(items: Iterable<T>): Generator<T> {
  let left = MOST_CANDIDATES;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}
