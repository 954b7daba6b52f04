import type { Standing } from '../../scene.ts';

/** “Carson beat Rao by a point, with 47 percent”: “Rao (Carson)” says of neither what it is, and would mislead. */
export const areRivals = ({ figure: { kind } }: Standing, measure: string): boolean =>
  /^(?:percent|points|multiple)$/.test(kind) && RIVALS.test(measure) && !/\p{Lu}{3}/u.test(measure);

const RIVALS =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2} \(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}\)$/u;
