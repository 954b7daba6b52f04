import { useMemo } from 'preact/hooks';
import type { Deed } from '@/lib/core/model.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { DeedChip } from '../deed-chip.tsx';
import { counted } from '../words/counts.ts';
import { dateWords, periodWords } from '@/lib/core/record/date-words.ts';
import { type LibraryContext, loadedAt, useLibrary } from './library-context.ts';
import { timelineAxis } from './model/axis.ts';
import { articleAt } from './model/entries.ts';
import { deedWords } from './model/deed-words.ts';
import { kindBeside } from '../words/deeds.ts';
import type { NameHead, Timeline, TimelineRow } from './model/timeline.ts';
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
const HEAD_HEIGHT = 52;

/** When it was done: "17 Nov 2025", "Q1 2022"; else when it was reported. */
function When({ row: { date, reported } }: { readonly row: TimelineRow }) {
  if (date) return <time>{date.includes('/') ? periodWords(date).short : dateWords(date)}</time>;
  return <span class="reported">{reported ? `reported ${dateWords(reported)}` : 'no date stated'}</span>;
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

/** The very words that tell a deed, as far as the record holds what stands around its name. */
function DeedWords({ words }: { readonly words: ReturnType<typeof deedWords> }) {
  return (
    <>
      …{'\u00a0'}
      {words.before}
      <u>{words.cue}</u>
      {words.after}
      {'\u00a0'}…
    </>
  );
}

function Row({ row, article, context }: RowProps) {
  const { entry, deed: place } = row;
  const { entries, current, selected } = context;
  const id = entries.ids[entry] ?? '';
  const found = loadedAt(context, entry);
  const body = found?.annotation.body.type === 'initiative' ? found.annotation.body : undefined;
  const deed = body?.deeds[place];
  const classes = ['it', id === current && 'sel', selected.has(id) && 'picked'].filter(Boolean).join(' ');
  return (
    <div class={classes} data-id={id}>
      <When row={row} />
      <h4>
        <OpenLink class="name" article={article.id} annotation={id}>
          {found && deed ? (
            <DeedWords words={deedWords(found.annotation, deed)} />
          ) : (
            <>only named: it is not told what was done</>
          )}
        </OpenLink>
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

/** The name that the rows below are of: other spellings, what was done last, and how many articles tell of it. */
function Head({
  head: { name, others, reports, last },
  kind,
}: {
  readonly head: NameHead;
  readonly kind: string;
}) {
  const { search } = useLibrary();
  const beside = kindBeside({ name, kind });
  const when = last.date || last.reported;
  return (
    <h3 class="itname">
      <span>
        <Words text={name} search={search} />
        {beside && <span class="kindname">{beside}</span>}
        {others.length > 0 && <span class="kindname">also “{others.join('”, “')}”</span>}
      </span>
      <span class="src">
        {counted(reports, 'report')}
        {when && `, last ${last.date ? '' : 'reported '}${dateWords(when)}`}
      </span>
    </h3>
  );
}

function kindAt(context: LibraryContext, entry: number): string {
  const body = loadedAt(context, entry)?.annotation.body;
  return body?.type === 'initiative' ? (body.kind ?? '') : '';
}

/** What was done with the initiatives on record, name by name, over all articles. */
export function TimelineView({ timeline: { rows, heads } }: { readonly timeline: Timeline }) {
  const context = useLibrary();
  const { entries } = context;
  const axis = useMemo(() => timelineAxis(rows), [rows]);
  const list = useRowList<HTMLOListElement>(context, {
    count: rows.length,
    estimate: (index) => (heads.has(index) ? ROW_HEIGHT + HEAD_HEIGHT : ROW_HEIGHT),
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
          const head = heads.get(index);
          return (
            article && (
              <li
                key={`${entries.ids[row.entry]} ${row.deed}`}
                data-index={index}
                ref={list.measure}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
              >
                {head && <Head head={head} kind={kindAt(context, row.entry)} />}
                <Row row={row} article={article} context={context} />
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
