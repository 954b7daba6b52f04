import { LABEL_COUNT as L, START } from '../core/attribution/tagger/labels.ts';
import { Lattice, TRANSITION_COUNT } from '../core/attribution/tagger/lattice.ts';
import { randomFrom } from './random.ts';

/** Sequences of tokens, each token with the numbers of its features and its label. */
export interface Examples {
  /** Where the features of each token begin in `features`; one more entry than tokens. */
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  /** First token and end of each sequence. */
  readonly sequences: readonly (readonly [number, number])[];
}

/** FTRL-proximal (McMahan et al. 2013); `averageFrom` is the epoch from which on the weights are averaged. */
export interface Settings {
  readonly alpha: number;
  readonly l1: number;
  readonly epochs: number;
  readonly averageFrom: number;
  readonly seed: number;
}

/** Weights in rows of LABEL_COUNT per feature, and the transition table. */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
}

/** Gradients below it change nothing that would be kept. */
const NO_GRADIENT = 1e-3;
const BETA = 1;

/** Trains a conditional random field by stochastic gradients, one sequence after the other; deterministic. */
export class Trainer {
  private readonly weights: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitions = new Float64Array(TRANSITION_COUNT);
  private readonly transitionSums = new Float64Array(TRANSITION_COUNT);
  private readonly transitionSquares = new Float64Array(TRANSITION_COUNT);
  private readonly expected = new Float64Array(TRANSITION_COUNT);
  private readonly lattice: Lattice;
  private readonly scores: Float64Array;
  private readonly examples: Examples;
  private readonly settings: Settings;

  constructor(examples: Examples, featureCount: number, settings: Settings) {
    this.examples = examples;
    this.settings = settings;
    this.weights = new Float32Array(featureCount * L);
    this.sums = new Float32Array(featureCount * L);
    this.squares = new Float32Array(featureCount * L);
    const longest = examples.sequences.reduce((most, [first, end]) => Math.max(most, end - first), 0);
    this.lattice = new Lattice(longest);
    this.scores = new Float64Array(longest * L);
  }

  /** Runs all epochs and returns the averaged weights; tells after each epoch. */
  run(tell: (epoch: number) => void): Weights {
    const { epochs, averageFrom, seed } = this.settings;
    const random = randomFrom(seed);
    const order = this.examples.sequences.map((_, index) => index);
    const total = {
      features: new Float32Array(this.weights.length),
      transitions: new Float64Array(TRANSITION_COUNT),
    };
    for (let epoch = 1; epoch <= epochs; epoch += 1) {
      shuffle(order, random);
      for (const index of order) this.learn(index);
      if (epoch >= averageFrom) this.addTo(total, 1 / (epochs - averageFrom + 1));
      tell(epoch);
    }
    return total;
  }

  private addTo(total: Weights, share: number): void {
    const { features, transitions } = total;
    for (let k = 0; k < features.length; k += 1)
      features[k] = (features[k] ?? 0) + share * (this.weights[k] ?? 0);
    for (let k = 0; k < TRANSITION_COUNT; k += 1) {
      transitions[k] = (transitions[k] ?? 0) + share * (this.transitions[k] ?? 0);
    }
  }

  private learn(index: number): void {
    const { sequences, labels } = this.examples;
    const [first, end] = sequences[index] ?? [0, 0];
    scoreTokens(this.examples, this.weights, first, end, this.scores);
    this.expected.fill(0);
    this.lattice.infer(end - first, this.scores, this.transitions, this.expected);
    for (let at = first; at < end; at += 1) {
      const before = at === first ? START : (labels[at - 1] ?? 0);
      const transition = before * L + (labels[at] ?? 0);
      this.expected[transition] = (this.expected[transition] ?? 0) - 1;
      this.learnToken(at, (at - first) * L);
    }
    this.learnTransitions();
  }

  private learnToken(at: number, row: number): void {
    const { offsets, features, labels } = this.examples;
    const end = offsets[at + 1] ?? 0;
    for (let y = 0; y < L; y += 1) {
      const gradient = (this.lattice.marginals[row + y] ?? 0) - (labels[at] === y ? 1 : 0);
      if (Math.abs(gradient) < NO_GRADIENT) continue;
      for (let k = offsets[at] ?? 0; k < end; k += 1) this.update((features[k] ?? 0) * L + y, gradient);
    }
  }

  private update(k: number, gradient: number): void {
    const { alpha, l1 } = this.settings;
    const square = this.squares[k] ?? 0;
    const grown = square + gradient * gradient;
    const root = Math.sqrt(grown);
    const sum =
      (this.sums[k] ?? 0) + gradient - ((root - Math.sqrt(square)) / alpha) * (this.weights[k] ?? 0);
    this.sums[k] = sum;
    this.squares[k] = grown;
    const beyond = Math.abs(sum) - l1;
    this.weights[k] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond * alpha) / (BETA + root);
  }

  /** Transitions are few and all of use: no L1. */
  private learnTransitions(): void {
    const { alpha } = this.settings;
    for (let k = 0; k < TRANSITION_COUNT; k += 1) {
      const gradient = this.expected[k] ?? 0;
      if (gradient === 0) continue;
      const square = this.transitionSquares[k] ?? 0;
      const grown = square + gradient * gradient;
      const root = Math.sqrt(grown);
      const sum =
        (this.transitionSums[k] ?? 0) +
        gradient -
        ((root - Math.sqrt(square)) / alpha) * (this.transitions[k] ?? 0);
      this.transitionSums[k] = sum;
      this.transitionSquares[k] = grown;
      this.transitions[k] = (-sum * alpha) / (BETA + root);
    }
  }
}

/** Adds up the weights of each token's features into rows of LABEL_COUNT. */
function scoreTokens(
  { offsets, features }: Pick<Examples, 'offsets' | 'features'>,
  weights: Float32Array,
  first: number,
  end: number,
  scores: Float64Array,
): void {
  scores.fill(0, 0, (end - first) * L);
  for (let at = first; at < end; at += 1) {
    const row = (at - first) * L;
    const last = offsets[at + 1] ?? 0;
    for (let k = offsets[at] ?? 0; k < last; k += 1) {
      const from = (features[k] ?? 0) * L;
      for (let y = 0; y < L; y += 1) scores[row + y] = (scores[row + y] ?? 0) + (weights[from + y] ?? 0);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a = 0, b = 0] = [order[at], order[other]];
    order[at] = b;
    order[other] = a;
  }
}
