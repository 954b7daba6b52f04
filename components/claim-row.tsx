import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { CueLine } from './cue-line.tsx';
import { type FindingActions, shownPassages } from './finding.ts';
import type { Finding } from '@/lib/core/record/record.ts';
import { Quotation } from './quotation.tsx';
import { RowActions } from './row-actions.tsx';
import { RowButton } from './row-button.tsx';
import { UnsureFlag } from './unsure-flag.tsx';
import { cueWords } from './words/claims.ts';

interface Props {
  readonly analysis: Analysis;
  readonly claim: Attribution;
  readonly actions: FindingActions;
  readonly isCurrent: boolean;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
}

/** A claim in a speaker's list: its words, how they stand, and what can be done with it. */
export function ClaimRow({ analysis, claim, actions, isCurrent, isLost }: Props) {
  const finding: Finding = { type: 'claim', id: claim.id };
  const cue = cueWords({ ...claim, source: null }, analysis.article.text);
  return (
    <li class={isCurrent ? 'claim current' : 'claim'} data-type="claim" data-id={claim.id}>
      <RowButton class="quote" finding={finding} onClick={() => actions.onJump(finding)}>
        <span class="clamped">
          <Quotation analysis={analysis} spans={shownPassages(claim)} />
        </span>
      </RowButton>
      <CueLine claim={claim} cue={cue} length="short">
        {isLost && (
          <>
            <span class="dot" />
            not on the page any more
          </>
        )}
      </CueLine>
      {claim.doubt && (
        <p class="doubt">
          <UnsureFlag /> {claim.doubt}
        </p>
      )}
      <RowActions finding={finding} quotes copiesAsRow={false} actions={actions} />
    </li>
  );
}
