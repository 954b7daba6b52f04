import type { Annotation, HeldOne, Version } from '@/lib/core/record/record.ts';
import {
  AnnotationSchema,
  ArticleFieldsSchema,
  IdentitySchema,
  VersionSchema,
} from '@/lib/core/record/schema.ts';
import type { ArticleFields } from './article-fields.ts';

/** What the first key of a backup says. */
export const BACKUP_FORMAT = 'on-the-record backup';

/**
 * Goes up with the shape of the rows or of the file. Up to 2 a backup was one JSON object; since 3 it is a JSON value a line
 * (https://github.com/ndjson/ndjson-spec), packed by gzip: a head, the rows as `{list: row}`, and an end that counts them.
 */
export const BACKUP_VERSION = 3;

/** A row of each list of a backup: all but what is worked out from it (catalogs, search terms) and the journal. */
export interface BackupRows {
  readonly articles: ArticleFields;
  readonly versions: Version;
  readonly annotations: Annotation;
  readonly identities: HeldOne;
}

export type BackupList = keyof BackupRows;

/** The lists of a backup, in the order of the file. */
export const BACKUP_LISTS = {
  articles: ArticleFieldsSchema,
  versions: VersionSchema,
  annotations: AnnotationSchema,
  identities: IdentitySchema,
} as const;

export const LIST_NAMES = Object.keys(BACKUP_LISTS) as readonly BackupList[];

/** A sound row of a backup, and which list it is of. */
export type BackupEntry = {
  readonly [List in BackupList]: { readonly list: List; readonly row: BackupRows[List] };
}[BackupList];

/** What is thrown where the user ended the work. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Throws a `Cancelled` where the user ended the work. */
export function goOnUnless(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Cancelled('Cancelled. Nothing was changed.');
}

/** How long work goes on, as its user may follow and end it. */
export interface Watch {
  /** Ends the work; nothing is changed then. */
  readonly signal?: AbortSignal;
  /** How much is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
