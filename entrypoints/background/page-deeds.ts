import { identityOf } from '@/lib/core/record/identity.ts';
import { askPage } from '@/lib/messaging/ask-page.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type {
  CardPage,
  KnownPage,
  PageState,
  PageStatus,
  PaintedPage,
  ReleaseChoice,
  Result,
} from '@/lib/messaging/messages.ts';
import { type MarksChoice, marksShown } from '@/lib/core/export/marks-choice.ts';
import type { PageAction, RecalledPage } from '@/lib/core/record/page-record.ts';
import { comparedIn, layBeside, paintedBeside } from './beside.ts';
import { keepMarksChoice, marksChoiceOf } from './marks-choice.ts';
import { actFor, lookAgain } from './page-record.ts';
import { paintedOf } from './painted.ts';
import { keepPage, pageOf, type TabPage, tabsWith } from './tab-pages.ts';

/** Does what the user wants with the record of the page in a tab, and has it painted. Throws with a sentence for the user. */
export async function actOnTab(tabId: number, action: PageAction): Promise<CardPage> {
  const { found, isPrivate } = await pageOf(tabId);
  const recalled = await actFor(found, action, { tabId, isPrivate });
  keepPage(tabId, { found, recalled, isPrivate });
  const onPage = await repaint(tabId);
  void refreshOthers(tabId, recalled);
  return { ...(await knownIn(tabId)), onPage };
}

/** What is known of the page in a tab. */
export async function knownIn(tabId: number): Promise<KnownPage> {
  const page = await pageOf(tabId);
  const compared = await comparedIn(tabId, page);
  return { ...page.recalled, ...(compared && { compared }) };
}

/** Paints a tab's page as it is known now; answers with the ids that it shows. */
async function repaint(tabId: number): Promise<readonly string[]> {
  const painted = await askPage(tabId, 'page-repaint', await paintedIn(tabId, await pageOf(tabId)));
  return painted.ok ? painted.value : [];
}

/** What a tab's page is painted with, as the user wants it. */
export async function paintedIn(tabId: number, page: TabPage): Promise<PaintedPage> {
  const { analysis, record } = page.recalled;
  const [compared, choice] = await Promise.all([comparedIn(tabId, page), marksChoiceOf(tabId, page)]);
  if (compared !== null) return paintedBeside(compared, record.keeps);
  const shown = marksShown(analysis, record.standings, choice);
  return paintedOf(page.recalled, (id) => !shown.has(id));
}

/** Has the other tabs that show an article show the same of it. */
async function refreshOthers(tabId: number, { analysis }: RecalledPage): Promise<void> {
  for (const other of await tabsWith([identityOf(analysis.article.metadata)])) {
    if (other !== tabId) await refresh(other).catch(() => undefined);
  }
}

/** Reads once more what is on record of a tab's page, and paints it. */
async function refresh(tabId: number): Promise<void> {
  const { found, isPrivate } = await pageOf(tabId);
  if (isPrivate) return;
  keepPage(tabId, { found, isPrivate, recalled: await lookAgain(found, tabId) });
  await repaint(tabId);
}

/** The same of all tabs, of articles that were changed in the library, by their addresses; of any where none is given. */
export async function refreshArticles(addresses: readonly string[]): Promise<void> {
  for (const tabId of await tabsWith(addresses)) await refresh(tabId).catch(() => undefined);
}

/** A page's state as popup and side panel show it: what its content script knows, and what is on record of it. */
export async function stateOf(tabId: number, status: PageStatus): Promise<PageState> {
  if (status.status !== 'annotated' && status.status !== 'nothing-found') return status;
  const page = await pageOf(tabId);
  const [known, marks] = await Promise.all([knownIn(tabId), marksChoiceOf(tabId, page)]);
  if (status.status === 'annotated') return { ...status, ...known, marks };
  // All that is on record was taken off the page; or it is laid beside a text that it has nothing in common with.
  if (known.record.article === null && known.compared === undefined) return status;
  return { status: 'annotated', words: status.words, marksVisible: true, lost: [], marks, ...known };
}

function told(answer: Result<PageStatus>): PageStatus {
  if (!answer.ok) throw new ForUser(answer.failure.message, { cause: answer.failure.detail });
  return answer.value;
}

/** Throws where no content script is in the tab's page. */
export async function stateOfTab(tabId: number): Promise<PageState> {
  return stateOf(tabId, told(await askPage(tabId, 'page-status', {})));
}

/** Lays the page of a tab beside a text and has that painted; null ends it. Throws with a sentence for the user. */
export async function compareTab(tabId: number, release: ReleaseChoice | null): Promise<PageState> {
  await layBeside(tabId, await pageOf(tabId), release);
  await repaint(tabId);
  return stateOfTab(tabId);
}

/** Shows some marks, all or none. */
export async function showMarks(tabId: number, choice: MarksChoice): Promise<PageState> {
  const isOff = choice.show === 'off';
  if (!isOff) {
    await keepMarksChoice(tabId, await pageOf(tabId), choice);
    await repaint(tabId);
  }
  return stateOf(tabId, told(await askPage(tabId, 'page-marks', { visible: !isOff })));
}
