import browser, { type Tabs } from 'webextension-polyfill';
import { askPage } from '@/lib/messaging/ask-page.ts';
import { sidePanelOpener } from '../popup/side-panel.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

/** Does what the browser's own shortcuts for us ask for; there are none in Firefox for Android. */
export function followCommands(): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
    const by = STEPS[command];
    // Within the press: the panel opens on no other occasion.
    if (command === 'open-side-panel') void sidePanelOpener(tab?.windowId)?.();
    else if (by !== undefined) void step(by, tab);
  });
}

async function step(by: 1 | -1, tab: Tabs.Tab | undefined): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined) await askPage(active.id, 'page-step', { by });
}
