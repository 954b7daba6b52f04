import { isPart, LABEL_COUNT as L, mayFollow, partOf, START } from './labels.ts';

/** Below it, a label's probability adds nothing to a sum. */
const NEGLIGIBLE = 1e-12;
const IMPOSSIBLE = -1e30;

/** Transition tables have a row of LABEL_COUNT per label before, and one for the start of a sequence. */
export const TRANSITION_COUNT = (L + 1) * L;

/** Whether a label may follow others than its own part's. */
const mayBegin = (label: number): boolean => !isPart(label) || label === partOf(label);

/** For each label the first that it may follow, and the end of those: all of them, or those of its own part. */
const FROM = Uint8Array.from({ length: L }, (_, label) => (mayBegin(label) ? 0 : partOf(label)));
const FROM_END = Uint8Array.from({ length: L }, (_, label) => (mayBegin(label) ? L : label + 1));

/** For each label those that may follow it, in rows of LABEL_COUNT, and how many they are. */
const NEXT = new Uint8Array(L * L);
const NEXT_COUNT = new Uint8Array(L);

const ALLOWED = Uint8Array.from({ length: TRANSITION_COUNT }, (_, k) =>
  mayFollow(Math.floor(k / L), k % L) ? 1 : 0,
);
for (let k = 0; k < L * L; k += 1) {
  if (ALLOWED[k] !== 1) continue;
  const x = Math.floor(k / L);
  const count = NEXT_COUNT[x] ?? 0;
  NEXT[x * L + count] = k % L;
  NEXT_COUNT[x] = count + 1;
}

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over sequences of up to
 * `longest` tokens, in time proportional to their length. Scores are rows of LABEL_COUNT, one per token.
 */
export class Lattice {
  /** P(label) of each token, in rows of LABEL_COUNT; valid after `infer`. */
  readonly marginals: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly local: Float64Array;
  private readonly norms: Float64Array;
  /** What the transitions add, and those that it was read from last. */
  private readonly steps = new Float64Array(TRANSITION_COUNT);
  private of: Float64Array | undefined;
  private readonly row = new Float64Array(L);

  constructor(longest: number) {
    this.marginals = new Float64Array(longest * L);
    this.forward = new Float64Array(longest * L);
    this.backward = new Float64Array(longest * L);
    this.local = new Float64Array(longest * L);
    this.norms = new Float64Array(longest);
  }

  /** Fills `marginals`; adds how often each transition is expected to `expected` if that is given. */
  infer(length: number, scores: Float64Array, transitions: Float64Array, expected?: Float64Array): void {
    if (length === 0) return;
    // Only training changes transitions from one sequence to the next.
    if (expected !== undefined || transitions !== this.of) {
      for (let k = 0; k < TRANSITION_COUNT; k += 1)
        this.steps[k] = ALLOWED[k] === 1 ? Math.exp(transitions[k] ?? 0) : 0;
      this.of = transitions;
    }
    this.goForward(length, scores);
    this.goBackward(length, expected);
    for (let k = 0; k < length * L; k += 1) {
      this.marginals[k] = (this.forward[k] ?? 0) * (this.backward[k] ?? 0);
    }
    if (expected === undefined) return;
    for (let y = 0; y < L; y += 1) add(expected, START * L + y, this.marginals[y] ?? 0);
  }

  private goForward(length: number, scores: Float64Array): void {
    const { forward, norms, steps } = this;
    for (let t = 0; t < length; t += 1) {
      const at = t * L;
      if (t === 0) for (let y = 0; y < L; y += 1) forward[y] = steps[START * L + y] ?? 0;
      else this.stepForward(at);
      const sum = this.weigh(at, scores);
      norms[t] = sum;
      for (let y = 0; y < L; y += 1) forward[at + y] = (forward[at + y] ?? 0) / sum;
    }
  }

