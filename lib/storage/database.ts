import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Lesson } from '@/lib/core/record/lessons.ts';
import type { Annotation, RecordedArticle, HeldOne, Version } from '@/lib/core/record/record.ts';
import type { BackupEntry } from './backup-file.ts';
import type { JournalEntry } from './journal-entry.ts';
import { migrate } from './migrations.ts';
import { StorageFailure, storageFailureOf } from './storage-failure.ts';
import type { StoryRow } from './stories.ts';

/** An annotation with the words that it is found by. */
export interface AnnotationRow extends Annotation {
  /** Empty for a removed one. */
  readonly terms: readonly string[];
}

/**
 * The words of an article that begin with one character, and which annotations have them: some thirty rows an article. With a row
 * a word, a restore spends most of its time on them (docs/decisions/0012).
 */
export interface WordsRow {
  /** `Annotation.id`. */
  readonly ids: readonly string[];
  /** For each word a line break, the word, and the places in `ids` of those that have it, each behind a space. */
  readonly words: string;
}

/** The stores and their indices; how they came to be is in migrations.ts. */
export interface LibrarySchema extends DBSchema {
  articles: {
    key: string;
    value: RecordedArticle;
    indexes: { identity: string; recordedAt: string; site: string };
  };
  annotations: { key: string; value: AnnotationRow; indexes: { article: string } };
  /** `hash` is of article and hash. */
  versions: { key: string; value: Version; indexes: { article: string; hash: [string, string] } };
  /** The inverted index: the key is the character that words begin with and `RecordedArticle.id`. */
  words: { key: [string, string]; value: WordsRow };
  identities: { key: string; value: HeldOne };
  /** What corrections teach; worked out from the annotations. */
  lessons: { key: string; value: Lesson; indexes: { article: string } };
  stories: { key: string; value: StoryRow; indexes: { key: string; pending: number; paired: number } };
  /** The key counts up: the order in which things were done. */
  journal: { key: number; value: JournalEntry; indexes: { article: string } };
  /**
   * What a backup holds that is being restored: no part of the library yet, but in its database, so that one transaction can
   * bring it in. The key is of the restore, the article, the place of its list and the place in that.
   */
  incoming: { key: [restore: string, article: string, list: number, at: number]; value: BackupEntry };
}

/** The stores of what is on record. */
export const RECORD_STORES = [
  'articles',
  'annotations',
  'versions',
  'words',
  'identities',
  'stories',
  'lessons',
  'journal',
] as const;
export const STORES = [...RECORD_STORES, 'incoming'] as const;

const LIBRARY_VERSION = 6;

/** How long another connection may take to let go, in milliseconds. */
const PATIENCE = 3000;

/** The user's library; opened at the first use, and again at the next one after the browser closed it. */
export interface Library {
  /** Throws a `StorageFailure`. */
  readonly open: () => Promise<IDBPDatabase<LibrarySchema>>;
  readonly close: () => Promise<void>;
}

function connect(name: string, onGone: () => void): Promise<IDBPDatabase<LibrarySchema>> {
  return new Promise((resolve, reject) => {
    let fault: unknown;
    let database: IDBPDatabase<LibrarySchema> | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    openDB<LibrarySchema>(name, LIBRARY_VERSION, {
      upgrade(_, from, __, transaction) {
        migrate(transaction, from).catch((error: unknown) => {
          fault = error;
          transaction.abort();
        });
        // Opening tells it as well.
        transaction.done.catch(() => undefined);
      },
      blocked() {
        waiting = setTimeout(() => {
          gaveUp = true;
          const sentence = 'An older On the Record is still open in another tab. Close it and try again.';
          reject(new StorageFailure('closed', { sentence }));
        }, PATIENCE);
      },
      // A newer version wants to migrate, or the user has the data deleted: let go at once.
      blocking() {
        database?.close();
        onGone();
      },
      terminated: onGone,
    })
      .then((opened) => {
        database = opened;
        if (gaveUp) opened.close();
        return resolve(opened);
      })
      .catch((error: unknown) => reject(openingFailureOf(fault ?? error)))
      .finally(() => clearTimeout(waiting));
  });
}

function openingFailureOf(error: unknown): unknown {
  const newer = error instanceof DOMException && error.name === 'VersionError';
  if (!newer) return storageFailureOf(error);
  const sentence = 'The library was made by a newer On the Record. Update the extension to open it.';
  return new StorageFailure('closed', { sentence, cause: error });
}

/** The library of that name; nothing is opened yet. */
export function libraryNamed(name = 'on-the-record'): Library {
  let connection: Promise<IDBPDatabase<LibrarySchema>> | undefined;
  return {
    open() {
      if (connection !== undefined) return connection;
      const opening = connect(name, () => {
        if (connection === opening) connection = undefined;
      });
      // A failed one is tried again at the next use.
      opening.catch(() => {
        if (connection === opening) connection = undefined;
      });
      connection = opening;
      return opening;
    },
    async close() {
      const closing = connection;
      connection = undefined;
      const database = await closing?.catch(() => undefined);
      database?.close();
    },
  };
}
