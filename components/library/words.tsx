import { uncapitalised } from '@/lib/core/text/letters.ts';
import { Fragment } from 'preact';
import { afterLead, type Lead } from '@/lib/core/export/introduced.ts';
import { claimText } from '@/lib/core/export/quotation.ts';
import { shownPieces } from '@/lib/core/export/shown-pieces.ts';
import { knownLead } from '@/lib/core/export/known-lead.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { highlightsOf } from '@/lib/core/search/highlights.ts';
import type { Leads } from './annotation-cache.ts';
import { type InnerMark, marksWithin, runsOf } from './model/runs.ts';

interface Props {
  readonly text: string;
  readonly marks?: readonly InnerMark[];
  /** What was searched for; "" for nothing. */
  readonly search: string;
}

const NO_MARKS: readonly InnerMark[] = [];

/** Words with the figures and initiatives in them underlined, and what was searched for marked. */
export function Words({ text, marks = NO_MARKS, search }: Props) {
  const hits = search ? highlightsOf(text, search) : [];
  if (marks.length === 0 && hits.length === 0) return <>{text}</>;
  return (
    <>
      {runsOf(text, marks, hits).map((run, index) => {
        const words = run.isHit ? <mark>{run.text}</mark> : run.text;
        return run.mark ? (
          <span key={index} class={`m-${run.mark}`}>
            {words}
          </span>
        ) : (
          <Fragment key={index}>{words}</Fragment>
        );
      })}
    </>
  );
}

interface ClaimProps {
  readonly claim: Annotation;
  /** The annotations of its article. */
  readonly others: readonly Annotation[];
  /** As in `Loaded`. */
  readonly leads?: Leads;
  readonly search: string;
}

const NO_LEADS: Leads = new Map();

function LeadWords({ lead, source, search }: { lead: Lead; source: string; search: string }) {
  return (
    <>
      <span class={lead.turns ? 'lead turns' : 'lead'}>
        <Words text={lead.words} search={search} />
        {/* Under a speaker's name "according to" would have nobody to go to. */}
        {lead.isBefore && ` ${source}:`}
        {lead.joint === 'colon' && ':'}
        {lead.joint === 'that' && (lead.isAdded ? <span class="ours"> [that]</span> : ' that')}
      </span>{' '}
    </>
  );
}

/** A claim on record as told.tsx shows one of the page: what reports it before its words, marks only round what was in marks. */
export function ClaimWords({ claim, others, leads = NO_LEADS, search }: ClaimProps) {
  const { body } = claim;
  if (body.type !== 'claim') return null;
  const attribution = { ...body, id: claim.id, speaker: body.speaker?.name ?? null };
  const words = claimText(attribution);
  const lead = leads.get(claim.id) ?? knownLead(claim, body);
  const isLowered = lead?.isBefore === false && afterLead(words, lead) !== words;
  return (
    <>
      {lead && <LeadWords lead={lead} source={body.source?.text ?? 'them'} search={search} />}
      {shownPieces(attribution).map((piece, index) => (
        <Fragment key={piece.start}>
          {/* Bound to what follows, as in quotation.tsx. */}
          {piece.joint === ' … ' ? ' …\u00a0' : piece.joint || null}
          {piece.isQuoted && '“'}
          <Words
            text={isLowered && index === 0 ? uncapitalised(piece.text) : piece.text}
            marks={marksWithin(piece, claim.version, others)}
            search={search}
          />
          {piece.isQuoted && '”'}
        </Fragment>
      ))}
    </>
  );
}
