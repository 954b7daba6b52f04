import type { Analysis, Initiative } from '@/lib/core/model.ts';
import type { FindingActions } from './finding.ts';
import { InitiativeRow } from './initiative-row.tsx';
import type { InitiativeRows } from './lists/initiative-rows.ts';

interface Props {
  readonly analysis: Analysis;
  readonly rows: InitiativeRows;
  readonly actions: FindingActions;
  /** Id of the initiative that was last touched. */
  readonly current: string | undefined;
  /** Ids of what is not on the page any more. */
  readonly lost: readonly string[];
}

/** Initiatives with deed, parties and date; where they stand by date, those without one stand apart. */
export function InitiativeList({ analysis, rows: { dated, undated }, actions, current, lost }: Props) {
  const row = (initiative: Initiative) => (
    <InitiativeRow
      key={initiative.id}
      analysis={analysis}
      initiative={initiative}
      actions={actions}
      isCurrent={initiative.id === current}
      isLost={lost.includes(initiative.id)}
    />
  );
  return (
    <ul class="list">
      {dated.map(row)}
      {undated.length > 0 && (
        <li class="sep" key="undated">
          No date given
        </li>
      )}
      {undated.map(row)}
    </ul>
  );
}
