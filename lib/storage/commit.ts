import { laterOf, laterThan } from '@/lib/core/record/instant.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { type ArticleFields, type ChangedFields, fieldsOf, withoutTaken } from './article-fields.ts';
import type { Library } from './database.ts';
import { assertSound } from '@/lib/core/record/fault.ts';
import { remember } from './journal.ts';
import { onRecord, type OnRecord, type Which } from './on-record.ts';
import { sameData } from './same-data.ts';
import { sameRecord } from './same-record.ts';
import { annotationAsVersion, articleAsVersion } from './same-version.ts';
import { AnnotationSchema, ArticleFieldsSchema, VersionSchema } from '@/lib/core/record/schema.ts';
import { settle } from './settle.ts';
import { writing, type Writing } from './transaction.ts';
import { storedVersion } from './versions.ts';

/** What is to be other than it is on record of one article. */
export interface Change {
  /** In words for the user ("speaker changed"), so that it can be undone; null for what the user did not do. */
  readonly cause: string | null;
  readonly at: string;
  /** The tab that the user did it in (`JournalEntry.by`). */
  readonly by?: string | undefined;
  /** Laid over what is there, undefined takes away; all of it for an article that is not on record. */
  readonly article: ChangedFields;
  /** The text that was read, where it may be another one. */
  readonly version?: Version;
  readonly put: readonly Annotation[];
  /** `Annotation.id`. */
  readonly deleted: readonly string[];
  /**
   * `changedAt` of the annotations that a change was built on, by id, where that was before the transaction; one that was
   * changed meanwhile is not written.
   */
  readonly seen?: Readonly<Record<string, string>>;
}

export interface Committed {
  /** What is on record now; null where nothing is left. */
  readonly article: RecordedArticle | null;
  readonly annotations: readonly Annotation[];
  /** `Annotation.id` of those that were not written, since they were changed after they were seen. */
  readonly conflicts: readonly string[];
}

/** The annotations as they are to be written; those that change nothing are left out. */
function writes(put: readonly Annotation[], current: ReadonlyMap<string, Annotation>): Annotation[] {
  return put.flatMap((annotation) => {
    const before = current.get(annotation.id);
    if (before === undefined) return annotation;
    if (sameData({ ...annotation, changedAt: before.changedAt }, before)) return [];
    // Found elsewhere on a later reading, it says what it said.
    if (sameRecord(before, annotation)) return { ...annotation, changedAt: before.changedAt };
    // `changedAt` tells states of an annotation apart, so no two may share one.
    return { ...annotation, changedAt: laterThan(before.changedAt, annotation.changedAt) };
  });
}

/** When the article was read last: never before it was, also where the clock was set back. */
function readAfter(
  before: Partial<ArticleFields>,
  { article: { readAt } }: Change,
  stored: Version | undefined,
): Partial<ArticleFields> {
  if (readAt === undefined) return {};
  const isOther = stored !== undefined && before.version !== undefined && stored.id !== before.version;
  return { readAt: laterOf(laterOf(before.readAt ?? '', readAt), isOther ? stored.readAt : '') };
}

/** The change as it fits what is there: one article by its address, one version by its text. */
async function fitted(transaction: Writing, now: OnRecord, change: Change) {
  const before = now.article === null ? {} : fieldsOf(now.article);
  const id = now.article?.id ?? change.article.id ?? '';
  const version = change.version && { ...change.version, article: id };
  const stored = version && (await storedVersion(transaction, version, before));
  const swap = { from: version?.id, to: stored?.id ?? '' };
  const fields = articleAsVersion(
    withoutTaken({ ...before, ...change.article, ...readAfter(before, change, stored), id }),
    swap,
  );
  assertSound(ArticleFieldsSchema, fields, 'article');
  if (stored !== undefined) assertSound(VersionSchema, stored, 'version');
  const put = change.put.map((annotation) => annotationAsVersion({ ...annotation, article: id }, swap));
  for (const annotation of put) assertSound(AnnotationSchema, annotation, `annotation ${annotation.id}`);
  return { fields: fields as ArticleFields, put, versions: stored === undefined ? [] : [stored] };
}

/** `commit` inside a transaction, of what was read in it. */
export async function commitIn(
  transaction: Writing,
  now: OnRecord,
  change: Change,
  stays?: boolean,
): Promise<Committed> {
  const current = new Map(now.annotations.map((annotation) => [annotation.id, annotation]));
  const isStale = (id: string): boolean => {
    const seen = change.seen?.[id];
    return seen !== undefined && current.get(id)?.changedAt !== seen;
  };
  const { fields, put, versions } = await fitted(transaction, now, change);
  const accepted = writes(
    put.filter(({ id }) => !isStale(id)),
    current,
  );
  const deleted = change.deleted.filter((id) => !isStale(id));
  const outcome = { fields, put: accepted, deleted, versions, ...(stays === undefined ? {} : { stays }) };
  const settled = await settle(transaction, now, outcome);
  if (change.cause !== null) {
    await remember(transaction, now, outcome, settled, {
      cause: change.cause,
      at: change.at,
      ...(change.by !== undefined && { by: change.by }),
    });
  }
  const conflicts = [...put.map(({ id }) => id), ...change.deleted].filter(isStale);
  return { article: settled.article, annotations: settled.annotations, conflicts };
}

/**
 * Changes what is on record of one article, in one transaction that first reads what is there: two windows never overwrite
 * each other. Give a function to have the change built on what is there, at that moment (null for no change); it must not
 * wait for anything. Resolves once all of it is on the disk. Throws a `StorageFailure`, and then nothing was changed.
 */
export async function commit(
  library: Library,
  which: Which,
  change: Change | ((now: OnRecord) => Change | null),
): Promise<Committed> {
  return writing(library, async (transaction) => {
    const wantedOf = (now: OnRecord) => (typeof change === 'function' ? change(now) : change);
    let now = await onRecord(transaction, which);
    let wanted = wantedOf(now);
    const identity = wanted?.article.identity;
    if ('id' in which && now.article === null && identity !== undefined) {
      // Another window may have put the same page on record under an id of its own.
      now = await onRecord(transaction, { identity });
      wanted = wantedOf(now);
    }
    if (wanted === null) return { article: now.article, annotations: now.annotations, conflicts: [] };
    return commitIn(transaction, now, wanted);
  });
}
