import type { Initiative } from '@/lib/core/model.ts';
import { Deed } from './deed.tsx';
import type { Finding, FindingActions } from './finding.ts';
import type { InitiativeRows } from './lists/initiative-rows.ts';
import { RowButton } from './row-button.tsx';
import { dateWords } from './words/dates.ts';

interface Props {
  readonly rows: InitiativeRows;
  readonly actions: FindingActions;
  /** Id of the initiative that was last touched. */
  readonly current: string | undefined;
}

interface RowProps {
  readonly initiative: Initiative;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
}

function InitiativeRow({ initiative, actions, isCurrent }: RowProps) {
  const finding: Finding = { type: 'initiative', id: initiative.id };
  const { name, action, actors, counterparts, date } = initiative;
  return (
    <li class={isCurrent ? 'initiative current' : 'initiative'}>
      <h2>
        <RowButton class="name" finding={finding} onClick={() => actions.onJump(finding)}>
          {name}
        </RowButton>
      </h2>
      {date && <span class="date">{dateWords(date)}</span>}
      {(action || actors.length > 0 || counterparts.length > 0) && (
        <p>
          {action && <Deed action={action} />}
          {actors.join(', ')}
          {counterparts.length > 0 && (
            <>
              {' '}
              <span class="with">with</span> {counterparts.join(', ')}
            </>
          )}
        </p>
      )}
    </li>
  );
}

/** Initiatives with deed, parties and date; where they stand by date, those without one stand apart. */
export function InitiativeList({ rows: { dated, undated }, actions, current }: Props) {
  const row = (initiative: Initiative) => (
    <InitiativeRow
      key={initiative.id}
      initiative={initiative}
      actions={actions}
      isCurrent={initiative.id === current}
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
