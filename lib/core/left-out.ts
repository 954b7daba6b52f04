/** Why a passage is no part of the article. */
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
