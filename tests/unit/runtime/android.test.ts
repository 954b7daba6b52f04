import { beforeEach, expect, test, vi } from 'vitest';

/** An event that nobody fires. */
const event = () => ({ addListener: vi.fn<(listener: unknown) => void>(), removeListener: () => undefined });
const area = () => ({
  get: async () => ({}),
  set: async () => undefined,
  remove: async () => undefined,
  onChanged: event(),
});

/** What Firefox for Android has of the API: no contextMenus, no commands, no windows, no sidebarAction. */
const { browser, events } = vi.hoisted(() => {
  const events: Record<string, unknown> = {};
  const browser: Record<string, unknown> = {};
  return { browser, events };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  vi.resetModules();
  events['message'] = event();
  Object.assign(browser, {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://ours/${path}`,
      onMessage: events['message'],
      onInstalled: event(),
      onStartup: event(),
    },
    storage: { local: area(), session: area() },
    permissions: { getAll: async () => ({ origins: [] }), onAdded: event(), onRemoved: event() },
    scripting: {
      getRegisteredContentScripts: async () => [],
      unregisterContentScripts: async () => undefined,
    },
    tabs: { onRemoved: event(), query: async () => [] },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
  });
});

test('the background starts, and answers, where there are no menus, commands and windows', async () => {
  const { default: background } = await import('@/entrypoints/background/index.ts');
  expect(() => background.main()).not.toThrow();
  expect((events['message'] as ReturnType<typeof event>).addListener).toHaveBeenCalledOnce();
});

test('no menu is made where there is none, and no side panel offered', async () => {
  const { makeContextMenu } = await import('@/entrypoints/background/context-menu.ts');
  await expect(makeContextMenu()).resolves.toBeUndefined();
  const { sidePanelOpener } = await import('@/entrypoints/popup/side-panel.ts');
  expect(sidePanelOpener(undefined)).toBeUndefined();
});
