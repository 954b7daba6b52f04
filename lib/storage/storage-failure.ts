/**
 * Why the library could not be read or written:
 * - full: the disk, or what the browser grants of it
 * - closed: the browser took the database away, or another version of the extension holds it
 * - damaged: what lies there cannot be read
 */
export type StorageFailureKind = 'full' | 'closed' | 'damaged' | 'unknown';

const SENTENCES: Readonly<Record<StorageFailureKind, string>> = {
  full: 'The disk is full. Nothing was changed. Make room on it, then try again.',
  closed: 'The browser closed the library. Nothing was changed. Try again.',
  damaged: 'A part of the library cannot be read. Nothing was changed.',
  unknown:
    'The browser could not write to the library; the disk may be full. Nothing was changed. Make room on it, then try again.',
};

/** What every function of lib/storage throws where the database fails; `message` is a sentence for the user. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly kind: StorageFailureKind;

  constructor(kind: StorageFailureKind, options?: { readonly sentence?: string; readonly cause?: unknown }) {
    super(options?.sentence ?? SENTENCES[kind], { cause: options?.cause });
    this.kind = kind;
  }
}

/** Names of DOMException, https://webidl.spec.whatwg.org/#dfn-error-names-table, as IndexedDB uses them. */
const KINDS: Readonly<Record<string, StorageFailureKind>> = {
  QuotaExceededError: 'full',
  AbortError: 'closed',
  InvalidStateError: 'closed',
  TransactionInactiveError: 'closed',
  VersionError: 'closed',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
};

/** Chromium says UnknownError where the disk is full, with this message; Firefox says no more than UnknownError. */
const FULL_DISK = /full disk|no[ _]space|disk (?:is )?full|quota/i;

/** An error of IndexedDB as a failure of ours; another error stays what it is, since it is a fault in the program. */
export function storageFailureOf(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const kind = FULL_DISK.test(error.message) ? 'full' : (KINDS[error.name] ?? 'unknown');
  return new StorageFailure(kind, { cause: error });
}
