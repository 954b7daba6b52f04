import { doubtIn } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { UnsureFlag } from './unsure-flag.tsx';
import { cueWords, whoSpeaks } from './words/claims.ts';

interface Props {
  readonly analysis: Analysis;
  /** The claim that the finding stands in, if any. */
  readonly claim: Attribution | undefined;
  readonly onSelect: (id: string) => void;
}

/** The row of a card's facts that tells in whose claim a figure or initiative stands, and leads there. */
export function SaidBy({ analysis, claim, onSelect }: Props) {
  const doubt = claim && doubtIn(claim);
  const cue = claim && cueWords(claim, analysis.article.text);
  return (
    <div>
      <dt>Said by</dt>
      {claim ? (
        <dd>
          <button type="button" class="link" onClick={() => onSelect(claim.id)}>
            {whoSpeaks(analysis, claim)}
          </button>
          {cue && (
            <>
              <span class="dot" />
              <em>{cue}</em>
            </>
          )}
          {doubt && (
            <p>
              <UnsureFlag reason={doubt} />
            </p>
          )}
        </dd>
      ) : (
        <dd class="none">the article’s own words</dd>
      )}
    </div>
  );
}
