import { askBackground, askPage } from '@/lib/messaging/channel.ts';
import type { PageDoor } from './page-session.ts';

/** The door to a tab's page: its content script, and the background, which brings that in where needed. */
export function tabDoor(tabId: number): PageDoor {
  return {
    state: () => askBackground('page-state', { tabId }),
    annotate: (anyway) => askBackground('annotate', { tabId, anyway }),
    jump: (id) => askPage(tabId, 'page-jump', { id }),
    act: (action) => askBackground('act', { tabId, action }),
    showMarks: (choice) => askBackground('show-marks', { tabId, choice }),
  };
}
