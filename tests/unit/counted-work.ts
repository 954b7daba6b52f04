import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-flush-bytecode');
// At once: what is compiled before bears no counters.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Something that is done, so that its work can be counted. */
export interface Work {
  readonly run: () => unknown;
  /** What is done in the least; a lower count has been lost. */
  readonly least: number;
  /** Whether a count is whole, as can be seen by that of the work before: it is then not taken a second time. */
  readonly isWhole?: (count: number, before: number) => boolean;
}

const coverage = (): Promise<Profiler.ScriptCoverage[]> =>
  new Promise((resolve, reject) => {
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });

/**
 * How much the code of a folder ("/lib/core/") does for each work: how often the blocks of its functions are entered, which V8
 * counts for coverage. The same on every machine, unlike time; what one regular expression, or a function of the language like
 * `includes`, does inside is not seen.
 */
export async function countedWork(folder: string, works: readonly Work[]): Promise<number[]> {
  const counts: number[] = [];
  // What is made once, tables and the like, is no part of any one's work.
  works[0]?.run();
  await coverage();
  const once = async ({ run }: Work): Promise<number> => {
    run();
    // Taking the counts sets them back to nothing.
    return sum(await coverage(), folder);
  };
  for (const work of works) {
    const before = counts.at(-1) ?? 0;
    const first = await once(work);
    counts.push(work.isWhole?.(first, before) ? first : await agreed(first, () => once(work), work.least));
  }
  return counts;
}

/** Tries at most. */
const MOST_TRIES = 20;
/** Counts that are so near to each other are of the same work. */
const NEAR = 0.02;

/**
 * The highest count that two tries agree on: the first may make tables that stay, and counts go with the code that V8 lets go of in a
 * full heap, so that one that agrees with no other has lost some; less than `least` is a lost one. Throws where no two agree.
 */
async function agreed(first: number, count: () => Promise<number>, least: number): Promise<number> {
  const counts: number[] = [first];
  for (let tried = 1; tried < MOST_TRIES; tried += 1) {
    counts.push(await count());
    counts.sort((a, b) => b - a);
    const found = counts.find((one, at) => (counts[at + 1] ?? 0) >= Math.max(least, one * (1 - NEAR)));
    if (found !== undefined) return found;
  }
  throw new Error(`V8 lost its counts ${MOST_TRIES} times: ${counts.join(', ')}, of ${least} in the least`);
}

function sum(scripts: readonly Profiler.ScriptCoverage[], folder: string): number {
  return scripts
    .filter(({ url }) => url.includes(folder))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
}
