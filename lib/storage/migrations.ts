import type { IDBPTransaction, StoreNames } from 'idb';
import * as v from 'valibot';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { lessonsOf } from '@/lib/core/record/lessons.ts';
import { termsOf } from '@/lib/core/record/terms.ts';
import type { AnnotationRow, LibrarySchema } from './database.ts';
import { annotationOf, foundOf } from './on-record.ts';
import { AnnotationSchema, ArticleFieldsSchema, ArticleSchema } from '@/lib/core/record/schema.ts';
import { annotationFrom1, articleFrom1 } from './version-1.ts';
import { storyOf } from './stories.ts';
import { writeWords } from './words.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

function makeFirstStores({ db }: Upgrade): void {
  db.createObjectStore('articles', { keyPath: 'id' }).createIndex('identity', 'identity');
  db.createObjectStore('annotations', { keyPath: 'id' }).createIndex('article', 'article');
  db.createObjectStore('versions', { keyPath: 'id' }).createIndex('article', 'article');
}

/** Tags, search, lists that need no annotation, undo, speakers that are one. */
async function addSearchAndJournal(transaction: Upgrade): Promise<void> {
  const { db } = transaction;
  db.createObjectStore('identities', { keyPath: 'id' });
  db.createObjectStore('journal', { autoIncrement: true }).createIndex('article', 'article');
  const articles = transaction.objectStore('articles');
  articles.createIndex('recordedAt', 'recordedAt');
  articles.createIndex('site', 'site');
  transaction.objectStore('versions').createIndex('hash', ['article', 'hash']);
  db.createObjectStore('words');
  for (let at = await articles.openCursor(); at !== null; at = await at.continue()) {
    const fields = articleFrom1({ ...at.value });
    // A row that is not what it should be stays as it is: it is reported as damaged, not lost.
    if (!v.is(ArticleFieldsSchema, fields)) continue;
    const rows = await annotationsFrom1(transaction, fields.id, fields.title);
    await at.update({ ...fields, catalog: catalogOf(rows.map(annotationOf)) });
  }
}

async function annotationsFrom1(
  transaction: Upgrade,
  article: string,
  title: string,
): Promise<AnnotationRow[]> {
  const index = transaction.objectStore('annotations').index('article');
  const rows: AnnotationRow[] = [];
  for (let at = await index.openCursor(article); at !== null; at = await at.continue()) {
    const annotation = annotationFrom1({ ...at.value });
    if (!v.is(AnnotationSchema, annotation)) continue;
    const row = { ...annotation, terms: annotation.removed ? [] : termsOf(annotation, title) };
    rows.push(row);
    await at.update(row);
  }
  return rows;
}

/** Words are kept by their first character, where each had a row of its own; made anew from what annotations are found by. */
async function wordsByInitial(transaction: Upgrade): Promise<void> {
  const { db } = transaction;
  db.deleteObjectStore('words');
  db.createObjectStore('words');
  const index = transaction.objectStore('annotations').index('article');
  for (const article of await transaction.objectStore('articles').getAllKeys()) {
    writeWords(transaction, article, [], foundOf(await index.getAll(article)));
  }
}

/** What articles share is looked up in the database; worked out from the catalogs there are. */
async function addStories(transaction: Upgrade): Promise<void> {
  const store = transaction.db.createObjectStore('stories', { keyPath: 'id' });
  store.createIndex('key', 'keys', { multiEntry: true });
  store.createIndex('pending', 'pending');
  store.createIndex('paired', 'paired');
  const articles = transaction.objectStore('articles');
  for (let at = await articles.openCursor(); at !== null; at = await at.continue()) {
    if (v.is(ArticleSchema, at.value)) void store.put(storyOf(at.value));
  }
}

/** What corrections teach, of those there are. */
async function addLessons(transaction: Upgrade): Promise<void> {
  const store = transaction.db.createObjectStore('lessons', { keyPath: 'id' });
  store.createIndex('article', 'article');
  const annotations = transaction.objectStore('annotations');
  for (let at = await annotations.openCursor(); at !== null; at = await at.continue()) {
    for (const lesson of v.is(AnnotationSchema, at.value) ? lessonsOf(at.value) : []) void store.put(lesson);
  }
}

/** The n-th makes version n + 1 of version n. */
const MIGRATIONS: readonly ((transaction: Upgrade) => void | Promise<void>)[] = [
  makeFirstStores,
  addSearchAndJournal,
  ({ db }) => void db.createObjectStore('incoming'),
  wordsByInitial,
  addStories,
  addLessons,
];

/** Brings a database of an older version to the newest; in the transaction that opens it, all or nothing. */
export async function migrate(transaction: Upgrade, from: number): Promise<void> {
  for (const step of MIGRATIONS.slice(from)) await step(transaction);
}
