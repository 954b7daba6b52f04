import type { SpeakerIdentity } from '@/lib/core/record/record.ts';
import type { Backup } from './backup-file.ts';
import { STORES, type Library } from './database.ts';
import {
  isNews,
  mergeArticle,
  tally,
  type BackupArticle,
  type Here,
  type Merged,
  type Tally,
} from './merge.ts';
import { onRecord } from './on-record.ts';
import { requestAll } from './request-all.ts';
import { sameData } from './same-data.ts';
import { settle } from './settle.ts';
import { reading, writing, type Reading, type Writing } from './transaction.ts';

/** What a backup is, against the library. */
export interface RestoreSummary {
  readonly articles: Tally;
  readonly annotations: Tally;
  readonly versions: Tally;
  readonly identities: Tally;
  /** What is here and not in the backup: a merge keeps it, a replacement deletes it. */
  readonly onlyHere: { readonly articles: number; readonly annotations: number };
}

function grouped<T extends { readonly article: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.article);
    if (group === undefined) groups.set(row.article, [row]);
    else group.push(row);
  }
  return groups;
}

function articlesOf({ articles, versions, annotations }: Backup): BackupArticle[] {
  const versionsOf = grouped(versions);
  const annotationsOf = grouped(annotations);
  return articles.map((fields) => ({
    fields,
    versions: versionsOf.get(fields.id) ?? [],
    annotations: annotationsOf.get(fields.id) ?? [],
  }));
}

/** What is here of an article of a backup: by its id, else by its address. */
async function hereOf(transaction: Reading | Writing, { fields }: BackupArticle): Promise<Here> {
  const byId = await onRecord(transaction, { id: fields.id });
  const now = byId.article === null ? await onRecord(transaction, { identity: fields.identity }) : byId;
  const versions =
    now.article === null
      ? []
      : await transaction.objectStore('versions').index('article').getAll(now.article.id);
  return { ...now, versions };
}

function identityVerdict(theirs: SpeakerIdentity, ours: SpeakerIdentity | undefined): keyof Tally {
  if (ours === undefined) return 'added';
  // They bear no dates: what is here stays.
  return sameData(theirs, ours) ? 'same' : 'older';
}

/** Goes through a backup article by article; `each` may write what is to become of one. */
async function compared(
  transaction: Reading | Writing,
  backup: Backup,
  each: (here: Here, merged: Merged) => Promise<unknown>,
): Promise<RestoreSummary> {
  const before = {
    articles: await transaction.objectStore('articles').count(),
    annotations: await transaction.objectStore('annotations').count(),
  };
  const verdicts: Merged['verdicts'][] = [];
  for (const theirs of articlesOf(backup)) {
    const here = await hereOf(transaction, theirs);
    const merged = mergeArticle(theirs, here);
    await each(here, merged);
    verdicts.push(merged.verdicts);
  }
  const identities = await requestAll(backup.identities, async (identity) =>
    identityVerdict(identity, await transaction.objectStore('identities').get(identity.id)),
  );
  const articles = tally(verdicts.map(({ article }) => article));
  const annotations = tally(verdicts.flatMap((verdict) => verdict.annotations));
  return {
    articles,
    annotations,
    versions: tally(verdicts.flatMap(({ versions }) => versions)),
    identities: tally(identities),
    onlyHere: {
      articles: before.articles - (backup.articles.length - articles.added),
      annotations: before.annotations - (backup.annotations.length - annotations.added),
    },
  };
}

/** What a restore of this backup would do; nothing is written. Throws a `StorageFailure`. */
export function dryRun(library: Library, backup: Backup): Promise<RestoreSummary> {
  return reading(library, STORES, (transaction) => compared(transaction, backup, () => Promise.resolve()));
}

/**
 * Restores a backup in one transaction: all of it or, where anything fails, nothing. "merge" adds what is not here and of
 * each two takes what was changed last; "replace" first deletes all that is here, with what could be undone.
 * Answers what it did. Throws a `StorageFailure`.
 */
export function restore(library: Library, backup: Backup, how: 'merge' | 'replace'): Promise<RestoreSummary> {
  return writing(library, async (transaction) => {
    if (how === 'replace') {
      await requestAll(STORES, (store) => transaction.objectStore(store).clear());
    }
    const summary = await compared(transaction, backup, async (here, merged) => {
      const { fields, put, versions } = merged;
      if (isNews(merged))
        await settle(transaction, here, { fields, put, deleted: [], versions, stays: true });
    });
    const identities = transaction.objectStore('identities');
    const known = new Set(await identities.getAllKeys());
    const added = backup.identities.filter(({ id }) => !known.has(id));
    await requestAll(added, (identity) => identities.put(identity));
    return summary;
  });
}
