import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '@/lib/core/analyse.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { answerAsBackground } from '@/lib/messaging/channel.ts';
import { onGrantsChanged } from '@/lib/permissions/grants.ts';
import { annotateTab } from './annotate-tab.ts';
import { loadModel } from './load-model.ts';
import { registerForGrants } from './registration.ts';

/** Keeps nothing: a worker that was stopped answers the next request as the first one did. */
export default defineBackground(() => {
  answerAsBackground({
    // The engine runs to its end before the next message is looked at: articles are done one at a time, in order.
    analyse: async ({ article }) => analyse(article, await loadModel()),
    annotate: ({ tabId, anyway }) => annotateTab(tabId, anyway),
    export: ({ analysis, format }) => exportAnalysis(analysis, format),
  });

  onGrantsChanged(() => void registerForGrants());
  browser.runtime.onStartup.addListener(() => void registerForGrants());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerForGrants();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
