import { Fragment } from 'preact';
import { afterLead, leadOf } from '@/lib/core/export/introduced.ts';
import { claimText } from '@/lib/core/export/quotation.ts';
import { shownPieces } from '@/lib/core/export/shown-pieces.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { Segments } from './quotation.tsx';
import { barePronoun } from './words/claims.ts';

interface Props {
  readonly analysis: Analysis;
  readonly claim: Attribution;
}

/**
 * A claim as the article tells it, under its speaker's name: the words that report before it, a denial in bold; marks only
 * round what the article has in marks; what we put in stands in [ ].
 */
export function Told({ analysis, claim }: Props) {
  const words = claimText(claim);
  const lead = leadOf(claim, words, analysis.article.text);
  // Under "No name given" the words that stand for nobody are told: "many believe".
  const pronoun = barePronoun(claim);
  // Under a speaker's name "according to" would have nobody to go to.
  const before = lead?.isBefore ? ` ${claim.source?.text ?? 'them'}:` : '';
  const isLowered = before === '' && afterLead(words, lead) !== words;
  return (
    <>
      {lead && (
        <>
          <span class={lead.turns ? 'lead turns' : 'lead'}>
            {pronoun && `${pronoun} `}
            {lead.words}
            {before}
            {lead.joint === 'colon' && ':'}
            {lead.joint === 'that' && (lead.isAdded ? <span class="ours"> [that]</span> : ' that')}
          </span>{' '}
        </>
      )}
      {shownPieces(claim).map((piece, index) => (
        <Fragment key={piece.start}>
          {/* Bound to what follows: a clamped line that ended here would show a second ellipsis. */}
          {piece.joint === ' … ' ? ' …\u00a0' : piece.joint || null}
          {piece.isQuoted && '“'}
          <Segments analysis={analysis} span={piece} isLowered={isLowered && index === 0} />
          {piece.isQuoted && '”'}
        </Fragment>
      ))}
    </>
  );
}
