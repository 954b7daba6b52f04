import { type ArticleName, isSameArticle, type PageArticle } from '@/lib/core/page-article.ts';
import { likeness, wordSet } from './likeness.ts';
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
export interface OneOfSeveral {
  readonly name: ArticleName;
  readonly heading: Element;
  /** All of it and nothing else. */
  readonly element: Element;
  /** Whether it is the page's own, which title and address are of. */
  readonly isTitled: boolean;
}

/** The articles of a page that shows several: the one that is meant, and the others. */
export interface SeveralArticles {
  readonly own: OneOfSeveral;
  readonly others: readonly OneOfSeveral[];
  /** All that can be told apart: of two with the same words the first stands for both. */
  readonly told: readonly OneOfSeveral[];
}

/** Share of a headline's words, or of a title's, that both have. */
const LEAST_LIKENESS = 0.5;
/** Characters of a paragraph of running text, and such paragraphs of an article. */
const [LEAST_PARAGRAPH, FEWEST_PARAGRAPHS] = [80, 2];
/** Who wrote it, or when: a part of an article bears neither. */
const SIGNED =
  'time, [rel~="author"], [class*="byline" i], [itemprop~="author"], [itemprop~="datePublished"]';
const MOST_HEADLINES = 200;
/** A heading of fewer is a site's name, or a section's. */
const FEWEST_WORDS = 3;
/** UTF-16 units of a headline that name an article: an address holds them, and lists show them. */
const LONGEST_HEADLINE = 300;

/**
 * The articles of a page that shows several; null of any other page. Each stands in an element of its own with a headline of the
 * same rank, paragraphs, and the same template or an author or date. A section of an article has none of these, and the posts
 * of a live blog stand under one headline. Meant is the page's own, by its title, or the `wanted` one, if it is there.
 */
export function severalArticles(live: Document, wanted?: ArticleName): SeveralArticles | null {
  const document = unclobbered(live);
  for (const rank of ['h1', 'h2'] as const) {
    const headlines = [...select(document.body, rank)].slice(0, MOST_HEADLINES);
    const own = headlines.length < 2 ? undefined : ownHeadline(headlines, titlesOf(document));
    if (own === undefined) continue;
    const held = headlinesHeld(headlines);
    const ofOwn = elementOf(own, held);
    if (paragraphsOf(ofOwn).length < FEWEST_PARAGRAPHS) continue;
    const isOther = (heading: Element, element: Element): boolean =>
      wordSet(lineOf(heading)).size >= FEWEST_WORDS &&
      !contains(element, own) &&
      isArticle(element, ofOwn, rank);
    const standing = headlines
      .map((heading) => ({ heading, element: elementOf(heading, held), isTitled: heading === own }))
      .filter(({ heading, element, isTitled }) => isTitled || isOther(heading, element));
    if (standing.length > 1) return chosenOf(standing, wanted);
  }
  return null;
}

/** The articles with their names; meant is the `wanted` one, else the page's own. */
function chosenOf(
  standing: readonly Omit<OneOfSeveral, 'name'>[],
  wanted: ArticleName | undefined,
): SeveralArticles | null {
  /** By headline the place there of each article, by its words. */
  const under = new Map<string, Map<string, number>>();
  const all: OneOfSeveral[] = [];
  const told: OneOfSeveral[] = [];
  for (const one of standing) {
    const headline = clipped(lineOf(one.heading));
    const known = under.get(headline) ?? new Map<string, number>();
    const words = paragraphsOf(one.element).map(lineOf).join('\n');
    const isNew = !known.has(words);
    const nth = known.get(words) ?? known.size + 1;
    under.set(headline, known.set(words, nth));
    const named = { ...one, name: { headline, ...(nth > 1 && { nth }) } };
    all.push(named);
    if (isNew) told.push(named);
  }
  const own = told.find(({ name }) => isSameArticle(name, wanted)) ?? all.find(({ isTitled }) => isTitled);
  return own ? { own, others: all.filter((one) => one !== own), told } : null;
}

/** The articles as they are told with the one that was read; none where nothing tells two apart. */
export function toldArticles({ own, told }: SeveralArticles): readonly PageArticle[] {
  return told.length < 2 ? [] : told.map(({ name }) => ({ ...name, read: isSameArticle(name, own.name) }));
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

/** How many of the headlines each element holds that is around one, or is one. */
function headlinesHeld(headlines: readonly Element[]): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const headline of headlines)
    for (let at: Element | null = headline; at !== null; at = parentOf(at))
      held.set(at, (held.get(at) ?? 0) + 1);
  return held;
}

/** The largest element around a headline with no other of its rank in it. */
function elementOf(headline: Element, held: ReadonlyMap<Element, number>): Element {
  let element = headline;
  for (let up = parentOf(element); up !== null && tagOf(up) !== 'BODY'; up = parentOf(up)) {
    if (held.get(up) !== 1) break;
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

function lineOf(element: Element): string {
  return wordsOf(element).replaceAll(/\s+/g, ' ').trim();
}

/** The beginning of a headline, which is all of most. */
function clipped(line: string): string {
  return line
    .slice(0, LONGEST_HEADLINE)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();
}

/** Share of words from which data that a page states are those of an article with that headline. */
const SAME_HEADLINE = 0.75;

/** Whether what a page states under a title is said of this article: it may be said of the first, long scrolled by, or under that headline. */
export function isSaidOf({ name }: OneOfSeveral, title: string): boolean {
  return name.nth === undefined && likeness(title, name.headline) >= SAME_HEADLINE;
}

const ADDRESSES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-canonical-url',
  'data-article-url',
];

/** The address that an article of several states of itself: where its headline leads, or what its element is marked with. */
export function ownAddress({ heading, element }: OneOfSeveral): string | undefined {
  const link = closestTo(heading, 'a[href]') ?? [...select(heading, 'a[href]')][0];
  if (link !== undefined) return attributeOf(link, 'href') ?? undefined;
  const [marked] = [...select(element, '[itemprop~="mainEntityOfPage"], [itemprop~="url"]')];
  const stated = ['content', 'href', 'itemid'].map((name) => marked && attributeOf(marked, name));
  return [...stated, ...ADDRESSES.map((name) => attributeOf(element, name))].find(Boolean) ?? undefined;
}
