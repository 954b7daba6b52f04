import { askBackground, askPage } from '@/lib/messaging/channel.ts';
import type { PageDoor } from './page-session.ts';

/** The door to a tab's page: its content script, and the background, which brings that in where needed. */
export function tabDoor(tabId: number): PageDoor {
  return {
    state: () => askPage(tabId, 'page-state', {}),
    annotate: (anyway) => askBackground('annotate', { tabId, anyway }),
    jump: (id) => askPage(tabId, 'page-jump', { id }),
    act: (action) => askPage(tabId, 'page-act', { action }),
    showMarks: (visible) => askPage(tabId, 'page-marks', { visible }),
  };
}
