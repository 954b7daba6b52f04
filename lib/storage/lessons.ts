import { lessonsOf, type TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { Annotation, HeldOne } from '@/lib/core/record/record.ts';
import type { Library } from './database.ts';
import { requestAll } from './request-all.ts';
import { reading, type Writing } from './transaction.ts';

/** Keeps what the changed annotations of an article teach, in the transaction that writes them. */
export async function writeLessons(
  transaction: Writing,
  before: readonly Annotation[],
  put: readonly Annotation[],
  deleted: readonly string[],
): Promise<void> {
  const store = transaction.objectStore('lessons');
  const touched = new Set([...put.map(({ id }) => id), ...deleted]);
  const after = put.flatMap(lessonsOf);
  const kept = new Set(after.map(({ id }) => id));
  const gone = before
    .filter(({ id }) => touched.has(id))
    .flatMap(lessonsOf)
    .filter(({ id }) => !kept.has(id));
  await requestAll(after, (lesson) => store.put(lesson));
  await requestAll(gone, ({ id }) => store.delete(id));
}

/** Lets go of what the corrections of an article teach. */
export async function removeLessons(transaction: Writing, article: string): Promise<void> {
  const store = transaction.objectStore('lessons');
  const keys = await store.index('article').getAllKeys(article);
  await requestAll(keys, (key) => store.delete(key));
}

/** All that corrections teach, each with where it comes from, and what the user said of them. Throws a `StorageFailure`. */
export function allLessons(
  library: Library,
): Promise<{ readonly lessons: readonly TaughtLesson[]; readonly held: readonly HeldOne[] }> {
  return reading(library, ['lessons', 'articles', 'identities'], async (transaction) => {
    const rows = await transaction.objectStore('lessons').getAll();
    const ids = [...new Set(rows.map(({ article }) => article))];
    const articles = await Promise.all(ids.map((id) => transaction.objectStore('articles').get(id)));
    const known = new Map(articles.flatMap((article) => (article ? [[article.id, article]] : [])));
    const held = rows.length === 0 ? [] : await transaction.objectStore('identities').getAll();
    const lessons = rows.flatMap((lesson) => {
      const article = known.get(lesson.article);
      return article ? { ...lesson, title: article.title || article.url, site: article.site } : [];
    });
    return { lessons, held };
  });
}
