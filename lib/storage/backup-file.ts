import type { Annotation, SpeakerIdentity, Version } from '@/lib/core/record/record.ts';
import type { ArticleFields } from './article-fields.ts';
import {
  AnnotationSchema,
  ArticleFieldsSchema,
  IdentitySchema,
  VersionSchema,
} from '@/lib/core/record/schema.ts';

/** What the first key of a backup says. */
export const BACKUP_FORMAT = 'on-the-record backup';

/** Goes up with the shape of the rows, as the database's. */
export const BACKUP_VERSION = 2;

/** What a backup holds: all but what is worked out from it (catalogs, search terms) and the journal. */
export interface Backup {
  /** When it was made, ISO 8601 in UTC. */
  readonly created: string;
  readonly articles: readonly ArticleFields[];
  readonly versions: readonly Version[];
  readonly annotations: readonly Annotation[];
  readonly identities: readonly SpeakerIdentity[];
}

/** The lists of a backup, in the order of the file. */
export const BACKUP_LISTS = {
  articles: ArticleFieldsSchema,
  versions: VersionSchema,
  annotations: AnnotationSchema,
  identities: IdentitySchema,
} as const;

export type BackupList = keyof typeof BACKUP_LISTS;
