import type { Analysis, Attribution, Span } from '../model.ts';
import { bodyByHand, type Selection } from './by-hand.ts';
import { annotationWith } from './on-record.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body, FindingType } from './record.ts';
import type { RecordState } from './record-state.ts';
import { overlapOf } from './same-finding.ts';
import { annotationOf, type RecordContext } from './to-annotation.ts';

/** How much of a mark another of its type may share. */
const MOST = 0.8;

function spansOf(analysis: Analysis, type: FindingType): (readonly Span[])[] {
  if (type === 'claim') return analysis.attributions.map(({ content }) => content);
  if (type === 'figure') return analysis.figures.map((figure) => [figure]);
  return analysis.initiatives.map(({ mentions }) => mentions);
}

/** Throws where the selection is marked as the same already. */
function mustBeNew(analysis: Analysis, type: FindingType, body: Body): void {
  const own = passagesOf(body);
  const isMarked = spansOf(analysis, type).some((spans) => {
    const { whole, part } = overlapOf(own, spans);
    return type === 'claim' ? whole > MOST : part > 0;
  });
  if (isMarked) throw new Error('This passage is marked already. Click the mark to edit it.');
}

const isInside = (span: Span, { content }: Pick<Attribution, 'content'>): boolean =>
  content.some(({ start, end }) => start <= span.start && span.end <= end);

/** Figures and initiatives on record that stand in a new claim, and in none inside it: it says them now. */
function saidInNew(state: RecordState, claim: Body, { now }: RecordContext): Annotation[] {
  if (claim.type !== 'claim') return [];
  const { analysis } = state;
  const others = analysis.attributions.filter(({ content }) =>
    content.every((piece) => isInside(piece, claim)),
  );
  const items = [
    ...analysis.figures,
    ...analysis.initiatives.flatMap(({ id, mentions: [first] }) => (first ? [{ ...first, id }] : [])),
  ];
  return items.flatMap((item) => {
    const annotation = annotationWith(state, item.id);
    const isIn = isInside(item, claim) && !others.some((other) => isInside(item, other));
    if (!isIn || annotation === undefined || annotation.body.type === 'claim') return [];
    const saidBy = { speaker: null, cue: null };
    return [{ ...annotation, body: { ...annotation.body, saidBy }, changedAt: now }];
  });
}

/** A finding that the user marks by hand, and what stands in it. Throws where it is none, or is marked already. */
export function addByHand(
  state: RecordState,
  type: FindingType,
  selection: Selection,
  context: RecordContext,
): Annotation[] {
  const { analysis } = state;
  const body = bodyByHand(analysis, type, selection);
  mustBeNew(analysis, type, body);
  const own = annotationOf(analysis.article.text, body, 'user', context);
  return [own, ...saidInNew(state, body, context)];
}
