import { beforeEach, expect, test, vi } from 'vitest';
import type { PageAccess } from '@/components/page-view.tsx';

const request = vi.fn<(what: object) => Promise<boolean>>();
const remove = vi.fn<(what: object) => Promise<boolean>>(async () => true);
let settings: Record<string, unknown> = {};

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { request, remove },
    storage: {
      local: {
        get: async () => settings,
        set: async (items: Record<string, unknown>) => void (settings = items),
      },
    },
  },
}));
const { setAccess } = await import('@/entrypoints/popup/set-access.ts');

const SITE = 'https://news.example/*';
const before = (access: PageAccess['access']): PageAccess => ({
  access,
  isEverySite: false,
  prompts: { site: String, everySite: '' },
});

beforeEach(() => {
  settings = {};
});

test.each(['site', 'every-site'] as const)('%s: that the browser was told no is told', async (wanted) => {
  request.mockResolvedValueOnce(false);
  expect(await setAccess(SITE, wanted, before('click'))).toBe(false);
  request.mockResolvedValueOnce(true);
  expect(await setAccess(SITE, wanted, before('click'))).toBe(true);
});

test('a browser that does not even ask has given no access either', async () => {
  request.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
  expect(await setAccess(SITE, 'site', before('click'))).toBe(false);
});

test('a site that was never to be read stays so where the browser was told no', async () => {
  await setAccess(SITE, 'never', before('click'));
  expect(settings).toMatchObject({ settings: { neverOn: ['news.example'] } });
  request.mockResolvedValueOnce(false);
  await setAccess(SITE, 'site', before('never'));
  expect(settings).toMatchObject({ settings: { neverOn: ['news.example'] } });
  request.mockResolvedValueOnce(true);
  await setAccess(SITE, 'site', before('never'));
  expect(settings).toMatchObject({ settings: { neverOn: [] } });
});
