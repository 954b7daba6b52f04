import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import { type ArticleName, isSameArticle } from '@/lib/core/page-article.ts';
import type { ArticleText, Block, Span } from '@/lib/core/model.ts';
import { withinTime } from '@/lib/core/text/time-limit.ts';
import { type ArticlePart, articlePart } from './article-part.ts';
import { asWritten } from './as-written.ts';
import { type Beyond, beyondLimits } from './beyond-limits.ts';
import { passagesBeside } from './beside.ts';
import type { PageBlock, Segment } from './block-builder.ts';
import { blockOf, computedStyleOf, type StyleOf } from './display.ts';
import { type Sorted, withoutFurniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { detectLanguage } from './language.ts';
import { readMetadata } from './metadata.ts';
import { linksOf } from './links.ts';
import type { Marked } from './marked.ts';
import { wordNodes } from './no-article.ts';
import { isLive, partialText } from './partial-text.ts';
import { passingOver } from './passed-over.ts';
import { postAuthors, postTimes } from './posts.ts';
import { readBlocks } from './read-blocks.ts';
import { readableNodes } from './readable-nodes.ts';
import { findStandfirst } from './standfirst.ts';
import { factLists, tablesOf } from './tables.ts';
import {
  type OneOfSeveral,
  type SeveralArticles,
  severalArticles,
  toldArticles,
} from './several-articles.ts';
import { TextMap } from './text-map.ts';
import { attributeOf, textNodes, unclobbered } from './unclobbered.ts';

/** An article and the way from its text back to the page's nodes. */
export interface ReadArticle {
  readonly article: ArticleText;
  readonly map: TextMap;
}

/** UTF-16 units of running text that tell a language. */
const LEAST_RUNNING = 300;
const MOST_OF_A_BLOCK = 1000;
/** UTF-16 units: fewer may begin two sentences. */
const LEAST_REPEATED = 30;
const BLOCK_SEPARATOR = '\n\n';

/** What Readability takes for the article, and what the page holds beyond what is read of it, where that is known. */
interface Readable {
  readonly nodes: ReadonlySet<Text>;
  readonly beyond: Beyond | null;
  /** Where all of it is furniture, that is what was asked for. */
  readonly anything?: boolean;
}

/** What is to be read of a page. */
export interface Wanted {
  /** All its words, where it has no article. */
  readonly anything?: boolean;
  /** Of several articles the one that is meant; without it the page's own. */
  readonly article?: ArticleName | undefined;
}

/**
 * Reads the page's article: its headline, its standfirst and its blocks as they are shown, parted by blank lines, without the
 * page's furniture, and what the page says of it. The page is not changed. Null where Readability finds no article, or it is not
 * `wanted`. `readable` gives Readability's part of the work, done before (`readArticleInTurns`).
 */
export function readArticle(
  live: Document,
  url: string,
  styleOf: StyleOf = computedStyleOf(live),
  readable: Readable | null = null,
  wanted?: ArticleName,
): ReadArticle | null {
  const document = unclobbered(live);
  // Frames and drawings have none.
  if (document.body === null) return null;
  const beyond = readable?.beyond ?? beyondLimits(document.body);
  return passingOver(beyond.rest, () => {
    const several = severalArticles(live, wanted);
    const isMeant = (name: ArticleName) => wanted === undefined || isSameArticle(name, wanted);
    if (several !== null && !isMeant(several.own.name)) return null;
    const found = readable?.nodes ?? readableNodes(live, beyond, wanted);
    const read =
      found.size === 0 ? null : articleIn(live, url, styleOf, found, beyond, several, readable?.anything);
    // The others may have left the page by now.
    return several !== null || isMeant({ headline: read?.article.metadata.title?.value ?? '' }) ? read : null;
  });
}

function articleIn(
  live: Document,
  url: string,
  styleOf: StyleOf,
  nodes: ReadonlySet<Text>,
  beyond: Beyond,
  several: SeveralArticles | null,
  anything = false,
): ReadArticle | null {
  const document = unclobbered(live);
  const part = articlePart(
    document,
    nodes,
    beyond,
    styleOf,
    several?.others.map(({ element }) => element),
  );
  const metadata = readMetadata(live, url, several?.own);
  const { top, sorted: found } = read(document, part, metadata, styleOf, several?.own);
  const isNone = found.kept.length === 0;
  if (isNone && !anything) return null;
  const sorted = isNone ? { kept: found.left.map(({ block }) => block), left: [] } : found;
  const { text, segments, marks, blocks } = join([...top, ...sorted.kept], isLive(live, several));
  const language = detectLanguage(runningText(text, blocks), metadata.language?.value);
  const from = language === metadata.language?.value ? metadata.language.from : 'page';
  const tables = [...tablesOf(text, marks, blocks), ...factLists(text, blocks)];
  const links = linksOf(marks, URL.canParse(url) ? url : (metadata.canonical?.value ?? url));
  const places = new Map<Text, number>();
  for (const node of textNodes(document.body)) places.set(node, places.size);
  const { captions, leftOut } = passagesBeside(part, sorted, blocks.slice(top.length), styleOf, places);
  const written = asWritten(text, segments, places);
  const articles = several === null ? [] : toldArticles(several);
  const partial = partialText(live, { text, blocks, captions, leftOut }, several);
  return {
    article: {
      text,
      blocks,
      metadata: { ...metadata, language: { value: language, from } },
      ...(tables.length > 0 && { tables }),
      ...(links.length > 0 && { links }),
      ...(captions.length > 0 && { captions }),
      ...(leftOut.length > 0 && { leftOut }),
      ...(written.length > 0 && { asWritten: written }),
      ...(partial !== undefined && { partial }),
      ...(articles.length > 0 && { articles }),
    },
    map: new TextMap(text, segments),
  };
}

/**
 * Reads the article as `readArticle` does, and lets the page have a turn after Readability's parse, the longest part. Throws an
 * `OutOfTime` soon after so many milliseconds.
 */
export async function readArticleInTurns(
  document: Document,
  url: string,
  turn: () => Promise<void>,
  limit: number,
  { anything = false, article }: Wanted = {},
): Promise<ReadArticle | null> {
  const { body } = unclobbered(document);
  if (body === null) return null;
  const end = Date.now() + limit;
  const { nodes, beyond } = withinTime(limit, () => {
    const found = beyondLimits(body);
    return passingOver(found.rest, () => {
      const those = readableNodes(document, found, article);
      return { nodes: those.size === 0 && anything ? new Set(wordNodes(body)) : those, beyond: found };
    });
  });
  const isSame = await staysSame(body, turn);
  const readable = { nodes, beyond: isSame ? beyond : null, anything };
  const read = () => readArticle(document, url, computedStyleOf(document), readable, article);
  return withinTime(end - Date.now(), read);
}

/** Lets the page have its turn; whether it moved none of its nodes meanwhile. */
async function staysSame(body: Element, turn: () => Promise<void>): Promise<boolean> {
  let isSame = true;
  const observer = new MutationObserver(() => {
    isSame = false;
  });
  observer.observe(body, { childList: true, subtree: true });
  await turn();
  observer.disconnect();
  return isSame;
}

/** The words that tell the language: not those of tables, whose names and numbers are anybody's, nor of one long block, unless there are few others. */
function runningText(text: string, blocks: readonly Block[]): string {
  const running = blocks.filter(({ kind }) => kind !== 'table-row');
  const words = running
    .map(({ start, end }) => text.slice(start, Math.min(end, start + MOST_OF_A_BLOCK)))
    .join('\n');
  return words.length < LEAST_RUNNING ? text : words;
}

/** The blocks of headline and standfirst, and those of the story with what was left out of it. */
function read(
  document: Document,
  { nodes, isInFlow, boxOf: boxAmong, isByPicture }: ArticlePart,
  { title, byline }: ArticleMetadata,
  styleOf: StyleOf,
  own: OneOfSeveral | undefined,
): { top: readonly PageBlock[]; sorted: Sorted } {
  const take = (element: Element | null, kind: 'heading' | 'standfirst'): readonly PageBlock[] => {
    if (element === null) return [];
    const own = new Set(textNodes(element));
    for (const node of own) nodes.delete(node);
    return readBlocks(element, own, kind, styleOf).map((block) => ({ ...block, kind }));
  };
  const authors = byline?.value.split(/, | and /) ?? [];
  // The title of a page with several is of one alone.
  const titles = own?.isTitled === false ? [own.name.headline] : [title?.value ?? '', document.title];
  const headline = findHeadline(document, titles, nodes, styleOf);
  const heading = take(headline, 'heading');
  const standfirst = take(findStandfirst(document, headline, nodes, styleOf, authors), 'standfirst');
  const sorted = withoutFurniture(readBlocks(document.body, nodes, 'paragraph', styleOf), {
    headline: heading[0]?.text ?? '',
    alternativeTexts: alternativeTexts(document),
    authors,
    isInFlow: ({ segments: [first] }) => first !== undefined && isInFlow(blockOf(first.node)),
    boxOf: ({ segments: [first] }) => (first === undefined ? null : boxAmong(blockOf(first.node))),
    isByPicture: ({ segments: [first] }) => first !== undefined && isByPicture(blockOf(first.node)),
  });
  if (!standfirst.some(({ text }) => isOpening(text, sorted)))
    return { top: [...heading, ...standfirst], sorted };
  const repeats = standfirst.map((block) => ({ block, reason: 'repeat' as const }));
  return { top: heading, sorted: { ...sorted, left: [...repeats, ...sorted.left] } };
}

/** Whether a summary is nothing but the story's own beginning. */
function isOpening(summary: string, { kept }: Sorted): boolean {
  const text = summary.replace(/(?<!\s)\s*(?:…|\.{3}|\[…\])\s*$/, '');
  return text.length >= LEAST_REPEATED && kept[0]?.kind === 'paragraph' && kept[0].text.startsWith(text);
}

interface Joined {
  readonly text: string;
  readonly blocks: Block[];
  readonly segments: Segment[];
  readonly marks: Marked[];
}

function join(blocks: readonly PageBlock[], isLive: boolean): Joined {
  let at = 0;
  const joined: Block[] = [];
  const segments: Segment[] = [];
  const marks: Marked[] = [];
  const authors = postAuthors(blocks);
  const times = isLive ? postTimes(blocks) : null;
  for (const block of blocks) {
    const author = authors.get(block);
    const posted = times?.get(block);
    joined.push({
      start: at,
      end: at + block.text.length,
      kind: block.kind,
      ...(author !== undefined && { author }),
      ...(posted !== undefined && { posted }),
    });
    const shifted = <T extends Span>(part: T): T => ({ ...part, start: at + part.start, end: at + part.end });
    // One by one: a call takes some hundred thousand arguments, and a block may hold more nodes.
    for (const segment of block.segments) segments.push(shifted(segment));
    for (const mark of block.marks) marks.push(shifted(mark));
    at += block.text.length + BLOCK_SEPARATOR.length;
  }
  return { text: blocks.map(({ text }) => text).join(BLOCK_SEPARATOR), blocks: joined, segments, marks };
}

function alternativeTexts(document: Document): Set<string> {
  const images = [...document.querySelectorAll('img[alt]')];
  const texts = images.map((image) => (attributeOf(image, 'alt') ?? '').replaceAll(/\s+/g, ' ').trim());
  return new Set(texts.filter((text) => text !== ''));
}
