import { expect, test, vi } from 'vitest';

const { sent, listeners } = vi.hoisted(() => ({
  sent: [] as unknown[],
  listeners: [] as ((command: string, tab?: { readonly id: number }) => void)[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    commands: {
      onCommand: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    },
    tabs: { query: async () => [{ id: 7 }] },
  },
}));
vi.mock('@/lib/messaging/ask-page.ts', () => ({
  askPage: async (...asked: unknown[]) => void sent.push(asked),
}));

test('the browser’s own shortcuts go from mark to mark in the tab they were pressed in, else in the one in front', async () => {
  const { followCommands } = await import('@/entrypoints/background/commands.ts');
  followCommands();
  const [press] = listeners;
  press?.('next-mark', { id: 3 });
  press?.('previous-mark');
  press?.('of-another-version', { id: 3 });
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toEqual([
    [3, 'page-step', { by: 1 }],
    [7, 'page-step', { by: -1 }],
  ]);
});
