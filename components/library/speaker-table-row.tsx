import { useState } from 'preact/hooks';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { DOWN, Icon, RIGHT } from '../icons.tsx';
import { UnsureFlag } from '../unsure-flag.tsx';
import { counted } from '../words/counts.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { loadedAt, useEntries, useLibrary } from './library-context.ts';
import { articleAt } from './model/entries.ts';
import { RANK } from './model/hits.ts';
import { formatState, NO_FILTERS, START } from './model/view-state.ts';
import { type Positions, positionsOf, sampleOf } from './model/positions.ts';
import { claimsOf, type SpeakerEntry } from './model/speakers.ts';
import { StatementRow } from './statement-row.tsx';
import { WhenStrip } from './when-strip.tsx';
import { SplitOff } from './split-off.tsx';
import { Words } from './words.tsx';

/** Claims that an opened speaker shows before more are asked for. */
const STEP = 20;

interface Props {
  readonly row: SpeakerEntry;
  readonly shown: Int32Array;
  readonly most: number;
  readonly isOpen: boolean;
  /** The merges that this speaker comes from. */
  readonly identities: readonly HeldOne[];
  /** Set while names are chosen to be merged. */
  readonly choosing: { readonly isOn: boolean; readonly onToggle: () => void } | undefined;
  readonly onOpen: () => void;
  readonly index: number;
  readonly measure: (row: Element | null) => void;
}

function Count({ count, name }: { readonly count: number; readonly name: string }) {
  return (
    <td class="num" data-name={count === 1 ? name : `${name}s`}>
      {count > 0 ? count.toLocaleString('en') : <span class="nil">–</span>}
    </td>
  );
}

function heldWords({ first, last }: Positions['held'][number]): string {
  if (last === '') return 'no date stated';
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  return from === to ? dateWords(to) : `${dateWords(from)} – ${dateWords(to)}`;
}

/** Earlier roles and affiliations, with when they were last given. */
function Earlier({ held }: Positions) {
  if (held.length < 2) return null;
  return (
    <dl class="held">
      {held.map((position) => (
        <div key={`${position.role} ${position.affiliation}`}>
          <dt>{heldWords(position)}</dt>
          <dd>{[position.role, position.affiliation].filter(Boolean).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Merged({ identities }: { readonly identities: readonly HeldOne[] }) {
  return (
    <>
      {identities.map(({ id, name, names, site }) => (
        <p key={id} class="merged">
          {names.length > 1 ? 'Made one speaker' : 'Goes by another name'}{' '}
          {site ? `on ${site}` : 'everywhere'}
          {names
            .filter((other) => other !== name)
            .map((other) => (
              <span key={other} class="dot">
                {other} <SplitOff id={id} name={other} />
              </span>
            ))}
        </p>
      ))}
    </>
  );
}

interface OpenedProps {
  readonly row: SpeakerEntry;
  readonly shown: Int32Array;
  readonly positions: Positions;
  readonly identities: readonly HeldOne[];
}

function Opened({ row, shown, positions, identities }: OpenedProps) {
  const context = useLibrary();
  const [limit, setLimit] = useState(STEP);
  const claims = claimsOf(context.entries, shown, row.speaker);
  const listed = [...claims.subarray(0, limit)];
  useEntries(context, listed);
  return (
    <div class="opened">
      <Earlier {...positions} />
      <Merged identities={identities} />
      <ol class="stms" aria-label={`Statements of ${row.name}`}>
        {listed.map((entry) => {
          const article = articleAt(context.entries, entry);
          return (
            article && (
              <li key={context.entries.ids[entry]}>
                <StatementRow
                  entry={entry}
                  article={article}
                  found={loadedAt(context, entry)}
                  heads="speaker"
                  rank={RANK.ownWhole}
                />
              </li>
            )
          );
        })}
      </ol>
      <p class="more">
        {claims.length > limit && (
          <button type="button" class="link" onClick={() => setLimit(limit + STEP)}>
            {counted(Math.min(STEP, claims.length - limit), 'more statement')}
          </button>
        )}
        <a
          href={formatState({ ...START, filters: { ...NO_FILTERS, speaker: [row.name] } })}
        >{`All ${counted(claims.length, 'statement')} in the list`}</a>
      </p>
    </div>
  );
}

/** A speaker's row: what they are, how else they are named, how much of them is on record and when; it opens to their claims. */
export function SpeakerTableRow(props: Props) {
  const { row, shown, most, isOpen, identities, choosing, onOpen, index, measure } = props;
  const { entries, cache, search } = useLibrary();
  const sample = isOpen ? row.articlePlaces.slice(0, 40) : sampleOf(row);
  const positions = positionsOf(entries, row, sample, cache.of);
  const [now] = positions.held;
  const isUnsure = row.unsure > 0 && row.unsure === row.claims;
  const named = `speaker-${row.speaker}`;
  return (
    <tbody data-index={index} ref={measure}>
      <tr aria-rowindex={index + 2}>
        <th scope="row" class="nm">
          {choosing && (
            <input
              type="checkbox"
              aria-labelledby={named}
              checked={choosing.isOn}
              onChange={choosing.onToggle}
            />
          )}
          <button type="button" class="open" id={named} data-row aria-expanded={isOpen} onClick={onOpen}>
            <Icon path={isOpen ? DOWN : RIGHT} />
            <Words text={row.unnamed?.told ?? row.name} search={search} />
          </button>
          {isUnsure && <UnsureFlag />}
          <span>
            <Words
              text={row.unnamed ? `No name given, in “${row.unnamed.title}” only` : (now?.role ?? '')}
              search={search}
            />
          </span>
        </th>
        <td class="aff">
          <Words text={now?.affiliation ?? ''} search={search} />
        </td>
        <td class="al">
          <Words text={positions.aliases.slice(0, 4).join(', ')} search={search} />
        </td>
        <Count count={row.claims} name="claim" />
        <Count count={row.figures} name="figure" />
        <Count count={row.initiatives} name="initiative" />
        <td class="strip">
          <WhenStrip strip={row.strip} most={most} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7}>
            <Opened row={row} shown={shown} positions={positions} identities={identities} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
