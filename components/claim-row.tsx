import { doubtIn } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import type { FindingActions } from './finding.ts';
import { RowActions } from './row-actions.tsx';
import { RowButton } from './row-button.tsx';
import { RowSigns } from './row-signs.tsx';
import { Told } from './told.tsx';
import { loadedWords } from './words/claims.ts';

interface Props {
  readonly analysis: Analysis;
  readonly claim: Attribution;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
}

/** A claim in a speaker's list: how it is told and its words, how it stands, and what can be done with it. */
export function ClaimRow({ analysis, claim, actions, isCurrent, isLost }: Props) {
  const finding: Finding = { type: 'claim', id: claim.id };
  return (
    <li class={isCurrent ? 'claim current' : 'claim'} data-type="claim" data-id={claim.id}>
      <RowButton class="quote" finding={finding} onClick={() => actions.onJump(finding)}>
        <span class="clamped">
          <Told analysis={analysis} claim={claim} />
        </span>
      </RowButton>
      <RowSigns finding={finding} doubt={doubtIn(claim)} isLost={isLost} notes={loadedWords(claim)} />
      <RowActions finding={finding} quotes copiesAsRow={false} actions={actions} />
    </li>
  );
}
