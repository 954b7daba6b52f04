import type { Analysis } from '@/lib/core/model.ts';
import { act, type RecordAction } from '@/lib/core/record/actions.ts';
import type { PageAction, RecalledPage } from '@/lib/core/record/page-record.ts';
import type { Annotation, ArticleChange } from '@/lib/core/record/record.ts';
import { isLinkAction, linkedAfter } from '@/lib/core/record/release-links.ts';
import { whatWasDone, whatWasUndone } from '@/lib/core/export/what-was-done.ts';
import { shownOf } from '@/lib/core/record/shown.ts';
import { mergeKept } from '@/lib/core/record/merge-kept.ts';
import { keepAsRecorded, takeNewWording } from '@/lib/core/record/wording.ts';
import { type Change, commit } from './commit.ts';
import { type Library, STORES } from './database.ts';
import { redo, undo } from './journal.ts';
import { nextDeeds } from './next-deeds.ts';
import type { OnRecord } from './on-record.ts';
import { newArticle, type PageOnRecord, pageOnRecord, placedNow, shownAgain } from './page-on-record.ts';
import { reading } from './transaction.ts';

type Done = Exclude<PageAction, { readonly type: 'undo' | 'redo' }>;

/**
 * Does what the user wants with the record of a page, in one transaction; resolves once it is on the disk. Throws an `Error`
 * with a sentence for the user where it cannot be done, and a `StorageFailure`; then nothing was changed.
 */
export async function actOnPage(
  library: Library,
  found: Analysis,
  action: PageAction,
  at: string,
  by?: string,
): Promise<RecalledPage> {
  const page = await pageOnRecord(library, found, at, by);
  const { now, told } = await done(library, found, page, action, { at, by });
  const deeds = await reading(library, STORES, (transaction) => nextDeeds(transaction, page.article, by));
  return { ...shownAgain(found, page, now, deeds), done: told };
}

/** When something was done, and in which tab. */
interface Occasion {
  readonly at: string;
  readonly by: string | undefined;
}

async function done(
  library: Library,
  found: Analysis,
  page: PageOnRecord,
  action: PageAction,
  { at, by }: Occasion,
): Promise<{ readonly now: Pick<OnRecord, 'article' | 'annotations'>; readonly told: string }> {
  if (action.type === 'undo' || action.type === 'redo') {
    const step = await (action.type === 'undo' ? undo : redo)(library, page.article, at, by);
    if (!step.done) throw new Error(step.reason);
    return { now: step.now, told: whatWasUndone(action.type, step.cause, step.isElsewhere) };
  }
  let told = '';
  const now = await commit(library, { identity: page.identity }, (now) => {
    const known = now.article === null ? newArticle(found.article.metadata, page, at) : {};
    const { article, put, deleted } = changes(found, page, now, action, at);
    const gone = now.annotations.filter(({ id }) => deleted.includes(id));
    told = whatWasDone(action, [...put, ...gone], now.annotations.length - gone.length);
    return {
      cause: told,
      at,
      by,
      article: { ...known, ...article },
      version: page.version,
      put,
      deleted,
    };
  });
  return { now, told };
}

function changes(
  found: Analysis,
  page: PageOnRecord,
  now: OnRecord,
  action: Done,
  at: string,
): Pick<Change, 'article' | 'put' | 'deleted'> {
  if (action.type === 'decide') return decided(page, now, action, at);
  if (isLinkAction(action)) return { article: linkedAfter(now.article?.links, action), put: [], deleted: [] };
  const { analysis, standings } = mergeKept(found, placedNow(now.annotations, page));
  const context = {
    article: page.article,
    version: page.version.id,
    newId: () => crypto.randomUUID(),
    now: at,
  };
  const { annotations, deleted } = act(
    { analysis, standings, annotations: now.annotations },
    action.type === 'record-page'
      ? wholePage(
          now,
          action.on,
          shownOf(analysis, { withUnsure: action.withUnsure === true, isKept: (id) => id in standings }),
        )
      : action,
    context,
  );
  const article = action.type === 'record-page' ? { whole: action.on } : {};
  return { article, put: annotations, deleted };
}

/** Whether the user has said nothing of an annotation but that it is on record. */
function isAsFound(annotation: Annotation): boolean {
  const { note, tags, progress, projects = [], edited, origin, removed, confirmed } = annotation;
  const said = [...tags, ...projects, ...edited, note, progress].filter((each) => each !== undefined);
  return said.length === 0 && origin === 'engine' && !removed && !confirmed;
}

/** All that the lists show unasked, or all that the user has not worked on. */
function wholePage({ annotations }: OnRecord, on: boolean, shown: Analysis): RecordAction {
  const { attributions, figures, initiatives } = shown;
  if (on) return { type: 'record', ids: [...attributions, ...figures, ...initiatives].map(({ id }) => id) };
  return { type: 'unrecord', ids: annotations.filter(isAsFound).map(({ id }) => id) };
}

/** The new wording for annotations, or that they stay as recorded; the change is over when all are decided. */
function decided(
  { version }: PageOnRecord,
  { article, annotations }: OnRecord,
  action: Extract<PageAction, { readonly type: 'decide' }>,
  at: string,
): Pick<Change, 'article' | 'put' | 'deleted'> {
  const asked = new Set(action.annotations);
  const put = annotations
    .filter(({ id }) => asked.has(id))
    .map((annotation) =>
      action.take ? takeNewWording(annotation, version, at) : keepAsRecorded(annotation, at),
    );
  return { article: { change: without(article?.change ?? null, asked) }, put, deleted: [] };
}

function without(change: ArticleChange | null, asked: ReadonlySet<string>): ArticleChange | null {
  const undecided = change?.undecided.filter((id) => !asked.has(id)) ?? [];
  return change === null || undecided.length === 0 ? null : { ...change, undecided };
}
