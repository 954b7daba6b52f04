import type { HeldOne } from '@/lib/core/record/record.ts';
import { goOnUnless, type Watch } from './backup-file.ts';
import { RECORD_STORES, STORES, type Library } from './database.ts';
import {
  counting,
  isNews,
  mergeArticle,
  type BackupArticle,
  type Here,
  type Merged,
  type Tally,
} from './merge.ts';
import { onRecord } from './on-record.ts';
import { requestAll } from './request-all.ts';
import { sameData } from './same-data.ts';
import { settle } from './settle.ts';
import { letGo, type Staged, stagedArticles, stagedIdentities } from './staged.ts';
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

function identityVerdict(theirs: HeldOne, ours: HeldOne | undefined): keyof Tally {
  if (ours === undefined) return 'added';
  // They bear no dates: what is here stays.
  return sameData(theirs, ours) ? 'same' : 'older';
}

/** Figures that are one, by the ids that they have here. */
function withIdsHere(held: HeldOne, ids: ReadonlyMap<string, string>): HeldOne {
  if (held.of !== 'figure' || ids.size === 0) return held;
  const here = (id: string): string => ids.get(id) ?? id;
  return { ...held, name: here(held.name), names: held.names.map(here) };
}

/** Articles that come to one here, by id and by address, are looked at one after the other; all others at once. */
function inTurns(theirs: readonly BackupArticle[], here: readonly Here[]): BackupArticle[][] {
  const seen = new Set<string>();
  const together: BackupArticle[] = [];
  const apart: BackupArticle[][] = [];
  for (const [at, article] of theirs.entries()) {
    const { id, identity } = article.fields;
    const names = [id, identity, here[at]?.article?.id ?? id];
    if (names.some((name) => seen.has(name))) apart.push([article]);
    else together.push(article);
    for (const name of names) seen.add(name);
  }
  return [together, ...apart];
}

/** Goes through a backup, some articles at a time; `each` may write what is to become of one. */
async function compared(
  transaction: Reading | Writing,
  staged: Staged,
  each: (here: Here, merged: Merged) => Promise<unknown>,
  { signal, onProgress }: Watch,
): Promise<RestoreSummary> {
  const before = {
    articles: await transaction.objectStore('articles').count(),
    annotations: await transaction.objectStore('annotations').count(),
  };
  const [articles, versions, annotations] = [counting(), counting(), counting()];
  let done = 0;
  const lookAt = async (article: BackupArticle, known?: Here) => {
    const here = known ?? (await hereOf(transaction, article));
    const merged = mergeArticle(article, here);
    articles.count([merged.verdicts.article]);
    versions.count(merged.verdicts.versions);
    annotations.count(merged.verdicts.annotations);
    await each(here, merged);
  };
  for await (const theirs of stagedArticles(transaction, staged)) {
    goOnUnless(signal);
    const here = await requestAll(theirs, (article) => hereOf(transaction, article));
    const [together = [], ...apart] = inTurns(theirs, here);
    await requestAll(together, (article) => lookAt(article, here[theirs.indexOf(article)]));
    for (const turn of apart) await requestAll(turn, (article) => lookAt(article));
    done += theirs.length;
    onProgress?.(done / staged.counts.articles);
  }
  const identities = counting();
  const store = transaction.objectStore('identities');
  identities.count(
    await requestAll(await stagedIdentities(transaction, staged), async (identity) =>
      identityVerdict(identity, await store.get(identity.id)),
    ),
  );
  return {
    articles: articles.tally,
    annotations: annotations.tally,
    versions: versions.tally,
    identities: identities.tally,
    onlyHere: {
      articles: before.articles - (staged.counts.articles - articles.tally.added),
      annotations: before.annotations - (staged.counts.annotations - annotations.tally.added),
    },
  };
}

/** What a restore of this backup would do; nothing is written. Throws a `StorageFailure`, or a `Cancelled`. */
export function dryRun(library: Library, staged: Staged, watch: Watch = {}): Promise<RestoreSummary> {
  return reading(library, STORES, (transaction) =>
    compared(transaction, staged, () => Promise.resolve(), watch),
  );
}

/**
 * Restores a backup in one transaction: all of it or, where anything fails or its user ends it, nothing. "merge" adds what is
 * not here and of each two takes what was changed last; "replace" first deletes all that is here, with what could be undone.
 * Answers what it did. Throws a `StorageFailure`, or a `Cancelled`.
 */
export function restore(
  library: Library,
  staged: Staged,
  how: 'merge' | 'replace',
  watch: Watch = {},
): Promise<RestoreSummary> {
  return writing(library, async (transaction) => {
    if (how === 'replace') {
      await requestAll(RECORD_STORES, (store) => transaction.objectStore(store).clear());
    }
    const ids = new Map<string, string>();
    const write = async (here: Here, merged: Merged) => {
      const { fields, put, versions } = merged;
      for (const [theirs, ours] of merged.ids) if (theirs !== ours) ids.set(theirs, ours);
      if (!isNews(merged)) return;
      await settle(transaction, here, { fields, put, deleted: [], versions, stays: true });
    };
    const summary = await compared(transaction, staged, write, watch);
    const identities = transaction.objectStore('identities');
    const known = new Set(await identities.getAllKeys());
    const added = (await stagedIdentities(transaction, staged)).filter(({ id }) => !known.has(id));
    await requestAll(added, (identity) => identities.put(withIdsHere(identity, ids)));
    await letGo(transaction, staged);
    return summary;
  });
}
