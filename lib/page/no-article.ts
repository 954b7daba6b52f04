import type { NoArticle } from '@/lib/core/no-article.ts';
import { looksLikeArticle } from './gate.ts';
import { mostProse } from './most-prose.ts';
import {
  attributeOf,
  boxAround,
  closestTo,
  documentIn,
  documentOf,
  has,
  select,
  textNodes,
  unclobbered,
  wordsOf,
} from './unclobbered.ts';

/** Fewer links to stories stand under many an article. */
const FEWEST_HEADLINES = 5;
/** Characters of running text from which a page with headlines has something of its own to read. */
const LEAST_PROSE = 200;
/** Characters of a page whose scripts have yet to put its text in: a title, a menu, a notice. */
const MOST_OF_A_SHELL = 400;

/** Characters beside a frame up to which it is all there is to read: less than the shortest report. */
const MOST_BESIDE_A_FRAME = 150;
/** Share of the window from which a frame is what the page is there for. */
const LEAST_OF_THE_WINDOW = 0.3;

/** What every page of a site has. */
const EDGES = 'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]';
const NO_WORDS = 'script, style, noscript, template, textarea, select, [hidden]';
const PLACEHOLDER =
  '[class*="skeleton" i], [class*="spinner" i], [class*="loading" i], [aria-busy="true"], #root, #app, #__next, app-root';
const WAITS =
  /\b(?:enable|requires?|turn on|disabled|without) javascript\b|\bjavascript (?:is|must be|to be)\b/i;

/** What a page has instead of anything to read, for who asked to have it read: null where there is something. */
export function nothingToRead(live: Document): NoArticle | null {
  const { body } = unclobbered(live);
  if (body === null) return { why: 'no-text' };
  const framed = framedArticle(body);
  if (framed !== null) return { why: 'frame', url: framed };
  const prose = mostProse(body, LEAST_PROSE);
  const count = headlinesOf(body);
  if (count >= FEWEST_HEADLINES && prose < LEAST_PROSE) return { why: 'headlines', count };
  const frame =
    prose < LEAST_PROSE && littleShown(body, MOST_BESIDE_A_FRAME, EDGES) !== null ? mainFrame(body) : null;
  if (frame !== null) return { why: 'frame', url: frame };
  return prose === 0 && waitsForScripts(body) ? { why: 'scripts' } : null;
}

/** Why a page without an article has none, as far as it tells. */
export function whyNoArticle(live: Document): NoArticle {
  const { body } = unclobbered(live);
  const isEmpty = body === null || wordNodes(body).next().done === true;
  return nothingToRead(live) ?? { why: isEmpty ? 'no-text' : isHidden(body) ? 'scripts' : 'unlike' };
}

/** Whether a page has a text and shows next to nothing of it, as many do until their scripts have run. */
function isHidden(body: HTMLElement): boolean {
  return body.innerText.length <= MOST_OF_A_SHELL && littleShown(body, 2 * MOST_OF_A_SHELL) === null;
}

/** The address of a frame of the page's own site with an article, where the page has less to read itself; null where there is none. */
function framedArticle(body: HTMLElement): string | null {
  for (const frame of select(body, 'iframe[src]')) {
    const inside = documentIn(frame);
    if (inside === null || boxAround(frame).width === 0 || !looksLikeArticle(inside)) continue;
    const { URL: url, body: framed } = unclobbered(inside);
    const most = framed === null ? 0 : mostProse(framed, Infinity);
    if (/^https?:/.test(url) && mostProse(body, most) < most) return url;
  }
  return null;
}

/** The address of a frame that takes up most of what the page shows; null where there is none. */
function mainFrame(body: Element): string | null {
  const { clientWidth, clientHeight } = unclobbered(documentOf(body)).documentElement;
  for (const frame of select(body, 'iframe[src]')) {
    const { width, height } = boxAround(frame);
    const shown = Math.min(width, clientWidth) * Math.min(height, clientHeight);
    if (shown < LEAST_OF_THE_WINDOW * clientWidth * clientHeight) continue;
    const address = attributeOf(frame, 'src') ?? '';
    const base = unclobbered(documentOf(body)).baseURI;
    const url = URL.canParse(address, base) ? new URL(address, base) : null;
    if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

/** The words of a page that shows no more than a title, a menu, a notice, but for some parts; null where it shows more. */
function littleShown(body: Element, most: number, except = ''): string | null {
  let shown = '';
  for (const node of wordNodes(body)) {
    if (except !== '' && node.parentElement !== null && closestTo(node.parentElement, except) !== null)
      continue;
    shown += ` ${node.data.trim()}`;
    if (shown.length > most) return null;
  }
  return shown;
}

/** The page's words, whatever they are, for who wants them read. */
export function* wordNodes(body: Element): Generator<Text> {
  for (const node of textNodes(body)) {
    const { parentElement } = node;
    if (node.data.trim() === '' || parentElement === null) continue;
    if (closestTo(parentElement, NO_WORDS) === null) yield node;
  }
}

/** Headings that lead elsewhere, each told once. */
function headlinesOf(body: Element): number {
  const seen = new Set<string>();
  for (const heading of select(body, 'h1, h2, h3, h4')) {
    const words = wordsOf(heading).replaceAll(/\s+/g, ' ').trim();
    if (words !== '' && (has(heading, 'a[href]') || closestTo(heading, 'a[href]') !== null)) seen.add(words);
  }
  return seen.size;
}

/** Whether a page shows little yet and says, or has the marks of a page, that its scripts bring the rest. */
function waitsForScripts(body: Element): boolean {
  const document = unclobbered(documentOf(body));
  if (document.querySelector('script:not([type]), script[type="module"], script[src]') === null) return false;
  const shown = littleShown(body, MOST_OF_A_SHELL);
  if (shown === null) return false;
  return (
    [shown, ...[...select(body, 'noscript')].map(wordsOf)].some((words) => WAITS.test(words)) ||
    has(body, PLACEHOLDER)
  );
}
