import type { Library } from '@/lib/storage/database.ts';
import { NOTHING } from '@/lib/storage/on-record.ts';
import { settle } from '@/lib/storage/settle.ts';
import { writing } from '@/lib/storage/transaction.ts';
import { libraryArticle } from './library-data.ts';

/** Articles written at once. */
const BATCH = 200;

/** Fills a library with invented articles from the n-th on, as if each had been put on record; runs in Node and in a page. */
export async function fillLibrary(
  library: Library,
  {
    articles,
    annotations,
    from = 0,
  }: { readonly articles: number; readonly annotations: number; readonly from?: number },
): Promise<void> {
  for (let first = 0; first < articles; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, articles - first) }, (_, at) => from + first + at);
    await writing(library, async (transaction) => {
      for (const n of numbers) {
        const { fields, version, annotations: put } = libraryArticle(n, annotations);
        await settle(transaction, NOTHING, { fields, put, deleted: [], versions: [version] });
      }
    });
  }
}
