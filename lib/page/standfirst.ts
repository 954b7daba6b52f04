import { blockOf, displayOf, type StyleOf, textsBehind } from './display.ts';
import { furnitureNamed, isNamedStandfirst } from './element-names.ts';
import { isAboutAuthor, isByLine, isDateLine } from './byline.ts';
import { common, wordSet } from './likeness.ts';
import { contains, has, matches, parentOf, tagOf, wordsOf } from './unclobbered.ts';
import { linkedShare } from './article-part.ts';
import { lineOf } from './page-metadata.ts';

const FEWEST_WORDS = 4;
const FEWEST_WORDS_OF_A_SENTENCE = 8;
const LONGEST = 600;
const OTHER =
  'figure, nav, form, aside, footer, [class*="caption"], [class*="video" i], [class*="photo" i], [class*="gallery" i], [class*="player" i], [class*="slideshow" i]';
/** Text nodes looked at behind the headline. */
const MOST_NODES = 120;
const MOST_LINKED = 0.4;
/** Share of a description's words by which it is the same as a line of the page. */
const LEAST_LIKENESS = 0.8;
/** Words that are no names: three of them at least make a sentence. */
const PLAIN_WORDS = /(?:^|\s)["'“‘]?\p{Ll}{2}.*\s\p{Ll}{2}/u;
const CASED = /\p{Lu}|\p{Ll}/u;

/**
 * The element between the headline and the article's first paragraph that sums the article up: named as such, or worded as the
 * page describes itself. Null where there is none.
 */
export function findStandfirst(
  document: Document,
  headline: Element | null,
  article: ReadonlySet<Text>,
  styleOf: StyleOf,
  authors: readonly string[],
): Element | null {
  if (headline === null) return null;
  const first = firstOf(article, document, headline);
  if (first === undefined) return null;
  const descriptions = describedAs(document);
  const seen = new Set<Element>();
  let left = MOST_NODES;
  for (const node of textsBehind(document, headline)) {
    if (contains(headline, node)) continue;
    if (left === 0) return null;
    left -= 1;
    const block = blockOf(node);
    if (seen.has(block)) continue;
    seen.add(block);
    const isFirst = contains(block, first);
    const text = lineOf(block);
    // The story's own first paragraph may serve the page as its description; a heading is no paragraph.
    const mayBeDescribed = !isFirst || /^H[2-6]$/.test(tagOf(block));
    const isTold =
      isNamed(block, document.body) ||
      isSecondHeading(block, text) ||
      (mayBeDescribed && descriptions.some((told) => isAlike(told, text)));
    const isElsewhere = isAboutAuthor(text, authors) || isOfOther(block, headline);
    if (isTold && !isElsewhere && maySumUp(block, text) && isShown(block, styleOf)) return block;
    if (isFirst) return null;
  }
  return null;
}

/** The first of some text nodes behind the headline; a heading may be the headline once more. */
function firstOf(nodes: ReadonlySet<Text>, document: Document, headline: Element): Text | undefined {
  for (const node of textsBehind(document, headline))
    if (nodes.has(node) && tagOf(blockOf(node)) !== 'H1') return node;
  return undefined;
}

function maySumUp(block: Element, text: string): boolean {
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|LI|FIGCAPTION|BUTTON|TEMPLATE)$/.test(tagOf(block))) return false;
  if (text.split(' ').length < FEWEST_WORDS || text.length > LONGEST) return false;
  if (linkedShare(block) > MOST_LINKED) return false;
  const isPlain = !CASED.test(text) || PLAIN_WORDS.test(text);
  // "Relief Leaves Out the Poorest": as headlines are set
  const isTitled = /^H[2-6]$/.test(tagOf(block)) && isNamedStandfirst(block);
  return !isDateLine(text) && !isByLine(text) && (isPlain || isTitled);
}

/** A heading of a sentence's length with nothing of the story before it: a section's is shorter. */
function isSecondHeading(block: Element, text: string): boolean {
  return /^H[2-6]$/.test(tagOf(block)) && text.split(' ').length >= FEWEST_WORDS_OF_A_SENTENCE;
}

/** Whether a block is in a player, gallery or form below the headline, whose description it is. */
function isOfOther(block: Element, headline: Element): boolean {
  for (let at: Element | null = block; at !== null && !contains(at, headline); at = parentOf(at))
    if (matches(at, OTHER)) return true;
  return false;
}

function isNamed(block: Element, body: Element): boolean {
  for (
    let at: Element | null = block, level = 0;
    at !== null && at !== body && level < 3;
    at = parentOf(at), level += 1
  ) {
    if (isNamedStandfirst(at)) return wordsOf(at).trim().length <= LONGEST && !has(at, '[rel~="author"]');
    if (furnitureNamed(at) !== null) return false;
  }
  return false;
}

function isShown(block: Element, styleOf: StyleOf): boolean {
  for (let at: Element | null = block; at !== null && tagOf(at) !== 'BODY'; at = parentOf(at))
    if (displayOf(at, styleOf) === 'none') return false;
  return true;
}

function describedAs(document: Document): readonly string[] {
  return [
    ...document.querySelectorAll(
      'meta[name$="description" i], meta[property$="description" i], meta[itemprop="description" i]',
    ),
  ]
    .map((tag) => (tag.getAttribute('content') ?? '').trim())
    .filter((text) => text !== '');
}

function isAlike(told: string, text: string): boolean {
  const [a, b] = [wordSet(told), wordSet(text)];
  return common(a, b) / Math.max(1, b.size, Math.min(a.size, 25)) >= LEAST_LIKENESS;
}
