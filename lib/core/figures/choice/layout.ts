/** Where the weights of each feature begin; a feature of n values has n weights. */
export interface Layout<Name extends string> {
  readonly at: Readonly<Record<Name, number>>;
  readonly size: number;
}

/** Lays features beside each other, each with as many weights as it has values. */
export function layoutOf<Name extends string>(sizes: Readonly<Record<Name, number>>): Layout<Name> {
  const at: Partial<Record<Name, number>> = {};
  let size = 0;
  for (const name of Object.keys(sizes) as Name[]) {
    at[name] = size;
    size += sizes[name];
  }
  return { at: at as Record<Name, number>, size };
}

/** Printable characters that stand for weights: the middle one for 0, each further one for a step. */
const CODES = { first: 40, middle: 82, last: 124 } as const;
/** A backslash would need another before it. */
const ESCAPE = 92;
/** Steps to 1. */
const FINE = 16;

/** Weights as a string of one character each, rounded to what it can hold. */
export function packWeights(weights: Float64Array): string {
  return Array.from(weights, (weight) => {
    const code = Math.min(CODES.last, Math.max(CODES.first, Math.round(weight * FINE) + CODES.middle));
    return String.fromCharCode(code === ESCAPE ? code + 1 : code);
  }).join('');
}

/** The weights that `packWeights` wrote. */
export function unpackWeights(packed: string): Float64Array {
  return Float64Array.from(packed, (letter) => (letter.charCodeAt(0) - CODES.middle) / FINE);
}

/** The sum of the weights of the features of a candidate. */
export function sumOf(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
