import { isPart, partOf, CUE } from '../core/attribution/tagger/labels.ts';
import {
  CLASS_BRANCHING,
  NEVER,
  PRIOR_BOUNDS,
  type Prior,
  RARELY,
  UNSEEN,
} from '../core/attribution/tagger/word-table.ts';
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
  private readonly classes: ReadonlyMap<string, number>;

  constructor(folds: number, classes: ReadonlyMap<string, number>) {
    this.folds = Array.from({ length: folds }, () => new Map<string, Uses>());
    this.classes = classes;
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

  /** Priors of all that was seen, and of words that were not by the company they keep. */
  private judged(sums: ReadonlyMap<string, Uses>): Map<string, Prior> {
    const company = new Company(this.classes, sums);
    const keys = new Set([
      ...sums.keys(),
      ...Array.from(this.classes.keys(), (word) => [priorKey(word, true), priorKey(word, false)]).flat(),
    ]);
    const priors = new Map<string, Prior>();
    for (const key of keys) {
      const prior = priorOf(sums.get(key) ?? { all: 0, cue: 0 }, company.shareOf(key));
      if (prior !== UNSEEN) priors.set(key, prior);
    }
    return priors;
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
    return this.judged(sums);
  }
}

/** The key that a lemma is counted under. */
export const priorKey = (lemma: string, isVerb: boolean): string => `${lemma}|${isVerb ? 'V' : 'x'}`;

/** A lemma counts for as much as so many uses at most when its class is judged by it. */
const MOST_USES = 10;
/** Uses that the wider class counts for in the narrower one, and the class for in the word. */
const FROM_CLASS = 6;
const FROM_COMPANY = 4;

/** How often the words that a word is like are cues: its class, and the wider ones around it. */
class Company {
  private readonly classes: ReadonlyMap<string, number>;
  private readonly sums = new Map<string, Uses>();

  constructor(classes: ReadonlyMap<string, number>, uses: ReadonlyMap<string, Uses>) {
    this.classes = classes;
    for (const [key, { all, cue }] of uses) {
      const weight = Math.min(all, MOST_USES) / all;
      for (const level of this.levelsOf(key)) {
        const sum = this.sums.get(level) ?? { all: 0, cue: 0 };
        sum.all += all * weight;
        sum.cue += cue * weight;
        this.sums.set(level, sum);
      }
    }
  }

  shareOf(key: string): number | undefined {
    const levels = this.levelsOf(key);
    if (levels.length === 0) return undefined;
    let share = 0;
    for (const level of levels) {
      const { all, cue } = this.sums.get(level) ?? { all: 0, cue: 0 };
      share = (cue + FROM_CLASS * share) / (all + FROM_CLASS);
    }
    return share;
  }

  /** From wide to narrow. */
  private levelsOf(key: string): string[] {
    const id = this.classes.get(key.slice(0, -2));
    if (id === undefined) return [];
    const kind = key.slice(-1);
    const middle = Math.floor(id / CLASS_BRANCHING);
    return [`c${Math.floor(middle / CLASS_BRANCHING)}${kind}`, `m${middle}${kind}`, `f${id}${kind}`];
  }
}

/** A prior of the word's own uses where they are enough, else of them and its company's `share`. */
function priorOf({ all, cue }: Uses, share: number | undefined): Prior {
  if (cue >= TRUSTED) return binOf(cue / all);
  if (share === undefined) {
    if (cue === 0) return all < OFTEN ? UNSEEN : NEVER;
    return binOf(cue / all) + RARELY;
  }
  const likely = (cue + FROM_COMPANY * share) / (all + FROM_COMPANY);
  if (cue === 0 && likely <= (PRIOR_BOUNDS[0] ?? 0)) return all < OFTEN && likely > 0.003 ? UNSEEN : NEVER;
  return binOf(likely) + RARELY;
}

const binOf = (share: number): Prior => 2 + PRIOR_BOUNDS.findIndex((bound) => share <= bound);
