import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '@/lib/core/analyse.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { answerAsBackground } from '@/lib/messaging/answer-as-background.ts';
import { onGrantsChanged } from '@/lib/permissions/grants.ts';
import { annotateTab } from './annotate-tab.ts';
import { bringCard } from './bring-card.ts';
import { followContextMenu, makeContextMenu } from './context-menu.ts';
import { loadModel } from './load-model.ts';
import { openLibrary } from './open-library.ts';
import { asSent } from './own-article.ts';
import { actFor, forgetLeftovers, recall } from './page-record.ts';
import { registerForGrants } from './registration.ts';

/** Keeps nothing but the library: a worker that was stopped answers the next request as the first one did. */
export default defineBackground(() => {
  answerAsBackground({
    // The engine runs to its end before the next message is looked at: articles are done one at a time, in order.
    analyse: async ({ article: sent, again, finds }, sender) => {
      const article = asSent(sent, sender);
      const nothing = { article, speakers: [], attributions: [], figures: [], initiatives: [] };
      const found = finds ? analyse(article, await loadModel()) : nothing;
      return { found, recalled: await recall(found, again, sender) };
    },
    act: ({ found, action }, sender) =>
      actFor({ ...found, article: asSent(found.article, sender) }, action, sender),
    annotate: ({ tabId, anyway }) => annotateTab(tabId, anyway),
    'bring-card': (_, { tabId }) => bringCard(tabId),
    'open-library': ({ at }) => openLibrary(at),
    export: ({ analysis, format }) => exportAnalysis(analysis, format),
  });

  followContextMenu();
  onGrantsChanged(() => void registerForGrants());
  browser.runtime.onStartup.addListener(() => {
    void registerForGrants();
    void forgetLeftovers();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerForGrants();
    void makeContextMenu();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
