import { type Profiler, Session } from 'node:inspector';
import { analyse } from '@/lib/core/analyse.ts';
import type { ArticleText } from '@/lib/core/model.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const tagger = loadModel();

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
  // V8 now and then miscounts in a full heap; the middle of three is what was done.
  for (const article of articles) {
    const counts = [await once(article), await once(article), await once(article)].toSorted((a, b) => a - b);
    work.push(counts[1] ?? Number.NaN);
  }
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return work;
}

function sum(scripts: readonly Profiler.ScriptCoverage[]): number {
  return scripts
    .filter(({ url }) => url.includes('/lib/core/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
}
