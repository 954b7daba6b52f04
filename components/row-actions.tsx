import { useState } from 'preact/hooks';
import type { FindingActions } from './finding.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import { IconButton } from './icon-button.tsx';
import { LINK, QUOTE, ROW } from './icons.tsx';
import { RecordActions, RowDraft, RowNote } from './row-record.tsx';
import { RowToolbar } from './row-toolbar.tsx';

interface Props {
  readonly finding: Finding;
  /** Whether there is a claim to quote. */
  readonly quotes: boolean;
  readonly actions: FindingActions;
  /** Whether it copies as a row; a claim does not. */
  readonly copiesAsRow?: boolean;
}

/** What can be done with a finding: copied as its row, its claim, the link to its passage; noted and put on record. */
export function RowActions({ finding, quotes, actions, copiesAsRow = true }: Props) {
  const [isNoting, setNoting] = useState(false);
  return (
    <>
      {isNoting ? (
        <RowNote finding={finding} actions={actions} onClose={() => setNoting(false)} />
      ) : (
        <RowDraft finding={finding} onGoOn={() => setNoting(true)} />
      )}
      <RowToolbar>
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
      </RowToolbar>
    </>
  );
}
