/** Runs of siblings that no walk goes into: the first of each, and what stands behind the last (null: nothing). */
export type Runs = ReadonlyMap<Node, ChildNode | null>;

/** Those of the page that is read. One is read at a time, without a pause. */
let runs: Runs = new Map();

/** Does work in which every walk through the page passes over some of its nodes. */
export function passingOver<T>(those: Runs, work: () => T): T {
  const outer = runs;
  runs = those;
  try {
    return work();
  } finally {
    runs = outer;
  }
}

/** Whether any are passed over. */
export function passesOver(): boolean {
  return runs.size > 0;
}

/** The node itself, or what stands behind the run that it begins. */
export function behindRun(node: ChildNode | null): ChildNode | null {
  return node === null ? null : (runs.get(node) ?? (runs.has(node) ? null : node));
}
