import type { Span } from '@/lib/core/model.ts';
import type { Annotation } from '@/lib/core/record/record.ts';

/** A figure or initiative within words: UTF-16 offsets into them. */
export interface InnerMark extends Span {
  readonly type: 'figure' | 'initiative';
}

/** A run of words that look alike. */
export interface Run {
  readonly text: string;
  readonly mark?: InnerMark['type'];
  /** Whether the search found it. */
  readonly isHit: boolean;
}

/** Words cut where a mark or what the search found begins or ends; of overlapping marks the first counts. */
export function runsOf(text: string, marks: readonly InnerMark[], hits: readonly Span[]): Run[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...hits])
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    if (end <= start) return [];
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const mark = marks.find(covers)?.type;
    return [{ text: text.slice(start, end), isHit: hits.some(covers), ...(mark && { mark }) }];
  });
}

/** The figures and initiatives on record that stand within a piece of a claim, as offsets into the piece. */
export function marksWithin(piece: Span, version: string, others: readonly Annotation[]): InnerMark[] {
  return others.flatMap(({ body, version: own }) => {
    if (body.type === 'claim' || own !== version) return [];
    const spans: readonly Span[] = body.type === 'figure' ? [body] : body.mentions;
    const { type } = body;
    return spans
      .filter(({ start, end }) => piece.start <= start && end <= piece.end)
      .map(({ start, end }) => ({ type, start: start - piece.start, end: end - piece.start }));
  });
}
