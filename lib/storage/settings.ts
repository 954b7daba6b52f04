/** What the user chose. */
export interface Settings {
  /** Puts every article that is marked on record; off by default, since it would be a history of what is read. */
  readonly recordAutomatically: boolean;
  /** Hosts on which nothing is read and marked, also where every site is allowed. */
  readonly neverOn: readonly string[];
  /** Which marks a host's pages show, where not all. */
  readonly marksOn: Readonly<Record<string, KeptMarks>>;
  /** Whether quiet marks were offered; that is done once. */
  readonly quietOffered: boolean;
}

const MARKS = ['quiet', 'claim', 'figure', 'initiative'] as const;

/** Quiet marks, or those of one kind. */
export type KeptMarks = (typeof MARKS)[number];

/** What is used of `browser.storage.local`; it is passed in, since only entrypoints know the browser. */
export interface SettingsArea {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
}

/** Where they lie in the area. */
export const SETTINGS_KEY = 'settings';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKeptMarks = (value: unknown): value is KeptMarks => MARKS.some((one) => one === value);

/** What is missing or unsound is as it is by default, each by itself. By hand: the popup reads it before it does anything. */
function settingsIn(stored: unknown): Settings {
  const { recordAutomatically, neverOn, marksOn, quietOffered } = isObject(stored) ? stored : {};
  const hosts: readonly unknown[] = Array.isArray(neverOn) ? neverOn : [];
  const marks = Object.entries(isObject(marksOn) ? marksOn : {});
  return {
    recordAutomatically: recordAutomatically === true,
    neverOn: hosts.filter((host) => typeof host === 'string'),
    marksOn: Object.fromEntries(marks.flatMap(([host, kept]) => (isKeptMarks(kept) ? [[host, kept]] : []))),
    quietOffered: quietOffered === true,
  };
}

export async function readSettings(area: SettingsArea): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await area.get(SETTINGS_KEY);
  return settingsIn(stored);
}

/** Changes some of the settings; answers all of them. */
export async function writeSettings(area: SettingsArea, changed: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(area)), ...changed };
  await area.set({ [SETTINGS_KEY]: settings });
  return settings;
}
