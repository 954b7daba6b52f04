import type { Span } from '../../model.ts';
import type { TimeExpression } from '../../periods/find-times.ts';

/** The times that lie in no name ("Action Plan for Resilient Harvests 2024-2030"); both are sorted. */
export function outsideOf(times: readonly TimeExpression[], names: readonly Span[]): TimeExpression[] {
  let next = 0;
  return times.filter(({ start, end }) => {
    while ((names[next]?.end ?? Infinity) <= start) next += 1;
    return (names[next]?.start ?? Infinity) >= end;
  });
}
