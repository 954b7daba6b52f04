import { askPage } from '@/lib/messaging/channel.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { CardPage, PageState, PageStatus, Result } from '@/lib/messaging/messages.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import { actFor } from './page-record.ts';
import { paintedOf } from './painted.ts';
import { keepPage, pageOf } from './tab-pages.ts';

/** Does what the user wants with the record of the page in a tab, and has it painted. Throws with a sentence for the user. */
export async function actOnTab(tabId: number, action: PageAction, isPrivate: boolean): Promise<CardPage> {
  const { found } = await pageOf(tabId);
  const recalled = await actFor(found, action, { tabId, isPrivate });
  keepPage(tabId, { found, recalled });
  const painted = await askPage(tabId, 'page-repaint', paintedOf(recalled));
  return { ...recalled, onPage: painted.ok ? painted.value : [] };
}

/** What popup and side panel show: what the content script knows of its page, and what is on record of it. */
export async function stateOf(tabId: number, told: Result<PageStatus>): Promise<PageState> {
  if (!told.ok) throw new ForUser(told.failure.message, { cause: told.failure.detail });
  const status = told.value;
  if (status.status !== 'annotated' && status.status !== 'nothing-found') return status;
  const { recalled } = await pageOf(tabId);
  if (status.status === 'annotated') return { ...status, ...recalled };
  // All that is on record was taken off the page.
  if (recalled.record.article === null) return status;
  return { status: 'annotated', words: status.words, marksVisible: true, lost: [], ...recalled };
}
