import { RelationSign } from '../compare/signs.tsx';
import type { Annotation, HeldOne, RecordedArticle } from '@/lib/core/record/record.ts';
import { ChangeArrow } from '../change-arrow.tsx';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { periodWords } from '@/lib/core/record/date-words.ts';
import { BOUND_SIGNS, columnUnit } from '../words/figures.ts';
import type { Loaded } from './annotation-cache.ts';
import { useLibrary } from './library-context.ts';
import { figureAt, saidIn } from './model/entries.ts';
import { figureContext } from './model/figure-context.ts';
import { OpenLink } from './open-link.tsx';
import { SourceWords } from './source-words.tsx';
import { RowNotes } from './row-notes.tsx';
import { RowTools } from './row-tools.tsx';
import { StandingFlags } from './standing-flags.tsx';
import { Words } from './words.tsx';

interface Props {
  readonly entry: number;
  /** How many more times its article gives just this value. */
  readonly again: number;
  /** Set where the user holds it to be one with the others of its measure. */
  readonly heldOne: HeldOne | undefined;
  /** The value among these that it rounds. */
  readonly rounds: number | undefined;
  readonly article: RecordedArticle;
  readonly found: { readonly annotation: Annotation; readonly loaded: Loaded } | undefined;
  readonly index: number;
  readonly measure: (row: Element | null) => void;
}

/** A figure in the ledger: its value, the words it was put in, what it is against, when it holds, who said it and where. */
export function LedgerRow({ entry, again, heldOne, rounds, article, found, index, measure }: Props) {
  const { entries, search, current, selected, actions } = useLibrary();
  const id = entries.ids[entry] ?? '';
  const figure = figureAt(entries, entry);
  const body = found?.annotation.body.type === 'figure' ? found.annotation.body : undefined;
  const period = entries.dates[entry];
  const speaker = saidIn(entries, entry);
  const amount = figure && amountOf(figure);
  const unit = figure && columnUnit(figure);
  const around = body && found && figureContext(found.annotation);
  const against = [body?.basis, body?.place].filter(Boolean).join(', ') || figure?.condition || '';
  const classes = [id === current && 'sel', selected.has(id) && 'picked'].filter(Boolean).join(' ');
  return (
    <tr class={classes} data-id={id} data-index={index} ref={measure} aria-rowindex={index + 2}>
      <td class="num v" title={amount?.full}>
        {figure?.change && <ChangeArrow change={figure.change} />}
        {figure?.bound && (
          <span class="bound">
            <span aria-hidden="true">{BOUND_SIGNS[figure.bound]} </span>
            <span class="visually-hidden">{figure.bound} </span>
          </span>
        )}
        {amount?.short}
        {unit && (
          <>
            {' '}
            <span class="unit">{unit}</span>
          </>
        )}
      </td>
      <td class="u">{unit}</td>
      <td class="as">
        <OpenLink class="put" article={article.id} annotation={id}>
          {body ? (
            <>
              {around?.before}
              <u>
                <Words text={body.text} search={search} />
              </u>
              {around?.after}
            </>
          ) : (
            <span class="visually-hidden">Figure in {article.title}</span>
          )}
        </OpenLink>
        {found && (
          <span class="flags">
            <StandingFlags
              flags={entries.flags[entry] ?? 0}
              annotation={found.annotation}
              change={article.change}
            />
          </span>
        )}
        {/* Where there is no column for it. */}
        <span class="narrowsrc">
          <SourceWords article={article} />
        </span>
        {again > 0 && (
          <span class="again">the same {again === 1 ? 'once' : `${again} times`} more in this article</span>
        )}
        {rounds !== undefined && figure && (
          <span class="rel">
            <RelationSign sign="rounded" />
            rounds {amountOf({ ...figure, value: rounds }).short}
          </span>
        )}
        {heldOne && (
          <button type="button" class="link" onClick={() => actions.onSplit(heldOne.id, id)}>
            Split off
          </button>
        )}
        {found && <RowNotes annotation={found.annotation} />}
      </td>
      <td class="ba">{against}</td>
      <td class="p">{period ? periodWords(period).long : ''}</td>
      <td class="by">
        {speaker === undefined ? (
          <span class="nil">article’s own words</span>
        ) : (
          <Words text={speaker} search={search} />
        )}
      </td>
      <td class="src">
        <span class="from">
          <SourceWords article={article} />
        </span>
        <RowTools annotation={id} quotes={body !== undefined && body.saidBy !== null} />
      </td>
    </tr>
  );
}
