import browser from 'webextension-polyfill';
import type { Drafts } from '@/components/note-drafts.ts';
import { grantedSites, onGrantsChanged } from '@/lib/permissions/grants.ts';
import { readSettings, type Settings, SETTINGS_KEY, writeSettings } from '@/lib/storage/settings.ts';
import { type Granted, grantedFrom } from '../options/granted.ts';
import { keptDrafts } from './kept-drafts.ts';

/** What the user chose that popup and side panel go by, whichever page they show. */
export interface Choices {
  readonly granted: Granted;
  /** Hosts on which nothing is read. */
  readonly never: readonly string[];
  /** Whether lists, copies and exports hold unsure claims. */
  readonly showsUnsure: boolean;
  /** Whether quiet marks were not offered yet. */
  readonly offersQuiet: boolean;
}

/** What popup and side panel show beside the page itself: all of it is asked for at once, so that the lists are drawn once. */
export interface Chosen extends Choices {
  /** Notes that were begun on the page. */
  readonly drafts: Drafts;
}

/** Kept in memory until the browser closes, for popup and side panel alike. */
const UNSURE_KEY = 'showsUnsure';

const { local, session } = browser.storage;

async function readChoices(settings: Promise<Settings>): Promise<Choices> {
  const [patterns, { neverOn, quietOffered }, kept] = await Promise.all([
    grantedSites(),
    settings,
    session.get(UNSURE_KEY),
  ]);
  return {
    granted: grantedFrom(patterns),
    never: neverOn,
    showsUnsure: kept[UNSURE_KEY] === true,
    offersQuiet: !quietOffered,
  };
}

/** As it is before anything was chosen: the lists are shown by it where the browser does not tell what was. */
const NOTHING_CHOSEN: Choices = {
  granted: grantedFrom([]),
  never: [],
  showsUnsure: false,
  offersQuiet: false,
};

/** What the user chose so far, for the page of a tab. */
export async function readChosen(tabId: number, settings = readSettings(local)): Promise<Chosen> {
  const [choices, drafts] = await Promise.all([
    readChoices(settings).catch(() => NOTHING_CHOSEN),
    keptDrafts(tabId),
  ]);
  return { ...choices, drafts };
}

/** Calls back with what is chosen whenever that changes, here or elsewhere; returns how to stop. */
export function onChosen(listener: (choices: Choices) => void): () => void {
  let asked = 0;
  // Of two that are read at a time the later one is known last, whichever comes first.
  const tell = () => {
    const own = (asked += 1);
    void readChoices(readSettings(local)).then((choices) => own === asked && listener(choices));
  };
  const onSettings = (changes: Readonly<Record<string, unknown>>) => {
    if (SETTINGS_KEY in changes) tell();
  };
  const onSession = (changes: Readonly<Record<string, unknown>>) => {
    if (UNSURE_KEY in changes) tell();
  };
  local.onChanged.addListener(onSettings);
  session.onChanged.addListener(onSession);
  const stop = onGrantsChanged(tell);
  return () => {
    local.onChanged.removeListener(onSettings);
    session.onChanged.removeListener(onSession);
    stop();
  };
}

/** Keeps whether unsure claims are shown; the listeners of `onChosen` hear of it. */
export function keepShowsUnsure(shown: boolean): void {
  void session.set({ [UNSURE_KEY]: shown });
}

/** Quiet marks are offered once; the listeners of `onChosen` hear of it. */
export async function offeredQuiet(): Promise<void> {
  await writeSettings(local, { quietOffered: true });
}
