import { marksOf } from './marks.ts';
import type { Analysis } from '@/lib/core/model.ts';

/** From this share of the words on, quiet marks are offered. */
const DENSE = 1 / 3;

/** How much of a text is painted when all marks are shown, 0 to 1. */
export function shareMarked(analysis: Analysis): number {
  let [end, painted] = [0, 0];
  const spans = marksOf(analysis).flatMap((mark) => mark.spans);
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    painted += Math.max(0, span.end - Math.max(span.start, end));
    end = Math.max(end, span.end);
  }
  return painted / Math.max(1, analysis.article.text.length);
}

interface Props {
  readonly analysis: Analysis;
  readonly onQuiet: () => void;
  readonly onDismiss: () => void;
}

/** Offers to show fewer marks where much of the page is painted; nothing elsewhere. */
export function QuietOffer({ analysis, onQuiet, onDismiss }: Props) {
  const share = shareMarked(analysis);
  if (share < DENSE) return null;
  return (
    <div class="banner">
      <p>
        <b>{Math.round(share * 100)} % of this page is marked.</b> Quiet keeps claims with a figure, denial or
        promise.
      </p>
      <button type="button" class="link" onClick={onQuiet}>
        Quiet
      </button>
      <button type="button" class="link" onClick={onDismiss}>
        Keep all
      </button>
    </div>
  );
}
