import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FindingActions } from './finding.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import { IconButton } from './icon-button.tsx';
import { LINK, QUOTE, ROW } from './icons.tsx';
import { RecordActions, RowDraft, RowNote } from './row-record.tsx';

interface Props {
  readonly finding: Finding;
  /** Whether there is a claim to quote. */
  readonly quotes: boolean;
  readonly actions: FindingActions;
  /** Whether it copies as a row; a claim does not. */
  readonly copiesAsRow?: boolean;
}

/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- a toolbar has keys, and no tag */
/** What can be done with a finding: copied as its row, its claim, the link to its passage; noted and put on record. */
export function RowActions({ finding, quotes, actions, copiesAsRow = true }: Props) {
  const [isNoting, setNoting] = useState(false);
  const bar = useRef<HTMLSpanElement>(null);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  // One stop for Tab, since a list has many rows: the arrows lead on.
  useLayoutEffect(() => {
    for (const [index, button] of buttons().entries()) button.tabIndex = index === 0 ? 0 : -1;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button === event.target);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || at < 0) return;
    all[(at + by + all.length) % all.length]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {isNoting ? (
        <RowNote finding={finding} actions={actions} onClose={() => setNoting(false)} />
      ) : (
        <RowDraft finding={finding} onGoOn={() => setNoting(true)} />
      )}
      <span class="acts" role="toolbar" aria-label="Actions" tabIndex={-1} ref={bar} onKeyDown={onKeyDown}>
        {copiesAsRow && (
          <IconButton
            icon={ROW}
            name="Copy as a row"
            keyName="T"
            onClick={() => actions.onCopyRow(finding)}
          />
        )}
        {quotes && (
          <IconButton
            icon={QUOTE}
            name="Copy quotation"
            keyName="C"
            onClick={() => actions.onCopyQuotation(finding)}
          />
        )}
        <IconButton icon={LINK} name="Copy link" keyName="L" onClick={() => actions.onCopyLink(finding)} />
        <RecordActions finding={finding} actions={actions} onEdit={() => setNoting(true)} />
      </span>
    </>
  );
}
