/** Which of the articles of a page that shows several is meant. */
export interface ArticleName {
  readonly headline: string;
  /** Its place among those under the same headline, from 2 on; the first has none. */
  readonly nth?: number;
}

/** An article of a page that shows several. */
export interface PageArticle extends ArticleName {
  /** Whether it is the one whose text was read. */
  readonly read: boolean;
}

/** Whether two names mean one article. */
export function isSameArticle(one: ArticleName | undefined, other: ArticleName | undefined): boolean {
  return one?.headline === other?.headline && one?.nth === other?.nth;
}
