import type { Match } from '@/lib/core/search/matching.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { SearchedArticle } from '@/lib/storage/kept-texts.ts';
import type { TextAnswer, TextQuestion } from './text-worker.ts';

/** The texts of all articles, looked through by a worker that is started with the first question. */
export interface TextSearch {
  /** How well articles fit, by id; a question that another one follows is not answered. */
  readonly find: (articles: readonly RecordedArticle[], query: string) => Promise<ReadonlyMap<string, Match>>;
  readonly excerpt: (article: RecordedArticle, query: string) => Promise<string>;
}

/** A question before it is numbered. */
type Asked = TextQuestion extends infer Q ? (Q extends TextQuestion ? Omit<Q, 'turn'> : never) : never;

const searched = ({ id, title, version }: RecordedArticle): SearchedArticle => ({ id, title, version });

export function textSearch(): TextSearch {
  const waiting = new Map<number, (answer: TextAnswer) => void>();
  let worker: Worker | undefined;
  let sent: readonly RecordedArticle[] | undefined;
  let turn = 0;
  let finding = 0;
  const ask = (question: Asked): Promise<TextAnswer> => {
    if (!worker) {
      worker = new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => {
        waiting.get(data.turn)?.(data);
        waiting.delete(data.turn);
      });
    }
    turn += 1;
    // A worker has no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ ...question, turn });
    return new Promise((resolve) => waiting.set(turn, resolve));
  };
  return {
    async find(articles, query) {
      // The worker lets go of the one before, too.
      waiting.delete(finding);
      finding = turn + 1;
      const isSent = articles === sent;
      sent = articles;
      const answer = await ask({ query, ...(!isSent && { articles: articles.map(searched) }) });
      return 'found' in answer ? answer.found : new Map();
    },
    async excerpt(article, query) {
      const answer = await ask({ query, excerptOf: searched(article) });
      return 'excerpt' in answer ? answer.excerpt : '';
    },
  };
}
