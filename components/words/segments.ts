import type { Analysis, Span } from '@/lib/core/model.ts';

/** A run of a passage's text, and the finding it is, if it is one. */
export interface Segment {
  readonly text: string;
  readonly finding?: { readonly type: 'figure' | 'initiative'; readonly id: string };
}

interface Marked extends Span {
  readonly finding: NonNullable<Segment['finding']>;
}

function markedWithin({ figures, initiatives }: Analysis, span: Span): Marked[] {
  const marks: Marked[] = [
    ...figures.map(({ id, start, end }) => ({ start, end, finding: { type: 'figure' as const, id } })),
    ...initiatives.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, finding: { type: 'initiative' as const, id } })),
    ),
  ];
  return marks
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A passage's text cut into runs, so that the figures and initiatives in it can be marked; of overlapping ones the first. */
export function segmentsOf(analysis: Analysis, span: Span): Segment[] {
  const { text } = analysis.article;
  const segments: Segment[] = [];
  let done = span.start;
  for (const { start, end, finding } of markedWithin(analysis, span)) {
    if (start < done) continue;
    if (start > done) segments.push({ text: text.slice(done, start) });
    segments.push({ text: text.slice(start, end), finding });
    done = end;
  }
  if (done < span.end) segments.push({ text: text.slice(done, span.end) });
  return segments;
}
