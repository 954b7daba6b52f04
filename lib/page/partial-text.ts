import type { ArticleText } from '@/lib/core/model.ts';
import type { PartialText } from '@/lib/core/passages.ts';
import { GATE } from './furniture-words.ts';
import { articleNode, type JsonLdNode, textOf } from './json-ld.ts';
import { hasSecondPage } from './next-page.ts';
import { isSaidOf, type SeveralArticles } from './several-articles.ts';
import { closestTo, contains, has, select, unclobbered } from './unclobbered.ts';

/** Words up to which the text of a page with a lock on it is its beginning: pages that are open to their reader keep the lock's names. */
const MOST_OF_A_BEGINNING = 250;
/** A link to the rest. */
const CONTINUE = /^read the (?:full|whole|rest of the) (?:article|story)\b|\bpage 1 of [2-9]/i;
const LOCK = '[class*="paywall" i], [id*="paywall" i], [data-paywall], [class*="regwall" i]';
/** A paragraph that breaks off: marked, or with a word that none ends with. A missing full stop alone is how notes and addresses end. */
const BROKEN_OFF =
  /(?:…|\.{3}|\[(?:…|\.{3})\]|,| (?:an?|and|are|as|at|but|by|for|from|ha[ds]|have|in|is|of|on|or|that|the|their|to|was|were|which|who|with))$/u;
const LEAST_PARAGRAPH = 80;
/** And without such data by its title, where it has so many posts. */
const LIVE_TITLE =
  /\blive (?:updates?|blog|coverage|reaction)\b|(?:^|[–—:|-] )live(?:: |$| [–—|-])|\bas it happened\b/i;
const FEWEST_POSTS = 3;
const LIVE = '[itemtype$="/LiveBlogPosting" i]';

/** Captions from which a page with few other words is a gallery. */
const FEWEST_PICTURES = 5;
/** Words up to which a page that calls itself a video, or shows one, is that with a line of text. */
const [MOST_UNDER_A_VIDEO, MOST_BESIDE_A_VIDEO] = [150, 60];
const PLAYER =
  'video, iframe[src*="/embed" i], iframe[src*="player" i], [class*="video-player" i], [itemtype$="/VideoObject" i]';

type Read = Pick<ArticleText, 'text' | 'blocks' | 'captions' | 'leftOut'>;

/** Whether the page shows, or may yet show, more of its article than was read; undefined where nothing tells so. */
export function partialText(
  live: Document,
  read: Read,
  several: SeveralArticles | null = null,
): PartialText | undefined {
  const document = unclobbered(live);
  const node = nodeOf(document, several);
  if (isLiveBy(node, document, several)) return { kind: 'live' };
  const words = wordsIn(read.text);
  const isLocked = () =>
    /^false$/i.test(String(node?.['isAccessibleForFree'])) ||
    hasOwn(document.body, LOCK, several) ||
    saysMore(read);
  if (breaksOff(read) || (words <= MOST_OF_A_BEGINNING && isLocked()) || hasSecondPage(document))
    return { kind: 'truncated', words };
  return inPictures(document, node, read, words, several);
}

/** What the page's data say of the article: of one of several only what is said under its headline. */
function nodeOf(document: Document, several: SeveralArticles | null): JsonLdNode | null {
  if (several === null) return articleNode(document);
  return articleNode(document, (node) => isSaidOf(several.own, textOf(node['headline']) ?? ''));
}

/** Whether a page has such an element, and it stands in no other of its articles. */
function hasOwn(body: Element, selector: string, several: SeveralArticles | null): boolean {
  if (several === null || several.others.length === 0) return has(body, selector);
  return [...select(body, selector)].some(
    (found) => !several.others.some(({ element }) => contains(element, found)),
  );
}

/** Whether a page, or the one of its several articles that was read, is a live blog. */
export function isLive(live: Document, several: SeveralArticles | null): boolean {
  const document = unclobbered(live);
  return isLiveBy(nodeOf(document, several), document, several);
}

function isLiveBy(node: JsonLdNode | null, document: Document, several: SeveralArticles | null): boolean {
  return (
    isOfType(node?.['@type'], /\bLiveBlogPosting$/) ||
    hasOwn(document.body, LIVE, several) ||
    (LIVE_TITLE.test(document.title) && postsOf(document.body) >= FEWEST_POSTS)
  );
}

/** How many parts of a page with words of their own bear a time each. */
function postsOf(body: Element): number {
  const posts = [...select(body, 'time')].map((time) => closestTo(time, 'article, li, section'));
  return new Set(posts.filter((post) => post !== null && has(post, 'p') && !has(post, 'h1'))).size;
}

function isOfType(types: unknown, wanted: RegExp): boolean {
  return [types].flat().some((type) => wanted.test(String(type)));
}

/** Whether most of what a page has to say is in its captions, or is spoken. */
function inPictures(
  document: Document,
  node: JsonLdNode | null,
  { captions = [] }: Read,
  words: number,
  several: SeveralArticles | null,
): PartialText | undefined {
  const inCaptions = captions.reduce((sum, { text }) => sum + wordsIn(text), 0);
  if (words <= MOST_OF_A_BEGINNING && captions.length >= FEWEST_PICTURES && inCaptions > words)
    return { kind: 'gallery', pictures: captions.length, words };
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  const isVideo = /^video/i.test(type) || isOfType(node?.['@type'], /\bVideoObject$/);
  const most = isVideo
    ? MOST_UNDER_A_VIDEO
    : hasOwn(document.body, PLAYER, several)
      ? MOST_BESIDE_A_VIDEO
      : 0;
  return words <= most ? { kind: 'video', words } : undefined;
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function breaksOff({ text, blocks }: Read): boolean {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.end - last.start < LEAST_PARAGRAPH) return false;
  return BROKEN_OFF.test(text.slice(last.start, last.end));
}

/** A passage behind the last paragraph that asks for more before the rest is shown. */
function saysMore({ blocks, leftOut = [] }: Read): boolean {
  const last = blocks.at(-1)?.start ?? 0;
  return leftOut.some(({ text, at }) => at >= last && (GATE.test(text) || CONTINUE.test(text)));
}
