import type { Block, Span } from '@/lib/core/model.ts';
import type { Annotation, FindingType } from '@/lib/core/record/record.ts';
import { isUnsure } from '@/lib/core/record/standing.ts';

/** A passage on record, in a version's text. */
export interface TextMark extends Span {
  readonly annotation: string;
  readonly type: FindingType;
  readonly isUnsure: boolean;
}

/** A run of a block's text and the marks that lie over all of it, the innermost last. */
export interface TextRun {
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** The annotations whose first passage begins here. */
  readonly begins: readonly string[];
}

/** The passages of annotations as they stand in the text of a version; what has none there is left out. */
export function marksIn(annotations: readonly Annotation[], version: string): readonly TextMark[] {
  const marks = annotations.flatMap((annotation) => {
    const { body, placement, id } = annotation;
    const own: readonly Span[] =
      body.type === 'claim' ? body.content : body.type === 'figure' ? [body] : body.mentions;
    const spans = annotation.version === version ? own : placement.version === version ? placement.spans : [];
    const isSaid = body.type !== 'claim' && body.saidBy !== null;
    const how = { annotation: id, type: body.type, isUnsure: isUnsure(annotation), isSaid };
    return spans.flatMap((span) => (span ? [{ start: span.start, end: span.end, ...how }] : []));
  });
  const claims = marks.filter(({ type }) => type === 'claim');
  // Whether somebody said a figure is as unsure as the claim that it stands in.
  return marks.map(({ isSaid, ...mark }) => ({
    ...mark,
    isUnsure: mark.isUnsure || (isSaid && innermost(claims, mark)?.isUnsure === true),
  }));
}

/** The shortest of the marks that lie over all of a span. */
function innermost<Mark extends Span>(marks: readonly Mark[], { start, end }: Span): Mark | undefined {
  const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
  return over.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The stretches that the ends of marks cut a block into, each with the marks that lie over all of it. */
export function cutAtMarks<Mark extends Span>(
  block: Span,
  marks: readonly Mark[],
): ReadonlyArray<Span & { readonly over: readonly Mark[] }> {
  const own = marks.filter(({ start, end }) => start < block.end && block.start < end);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of own)
    for (const at of [start, end]) if (block.start < at && at < block.end) cuts.add(at);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? block.end;
    return { start, end, over: own.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}

/** A block's text cut where marks begin and end. */
export function textRuns(text: string, block: Block, marks: readonly TextMark[]): readonly TextRun[] {
  return cutAtMarks(block, marks).map(({ start, end, over }) => {
    const nested = over.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return {
      text: text.slice(start, end),
      marks: nested,
      begins: nested.filter((mark) => mark.start === start).map(({ annotation }) => annotation),
    };
  });
}
