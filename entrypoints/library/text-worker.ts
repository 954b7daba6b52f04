/** A worker that looks through the texts of all articles off the page's thread. */
import type { Match } from '@/lib/core/search/matching.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { keptTexts, type SearchedArticle } from '@/lib/storage/kept-texts.ts';

/** What the worker is asked; `articles` is left out where they are as they were last. */
export type TextQuestion =
  | { readonly turn: number; readonly query: string; readonly articles?: readonly SearchedArticle[] }
  | { readonly turn: number; readonly query: string; readonly excerptOf: SearchedArticle };

export type TextAnswer =
  | { readonly turn: number; readonly found: ReadonlyMap<string, Match> }
  | { readonly turn: number; readonly excerpt: string };

const texts = keptTexts(libraryNamed());
let articles: readonly SearchedArticle[] = [];
let last = 0;

// A worker has no target.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (answer: TextAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<TextQuestion>) => {
  const { turn, query } = data;
  if ('excerptOf' in data) {
    void texts
      .excerpt(data.excerptOf, query)
      .catch(() => '')
      .then((excerpt) => tell({ turn, excerpt }));
    return;
  }
  last = turn;
  articles = data.articles ?? articles;
  // Without an answer the page goes on saying that texts are looked through.
  void texts
    .search(articles, query, () => turn === last)
    .catch(() => new Map<string, Match>())
    .then((found) => found && tell({ turn, found }));
});
