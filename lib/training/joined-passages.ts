import { spanOfPosition } from '../core/record/selectors.ts';
import type { Span } from '../core/model.ts';
import type { GoldAttribution, Passage } from './polnear.ts';

/** As our exports for tools of annotated text join passages (lib/core/export/stand-off). */
export interface PassageRelation {
  readonly label: string;
  /** Ids of passages. */
  readonly from: string;
  readonly to: string;
}

/**
 * The attributions that passages by their ids tell, with the relations between them; the offsets of these count code points of the text.
 * Throws where one stands outside.
 */
export function joinedAttributions(
  text: string,
  passages: ReadonlyMap<string, Passage>,
  relations: readonly PassageRelation[],
): GoldAttribution[] {
  const inText = (id: string): Span[] =>
    (passages.get(id)?.spans ?? []).map(({ start, end }) => {
      const span = spanOfPosition(text, { type: 'TextPositionSelector', start, end });
      if (span === null) throw new Error(`${id} stands outside the text (${start} to ${end})`);
      return span;
    });
  const joined = (id: string, label: string): Span[] =>
    relations
      .filter((relation) => relation.from === id && relation.label === label)
      .flatMap(({ to }) => inText(to));
  return Array.from(passages, ([id, { label }]): GoldAttribution[] => {
    const content = inText(id);
    if (label !== 'Content' || content.length === 0) return [];
    return [{ source: joined(id, 'said-by'), cue: joined(id, 'reported-by'), content }];
  }).flat();
}
