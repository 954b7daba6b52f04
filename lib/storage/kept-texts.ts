import { excerptOf } from '@/lib/core/search/excerpt.ts';
import { foldedText, type Match, matchOfQuery, NONE } from '@/lib/core/search/matching.ts';
import { parseQuery } from '@/lib/core/search/query.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import type { Library } from './database.ts';
import { versionsOf } from './lists.ts';
import { requestAll } from './request-all.ts';
import { reading } from './transaction.ts';

/** An article whose text is looked through. */
export type SearchedArticle = Pick<RecordedArticle, 'id' | 'title' | 'version'>;

/** The kept texts of all articles, as they were read last. */
export interface KeptTexts {
  /**
   * How well the title and text of each article fit a query, by `RecordedArticle.id`; those that do not are left out. Undefined
   * where `isWanted` says meanwhile that nobody waits for it any more. Throws a `StorageFailure`.
   */
  readonly search: (
    articles: readonly SearchedArticle[],
    query: string,
    isWanted: () => boolean,
  ) => Promise<ReadonlyMap<string, Match> | undefined>;
  /** The words around what a query finds in the text of an article; "" where it finds nothing. */
  readonly excerpt: (article: SearchedArticle, query: string) => Promise<string>;
}

/** Texts read at once. */
const BATCH = 50;

/** The text of a version of an article; of the newest where that one is gone, "" where none was kept. */
async function textOf(library: Library, article: SearchedArticle): Promise<string> {
  const { rows } = await versionsOf(library, article.id);
  return newestVersion(article, rows)?.read.text ?? '';
}

/** Texts are folded once and held: a library is a few dozen megabytes of them at most (docs/decisions/0033). */
export function keptTexts(library: Library): KeptTexts {
  const held = new Map<string, { readonly article: SearchedArticle; readonly folded: string }>();

  const isHeld = ({ id, version, title }: SearchedArticle): boolean => {
    const known = held.get(id)?.article;
    return known?.version === version && known.title === title;
  };
  const hold = async (articles: readonly SearchedArticle[]): Promise<void> => {
    const rows = await reading(library, ['versions'], (transaction) =>
      requestAll(articles, ({ version }) => transaction.objectStore('versions').get(version)),
    );
    for (const [at, article] of articles.entries()) {
      const text = rows[at]?.read.text ?? (await textOf(library, article));
      held.set(article.id, { article, folded: `${foldedText(article.title)}\n${foldedText(text)}` });
    }
  };
  return {
    async search(articles, typed, isWanted) {
      const missing = articles.filter((article) => !isHeld(article));
      for (let first = 0; first < missing.length; first += BATCH) {
        if (!isWanted()) return undefined;
        await hold(missing.slice(first, first + BATCH));
      }
      const query = parseQuery(typed);
      const found = new Map<string, Match>();
      for (const { id } of articles) {
        const match = matchOfQuery(query, [held.get(id)?.folded ?? '']);
        if (match !== NONE) found.set(id, match);
      }
      return found;
    },
    excerpt: async (article, query) => excerptOf(await textOf(library, article), query),
  };
}
