import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '@/lib/core/model.ts';
import { ClaimRow } from './claim-row.tsx';
import type { FindingActions } from './finding.ts';
import { DOWN, Icon, RIGHT } from './icons.tsx';
import type { SpeakerRow } from './lists/speaker-rows.ts';
import { PositionStrip } from './position-strip.tsx';
import { UnsureFlag } from './unsure-flag.tsx';
import { counted } from './words/counts.ts';

interface Props {
  readonly analysis: Analysis;
  readonly rows: readonly SpeakerRow[];
  /** Whether a filter is on: claims that it found are shown, all of them. */
  readonly isFiltered: boolean;
  /** Whether all speakers open, since claims were asked for by what they do. */
  readonly opensAll: boolean;
  readonly actions: FindingActions;
  /** Id of the claim that was last touched. */
  readonly current: string | undefined;
  readonly lost: readonly string[];
}

/** A speaker with more claims than this shows the first few, and how many more there are. */
const SHOWN_AT_MOST = 5;
const SHOWN_FIRST = 3;

interface SpeakerProps extends Omit<Props, 'rows' | 'opensAll'> {
  readonly row: SpeakerRow;
  readonly opensAtFirst: boolean;
}

function Speaker({ row, opensAtFirst, isFiltered, analysis, actions, current, lost }: SpeakerProps) {
  const [isOpen, setOpen] = useState(opensAtFirst);
  const [showsAll, setShowsAll] = useState(isFiltered);
  const shown =
    showsAll || row.claims.length <= SHOWN_AT_MOST ? row.claims : row.claims.slice(0, SHOWN_FIRST);
  const hidden = row.claims.length - shown.length;
  const list = useRef<HTMLOListElement>(null);
  // "8 more claims" is gone once it is pressed: the focus goes on to the first of them.
  useEffect(() => {
    if (showsAll && !isFiltered) list.current?.querySelectorAll<HTMLElement>('.row')[SHOWN_FIRST]?.focus();
  }, [showsAll]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') setOpen(true);
    else if (event.key === 'ArrowLeft') {
      setOpen(false);
      (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.speaker-head')?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <li class="speaker" onKeyDown={onKeyDown}>
      <button
        type="button"
        class="speaker-head"
        data-row
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon path={isOpen ? DOWN : RIGHT} />
        <span class="speaker-name">
          {row.name}
          {row.doubt && <UnsureFlag />}
        </span>
        <span class="speaker-count">
          {row.claims.length}
          <span class="visually-hidden"> {row.claims.length === 1 ? 'claim' : 'claims'}</span>
        </span>
        {row.role && <span class="speaker-role">{row.role}</span>}
        <PositionStrip
          spans={row.claims.flatMap(({ content }) => content)}
          length={analysis.article.text.length}
        />
      </button>
      {isOpen && (
        <ol class="claims" ref={list}>
          {shown.map((claim) => (
            <ClaimRow
              key={claim.id}
              analysis={analysis}
              claim={claim}
              actions={actions}
              isCurrent={claim.id === current}
              isLost={lost.includes(claim.id)}
            />
          ))}
        </ol>
      )}
      {isOpen && hidden > 0 && (
        <button type="button" class="more" data-row onClick={() => setShowsAll(true)}>
          {counted(hidden, 'more claim')}
        </button>
      )}
    </li>
  );
}

/** Speakers as disclosures, their claims inside; the first is open, and under a filter those whose claims it found. */
export function SpeakerList({ rows, isFiltered, opensAll, ...rest }: Props) {
  return (
    <ul class="list">
      {rows.map((row, index) => (
        <Speaker
          key={row.id}
          row={row}
          opensAtFirst={opensAll || (isFiltered ? row.matchedByClaims || rows.length === 1 : index === 0)}
          isFiltered={isFiltered}
          {...rest}
        />
      ))}
    </ul>
  );
}
