import type { Annotation } from '@/lib/core/record/record.ts';
import { sameData } from './same-data.ts';

/** Whether two say the same about the article; where it was found last is no part of it. */
export function sameRecord(a: Annotation, b: Annotation): boolean {
  return sameData({ ...a, placement: null, changedAt: null }, { ...b, placement: null, changedAt: null });
}
