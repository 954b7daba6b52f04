import type { ArticleMetadata } from './article-metadata.ts';
import type { ArticleText, Block } from './model.ts';
import type { BlockKind } from './passages.ts';
import { publishedIn } from './periods/published.ts';

/** UTF-16 units; the longest headlines of wire services stay below. */
const LONGEST_HEADING = 180;
/** Some archives put a full stop after headlines; a longer line with one is the story's first sentence. */
const LONGEST_WITH_STOP = 110;
/** Lines at the top among which the headline is looked for: section, headline, date and byline come before the story. */
const TOP_LINES = 4;

/** A list's bullet or number and the mark of a quoted line, which are no part of the block's words. */
const MARKER = /^(?:[-*•‣◦·–—]|\d{1,2}[.)]|>)[ \t]+/u;

/** "Published: …", "Contact: …", "By …": lines about the article. */
const ABOUT_THE_ARTICLE =
  /^(?:(?:first )?(?:published|updated|posted|released|date|contact|media contact|source|by|author|for immediate release|embargoed?)\b)/i;

/** A line whose words end like running text. */
const SENTENCE_END = /[.!?…:;,]["'”’»)]*$/u;

/** The kind of a line by its shape alone. */
function kindOf(line: string, marker: string): BlockKind {
  if (marker.startsWith('>')) return 'quotation';
  if (marker !== '') return 'list-item';
  if (/\t| \| .* \| /u.test(line)) return 'table-row';
  if (/^(?:photo|image|picture|caption)s?:|\b(?:photo|image|picture|credit)s?: ?[^.]{2,60}$/i.test(line))
    return 'caption';
  return 'paragraph';
}

/** A section's name over the headline: "SOURCE / ECONOMY", "Politics". */
function isKicker(line: string): boolean {
  return (line.includes(' / ') || line === line.toUpperCase()) && line.split(/\s+/).length <= 4;
}

/** Whether a line could be a headline: short, one sentence at most, and not about the article. */
function isHeadline(line: string): boolean {
  const longest = /[.,]["'”’]?$/u.test(line) ? LONGEST_WITH_STOP : LONGEST_HEADING;
  const oneSentence = !/\p{Ll}{3}[.!?]["'”’]*\s+\p{Lu}/u.test(line);
  return line.length <= longest && oneSentence && !isKicker(line) && !ABOUT_THE_ARTICLE.test(line);
}

/** A subheading: a short line without a full stop that stands alone and opens with a capital letter or a digit. */
function isSubheading(line: string): boolean {
  return (
    !SENTENCE_END.test(line) &&
    line.split(/\s+/).length <= 10 &&
    !ABOUT_THE_ARTICLE.test(line) &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) &&
    !/^[^:]{1,40}: /u.test(line)
  );
}

/** Index of the headline's block; -1 where the text opens with its story. A text of one line has no headline. */
function findHeadline(text: string, blocks: readonly Block[]): number {
  const story = blocks.findIndex(({ start, end }) => end - start > LONGEST_HEADING);
  const top = blocks.slice(0, Math.min(TOP_LINES, story < 0 ? blocks.length - 1 : story));
  return top.findIndex(({ start, end, kind }) => kind === 'paragraph' && isHeadline(text.slice(start, end)));
}

/** The block of a line's words; null where it has none. */
function lineBlock(match: RegExpExecArray): Block | null {
  const line = match[0].trim();
  if (line === '') return null;
  const marker = MARKER.exec(line)?.[0] ?? '';
  const start = match.index + match[0].search(/\S/u) + marker.length;
  return { start, end: start + line.length - marker.length, kind: kindOf(line, marker) };
}

/**
 * An article from plain text, which is kept unchanged so that offsets line up with a corpus. A block is a line; its
 * kind comes from its shape. The headline and a "Published:" line fill in the metadata that are not given.
 */
export function plainArticle(text: string, metadata: ArticleMetadata): ArticleText {
  const lines = Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/gu), lineBlock).filter(
    (line) => line !== null,
  );
  const headline = findHeadline(text, lines);
  const blocks = lines.map((block, index): Block => {
    const line = text.slice(block.start, block.end);
    const heading =
      index === headline || (block.kind === 'paragraph' && index > headline && isSubheading(line));
    return heading ? { ...block, kind: 'heading' } : block;
  });
  const title = lines[headline];
  const published = publishedIn(text);
  return {
    text,
    blocks,
    metadata: {
      ...(title && { title: { value: text.slice(title.start, title.end), from: 'page' } }),
      ...(published && { published: { value: published, from: 'page' } }),
      ...metadata,
    },
  };
}
