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

/** The article that was recorded at an address, with its annotations; undefined where none was. */
export async function recordedAt(
  page: Surface,
  url: string,
): Promise<{ article: RecordedArticle; annotations: Annotation[]; versions: number } | undefined> {
  const { articles = [], annotations = [], versions = [] } = await libraryData(page);
  const article = (articles as RecordedArticle[]).find((one) => one.url === url);
  if (article === undefined) return undefined;
  const isOf = (one: { readonly article: string }): boolean => one.article === article.id;
  return {
    article,
    annotations: (annotations as Annotation[]).filter(isOf),
    versions: (versions as { article: string }[]).filter(isOf).length,
  };
}