  /** Multiplies a token's row by exp(score), scaled so that it can neither overflow nor vanish, and sums it up. */
  private weigh(at: number, scores: Float64Array): number {
    const { forward, local } = this;
    let most = IMPOSSIBLE;
    for (let y = 0; y < L; y += 1) most = Math.max(most, scores[at + y] ?? 0);
    let sum = 0;
    for (let y = 0; y < L; y += 1) {
      const before = forward[at + y] ?? 0;
      // A label that no way leads to stays impossible; the exponential takes most of the time here.
      if (before === 0) continue;
      const own = Math.exp((scores[at + y] ?? 0) - most);
      local[at + y] = own;
      forward[at + y] = before * own;
      sum += before * own;
    }
    return sum;
  }

  private stepForward(at: number): void {
    const { forward, steps, row } = this;
    for (let x = 0; x < L; x += 1) {
      const before = forward[at - L + x] ?? 0;
      row[x] = before < NEGLIGIBLE ? 0 : before;
    }
    for (let y = 0; y < L; y += 1) {
      const end = FROM_END[y] ?? 0;
      let sum = 0;
      for (let x = FROM[y] ?? 0; x < end; x += 1) sum += (row[x] ?? 0) * (steps[x * L + y] ?? 0);
      forward[at + y] = sum;
    }
  }

  private goBackward(length: number, expected?: Float64Array): void {
    const { forward, backward, local, norms, steps, row } = this;
    for (let y = 0; y < L; y += 1) backward[(length - 1) * L + y] = 1;
    for (let t = length - 2; t >= 0; t -= 1) {
      const at = t * L;
      const norm = norms[t + 1] ?? 1;
      // Labels that no way from the front leads to need no way to the end.
      for (let y = 0; y < L; y += 1)
        row[y] =
          (forward[at + L + y] ?? 0) < NEGLIGIBLE
            ? 0
            : ((backward[at + L + y] ?? 0) * (local[at + L + y] ?? 0)) / norm;
      for (let x = 0; x < L; x += 1) {
        const before = forward[at + x] ?? 0;
        backward[at + x] = 0;
        if (before < NEGLIGIBLE) continue;
        const count = NEXT_COUNT[x] ?? 0;
        let sum = 0;
        for (let k = 0; k < count; k += 1) {
          const y = NEXT[x * L + k] ?? 0;
          const onward = (steps[x * L + y] ?? 0) * (row[y] ?? 0);
          sum += onward;
          if (expected !== undefined) add(expected, x * L + y, before * onward);
        }
        backward[at + x] = sum;
      }
    }
  }
}

function add(array: Float64Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value;
}

/** The likeliest labelling (Viterbi 1967) of `length` tokens; `scores` and `transitions` as for `Lattice.infer`. */
export function likeliest(length: number, scores: Float64Array, transitions: Float64Array): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const steps = new Float64Array(TRANSITION_COUNT);
  for (let k = 0; k < TRANSITION_COUNT; k += 1)
    steps[k] = ALLOWED[k] === 1 ? (transitions[k] ?? 0) : IMPOSSIBLE;
  const from = new Uint8Array(length * L);
  let before = new Float64Array(L);
  let best = new Float64Array(L);
  for (let y = 0; y < L; y += 1) best[y] = (steps[START * L + y] ?? 0) + (scores[y] ?? 0);
  for (let t = 1; t < length; t += 1) {
    [before, best] = [best, before];
    for (let y = 0; y < L; y += 1) {
      const end = FROM_END[y] ?? 0;
      let most = 2 * IMPOSSIBLE;
      let origin = 0;
      for (let x = FROM[y] ?? 0; x < end; x += 1) {
        const value = (before[x] ?? 0) + (steps[x * L + y] ?? 0);
        if (value <= most) continue;
        most = value;
        origin = x;
      }
      from[t * L + y] = origin;
      best[y] = most + (scores[t * L + y] ?? 0);
    }
  }
  let label = 0;
  for (let y = 1; y < L; y += 1) if ((best[y] ?? 0) > (best[label] ?? 0)) label = y;
  for (let t = length - 1; t >= 0; t -= 1) {
    path[t] = label;
    label = from[t * L + label] ?? 0;
  }
  return path;
}
