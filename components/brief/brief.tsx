import { dateWords } from '@/lib/core/record/date-words.ts';
import { sourceOf } from '../library/model/entries.ts';
import { publishedWords } from '../library/source-words.tsx';
import { counted } from '../words/counts.ts';
import type { BriefArticle, BriefData, BriefHead } from './brief-data.ts';
import { BriefRow } from './brief-row.tsx';

const NOUNS = { claim: 'statement', figure: 'figure', initiative: 'initiative' } as const;

/** "7 statements and 2 figures in 3 articles". */
function holds(articles: readonly BriefArticle[]): string {
  const rows = articles.flatMap((one) => one.rows);
  const parts = (['claim', 'figure', 'initiative'] as const).flatMap((type) => {
    const count = rows.filter(({ body }) => body.type === type).length;
    return count > 0 ? [counted(count, NOUNS[type])] : [];
  });
  return `${new Intl.ListFormat('en').format(parts)} in ${counted(articles.length, 'article')}`;
}

interface ArticleProps {
  readonly from: BriefArticle;
  /** The number of its first row. */
  readonly first: number;
}

function Article({ from, first }: ArticleProps) {
  const { article, rows } = from;
  const { url } = article;
  return (
    <section>
      <header>
        <h2>{article.title || url}</h2>
        <span>
          {sourceOf(article)} · {publishedWords(article)}
        </span>
      </header>
      {article.byline && <p class="about">By {article.byline.replace(/^by\s+/i, '')}</p>}
      <ol>
        {rows.map((annotation, at) => (
          <BriefRow key={annotation.id} annotation={annotation} from={from} number={first + at} />
        ))}
      </ol>
      <p class="source">
        {/^https?:/.test(url) ? <a href={url}>{url}</a> : url} · text kept as read on{' '}
        {dateWords(article.readAt)}
        {article.edited && article.edited.length > 0 && ` · ${article.edited.join(', ')} set by hand`}
      </p>
    </section>
  );
}

interface Props {
  readonly head: BriefHead;
  readonly data: BriefData;
}

/** All rows with their sources, dates and changes: what is printed, and what is sent to somebody without the extension. */
export function Brief({ head: { title, filters, search, printed }, data: { articles } }: Props) {
  let next = 1;
  const firsts = articles.map(({ rows }) => (next += rows.length) - rows.length);
  return (
    <article class="brief" lang="en">
      <p class="about">On the Record · brief</p>
      <h1>{title}</h1>
      <p class="about">
        {holds(articles)}
        {search && ` · found by “${search}”`}
        {filters.length > 0 && ` · only: ${filters.join(', ')}`} · printed {dateWords(printed)}
      </p>
      {articles.map((from, at) => (
        <Article key={from.article.id} from={from} first={firsts[at] ?? 1} />
      ))}
      <footer>
        In “ ”: quoted by the source. Without: told in the source’s own words. [ ]: added by us. …: words left
        out.
      </footer>
    </article>
  );
}
