import { mostProse } from './most-prose.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * Evidence in hundreds of characters of running text. Prose alone suffices from `ENOUGH` on; what a page says of itself stands
 * in for much of it, never for all, since galleries and players say the same of themselves.
 */
const ENOUGH = 6;
const LEAST_PROSE = 2;
/** What the page says of itself leaves no doubt. */
const HOPELESS = -8;

type Claims = ReadonlyArray<readonly [selector: string, weight: number]>;
const HEAD_CLAIMS: Claims = [
  ['meta[property="og:type" i][content="article" i]', 3],
  ['meta[property="article:published_time" i], meta[name="date" i]', 2],
];
const BODY_CLAIMS: Claims = [
  ['[itemprop~="articleBody"], [itemtype$="Article"]', 3],
  ['article h1, main h1', 1],
  ['time[datetime], [itemprop~="datePublished"], [rel~="author"]', 1],
];
const ARTICLE_DATA = 3;
const LIST_DATA = -4;
const FRONT_PAGE = -8;
const SEARCH_RESULTS = -8;
/** A headline that is a link leads to a story elsewhere; a few stand under any article. */
const LINKED_HEADLINE = -0.25;
const FEW_LINKED_HEADLINES = 4;
const MOST_OF_LINKED_HEADLINES = -4;

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|Report|BlogPosting|PressRelease)"/;
const LIST_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|SearchResultsPage|ItemList)"/;
/** A number as `s` tells where a link was shared ("?s=09"). */
const SEARCH = /[?&](?:(?:q|query|search|keywords?)=|s=(?!\d{1,3}(?:[&#]|$)))|\/search(?:[/?]|$)/i;

/**
 * Whether the page looks like an article, for pages that are read unasked: cheap enough to ask of every page (2 ms), and no piece of evidence is a must. Front
 * pages, lists of links, search results and applications do not.
 */
export function looksLikeArticle(live: Document): boolean {
  const document = unclobbered(live);
  if (document.body === null) return false;
  const standing =
    claimEvidence(document.head, HEAD_CLAIMS) +
    claimEvidence(document.body, BODY_CLAIMS) +
    dataEvidence(document) +
    addressEvidence(document) +
    linkEvidence(document);
  if (standing <= HOPELESS) return false;
  const needed = 100 * Math.max(LEAST_PROSE, ENOUGH - standing);
  return mostProse(document.body, needed) >= needed;
}

function claimEvidence(root: Element, claims: Claims): number {
  return claims.reduce(
    (sum, [selector, weight]) => sum + (root.querySelector(selector) === null ? 0 : weight),
    0,
  );
}

/** JSON-LD is searched, not parsed: some sites put all their stories into it. */
function dataEvidence(document: Document): number {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const has = (type: RegExp) => data.some((script) => type.test(script.textContent ?? ''));
  if (has(LIST_TYPE)) return LIST_DATA;
  return has(ARTICLE_TYPE) ? ARTICLE_DATA : 0;
}

function addressEvidence(document: Document): number {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? document.URL;
  if (SEARCH.test(document.URL)) return SEARCH_RESULTS;
  return URL.canParse(canonical) && isFrontPage(new URL(canonical)) ? FRONT_PAGE : 0;
}

function isFrontPage({ protocol, pathname, search }: URL): boolean {
  return protocol.startsWith('http') && search === '' && /^\/(?:index\.\w+|home)?$/.test(pathname);
}

function linkEvidence(document: Document): number {
  const linked = document.querySelectorAll('h2 > a, h3 > a, h4 > a, a > h2, a > h3, a > h4').length;
  return Math.max(MOST_OF_LINKED_HEADLINES, Math.max(0, linked - FEW_LINKED_HEADLINES) * LINKED_HEADLINE);
}
