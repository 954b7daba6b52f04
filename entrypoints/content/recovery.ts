import type { ArticleText } from '@/lib/core/model.ts';
import type { Growth } from '@/lib/messaging/growth.ts';

/** What to do when the page shows something else than what was read from it. */
export type Recovery =
  /** The same words in new nodes: the spans hold. */
  | 'map'
  /** Passages moved, changed or went: find the old ones again. */
  | 'anchor'
  /** Much is new: read it as an article of its own. */
  | 'analyse';

/** New words from here on are worth a new analysis: about a paragraph's, in UTF-16 units. */
const NEW_TEXT = 280;
/** In a short statement less than that is much: this share of the text. */
const NEW_SHARE = 0.5;

function blockTexts({ text, blocks }: ArticleText): ReadonlySet<string> {
  return new Set(blocks.map(({ start, end }) => text.slice(start, end)));
}

/** Words of the blocks that one text has beyond another. */
function beyond(one: ArticleText, other: ArticleText): string[] {
  const known = blockTexts(other);
  return [...blockTexts(one)].filter((block) => !known.has(block));
}

/** What the page shows beyond what was read from it: paragraphs (or headings, or items) of the article, and other articles. */
export function growthOf(read: ArticleText, now: ArticleText): Growth {
  const more = beyond(now, read).length - beyond(read, now).length;
  const shown = ({ articles }: ArticleText): number => articles?.length ?? 1;
  return { paragraphs: Math.max(0, more), articles: Math.max(0, shown(now) - shown(read)) };
}

/** Compares an article with the page as it reads now; null where no article is found on it any more. */
export function recoveryOf(read: ArticleText, now: ArticleText | null): Recovery {
  if (now === null) return 'anchor';
  if (now.text === read.text) return 'map';
  const { length } = beyond(now, read).join('');
  return length >= Math.min(NEW_TEXT, NEW_SHARE * now.text.length) ? 'analyse' : 'anchor';
}

/** Those of a page that shows several where the reading of one failed: each may be read, that one once more, too. */
export const unreadArticles = (
  read: { readonly article: ArticleText } | null,
): Pick<ArticleText, 'articles'> =>
  read?.article.articles ? { articles: read.article.articles.map((one) => ({ ...one, read: false })) } : {};

/** The articles of a page that shows several, for where no lists tell of them. */
export const shownArticles = ({ articles }: ArticleText): Pick<ArticleText, 'articles'> =>
  articles === undefined ? {} : { articles };
