import type { ArticleName, PageArticle } from '@/lib/core/page-article.ts';
import { articleWords } from './words/page-article.ts';

interface Props {
  readonly articles: readonly PageArticle[] | undefined;
  readonly onRead: (article: ArticleName) => void;
}

/** The articles of a page that shows several: the one that was read is marked, a press reads another in its place; nothing of any other page. */
export function PageArticles({ articles, onRead }: Props) {
  if (articles === undefined) return null;
  return (
    <ul class="page-articles" aria-label="Articles on this page">
      {articles.map(({ read, ...article }) => {
        const words = articleWords(article);
        return (
          <li key={words} aria-current={read ? 'true' : undefined}>
            {read ? (
              <span>{words}: read</span>
            ) : (
              <button type="button" class="link" onClick={() => onRead(article)}>
                Read {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
