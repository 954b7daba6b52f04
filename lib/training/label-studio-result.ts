import type { Span } from '../core/model.ts';
import { joinedAttributions, type PassageRelation } from './joined-passages.ts';
import type { GoldAttribution, Passage } from './polnear.ts';

/** A region or a relation, as far as it is read. https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks */
export interface LabelStudioResult {
  readonly type: string;
  readonly id?: string;
  readonly value?: Span & { readonly text?: string; readonly labels?: readonly string[] };
  readonly from_id?: string;
  readonly to_id?: string;
  readonly labels?: readonly string[];
}

/** Without white space: the front end shows a text's lines apart, and has no sign for that in a region's words. */
const words = (text: string): string => text.replaceAll(/\s+/g, '');

/** The attributions of an annotation as our export lays them out; offsets count code points of the text, as Label Studio does. */
export function parseLabelStudio(text: string, result: readonly LabelStudioResult[]): GoldAttribution[] {
  const codePoints = Array.from(text);
  const passages = new Map<string, Passage>();
  for (const { id, value } of result) {
    const [label] = value?.labels ?? [];
    if (id === undefined || value === undefined || label === undefined) continue;
    const { start, end, text: own } = value;
    if (own !== undefined && words(codePoints.slice(start, end).join('')) !== words(own))
      throw new Error(`${id} does not stand on its words (${start} to ${end})`);
    passages.set(id, { label, spans: [{ start, end }] });
  }
  const relations = result.flatMap(({ from_id: from, to_id: to, labels = [] }): PassageRelation[] =>
    from === undefined || to === undefined ? [] : labels.map((label) => ({ label, from, to })),
  );
  return joinedAttributions(text, inPieces(passages, relations), relations);
}

/** Passages with their further pieces, which are regions of their own there. */
function inPieces(
  passages: ReadonlyMap<string, Passage>,
  relations: readonly PassageRelation[],
): ReadonlyMap<string, Passage> {
  const pieces = relations.filter(({ label }) => label === 'continued');
  const further = new Set(pieces.map(({ to }) => to));
  return new Map(
    Array.from(passages)
      .filter(([id]) => !further.has(id))
      .map(([id, { label, spans }]) => {
        const own = pieces.filter(({ from }) => from === id).map(({ to }) => passages.get(to)?.spans ?? []);
        return [id, { label, spans: [...spans, ...own.flat()] }];
      }),
  );
}
