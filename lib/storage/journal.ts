import { laterOf, laterThan } from '@/lib/core/record/instant.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { type ArticleFields, fieldsOf, withoutTaken } from './article-fields.ts';
import type { Library } from './database.ts';
import type { JournalEntry, JournalSide } from './journal-entry.ts';
import { nextSteps } from './next-steps.ts';
import { onRecord, type OnRecord } from './on-record.ts';
import { requestAll } from './request-all.ts';
import { sameData } from './same-data.ts';
import { sameRecord } from './same-record.ts';
import { settle, type Outcome, type Settled } from './settle.ts';
import { writing, type Writing } from './transaction.ts';

/** How many deeds can be undone, an article. */
const KEPT = 200;

/** Which deed is to be undone or done again: of an article, and first what was done in this tab. */
interface Wanted {
  readonly article: string;
  readonly to: 'before' | 'after';
  readonly by: string | undefined;
  /** Whether what was done elsewhere is left alone, also where nothing was done in this tab. */
  readonly isOwn: boolean;
}

/** What is on record after an undo or redo; or why there was none. */
export type Step =
  | {
      readonly done: true;
      /** What was undone or done again. */
      readonly cause: string;
      /** Whether it was done in another tab, or before the browser was started. */
      readonly isElsewhere: boolean;
      readonly now: Pick<Settled, 'article' | 'annotations'>;
    }
  | { readonly done: false; readonly reason: string };

const NOTHING = {
  before: 'There is nothing to undo.',
  after: 'There is nothing to do again.',
} as const;

const CHANGED = 'What was changed then has been changed again since, so it stays as it is.';

/** The journal of an article backwards, last deed first. */
async function* backwards(transaction: Writing, article: string) {
  const index = transaction.objectStore('journal').index('article');
  for (let at = await index.openCursor(article, 'prev'); at !== null; at = await at.continue()) {
    yield { key: at.primaryKey, entry: at.value };
  }
}

function sideOf(
  annotations: readonly Annotation[],
  article: OnRecord['article'],
  touched: ReadonlySet<string>,
): JournalSide {
  const there = annotations.filter(({ id }) => touched.has(id));
  const ids = new Set(there.map(({ id }) => id));
  return {
    article: article === null ? null : fieldsOf(article),
    annotations: there,
    absent: [...touched].filter((id) => !ids.has(id)),
  };
}

/** The fields that the user may set. */
function setOf(article: ArticleFields | null) {
  const { title, byline, publication, published, edited, links } = { ...article };
  return { title, byline, publication, published, edited, links };
}

/** What the user decides of an article as a whole. */
function decidedOf(article: ArticleFields | null) {
  return { whole: article?.whole, change: article?.change, ...setOf(article) };
}

/** Writes a deed into the journal, in the deed's own transaction; what was undone before it cannot be done again. */
export async function remember(
  transaction: Writing,
  before: OnRecord,
  outcome: Outcome,
  after: Settled,
  { cause, at, by }: Pick<JournalEntry, 'cause' | 'at' | 'by'>,
): Promise<void> {
  const touched = new Set([...outcome.put.map(({ id }) => id), ...outcome.deleted]);
  const sides = {
    before: sideOf(before.annotations, before.article, touched),
    after: sideOf(after.annotations, after.article, touched),
  };
  const isDeed =
    !sameData({ ...sides.before, article: null }, { ...sides.after, article: null }) ||
    !sameData(decidedOf(sides.before.article), decidedOf(sides.after.article));
  if (!isDeed) return;
  const article = outcome.fields.id;
  const journal = transaction.objectStore('journal');
  for await (const { key, entry } of backwards(transaction, article)) {
    // What was done elsewhere can still be done again there.
    if (entry.by !== by) continue;
    if (!entry.undone) break;
    await journal.delete(key);
  }
  const own = by === undefined ? {} : { by };
  await journal.add({ article, at, cause, ...sides, undone: false, versions: after.goneVersions, ...own });
  const keys = await journal.index('article').getAllKeys(article);
  await requestAll(keys.slice(0, -KEPT), (key) => journal.delete(key));
}

