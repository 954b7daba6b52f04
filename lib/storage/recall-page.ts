import { compareVersions } from '@/lib/core/compare/compare-versions.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { RecalledPage } from '@/lib/core/record/page-record.ts';
import { laterOf } from '@/lib/core/record/instant.ts';
import type { ArticleChange, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { type Kept, mergeKept } from '@/lib/core/record/merge-kept.ts';
import { changeOf } from '@/lib/core/record/wording.ts';
import { commit } from './commit.ts';
import type { Library } from './database.ts';
import { type PageOnRecord, pageOnRecord, placedNow, recalled, shownAgain } from './page-on-record.ts';

/** What to read a page for. */
interface Visit {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Read before since it was loaded: more of it has come in, which is no news of its publisher's. */
  readonly again: boolean;
  /** The tab that shows it (`JournalEntry.by`). */
  readonly by?: string;
}

/**
 * A page as it is shown: what was found in it, with what is on record laid over it. Of an article on record the reading is
 * remembered: its text where that is a new one, where the annotations stand now, and what reads otherwise than before.
 * Throws a `StorageFailure`.
 */
export async function recallPage(library: Library, found: Analysis, visit: Visit): Promise<RecalledPage> {
  const page = await pageOnRecord(library, found, visit.at, visit.by);
  if (page.now.article === null) return recalled(mergeKept(found, []), null, page.deeds);
  const { id } = page.now.article;
  const committed = await commit(library, { id }, (now) => {
    if (now.article === null) return null;
    const kept = placedNow(now.annotations, page);
    return {
      cause: null,
      at: visit.at,
      article: {
        readAt: visit.at,
        version: page.version.id,
        change: changeSince(now.article, inTime(page, now.article), kept, visit),
      },
      version: page.version,
      put: kept.map(({ annotation, placement }) => ({ ...annotation, placement })),
      deleted: [],
    };
  });
  return shownAgain(found, page, committed, page.deeds);
}

/** A page as `recallPage` gives it, of a text that was read before: nothing is written. Throws a `StorageFailure`. */
export async function lookAtPage(
  library: Library,
  found: Analysis,
  { at, by }: Pick<Visit, 'at' | 'by'>,
): Promise<RecalledPage> {
  const page = await pageOnRecord(library, found, at, by);
  if (page.now.article === null) return recalled(mergeKept(found, []), null, page.deeds);
  return shownAgain(found, page, page.now, page.deeds);
}

/** The page as read after it was read before, also where the clock was set back. */
function inTime(page: PageOnRecord, { readAt }: RecordedArticle): PageOnRecord {
  return { ...page, version: { ...page.version, readAt: laterOf(page.version.readAt, readAt) } };
}

/** What the page reads otherwise than when it was read before. */
function changeSince(
  article: RecordedArticle,
  { version, texts }: PageOnRecord,
  kept: readonly Kept[],
  { again }: Visit,
): ArticleChange | null {
  const text = (id: string | undefined): Version | undefined => texts.find((one) => one.id === id);
  const pending = article.change;
  if (version.id === article.version) return pending;
  const before = text(article.version);
  // Without a change that was noticed on loading the page, what came in later is no change.
  if (before === undefined || (again && pending === null)) return pending;
  const { passages, headline } = compareVersions((text(pending?.from) ?? before).read, version.read);
  const change = changeOf(
    { before, after: version, since: article.readAt, passages, headline: headline !== null },
    kept,
    pending,
  );
  const isAsBefore = passages === 0 && headline === null && change?.undecided.length === 0;
  return isAsBefore ? null : change;
}
