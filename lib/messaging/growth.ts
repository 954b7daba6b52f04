/** What came into a page since it was read: so many paragraphs of the article, and so many articles. */
export interface Growth {
  readonly paragraphs: number;
  readonly articles: number;
}
