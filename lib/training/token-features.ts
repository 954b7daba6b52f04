import type { Columns } from '../core/attribution/tagger/columns.ts';
import {
  FEATURE_COUNT,
  featureHash,
  GROUP_COUNT,
  GROUP_FEATURES,
  GROUP_WHERE,
} from '../core/attribution/tagger/features.ts';
import { ABSENT, Surroundings } from '../core/attribution/tagger/surroundings.ts';

/** Reads the features of one token after another. */
export class TokenFeatures {
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
