import { counted } from '../words/counts.ts';
import { dateWords, dayWords } from '@/lib/core/record/date-words.ts';
import { ChangedFlag } from './standing-flags.tsx';
import { useLibrary } from './library-context.ts';
import { type ArticleRow } from './model/articles.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';
import { useRowList } from './use-row-list.ts';
import { Words } from './words.tsx';

const ROW_HEIGHT = 66;

/** "13 statements, 20 figures, 2 initiatives", with what there is none of left out. */
export function holdingWords({ claims, figures, initiatives }: Omit<ArticleRow, 'article'>): string {
  const parts = [
    claims > 0 && counted(claims, 'statement'),
    figures > 0 && counted(figures, 'figure'),
    initiatives > 0 && counted(initiatives, 'initiative'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** The articles on record, each with what it holds and whether it changed since. */
export function ArticlesView({ rows }: { readonly rows: readonly ArticleRow[] }) {
  const context = useLibrary();
  const { entries, search } = context;
  const list = useRowList<HTMLOListElement>(context, {
    count: rows.length,
    estimate: () => ROW_HEIGHT,
    entryOf: () => -1,
    isRow: () => true,
  });
  return (
    <ol
      class="arts"
      ref={list.container}
      style={{ paddingTop: `${list.before}px`, paddingBottom: `${list.after}px` }}
    >
      {list.items.map(({ index }) => {
        const row = rows[index];
        const article = row && entries.articles[row.article];
        return (
          article && (
            <li
              key={article.id}
              class="artrow"
              data-index={index}
              ref={list.measure}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              <h3>
                <OpenLink class="title" article={article.id}>
                  <Words text={article.title || article.url} search={search} />
                </OpenLink>
              </h3>
              <span class="src">
                <SourceWords article={article} />
              </span>
              <p class="meta">
                {holdingWords(row) || 'The page alone'}
                <span class="dot">on record {dateWords(article.recordedAt)}</span>
                {article.readAt.slice(0, 10) !== article.recordedAt.slice(0, 10) && (
                  <span class="dot">read again {dateWords(article.readAt)}</span>
                )}
              </p>
              {article.change && (
                <span class="changes">
                  <ChangedFlag>{`Changed since ${dayWords(article.change.since)}`}</ChangedFlag>
                  {article.change.undecided.length > 0 && (
                    <span class="meta">{article.change.undecided.length} to decide</span>
                  )}
                </span>
              )}
            </li>
          )
        );
      })}
    </ol>
  );
}
