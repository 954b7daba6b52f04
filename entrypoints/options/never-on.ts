import browser from 'webextension-polyfill';
import { readSettings, SETTINGS_KEY, writeSettings } from '@/lib/storage/settings.ts';

const area = browser.storage.local;

/** The hosts on which nothing is read. */
export async function neverOn(): Promise<readonly string[]> {
  return (await readSettings(area)).neverOn;
}

/** Has nothing read on a host, or has it read again as others are. */
export async function setNever(host: string, isNever: boolean): Promise<void> {
  const others = (await neverOn()).filter((one) => one !== host);
  await writeSettings(area, { neverOn: isNever ? [...others, host].toSorted() : others });
}

/** Calls back with the hosts, now and whenever they change; returns how to stop. */
export function watchNever(listener: (hosts: readonly string[]) => void): () => void {
  const tell = () => void neverOn().then(listener);
  const onChanged = (changes: Readonly<Record<string, unknown>>) => {
    if (SETTINGS_KEY in changes) tell();
  };
  tell();
  area.onChanged.addListener(onChanged);
  return () => area.onChanged.removeListener(onChanged);
}
