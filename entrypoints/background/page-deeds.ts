import { askPage } from '@/lib/messaging/ask-page.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { CardPage, PageState, PageStatus, Result } from '@/lib/messaging/messages.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import { actFor } from './page-record.ts';
import { paintedOf } from './painted.ts';
import { keepPage, pageOf } from './tab-pages.ts';

/** Does what the user wants with the record of the page in a tab, and has it painted. Throws with a sentence for the user. */
export async function actOnTab(tabId: number, action: PageAction): Promise<CardPage> {
  const { found, isPrivate } = await pageOf(tabId);
  const recalled = await actFor(found, action, { tabId, isPrivate });
  keepPage(tabId, { found, recalled, isPrivate });
  const painted = await askPage(tabId, 'page-repaint', paintedOf(recalled));
  return { ...recalled, onPage: painted.ok ? painted.value : [] };
}

/** A page's state as popup and side panel show it: what its content script knows, and what is on record of it. */
export async function stateOf(tabId: number, status: PageStatus): Promise<PageState> {
  if (status.status !== 'annotated' && status.status !== 'nothing-found') return status;
  const { recalled } = await pageOf(tabId);
  if (status.status === 'annotated') return { ...status, ...recalled };
  // All that is on record was taken off the page.
  if (recalled.record.article === null) return status;
  return { status: 'annotated', words: status.words, marksVisible: true, lost: [], ...recalled };
}

function told(answer: Result<PageStatus>): PageStatus {
  if (!answer.ok) throw new ForUser(answer.failure.message, { cause: answer.failure.detail });
  return answer.value;
}

/** Throws where no content script is in the tab's page. */
export async function stateOfTab(tabId: number): Promise<PageState> {
  return stateOf(tabId, told(await askPage(tabId, 'page-status', {})));
}

/** Marks off and on. */
export async function showMarks(tabId: number, visible: boolean): Promise<PageState> {
  return stateOf(tabId, told(await askPage(tabId, 'page-marks', { visible })));
}
