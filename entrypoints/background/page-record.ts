import browser from 'webextension-polyfill';
import type { Analysis } from '@/lib/core/model.ts';
import { NO_RECORD, type PageAction, type RecalledPage } from '@/lib/core/record/page-record.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { Sender } from '@/lib/messaging/sender.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { forgetDeleted } from '@/lib/storage/deletions.ts';
import { allLessons } from '@/lib/storage/lessons.ts';
import { withTaught } from '@/lib/storage/with-taught.ts';
import { askToPersist } from '@/lib/storage/persist.ts';
import { lookAtPage, recallPage } from '@/lib/storage/recall-page.ts';
import { followFigures } from '@/lib/storage/same-figures.ts';
import { readSettings } from '@/lib/storage/settings.ts';
import { unstageAll } from '@/lib/storage/staged.ts';
import { StorageFailure } from '@/lib/storage/storage-failure.ts';
import { showChange } from './badge.ts';
import { placeOf } from './place-of.ts';

const library = libraryNamed();

/** Tells an open library page which articles changed; none of them where it may be any. */
const channel = new BroadcastChannel('library');

const NOT_IN_PRIVATE = 'Not put on record. Private windows keep nothing.';

const now = (): string => new Date().toISOString();

/** Errors that pure code throws for the user are plain ones; a fault in the program is a TypeError or the like. */
function isForUser(error: unknown): error is Error {
  return (
    error instanceof StorageFailure ||
    (error instanceof Error && Object.getPrototypeOf(error) === Error.prototype)
  );
}

function forUser(error: unknown): unknown {
  return isForUser(error) ? new ForUser(error.message, { cause: error.cause ?? error.name }) : error;
}

/** What was found on a page, with what is on record of it; a library that fails keeps nobody from reading. */
export async function recall(
  found: Analysis,
  again: boolean,
  sender: Pick<Sender, 'tabId' | 'isPrivate'>,
): Promise<RecalledPage> {
  if (sender.isPrivate) return { analysis: found, record: { ...NO_RECORD, keeps: false } };
  try {
    const by = await placeOf(sender.tabId);
    const [page, settings, taught] = await Promise.all([
      recallPage(library, found, { at: now(), again, by }),
      readSettings(browser.storage.local),
      allLessons(library),
    ]);
    const shown = page.record.whole || !settings.recordAutomatically;
    const recalled = shown
      ? page
      : await actOnPage(library, found, { type: 'record-page', on: true }, now(), by);
    tellOf(recalled, sender);
    return withTaught(found, recalled, taught);
  } catch (error) {
    if (!isForUser(error)) throw error;
    return { analysis: found, record: { ...NO_RECORD, failure: error.message } };
  }
}

/** What is on record of a page now, which was not read again: nothing is written, nor put on record by itself. */
export async function lookAgain(found: Analysis, tabId: number): Promise<RecalledPage> {
  const by = await placeOf(tabId);
  const [page, taught] = await Promise.all([
    lookAtPage(library, found, { at: now(), by }),
    allLessons(library),
  ]);
  return withTaught(found, page, taught);
}

/** Time that what was deleted can be brought back in, in ms: a day. */
const UNDO_FOR = 86_400_000;

/** Lets go of what the user deleted a day ago or longer, which undo could have brought back, and of restores cut short. */
export async function forgetLeftovers(): Promise<void> {
  await forgetDeleted(library, new Date(Date.now() - UNDO_FOR).toISOString()).catch(() => undefined);
  await unstageAll(library).catch(() => undefined);
}

/** Does what the user wants with the record of a page. Throws with a sentence for the user. */
export async function actFor(
  found: Analysis,
  action: PageAction,
  sender: Pick<Sender, 'tabId' | 'isPrivate'>,
): Promise<RecalledPage> {
  if (sender.isPrivate) throw new ForUser(NOT_IN_PRIVATE);
  try {
    const recalled = await actOnPage(library, found, action, now(), await placeOf(sender.tabId));
    void askToPersist();
    // With its last mark an article goes, and nobody is left to tell which it was.
    if (recalled.record.article === null) tellLibrary([]);
    tellOf(recalled, sender);
    return withTaught(found, recalled, await allLessons(library));
  } catch (error) {
    throw forUser(error);
  }
}

function tellLibrary(articles: readonly string[]): void {
  // A channel has no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage({ articles });
}

function tellOf({ record }: RecalledPage, { tabId }: Pick<Sender, 'tabId'>): void {
  if (record.article !== null) {
    tellLibrary([record.article]);
    void followFigures(library, { first: [record.article] }).catch(() => undefined);
  }
  if (tabId !== undefined) void showChange(tabId, record.change);
}