/** Whether all that a deed touched is as one side of it left it. */
function standsAs(now: OnRecord, side: JournalSide): boolean {
  const current = new Map(now.annotations.map((annotation) => [annotation.id, annotation]));
  const isAsLeft = (annotation: Annotation): boolean => {
    const there = current.get(annotation.id);
    return there !== undefined && sameRecord(there, annotation);
  };
  return (
    (now.article === null) === (side.article === null) &&
    side.annotations.every(isAsLeft) &&
    side.absent.every((id) => !current.has(id))
  );
}

/** The article's fields after a step: what the user decided goes back, unless decided anew; what was read stays read. */
function fieldsAfter(
  now: ArticleFields | null,
  left: JournalSide,
  wanted: JournalSide,
): ArticleFields | null {
  if (now === null) return wanted.article;
  const goBack = <K extends 'whole' | 'change'>(key: K, otherwise: ArticleFields[K]): ArticleFields[K] =>
    sameData(now[key], left.article?.[key]) ? (wanted.article?.[key] ?? otherwise) : now[key];
  const isAsLeft = sameData(setOf(now), setOf(left.article));
  return withoutTaken({
    ...now,
    ...(isAsLeft && (wanted.article ? setOf(wanted.article) : { links: undefined })),
    whole: goBack('whole', false),
    change: goBack('change', null),
  }) as ArticleFields;
}

/**
 * An annotation as a deed left it, found where the last reading found it. What was taken back was changed last then: a merge
 * with a backup from before does not bring it in again.
 */
function putBack(annotation: Annotation, now: OnRecord, at: string): Annotation {
  const there = now.annotations.find(({ id }) => id === annotation.id);
  if (there === undefined) return annotation;
  if (sameRecord(there, annotation)) return there;
  const changedAt = laterThan(laterOf(there.changedAt, annotation.changedAt), at);
  const isThere = sameData(there.passages, annotation.passages);
  return { ...annotation, ...(isThere && { placement: there.placement }), changedAt };
}

async function step(library: Library, deed: Wanted, at: string): Promise<Step> {
  const { article, to, by, isOwn } = deed;
  return writing(library, async (transaction) => {
    const found = (await nextSteps(transaction, article, by, isOwn))[to];
    if (found === undefined) return { done: false, reason: NOTHING[to] };
    const { key, entry } = found;
    const [left, wanted] = to === 'before' ? [entry.after, entry.before] : [entry.before, entry.after];
    const now = await onRecord(transaction, { id: article });
    const fields = fieldsAfter(now.article && fieldsOf(now.article), left, wanted);
    if (fields === null || !standsAs(now, left)) return { done: false, reason: CHANGED };
    const namesake = await transaction.objectStore('articles').index('identity').getKey(fields.identity);
    if (namesake !== undefined && namesake !== article) return { done: false, reason: CHANGED };
    const settled = await settle(transaction, now, {
      fields,
      put: wanted.annotations.map((annotation) => putBack(annotation, now, at)),
      deleted: wanted.absent,
      versions: now.article === null ? entry.versions : [],
    });
    const versions = settled.goneVersions.length > 0 ? settled.goneVersions : entry.versions;
    await transaction.objectStore('journal').put({ ...entry, undone: to === 'before', versions }, key);
    return { done: true, cause: entry.cause, isElsewhere: by !== undefined && entry.by !== by, now: settled };
  });
}

const now = (): string => new Date().toISOString();

/** A step of an article's journal, in one way. `by` is the tab that it is taken in; with `isOwn`, others' deeds are left alone. */
const turning =
  (to: Wanted['to']) =>
  (library: Library, article: string, at = now(), by?: string, isOwn = false): Promise<Step> =>
    step(library, { article, to, by, isOwn }, at);

/** Puts back what the user's last deed with an article changed. Throws a `StorageFailure`. */
export const undo = turning('before');

/** Does again what was undone last. Throws a `StorageFailure`. */
export const redo = turning('after');
