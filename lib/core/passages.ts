/**
 * What a block of the article is, as far as its markup (or, in plain text, its shape) tells. Of a page's article:
 * - standfirst: the sentence or two between headline and story that sum it up; the story tells it all again
 * - caption: of a table, and in plain text of a picture (of a page's pictures see `ArticleText.captions`)
 * - quotation: words of somebody else, as an embedded post
 */
export type BlockKind =
  | 'heading'
  | 'standfirst'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'quotation'
  | 'table-row';

/**
 * Why a passage is no part of the article. too-long: rows of a table, or words of a block, beyond what is read of one;
 * page-edge: a head, footer or number of a printed page; footnote: a note at the foot of one.
 */
export type LeftOutReason =
  | 'related'
  | 'subscription'
  | 'sharing'
  | 'advertisement'
  | 'comments'
  | 'author'
  | 'rights'
  | 'navigation'
  | 'notice'
  | 'repeat'
  | 'too-long'
  | 'page-edge'
  | 'footnote'
  | 'other';

/** A passage that stands among the article on the page and is no part of its text. */
export interface Beside {
  readonly text: string;
  /** The offset in the article's text where it would stand. */
  readonly at: number;
}

/** A passage inside the article's own part of the page that was left out of its text. */
export interface LeftOut extends Beside {
  readonly reason: LeftOutReason;
}

/**
 * Why a text may be less than its article:
 * - truncated: only the beginning is on the page, of so many words
 * - live: posts are still coming in
 * - gallery, video: what it has to say is in its pictures and their captions, or is spoken; so many words are text
 * - several: as records tell from before `ArticleText.articles`: the page shows others, too
 * - pictures: so many of a document's pages are pictures, without words that could be read
 * - long: so many UTF-16 units of so many were looked through
 */
export type PartialText =
  | { readonly kind: 'truncated'; readonly words: number }
  | { readonly kind: 'live' }
  | { readonly kind: 'gallery'; readonly pictures: number; readonly words: number }
  | { readonly kind: 'video'; readonly words: number }
  | { readonly kind: 'several'; readonly others: readonly string[] }
  | { readonly kind: 'pictures'; readonly pages: number }
  | { readonly kind: 'long'; readonly read: number; readonly of: number };

/**
 * What the page's own text has in place of a span of the article's text (UTF-16 units), where that is not the same: white space, soft
 * hyphens, what parts cells and blocks. Null where a passage of its own stands between.
 */
export interface AsWritten {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}
