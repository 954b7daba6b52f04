import type { Span } from '@/lib/core/model.ts';
import type { Edge, ToPage } from '../content/card-port.ts';
import type { Open } from './card-view.tsx';
import type { Draft } from './drafts.ts';
import { drawnOf, movedTo, passageOf } from './move-passage.ts';

/** How the page is to show the mark whose card is open: as it is being changed, with handles where it can be dragged. */
export function activeOf(open: Open, draft: Draft): Extract<ToPage, { readonly type: 'active' }> {
  const drawn = drawnOf(open, draft);
  const spans = drawn === open.mark ? null : drawn.spans;
  const handles = passageOf(open, draft) !== null;
  return { type: 'active', id: open.mark.finding.id, spans, handles };
}

/** The passage that is edited with an end of it moved to an offset; null where that changes nothing, or none is edited. */
export function draggedTo(open: Open, draft: Draft, edge: Edge, offset: number): readonly Span[] | null {
  const passage = passageOf(open, draft);
  if (!passage) return null;
  const content = movedTo(passage, edge, offset);
  return content === passage.spans ? null : content;
}
