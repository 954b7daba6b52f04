import type { Finding, FindingActions } from './finding.ts';
import { IconButton } from './icon-button.tsx';
import { LINK, QUOTE, ROW } from './icons.tsx';

interface Props {
  readonly finding: Finding;
  /** Whether there is a claim to quote. */
  readonly quotes: boolean;
  readonly actions: FindingActions;
  /** Whether it copies as a row; a claim does not. */
  readonly copiesAsRow?: boolean;
}

/** What can be copied of a finding: its row, its claim, the link to its passage. */
export function RowActions({ finding, quotes, actions, copiesAsRow = true }: Props) {
  return (
    <span class="acts">
      {copiesAsRow && (
        <IconButton icon={ROW} name="Copy as a row" keyName="T" onClick={() => actions.onCopyRow(finding)} />
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
    </span>
  );
}
