import type { Annotation, SaidBy } from './record.ts';
import type { RecordState } from './record-state.ts';
import { annotationWith } from './on-record.ts';
import type { RecordContext } from './to-annotation.ts';

/**
 * The figures and initiatives on record that stand in claims that changed, said by whom these say now (null: the article's
 * own words); those that are on record as such already are left out. `claims` are ids of the analysis.
 */
export function saidByAfter(
  state: RecordState,
  claims: readonly string[],
  saidBy: (claim: string) => SaidBy | null,
  { now }: RecordContext,
): Annotation[] {
  const { figures, initiatives } = state.analysis;
  const among = new Set(claims);
  return [...figures, ...initiatives].flatMap(({ id, attribution }) => {
    const annotation = annotationWith(state, id);
    if (attribution === null || !among.has(attribution) || annotation === undefined) return [];
    const { body } = annotation;
    const by = saidBy(attribution);
    if (body.type === 'claim' || JSON.stringify(body.saidBy) === JSON.stringify(by)) return [];
    return [{ ...annotation, body: { ...body, saidBy: by }, changedAt: now }];
  });
}
