import browser from 'webextension-polyfill';
import { ALL_MARKS, type MarksChoice } from '@/lib/core/export/marks-choice.ts';
import { type KeptMarks, readSettings, writeSettings } from '@/lib/storage/settings.ts';
import type { TabPage } from './tab-pages.ts';

/** A speaker is of one article: kept with its tab until the browser closes, and not for the site. */
const keyOf = (tabId: number): string => `speaker marked in tab ${tabId}`;

const urlOf = ({ found }: TabPage): string => found.article.metadata.url;
const hostOf = (page: TabPage): string => {
  const url = urlOf(page);
  return URL.canParse(url) ? new URL(url).hostname : '';
};

const asChoice = (kept: KeptMarks | undefined): MarksChoice => {
  if (kept === undefined) return ALL_MARKS;
  return kept === 'quiet' ? { show: kept } : { show: 'kind', kind: kept };
};

/** Which marks a tab's page shows. */
export async function marksChoiceOf(tabId: number, page: TabPage): Promise<MarksChoice> {
  const key = keyOf(tabId);
  const [{ [key]: kept }, { marksOn }] = await Promise.all([
    browser.storage.session.get(key),
    readSettings(browser.storage.local),
  ]);
  const own = kept as { readonly url: string; readonly choice: MarksChoice } | undefined;
  if (own?.url === urlOf(page)) return own.choice;
  return asChoice(marksOn[hostOf(page)]);
}

/** Keeps that choice: for the site, but of private windows and of a speaker only for the page. */
export async function keepMarksChoice(tabId: number, page: TabPage, choice: MarksChoice): Promise<void> {
  const key = keyOf(tabId);
  if (page.isPrivate || choice.show === 'speaker' || choice.show === 'off') {
    await browser.storage.session.set({ [key]: { url: urlOf(page), choice } });
    return;
  }
  await browser.storage.session.remove(key);
  const { marksOn } = await readSettings(browser.storage.local);
  const { [hostOf(page)]: _before, ...others } = marksOn;
  const own = choice.show === 'kind' ? choice.kind : choice.show;
  await writeSettings(browser.storage.local, {
    marksOn: own === 'all' ? others : { ...others, [hostOf(page)]: own },
    quietOffered: true,
  });
}
