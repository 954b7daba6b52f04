import { isPart, partOf, CUE } from '../core/attribution/tagger/labels.ts';
import { NEVER, PRIOR_BOUNDS, type Prior, RARELY, UNSEEN } from '../core/attribution/tagger/word-table.ts';
import type { Token } from '../core/model.ts';

/** Seen less often without being a cue, a lemma tells nothing. */
const OFTEN = 5;
/** Fewer uses as a cue do not make its share certain. */
const TRUSTED = 3;

interface Uses {
  all: number;
  cue: number;
}

/** How often lemmas are cues, counted in folds so that a training article can be read without knowing its own cues. */
export class WordCounts {
  private readonly folds: Map<string, Uses>[];

  constructor(folds: number) {
    this.folds = Array.from({ length: folds }, () => new Map<string, Uses>());
  }

  /** Counts an article's tokens into a fold. */
  add(fold: number, tokens: readonly Token[], labels: Uint8Array): void {
    const counts = this.folds[fold];
    tokens.forEach(({ lemma, pos }, at) => {
      const key = priorKey(lemma, pos === 'VERB');
      const uses = counts?.get(key) ?? { all: 0, cue: 0 };
      uses.all += 1;
      const label = labels[at] ?? 0;
      if (isPart(label) && partOf(label) === CUE) uses.cue += 1;
      counts?.set(key, uses);
    });
  }

  /** The prior of each key, all folds but one counted; of all where `without` is undefined. */
  priors(without?: number): Map<string, Prior> {
    const sums = new Map<string, Uses>();
    this.folds.forEach((counts, fold) => {
      if (fold === without) return;
      for (const [key, { all, cue }] of counts) {
        const uses = sums.get(key) ?? { all: 0, cue: 0 };
        sums.set(key, { all: uses.all + all, cue: uses.cue + cue });
      }
    });
    return new Map(Array.from(sums, ([key, uses]) => [key, priorOf(uses)]));
  }
}

/** The key that a lemma is counted under. */
export const priorKey = (lemma: string, isVerb: boolean): string => `${lemma}|${isVerb ? 'V' : 'x'}`;

function priorOf({ all, cue }: Uses): Prior {
  if (cue === 0) return all < OFTEN ? UNSEEN : NEVER;
  const share = 2 + PRIOR_BOUNDS.findIndex((bound) => cue / all <= bound);
  return cue < TRUSTED ? share + RARELY : share;
}
