import type { Columns } from './columns.ts';
import {
  FEATURE_COUNT,
  FEATURE_PLACES,
  GROUP_COUNT,
  GROUP_FEATURES,
  GROUP_WHERE,
  MOST_VALUES,
} from './features.ts';
import { factors, finish } from './hash.ts';
import { ABSENT, Surroundings } from './surroundings.ts';

const TEMPLATE_SEED = 0x1234567;
const VALUE_SEED = 0x89abcde;
/** What the hash of each feature begins with. */
const BASES = factors(TEMPLATE_SEED, FEATURE_COUNT);
const [A = 1, B = 1, C = 1, D = 1] = factors(VALUE_SEED, MOST_VALUES);

/** The hash of a feature where the values around a token are these. */
export function featureHash(feature: number, values: Int32Array): number {
  const at = feature * MOST_VALUES;
  return finish(
    ((BASES[feature] ?? 0) +
      Math.imul(values[FEATURE_PLACES[at] ?? 0] ?? 0, A) +
      Math.imul(values[FEATURE_PLACES[at + 1] ?? 0] ?? 0, B) +
      Math.imul(values[FEATURE_PLACES[at + 2] ?? 0] ?? 0, C) +
      Math.imul(values[FEATURE_PLACES[at + 3] ?? 0] ?? 0, D)) |
      0,
  );
}

/** Reads the features of one token after another. */
export class Templates {
  /** The hashes of the features of the token read last, as many as `read` told. */
  readonly hashes = new Int32Array(FEATURE_COUNT);
  private readonly surroundings: Surroundings;

  constructor(columns: Columns) {
    this.surroundings = new Surroundings(columns);
  }

  /** Puts the features of the token into `hashes`, and tells how many it has. */
  read(at: number): number {
    this.surroundings.read(at);
    const { values } = this.surroundings;
    let count = 0;
    for (let group = 0; group < GROUP_COUNT; group += 1) {
      if (values[GROUP_WHERE[group] ?? 0] === ABSENT) continue;
      const end = GROUP_FEATURES[group + 1] ?? 0;
      for (let feature = GROUP_FEATURES[group] ?? 0; feature < end; feature += 1) {
        this.hashes[count] = featureHash(feature, values);
        count += 1;
      }
    }
    return count;
  }
}
