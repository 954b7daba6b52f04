import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { STORES, type Library, type LibrarySchema } from './database.ts';
import { storageFailureOf } from './storage-failure.ts';

type Stores = readonly StoreNames<LibrarySchema>[];

/** A transaction that sees and may write all of the library. */
export type Writing = IDBPTransaction<LibrarySchema, typeof STORES, 'readwrite'>;

/** A transaction that reads all of it. */
export type Reading = IDBPTransaction<LibrarySchema, typeof STORES>;

/** A transaction that reads some stores. */
export type SomeReading<Names extends Stores> = IDBPTransaction<LibrarySchema, Names>;

/** Begins on the connection there is; where the browser has closed that one meanwhile, on a new one. */
async function begun<T>(
  library: Library,
  begin: (database: IDBPDatabase<LibrarySchema>) => T,
): Promise<{ readonly transaction: T }> {
  try {
    return { transaction: begin(await library.open()) };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    await library.close();
    return { transaction: begin(await library.open()) };
  }
}

/** The reason why a transaction came to nothing: an aborted request says less than the abort itself. */
function reasonOf(errors: readonly unknown[]): unknown {
  const telling = errors.filter(
    (error) => error !== null && !(error instanceof DOMException && error.name === 'AbortError'),
  );
  return telling[0] ?? errors[0];
}

async function settled<T>(
  transaction: {
    readonly done: Promise<void>;
    readonly error: DOMException | null;
    readonly abort: () => void;
  },
  work: () => Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const result = await work();
    const failure = await done;
    if (failure !== null) throw failure;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    const failure = await done;
    throw storageFailureOf(reasonOf([transaction.error, error, failure]));
  }
}

/** Reads some stores in one transaction: what is read is of one moment. Throws a `StorageFailure`. */
export async function reading<Names extends Stores, T>(
  library: Library,
  stores: Names,
  work: (transaction: SomeReading<Names>) => Promise<T>,
): Promise<T> {
  const { transaction } = await begun(library, (database) => database.transaction(stores, 'readonly'));
  return settled(transaction, () => work(transaction));
}

/**
 * Writes in one transaction over the whole library, so that writers come one after the other; resolves once it is on the
 * disk (relaxed: soon is), and where anything fails, nothing of it is there. `work` must await nothing but the transaction's own requests.
 * Throws a `StorageFailure`, or what `work` throws.
 */
export async function writing<T>(
  library: Library,
  work: (transaction: Writing) => Promise<T>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<T> {
  const { transaction } = await begun(library, (database) =>
    database.transaction(STORES, 'readwrite', { durability }),
  );
  return settled(transaction, () => work(transaction));
}

/** A transaction that brings in what is not on record yet. */
export type Staging = IDBPTransaction<LibrarySchema, 'incoming'[], 'readwrite'>;

/** Writes what a restore reads, which may be lost: nothing on record is touched. Throws as `writing`. */
export async function staging<T>(library: Library, work: (transaction: Staging) => Promise<T>): Promise<T> {
  const { transaction } = await begun(library, (database) =>
    database.transaction(['incoming'], 'readwrite', { durability: 'relaxed' }),
  );
  return settled(transaction, () => work(transaction));
}
