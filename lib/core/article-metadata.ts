/** Where a piece of metadata was found, most trusted first; 'user' only where what is on record was corrected. */
export type MetadataOrigin = 'json-ld' | 'open-graph' | 'meta' | 'page' | 'option' | 'user';

/** A piece of metadata and where it came from. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: MetadataOrigin;
}

/** What is known of an article besides its words; each field records where it was found. */
export interface ArticleMetadata {
  /** The address the article was read at, or a file's name. */
  readonly url: string;
  /** The page's own idea of its address (`<link rel=canonical>` and the like); not to be trusted blindly. */
  readonly canonical?: Sourced<string>;
  readonly title?: Sourced<string>;
  readonly byline?: Sourced<string>;
  /** The publication's name, else its host name. */
  readonly site?: Sourced<string>;
  /** Date or date and time of publication, ISO 8601. */
  readonly published?: Sourced<string>;
  /** Date or date and time of the last change, ISO 8601, where that was another day. */
  readonly updated?: Sourced<string>;
  /** BCP 47 language tag. */
  readonly language?: Sourced<string>;
  /** ISO 3166-1 alpha-2 code of the country it is published in: which dollar is meant, and when fiscal years begin. */
  readonly country?: Sourced<string>;
}
