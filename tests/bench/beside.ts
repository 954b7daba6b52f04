import { alignArticle } from '@/lib/core/align/align-article.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const SENTENCE = (n: number) =>
  `“Pier ${n} of the harbour moved ${n * 137} tonnes of grain in week ${n}, and berth ${n % 7} stays open,” said Ines Lundqvar.`;
const text = (words: number) =>
  Array.from({ length: Math.ceil(words / 22) }, (_, n) => SENTENCE(n + 1)).join('\n\n');
const ROUNDS = 20;

/** What laying an article beside a release costs, in milliseconds and against analysing the article, and how it grows. */
export function measureBeside(): string[] {
  const model = loadModel();
  const read = (words: number) => analyse(plainArticle(text(words), { url: 'a.txt' }), model);
  const time = (work: () => unknown) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0;
  };
  const [short, long] = [read(600), read(2400)];
  const analysing = time(() => read(600));
  const [once, fourfold] = [time(() => alignArticle(short, short)), time(() => alignArticle(long, long))];
  return [
    `beside a release, 600 words each: ${once.toFixed(1)} ms, ${(once / analysing).toFixed(2)} of analysing the article`,
    `four times the words on both sides: ${(fourfold / once).toFixed(1)} times`,
  ];
}
