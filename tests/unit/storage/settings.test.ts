import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToPersist, roomLeft } from '@/lib/storage/persist.ts';
import { readSettings, writeSettings, type SettingsArea } from '@/lib/storage/settings.ts';

/** An area like `browser.storage.local`, holding what it is given. */
function areaOf(items: Record<string, unknown>): SettingsArea {
  const held = new Map(Object.entries(items));
  return {
    get: (key) => Promise.resolve(held.has(key) ? { [key]: held.get(key) } : {}),
    set: (changed) => {
      for (const [key, value] of Object.entries(changed)) held.set(key, value);
      return Promise.resolve();
    },
  };
}

const DEFAULTS = { recordAutomatically: false, neverOn: [], marksOn: {}, quietOffered: false };

describe('settings', () => {
  test('record nothing by themselves at first', async () => {
    expect(await readSettings(areaOf({}))).toEqual(DEFAULTS);
  });

  test('read what is sound of what is stored', async () => {
    const settings = {
      recordAutomatically: true,
      neverOn: ['mail.example', 3],
      marksOn: { 'news.example': 'quiet', 'other.example': 'loud' },
    };
    expect(await readSettings(areaOf({ settings }))).toEqual({
      ...DEFAULTS,
      recordAutomatically: true,
      neverOn: ['mail.example'],
      marksOn: { 'news.example': 'quiet' },
    });
  });

  test('are kept', async () => {
    const area = areaOf({});
    expect(await writeSettings(area, { recordAutomatically: true })).toEqual({
      ...DEFAULTS,
      recordAutomatically: true,
    });
    expect(await readSettings(area)).toEqual({ ...DEFAULTS, recordAutomatically: true });
  });

  test.each([[null], ['yes'], [{ recordAutomatically: 'yes' }], [[]]])(
    'read %j as the default',
    async (stored) => {
      expect(await readSettings(areaOf({ settings: stored }))).toEqual(DEFAULTS);
    },
  );
});

describe('the browser’s storage', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const storage = { persisted: false, granted: true };
  const stub = () =>
    vi.stubGlobal('navigator', {
      storage: {
        persisted: () => Promise.resolve(storage.persisted),
        persist: () => Promise.resolve(storage.granted),
        estimate: () => Promise.resolve({ quota: 100, usage: 30 }),
      },
    });

  test('is asked to keep the library, and how much it takes', async () => {
    stub();
    expect(await askToPersist()).toBe(true);
    expect(await roomLeft()).toBe(70);
  });

  test('may know nothing of it', async () => {
    vi.stubGlobal('navigator', {});
    expect(await askToPersist()).toBe(false);
    expect(await roomLeft()).toBeNull();
  });
});
