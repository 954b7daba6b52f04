import { askBackground, askPageUnchecked } from '@/lib/messaging/channel.ts';
import type { PageDoor } from './page-session.ts';

/** The door to a tab's page: its content script, and the background, which brings that in where needed. */
export function tabDoor(tabId: number): PageDoor {
  return {
    state: () => askBackground('page-state', { tabId }),
    annotate: (anyway, article) =>
      askBackground('annotate', { tabId, anyway, ...(article !== undefined && { article }) }),
    jump: async (id) => {
      const answer = await askPageUnchecked(tabId, 'page-jump', { id });
      return answer.ok ? { ok: true, value: Boolean(answer.value) } : answer;
    },
    act: (action) => askBackground('act', { tabId, action }),
    compare: (release) => askBackground('compare-page', { tabId, release }),
    releases: (query) => askBackground('offered-releases', { tabId, query }),
    showMarks: (choice) => askBackground('show-marks', { tabId, choice }),
  };
}
