/**
 * Why nothing of a page was read:
 * - headlines: it leads to stories elsewhere, by so many
 * - frame: what it shows stands in a frame, which is a page of its own at that address
 * - scripts: its scripts have yet to put its text in
 * - no-text: it shows no words that could be read
 * - unlike: it does not look like an article, and nobody asked for it
 */
export type NoArticle =
  | { readonly why: 'headlines'; readonly count: number }
  | { readonly why: 'frame'; readonly url: string }
  | { readonly why: 'scripts' | 'no-text' | 'unlike' };
