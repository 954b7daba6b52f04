import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { analyse } from '@/lib/core/analyse.ts';
import type { ArticleText } from '@/lib/core/model.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();
setFlagsFromString('--no-flush-bytecode');

const coverage = (session: Session): Promise<Profiler.ScriptCoverage[]> =>
  new Promise((resolve, reject) => {
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });

/**
 * How much work lib/core does on each article: how often the blocks of its functions are entered, which V8 counts for
 * coverage. The same on every machine, unlike time; what one regular expression does inside is not seen.
 */
export async function countedWork(articles: readonly ArticleText[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const work: number[] = [];
  const [first] = articles;
  // What is made once, tables and the like, is no part of any article's work.
  if (first !== undefined) analyse(first, tagger);
  await coverage(session);
  const once = async (article: ArticleText): Promise<number> => {
    analyse(article, tagger);
    // Taking the counts sets them back to nothing.
    return sum(await coverage(session));
  };
  for (const article of articles) work.push(await agreed(() => once(article), article.text.length));
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return work;
}

/** Tries at most; V8 rarely loses counts twice, and never so often. */
const MOST_TRIES = 8;
/** Counts that are so near to each other are of the same work. */
const NEAR = 0.02;

/**
 * The count that two tries in a row agree on: the first may make tables that stay, and counts go with the code that V8
 * lets go of in a full heap; less than `least` is a lost one. Throws where no two agree.
 */
async function agreed(count: () => Promise<number>, least: number): Promise<number> {
  let before = 0;
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const own = await count();
    if (Math.min(own, before) >= least && Math.abs(own - before) <= NEAR * own) return own;
    before = own;
  }
  throw new Error(`V8 lost its counts ${MOST_TRIES} times`);
}

function sum(scripts: readonly Profiler.ScriptCoverage[]): number {
  return scripts
    .filter(({ url }) => url.includes('/lib/core/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
}
