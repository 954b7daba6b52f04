import { heldOf, nameIn } from '@/lib/core/record/held-one.ts';
import { foldMeasure } from './fold-measure.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';

/** What the user holds to be one among figures and their measures. */
export interface HeldMeasures {
  /** The figures that one is held to be one with, by `Annotation.id`. */
  readonly figure: (id: string) => HeldOne | undefined;
  /** The words that a measure goes by on a site. */
  readonly words: (measure: string, site: string) => string;
  /** The merges that a measure comes from. */
  readonly mergedInto: (measure: string) => readonly HeldOne[];
  /** Whether any holds on one site alone. */
  readonly isBySite: boolean;
}

/** Measures and figures that were made one; what was kept apart is none of them. */
export function heldMeasures(all: readonly HeldOne[]): HeldMeasures {
  const figures = new Map(
    heldOf(all, 'figure').flatMap((one) => (one.apart ? [] : one.names.map((id) => [id, one] as const))),
  );
  const merges = heldOf(all, 'measure').filter(({ apart }) => !apart);
  // A measure's words in any order are that measure.
  const merged = new Map(
    merges.flatMap(({ names }) => names.map((name) => [foldMeasure(name), name] as const)),
  );
  return {
    figure: (id) => figures.get(id),
    words: (measure, site) => {
      const known = merged.size > 0 ? merged.get(foldMeasure(measure)) : undefined;
      const named = known === undefined ? undefined : nameIn(merges, known, site);
      return named === undefined || named === known ? measure : named;
    },
    mergedInto: (measure) =>
      merged.size > 0 ? merges.filter(({ name }) => foldMeasure(name) === foldMeasure(measure)) : [],
    isBySite: merges.some(({ site }) => site !== null),
  };
}
