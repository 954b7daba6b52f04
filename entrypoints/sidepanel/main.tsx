import { render } from 'preact';
import browser from 'webextension-polyfill';
import '@/components/styles/popup.css';
import { readChosen } from '../popup/chosen.ts';
import { PageApp } from '../popup/page-app.tsx';

/** Firefox for Android has no windows. */
const windows = browser.windows as typeof browser.windows | undefined;
const windowId = (await windows?.getCurrent())?.id;
let shown: number | undefined;
/** Grows with every page shown, so that each has a view of its own. */
let visit = 0;

async function show(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
  const { id } = tab ?? {};
  if (!tab || id === undefined) return;
  shown = id;
  visit += 1;
  const key = visit;
  const chosen = await readChosen(id);
  // Another page may be shown by now.
  if (key === visit)
    render(
      <PageApp key={key} tab={{ ...tab, id }} place="side" reading={null} chosen={chosen} />,
      document.body,
    );
}

browser.tabs.onActivated.addListener((active) => {
  if (windowId === undefined || active.windowId === windowId) void show();
});
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (tabId === shown && change.status === 'complete') void show();
});
await show();
