import { blockOf, displayOf, type StyleOf } from './display.ts';
import { likeness, wordSet } from './likeness.ts';
import { contains, parentOf, tagOf, textNodes, wordsOf } from './unclobbered.ts';

const HEADLINES = 'h1, [itemprop~="headline"], [role="heading"][aria-level="1"], h2';
/** Share of the title's words that a headline has: titles come shortened and reworded for search engines. */
const LEAST_LIKENESS = 0.75;
const FEWEST_WORDS = 3;
const LEAST_PARAGRAPH = 80;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, where no `Node` is global. */
const FOLLOWING = 4;

/**
 * The element that shows the article's headline: a heading that reads like one of the titles, else a block of just those
 * words, else the page's only h1. Null where there is none.
 */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  article: ReadonlySet<Text>,
  styleOf: StyleOf,
): Element | null {
  const isShown = (element: Element) => {
    for (let at: Element | null = element; at !== null && at !== document.body; at = parentOf(at)) {
      if (displayOf(at, styleOf) === 'none') return false;
    }
    return true;
  };
  const headings = [...document.querySelectorAll(HEADLINES)];
  const alike = headings.filter((heading) =>
    titles.some((title) => likeness(title, wordsOf(heading)) >= LEAST_LIKENESS),
  );
  const best = alike.find((heading) => tagOf(heading) === 'H1' && isShown(heading)) ?? alike.find(isShown);
  if (best !== undefined) return best;
  const worded = wordedAs(document, titles, article);
  if (worded !== null && isShown(worded)) return worded;
  const [only, ...more] = headings.filter((heading) => tagOf(heading) === 'H1');
  return only !== undefined && more.length === 0 && mayBeHeadline(only, article) && isShown(only)
    ? only
    : null;
}

/** Whether an h1 that reads otherwise than the title may be the headline: before the article, and no logo that leads home. */
function mayBeHeadline(heading: Element, article: ReadonlySet<Text>): boolean {
  const [first] = article;
  const isBefore = first !== undefined && (heading.compareDocumentPosition(first) & FOLLOWING) !== 0;
  const isLogo = heading.querySelector('a[href], img, svg') !== null || heading.closest('a[href]') !== null;
  return isBefore && !isLogo && wordSet(heading.textContent ?? '').size >= FEWEST_WORDS;
}

/** The block that holds a title and nothing else, the last one before the article's paragraphs. */
function wordedAs(document: Document, titles: readonly string[], article: ReadonlySet<Text>): Element | null {
  const wanted = new Set(titles.map(oneLine).filter((title) => title !== ''));
  const shortest = Math.min(...[...wanted].map((title) => title.length));
  const blockIfWanted = (node: Text) => {
    if (node.length < shortest || !wanted.has(oneLine(node.data))) return null;
    const block = blockOf(node);
    // In breadcrumbs it is one of several.
    return wanted.has(oneLine(wordsOf(block))) ? block : null;
  };
  let found: Element | null = null;
  for (const node of textNodes(document.body)) {
    found = blockIfWanted(node) ?? found;
    if (found !== null && article.has(node) && node.length >= LEAST_PARAGRAPH && !contains(found, node))
      break;
  }
  return found;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
