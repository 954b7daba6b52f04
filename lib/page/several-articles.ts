import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import {
  attributeOf,
  closestTo,
  contains,
  has,
  parentOf,
  select,
  tagOf,
  unclobbered,
  wordsOf,
} from './unclobbered.ts';

/** An article on a page that shows several, as sites do that go on with the next one while the reader scrolls. */
interface OneOfSeveral {
  readonly headline: string;
  /** All of it and nothing else. */
  readonly element: Element;
}

/** The articles of a page that shows several: its own, by its title, and the others. */
export interface SeveralArticles {
  readonly own: OneOfSeveral;
  readonly others: readonly OneOfSeveral[];
}

/** Share of a headline's words, or of a title's, that both have. */
const LEAST_LIKENESS = 0.5;
/** Characters of a paragraph of running text, and such paragraphs of an article. */
const [LEAST_PARAGRAPH, FEWEST_PARAGRAPHS] = [80, 2];
/** Who wrote it, or when: a part of an article bears neither. */
const SIGNED =
  'time, [rel~="author"], [class*="byline" i], [itemprop~="author"], [itemprop~="datePublished"]';
const MOST_HEADLINES = 200;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, where no `Node` is global. */
const FOLLOWING = 4;

/**
 * The articles of a page that shows several; null of any other page. Each stands in an element of its own with a headline of the
 * same rank, paragraphs, and the same template or an author or date. A section of an article has none of these, and the posts
 * of a live blog stand under one headline.
 */
export function severalArticles(live: Document): SeveralArticles | null {
  const document = unclobbered(live);
  for (const rank of ['h1', 'h2'] as const) {
    const headlines = [...select(document.body, rank)].slice(0, MOST_HEADLINES);
    const own = headlines.length < 2 ? undefined : ownHeadline(headlines, titlesOf(document));
    if (own === undefined) continue;
    const articleOf = (headline: Element): OneOfSeveral => ({
      headline: lineOf(headline),
      element: elementOf(headline, headlines),
    });
    const ofOwn = articleOf(own);
    if (paragraphsOf(ofOwn.element).length < FEWEST_PARAGRAPHS) continue;
    const others = headlines
      .filter((headline) => headline !== own)
      .map(articleOf)
      .filter(({ element }) => !contains(element, own) && isArticle(element, ofOwn.element, rank));
    if (others.length > 0) return { own: ofOwn, others };
  }
  return null;
}

function titlesOf(document: Document): readonly string[] {
  const stated = document.querySelector('meta[property="og:title"]');
  return [document.title, stated === null ? '' : (attributeOf(stated, 'content') ?? '')];
}

/** The headline most like the page's title, else like the one it states for networks. */
function ownHeadline(headlines: readonly Element[], titles: readonly string[]): Element | undefined {
  for (const title of titles) {
    let [best, most]: [Element | undefined, number] = [undefined, LEAST_LIKENESS];
    for (const headline of headlines) {
      const alike = likeness(title, lineOf(headline));
      if (alike > most) [best, most] = [headline, alike];
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The largest element around a headline with no other of its rank in it. */
function elementOf(headline: Element, headlines: readonly Element[]): Element {
  let element = headline;
  for (let up = parentOf(element); up !== null && tagOf(up) !== 'BODY'; up = parentOf(up)) {
    const around = up;
    if (headlines.some((other) => other !== headline && contains(around, other))) break;
    element = up;
  }
  return element;
}

function isArticle(element: Element, own: Element, rank: 'h1' | 'h2'): boolean {
  const alike = tagOf(element) === tagOf(own) && classOf(element) === classOf(own);
  const isSigned = has(element, SIGNED);
  // Of the lower rank are the sections of most articles.
  const isMarked =
    rank === 'h1' ? isSigned || alike : isSigned && alike && closestTo(element, 'article') === element;
  return isMarked && paragraphsOf(element).length >= FEWEST_PARAGRAPHS;
}

function classOf(element: Element): string {
  return (attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0] ?? '';
}

function paragraphsOf(element: Element): readonly Element[] {
  return [...select(element, 'p')].filter((paragraph) => wordsOf(paragraph).trim().length >= LEAST_PARAGRAPH);
}

/** Share of the longer text's words that both have. */
function likeness(title: string, headline: string): number {
  const [a, b] = [title, headline].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (a === undefined || b === undefined) return 0;
  return [...b].filter((word) => a.has(word)).length / Math.max(1, a.size, b.size);
}

function lineOf(element: Element): string {
  return wordsOf(element).replaceAll(/\s+/g, ' ').trim();
}

/** Share of words from which data that a page states are those of an article with that headline. */
const SAME_HEADLINE = 0.75;

/** What a page states of itself as far as it is true of its own article: the data may be those of the first, long scrolled by. */
export function ofOwnArticle(stated: ArticleMetadata, { own, others }: SeveralArticles): ArticleMetadata {
  const title = stated.title?.value ?? '';
  const isOwn = likeness(title, own.headline) >= SAME_HEADLINE;
  const isFirst = others.every(
    ({ element }) => (own.element.compareDocumentPosition(element) & FOLLOWING) !== 0,
  );
  if (isOwn && isFirst) return stated;
  const { url, site, language, country, ...rest } = stated;
  // What the page prints first is the first article's.
  const told = Object.entries(rest).filter(([, field]) => isOwn && field.from !== 'page');
  return {
    url,
    ...(Object.fromEntries(told) as Partial<typeof rest>),
    title: { value: own.headline, from: 'page' },
    ...(site && { site }),
    ...(language && { language }),
    ...(country && { country }),
  };
}
