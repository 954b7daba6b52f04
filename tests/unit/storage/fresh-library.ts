import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import { commit, type Change } from '@/lib/storage/commit.ts';
import { libraryNamed, STORES, type Library } from '@/lib/storage/database.ts';
import { reading } from '@/lib/storage/transaction.ts';
import { libraryArticle, type LibraryArticle } from '../../bench/library-data.ts';

let made = 0;

/** The name of a database that no test has used. */
export function freshName(): string {
  made += 1;
  return `library ${made}`;
}

export function freshLibrary(): Library {
  return libraryNamed(freshName());
}

/** The change that puts an article on record with all its annotations. */
export function recording({ fields, version, annotations }: LibraryArticle): Change {
  const at = fields.recordedAt;
  return { cause: 'put on record', at, article: fields, version, put: annotations, deleted: [] };
}

/** A library that holds the first so many invented articles. */
export async function libraryOf(articles: number, annotations = 8): Promise<Library> {
  const library = freshLibrary();
  for (let n = 0; n < articles; n += 1) {
    const article = libraryArticle(n, annotations);
    await commit(library, { identity: article.fields.identity }, recording(article));
  }
  return library;
}

/** A change to one annotation, as the user's. */
export function noting(annotation: Annotation, text: string, at: string): Change {
  const put = [{ ...annotation, note: { text, at }, changedAt: at }];
  return { cause: 'note changed', at, article: {}, put, deleted: [] };
}

/** All that lies in a library but the journal, to compare: store by store, the words and keys that it is searched by at last. */
export async function contentOf(library: Library) {
  return reading(library, STORES, async (transaction) => {
    const words = transaction.objectStore('words');
    const [keys, values] = [await words.getAllKeys(), await words.getAll()];
    return [
      await transaction.objectStore('articles').getAll(),
      await transaction.objectStore('annotations').getAll(),
      await transaction.objectStore('versions').getAll(),
      await transaction.objectStore('identities').getAll(),
      keys.map((key, at) => ({ id: key.join(), row: values[at] })),
      await transaction.objectStore('stories').getAll(),
      await transaction.objectStore('lessons').getAll(),
    ] as const;
  });
}

/** A disk on which there is no room for some annotations, until the spy is restored. */
export function diskFullFor(isRefused: (annotation: Annotation) => boolean) {
  const put = IDBObjectStore.prototype.put as (...args: unknown[]) => IDBRequest;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    if (this.name === 'annotations' && isRefused(args[0] as Annotation))
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    return put.apply(this, args) as never;
  });
}
