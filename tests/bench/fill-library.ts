import type { Library } from '@/lib/storage/database.ts';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { termsOf } from '@/lib/core/record/terms.ts';
import { writing } from '@/lib/storage/transaction.ts';
import { libraryArticle } from './library-data.ts';

/** Articles written at once. */
const BATCH = 200;

/** Fills an empty library with invented articles, as if each had been put on record; runs in Node and in a page. */
export async function fillLibrary(
  library: Library,
  { articles, annotations }: { readonly articles: number; readonly annotations: number },
): Promise<void> {
  for (let first = 0; first < articles; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, articles - first) }, (_, at) => first + at);
    await writing(library, async (transaction) => {
      const articles = transaction.objectStore('articles');
      const versions = transaction.objectStore('versions');
      const rows = transaction.objectStore('annotations');
      const written = numbers.flatMap((n) => {
        const { fields, version, annotations: found } = libraryArticle(n, annotations);
        return [
          articles.put({ ...fields, catalog: catalogOf(found) }),
          versions.put(version),
          ...found.map((annotation) =>
            rows.put({ ...annotation, terms: annotation.removed ? [] : termsOf(annotation, fields.title) }),
          ),
        ];
      });
      await Promise.all(written);
    });
  }
}
