import type { Analysis, Initiative } from '@/lib/core/model.ts';
import { DeedList } from './deed-list.tsx';
import type { Finding } from '@/lib/core/record/record.ts';
import { doubtAbout, type FindingActions } from './finding.ts';
import { RowActions } from './row-actions.tsx';
import { RowButton } from './row-button.tsx';
import { RowSigns } from './row-signs.tsx';
import { dateWords } from '@/lib/core/record/date-words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly initiative: Initiative;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
}

/** An initiative's row: its name, what was done with it, by whom, with whom and when; several deeds with a date each. */
export function InitiativeRow({ analysis, initiative, actions, isCurrent, isLost }: Props) {
  const finding: Finding = { type: 'initiative', id: initiative.id };
  const { name, deeds, attribution } = initiative;
  const date = deeds.length === 1 ? deeds[0]?.date : undefined;
  return (
    <li
      class={isCurrent ? 'initiative current' : 'initiative'}
      data-type="initiative"
      data-id={initiative.id}
    >
      <h2>
        <RowButton class="name" finding={finding} onClick={() => actions.onJump(finding)}>
          {name}
        </RowButton>
      </h2>
      {date && <span class="date">{dateWords(date)}</span>}
      <DeedList deeds={deeds} />
      <RowSigns finding={finding} doubt={doubtAbout(analysis, initiative)} isLost={isLost} />
      <RowActions finding={finding} quotes={attribution !== null} actions={actions} />
    </li>
  );
}
