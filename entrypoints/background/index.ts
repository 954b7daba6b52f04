import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { SETTINGS_KEY } from '@/lib/storage/settings.ts';
import { answerAsBackground } from '@/lib/messaging/answer-as-background.ts';
import { noteReadFrame } from '@/lib/messaging/read-frame.ts';
import { onGrantsChanged } from '@/lib/permissions/grants.ts';
import { analyseInTime } from './analyse-in-time.ts';
import { annotateTab } from './annotate-tab.ts';
import { forgetBeside } from './beside.ts';
import { admitCard, expectCard, forgetCard } from './card-secrets.ts';
import { closeSettings } from './close-settings.ts';
import { followCommands } from './commands.ts';
import { compareRecorded } from './compare-recorded.ts';
import { followContextMenu, makeContextMenu } from './context-menu.ts';
import { loadModel } from './load-model.ts';
import { offeredReleases } from './offered-releases.ts';
import { openLibrary } from './open-library.ts';
import { asSent } from './own-article.ts';
import {
  actOnTab,
  compareTab,
  knownIn,
  paintedIn,
  refreshArticles,
  showMarks,
  stateOf,
  stateOfTab,
} from './page-deeds.ts';
import { forgetLeftovers, recall } from './page-record.ts';
import { paintedOf } from './painted.ts';
import { forgetPdf, openPdf, ownAddress, pdfSource, showFile } from './pdf-pages.ts';
import { registerForGrants } from './registration.ts';
import { forgetPage, keepPage } from './tab-pages.ts';

/** Keeps nothing but the library, and what it can ask for again: a worker that was stopped answers as the first one did. */
export default defineBackground(() => {
  answerAsBackground({
    // The engine runs to its end before the next message is looked at: articles are done one at a time, in order.
    analyse: async ({ article: sent, again, finds, limit }, sender) => {
      const article = asSent(sent, await ownAddress(sender));
      const nothing = { article, speakers: [], attributions: [], figures: [], initiatives: [] };
      const found = finds ? analyseInTime(article, await loadModel(), limit) : nothing;
      const recalled = await recall(found, again, sender);
      const { tabId, frameId, isPrivate } = sender;
      if (tabId === undefined) return paintedOf(recalled);
      await noteReadFrame(tabId, frameId);
      const page = { found, recalled, isPrivate };
      keepPage(tabId, page);
      return paintedIn(tabId, page);
    },
    annotate: async ({ tabId, ...asked }) => stateOf(tabId, await annotateTab(tabId, asked)),
    act: async ({ tabId, action }) => {
      await actOnTab(tabId, action);
      return stateOfTab(tabId);
    },
    'page-state': ({ tabId }) => stateOfTab(tabId),
    'show-marks': ({ tabId, choice }) => showMarks(tabId, choice),
    'expect-card': ({ secret }, { tabId }) => expectCard(tabId, secret),
    'card-page': async ({ secret }, { tabId }) => knownIn(await admitCard(tabId, secret)),
    'card-act': async ({ secret, action }, { tabId }) => actOnTab(await admitCard(tabId, secret), action),
    'card-releases': async ({ secret, query }, { tabId }) =>
      offeredReleases(await admitCard(tabId, secret), query),
    'card-compare': async ({ secret, release }, { tabId }) => {
      await compareTab(await admitCard(tabId, secret), release);
      return true;
    },
    'open-pdf': ({ tabId }) => openPdf(tabId),
    'pdf-source': (_, sender) => pdfSource(sender),
    'pdf-file': ({ name, sha256 }, sender) => showFile(sender, name, sha256),
    'open-library': ({ at }) => openLibrary(at),
    'library-changed': async ({ addresses }) => {
      await refreshArticles(addresses);
      return true;
    },
    compare: ({ article, release }) => compareRecorded(article, release),
    'compare-page': ({ tabId, release }) => compareTab(tabId, release),
    'offered-releases': ({ tabId, query }) => offeredReleases(tabId, query),
  });

  closeSettings();
  followContextMenu();
  followCommands();
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetPage(tabId);
    void forgetCard(tabId);
    void forgetBeside(tabId);
    void noteReadFrame(tabId, 0);
    void forgetPdf(tabId);
  });
  onGrantsChanged(() => void registerForGrants());
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) void registerForGrants();
  });
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
