/** An analysis that was given up, since it took longer than it may. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';

  constructor() {
    super('The text took too long to read.');
  }
}

/** Milliseconds that an article may take until it is marked: its page's scripts, and other tabs, wait for it (docs/decisions/0022). */
export const ARTICLE_TIME = 10_000;

/** Milliseconds since 1970 at which the analysis that runs is given up. One runs at a time, to its end. */
let end = Infinity;

/** Does work that may take so many milliseconds; throws an `OutOfTime` soon after they are over. */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  const outer = end;
  end = Math.min(outer, Date.now() + milliseconds);
  try {
    return work();
  } finally {
    end = outer;
  }
}

/**
 * Gives up where the time is over. Whatever goes through a text asks at every sentence, block or finding: none of these
 * takes long, since sentences have a limit and no pattern takes exponential time (docs/decisions).
 */
export function keepTime(): void {
  if (Date.now() > end) throw new OutOfTime();
}
