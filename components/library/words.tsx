import { Fragment } from 'preact';
import type { Annotation } from '@/lib/core/record/record.ts';
import { highlightsOf } from '@/lib/core/record/terms.ts';
import { type InnerMark, marksWithin, runsOf, shownPieces } from './model/runs.ts';

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
  readonly search: string;
}

/** The words of a claim, piece by piece. */
export function ClaimWords({ claim, others, search }: ClaimProps) {
  return (
    <>
      {shownPieces(claim).map((piece, index) => (
        <Fragment key={piece.start}>
          {/* Bound to what follows, as in quotation.tsx. */}
          {index > 0 && ' …\u00a0'}
          <Words text={piece.text} marks={marksWithin(piece, claim.version, others)} search={search} />
        </Fragment>
      ))}
    </>
  );
}
