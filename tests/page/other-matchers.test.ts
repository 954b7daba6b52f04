import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { matchQuote } from 'hypothesis-source:annotator/anchoring/match-quote.ts';
import { toWebAnnotations } from '@/lib/core/export/web-annotation.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { TextQuoteSelector } from '@/lib/core/w3c-selectors.ts';
import { readArticle } from '@/lib/page/article.ts';
import type { TextMap } from '@/lib/page/text-map.ts';
import { openPage, ownPages } from '../support/pages.ts';

const OWN = ['press-statement', 'hearsay', 'structure'];

interface Passage {
  readonly quote: TextQuoteSelector;
  /** Where its first and last characters stand in the page's text, which other tools search. */
  readonly start: number;
  readonly end: number;
}

/** Where a place of a page stands in all its text. */
type OffsetOf = (node: Node, offset: number) => number;

/** Of every place of a page. */
function offsetsIn(page: Document): OffsetOf {
  const starts = new Map<Node, number>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, at);
    at += node.nodeValue?.length ?? 0;
  }
  return (node, offset) => (starts.get(node) ?? NaN) + offset;
}

function spansOf({ attributions, figures, initiatives }: Analysis) {
  return [
    ...attributions.flatMap(({ content }) => content),
    ...figures,
    ...initiatives.flatMap(({ mentions }) => mentions),
  ];
}

/** The exported quotes of a page's findings, each with where its passage stands in the page. */
function passagesOf(analysis: Analysis, map: TextMap, offsetOf: OffsetOf): Passage[] {
  const quotes = toWebAnnotations(analysis).first.items.flatMap(({ target }) =>
    target.map(({ selector: [quote] }) => quote),
  );
  return spansOf(analysis).flatMap((span, at) => {
    const [first, last] = [map.placeOf(span.start), map.placeOf(span.end - 1)];
    const quote = quotes[at];
    if (first === null || last === null || quote === undefined) return [];
    return [{ quote, start: offsetOf(first.node, first.offset), end: offsetOf(last.node, last.offset) + 1 }];
  });
}

async function analysed(html: string, most: number) {
  const page = await openPage(html);
  const read = readArticle(page, 'https://news.example/story');
  if (read === null) return null;
  const analysis = await commands.analyseInNode(read.article);
  const offsetOf = offsetsIn(page);
  const all = passagesOf(analysis, read.map, offsetOf);
  const step = Math.max(1, all.length / most);
  return { page, offsetOf, passages: all.filter((_, at) => Math.floor(at % step) === 0) };
}

async function apachePlaces(
  page: Document,
  offsetOf: OffsetOf,
  { quote, start, end }: Passage,
): Promise<boolean> {
  for await (const range of createTextQuoteSelectorMatcher(quote)(page.body)) {
    return (
      offsetOf(range.startContainer, range.startOffset) === start &&
      offsetOf(range.endContainer, range.endOffset) === end
    );
  }
  return false;
}

function hypothesisPlaces(text: string, { quote, start, end }: Passage): boolean {
  const found = matchQuote(text, quote.exact, quote);
  if (found === null) return false;
  const trimmed = (from: number, to: number) => text.slice(from, to).trim();
  return found.start === start && trimmed(found.start, found.end) === trimmed(start, end);
}

/** How many of the passages, of at most so many, Apache Annotator and Hypothesis' client place where they stand. */
async function placedOn(html: string, most = Infinity) {
  const read = await analysed(html, most);
  if (read === null) return { passages: 0, apache: 0, hypothesis: 0 };
  const text = read.page.body.textContent;
  const placed = { passages: read.passages.length, apache: 0, hypothesis: 0 };
  for (const passage of read.passages) {
    if (await apachePlaces(read.page, read.offsetOf, passage)) placed.apache += 1;
    if (hypothesisPlaces(text, passage)) placed.hypothesis += 1;
  }
  return placed;
}

test.each(OWN)('all passages of %s are placed by Apache Annotator and by Hypothesis', async (name) => {
  const { passages, apache, hypothesis } = await placedOn(ownPages.get(name) ?? '');
  expect(passages).toBeGreaterThan(5);
  expect({ apache, hypothesis }).toEqual({ apache: passages, hypothesis: passages });
});

const SAVED = 14;
/** Passages of a page that are looked for, evenly over it: an encyclopaedia's has hundreds. */
const MOST_OF_A_PAGE = 40;
const isShared = (await commands.savedPage(0)) !== null;

// One of their passages is a headline that stands twice on its page.
test.skipIf(!isShared)('so are those of saved pages, but for words that stand twice', async () => {
  const all = { passages: 0, apache: 0, hypothesis: 0 };
  for (let at = 0; at < SAVED; at += 1) {
    const placed = await placedOn((await commands.savedPage(at)) ?? '', MOST_OF_A_PAGE);
    all.passages += placed.passages;
    all.apache += placed.apache;
    all.hypothesis += placed.hypothesis;
  }
  expect(all.passages).toBeGreaterThan(200);
  expect(all.apache / all.passages).toBeGreaterThan(0.995);
  expect(all.hypothesis / all.passages).toBeGreaterThan(0.995);
});
