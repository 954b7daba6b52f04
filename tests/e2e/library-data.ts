import type { Annotation, RecordedArticle } from '@/lib/core/record/record.ts';
import type { Surface } from '../support/driver.ts';

/** All that lies in the library's database, by store, as an extension page sees it. */
export function libraryData(page: Surface): Promise<Record<string, unknown[]>> {
  return page.run(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const database = await asked(indexedDB.open('on-the-record'));
    const data: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      data[name] = await asked(database.transaction(name).objectStore(name).getAll());
    }
    database.close();
    return data;
  });
}

/**
 * The article that was recorded at an address, with its annotations; undefined where none was. It is asked for again and again, so all
 * else stays where it is: with it, tests of Firefox took a tenth more time.
 */
export function recordedAt(
  page: Surface,
  url: string,
): Promise<{ article: RecordedArticle; annotations: Annotation[]; versions: number } | undefined> {
  return page.run(async (address) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
      });
    const database = await asked(indexedDB.open('on-the-record'));
    try {
      const store = (name: string) => database.transaction(name).objectStore(name);
      const articles: RecordedArticle[] = await asked(store('articles').getAll());
      const article = articles.find((one) => one.url === address);
      if (article === undefined) return undefined;
      const annotations: Annotation[] = await asked(store('annotations').index('article').getAll(article.id));
      return {
        article,
        annotations,
        versions: await asked(store('versions').index('article').count(article.id)),
      };
    } finally {
      database.close();
    }
  }, url);
}
