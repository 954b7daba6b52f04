import { counted } from '../words/counts.ts';
import { type LibraryContext, loadedAt, useLibrary } from './library-context.ts';
import { articleAt, sourceOf } from './model/entries.ts';
import type { StatementHead, Statements } from './model/statements.ts';
import { formatState, START } from './model/view-state.ts';
import { isOfText } from './model/hits.ts';
import { publishedWords } from './source-words.tsx';
import { StatementRow } from './statement-row.tsx';
import { TextHit } from './text-hit.tsx';
import { useRowList } from './use-row-list.ts';
import { Words } from './words.tsx';

/** Heights of what was not drawn yet, in CSS px: a claim of two lines, and the heading above a group. */
const ROW_HEIGHT = 108;
const HEAD_HEIGHT = 59;

interface HeadProps {
  readonly head: StatementHead;
  /** Whether words of the article's text are shown. */
  readonly isInText: boolean;
  readonly context: LibraryContext;
}

/** Whether a search finds any of a head's rows by the text of their article alone. */
function isInText(
  ranks: Uint8Array | undefined,
  rows: Int32Array,
  first: number,
  { count }: StatementHead,
): boolean {
  return rows.subarray(first, first + count).some((row) => isOfText(ranks?.[row] ?? 0));
}

function Head({ head, context: { entries, search }, isInText: showsText }: HeadProps) {
  const article = entries.articles[head.article];
  if (!article)
    return (
      <div class="arthead">
        <h3 class="name">{entries.names[head.speaker] ?? 'No name given'}</h3>
        <span>
          {counted(head.count, 'statement')} in {counted(head.articles, 'article')}
        </span>
      </div>
    );
  return (
    <div class="arthead">
      <h3>
        <a href={formatState({ ...START, view: 'articles', article: article.id, search })}>
          <Words text={article.title} search={search} />
        </a>
      </h3>
      <span>
        {sourceOf(article)}
        <span class="dot" />
        {publishedWords(article)}
        <span class="dot" />
        {counted(head.count, 'statement')}
      </span>
      {showsText && <TextHit article={article.id} />}
    </div>
  );
}

interface Props {
  readonly statements: Statements;
  /** Of a search: how well each entry fits. */
  readonly ranks: Uint8Array | undefined;
}

/** Claims under their articles, or their speakers. */
export function StatementList({ statements: { rows, heads }, ranks }: Props) {
  const context = useLibrary();
  const { entries } = context;
  const list = useRowList<HTMLOListElement>(context, {
    count: rows.length,
    estimate: (row) => (heads.has(row) ? ROW_HEIGHT + HEAD_HEIGHT : ROW_HEIGHT),
    entryOf: (row) => rows[row] ?? -1,
  });
  return (
    <ol
      class="stms"
      ref={list.container}
      style={{ paddingTop: `${list.before}px`, paddingBottom: `${list.after}px` }}
    >
      {list.items.map(({ index }) => {
        const entry = rows[index] ?? -1;
        const head = heads.get(index);
        const article = articleAt(entries, entry);
        return (
          article && (
            <li
              key={entries.ids[entry]}
              data-index={index}
              ref={list.measure}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              {head && <Head head={head} context={context} isInText={isInText(ranks, rows, index, head)} />}
              <StatementRow
                entry={entry}
                article={article}
                found={loadedAt(context, entry)}
                rank={ranks?.[entry] ?? 0}
                heads={head?.article === -1 || isBySpeaker(heads) ? 'speaker' : 'article'}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}

function isBySpeaker(heads: Statements['heads']): boolean {
  return heads.get(0)?.article === -1;
}
