import type { Annotation } from './record.ts';
import type { RecordState } from './record-state.ts';
import { findingOf, type RecordContext, toAnnotation } from './to-annotation.ts';

/** The annotation of a finding's id or an annotation's own; undefined where it is not on record. */
export function annotationWith({ standings, annotations }: RecordState, id: string): Annotation | undefined {
  const wanted = standings[id]?.annotation ?? id;
  return annotations.find((annotation) => annotation.id === wanted);
}

/** The annotation of a finding; one that is not on record yet is put there. Throws where there is no such finding. */
export function onRecord(state: RecordState, id: string, context: RecordContext): Annotation {
  const known = annotationWith(state, id);
  if (known) return known;
  return toAnnotation(state.analysis, findingOf(state.analysis, id) ?? { type: 'claim', id }, context);
}
