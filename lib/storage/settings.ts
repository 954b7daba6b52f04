import * as v from 'valibot';

/** What the user chose. */
export interface Settings {
  /** Puts every article that is marked on record; off by default, since it would be a history of what is read. */
  readonly recordAutomatically: boolean;
}

/** What is used of `browser.storage.local`; it is passed in, since only entrypoints know the browser. */
export interface SettingsArea {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

const KEY = 'settings';

/** What is missing or unsound is as it is by default, each by itself. */
const SettingsSchema = v.object({ recordAutomatically: v.fallback(v.boolean(), false) });

export async function readSettings(area: SettingsArea): Promise<Settings> {
  const { [KEY]: stored } = await area.get(KEY);
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

/** Changes some of the settings; answers all of them. */
export async function writeSettings(area: SettingsArea, changed: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(area)), ...changed };
  await area.set({ [KEY]: settings });
  return settings;
}
