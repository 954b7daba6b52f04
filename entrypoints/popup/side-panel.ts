import browser from 'webextension-polyfill';

/** Chrome's sidePanel, which the polyfill passes through untyped. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface SidePanel {
  readonly open: (options: { readonly windowId: number }) => Promise<void>;
}

function chromeSidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}

/** How to open the side panel (Chrome) or sidebar (Firefox) of a window; undefined where there is none (Android). */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const panel = chromeSidePanel();
  if (panel && windowId !== undefined) return () => panel.open({ windowId });
  // Firefox for Android has no sidebar; the types do not know.
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  return sidebar?.open ? () => sidebar.open() : undefined;
}
