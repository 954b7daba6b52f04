import { useMemo } from 'preact/hooks';
import type { Deed } from '@/lib/core/model.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { DeedChip } from '../deed-chip.tsx';
import { dateWords, periodWords } from '@/lib/core/record/date-words.ts';
import { type LibraryContext, loadedAt, useLibrary } from './library-context.ts';
import { timelineAxis } from './model/axis.ts';
import { articleAt } from './model/entries.ts';
import type { Timeline, TimelineRow } from './model/timeline.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';
import { RowNotes } from './row-notes.tsx';
import { RowTools } from './row-tools.tsx';
import { StandingFlags } from './standing-flags.tsx';
import { Axis } from './timeline-axis.tsx';
import { useRowList } from './use-row-list.ts';
import { Words } from './words.tsx';

/** Heights of rows that were not drawn yet, in CSS px. */
const ROW_HEIGHT = 39;
const YEAR_HEIGHT = 47;

/** The date under its year: "17 Nov", "Jul", "Q1", "2022". */
function shortDate(date: string): string {
  const words = date.includes('/') ? periodWords(date).short : dateWords(date);
  return words.replace(/(?<=\S) \d{4}$/, '');
}

function Parties({ deed }: { readonly deed: Deed }) {
  const { search } = useLibrary();
  const circumstances = [deed.event, deed.place].filter(Boolean).join(', ');
  return (
    <>
      <Words text={deed.actors.join(', ')} search={search} />
      {deed.counterparts.length > 0 && (
        <>
          {' '}
          <span class="with">with</span> <Words text={deed.counterparts.join(', ')} search={search} />
        </>
      )}
      {circumstances && <span class="with dot">{circumstances}</span>}
    </>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly article: RecordedArticle;
  readonly context: LibraryContext;
}

function Row({ row: { entry, deed: place, date }, article, context }: RowProps) {
  const { entries, search, current, selected } = context;
  const id = entries.ids[entry] ?? '';
  const found = loadedAt(context, entry);
  const body = found?.annotation.body.type === 'initiative' ? found.annotation.body : undefined;
  const deed = body?.deeds[place];
  const classes = ['it', id === current && 'sel', selected.has(id) && 'picked'].filter(Boolean).join(' ');
  return (
    <div class={classes} data-id={id}>
      <time>{date && shortDate(date)}</time>
      <h4>
        <OpenLink class="name" article={article.id} annotation={id}>
          <Words text={entries.labels[entry] ?? ''} search={search} />
        </OpenLink>
        {body?.kind && <span class="kindname">{body.kind}</span>}
      </h4>
      <span class="did">{deed && <DeedChip deed={deed} />}</span>
      <p>
        {deed && <Parties deed={deed} />}
        {found && (
          <span class={deed ? 'flags' : 'flags alone'}>
            <StandingFlags
              flags={entries.flags[entry] ?? 0}
              annotation={found.annotation}
              change={article.change}
            />
          </span>
        )}
      </p>
      <span class="src">
        <SourceWords article={article} />
      </span>
      {found && (
        <div class="below">
          <RowNotes annotation={found.annotation} />
        </div>
      )}
      <RowTools annotation={id} quotes={body !== undefined && body.saidBy !== null} />
    </div>
  );
}

/** What was done with the initiatives on record, by year, over all articles. */
export function TimelineView({ timeline: { rows, years } }: { readonly timeline: Timeline }) {
  const context = useLibrary();
  const { entries } = context;
  const axis = useMemo(() => timelineAxis(rows), [rows]);
  const list = useRowList<HTMLOListElement>(context, {
    count: rows.length,
    estimate: (index) => (years.has(index) ? ROW_HEIGHT + YEAR_HEIGHT : ROW_HEIGHT),
    entryOf: (index) => rows[index]?.entry ?? -1,
  });
  return (
    <>
      {axis && <Axis axis={axis} />}
      <ol
        class="tl"
        ref={list.container}
        style={{ paddingTop: `${list.before}px`, paddingBottom: `${list.after}px` }}
      >
        {list.items.map(({ index }) => {
          const row = rows[index];
          const article = row && articleAt(entries, row.entry);
          const year = years.get(index);
          return (
            article && (
              <li
                key={`${entries.ids[row.entry]} ${row.deed}`}
                data-index={index}
                ref={list.measure}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
              >
                {year !== undefined && <h3 class="yr">{year || 'No date'}</h3>}
                <Row row={row} article={article} context={context} />
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
