import { useEffect } from 'preact/hooks';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { useLibrary } from './library-context.ts';
import { monthWords } from './model/facet-words.ts';
import { sampleOf } from './model/positions.ts';
import type { SpeakerEntry, SpeakerTable } from './model/speakers.ts';
import { SpeakerTableRow } from './speaker-table-row.tsx';
import { useRowList } from './use-row-list.ts';

const ROW_HEIGHT = 60;
const OPENED_HEIGHT = 1600;

interface Props {
  readonly table: SpeakerTable;
  /** The entries that the filters leave. */
  readonly shown: Int32Array;
  readonly identities: readonly HeldOne[];
  /** The names chosen to be merged; undefined while none are being chosen. */
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (name: string) => void;
}

/** Everybody who says something on record, with how much of them there is. */
export function SpeakersView({ table, shown, identities, chosen, onChoose }: Props) {
  const context = useLibrary();
  const { entries, state, actions, cache } = context;
  const { rows, from, to, most } = table;
  const isOpen = (row: SpeakerEntry | undefined) => row !== undefined && row.name === state.open;
  const list = useRowList<HTMLTableElement>(context, {
    count: rows.length,
    estimate: (index) => (isOpen(rows[index]) ? OPENED_HEIGHT : ROW_HEIGHT),
    entryOf: () => -1,
    isRow: () => true,
  });
  const wanted = list.items.flatMap(({ index }) => {
    const row = rows[index];
    const places = row ? (isOpen(row) ? row.articlePlaces.slice(0, 40) : sampleOf(row)) : [];
    return places.map((place) => entries.articles[place]?.id ?? '');
  });
  useEffect(() => cache.want(wanted), [cache, wanted.join(' ')]);
  const open = (name: string) => actions.onState({ ...state, open: state.open === name ? '' : name }, 'push');

  return (
    <table class="tbl spk" ref={list.container} aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">Name</th>
          <th scope="col" class="aff">
            Affiliation
          </th>
          <th scope="col" class="al">
            Also named as
          </th>
          <th scope="col" class="num">
            Claims
          </th>
          <th scope="col" class="num">
            Figures
          </th>
          <th scope="col" class="num">
            Initiatives
          </th>
          <th scope="col" class="strip">
            {from === to ? to && monthWords(to) : `${monthWords(from)} – ${monthWords(to)}`}
          </th>
        </tr>
      </thead>
      <tbody aria-hidden="true">
        <tr style={{ height: `${list.before}px` }} />
      </tbody>
      {list.items.map(({ index }) => {
        const row = rows[index];
        return (
          row && (
            <SpeakerTableRow
              key={row.name}
              row={row}
              shown={shown}
              most={most}
              isOpen={isOpen(row)}
              identities={identities.filter(({ name }) => name === row.name)}
              choosing={
                chosen && !row.unnamed
                  ? { isOn: chosen.includes(row.name), onToggle: () => onChoose(row.name) }
                  : undefined
              }
              onOpen={() => open(row.name)}
              index={index}
              measure={list.measure}
            />
          )
        );
      })}
      {/* Where it is of no height, it would take a piece of the last row's line. */}
      {list.after > 0 && (
        <tbody aria-hidden="true">
          <tr style={{ height: `${list.after}px` }} />
        </tbody>
      )}
    </table>
  );
}
