import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import '@/components/styles/welcome.css';
import { OptionsView } from '@/components/options-view.tsx';
import type { ReadingMode } from '@/components/reading-mode.tsx';
import { askBackground } from '@/lib/messaging/channel.ts';
import { ALL_SITES, grantedSites, requestSites, revokeSites } from '@/lib/permissions/grants.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { wipe } from '@/lib/storage/deletions.ts';
import { readSettings, writeSettings } from '@/lib/storage/settings.ts';
import { PROMPTS } from './access-prompts.ts';
import { type Granted, watchGranted } from './granted.ts';
import { setNever, watchNever } from './never-on.ts';
import { NO_ACCESS } from './prompt-words.ts';
import { tellPages } from '../library/others.ts';
import { taught } from './taught.ts';

const granted = signal<Granted>({ everySite: false, sites: [] });
/** What the user chose while the browser still asks; else what is granted is shown. */
const asked = signal<ReadingMode>();
const notice = signal<string>();
const recordsAll = signal(false);
const never = signal<readonly string[]>([]);
const corrections = taught(libraryNamed());

async function setMode(mode: ReadingMode): Promise<void> {
  asked.value = mode;
  const done = await (mode === 'click' ? revokeSites(ALL_SITES) : requestSites(ALL_SITES)).catch(() => false);
  asked.value = undefined;
  if (done) notice.value = undefined;
  else if (mode === 'click')
    notice.value = 'Your browser keeps this access; take it back in its own settings.';
  else notice.value = NO_ACCESS;
}

async function remove(patterns: readonly string[]): Promise<void> {
  const done = await revokeSites(patterns).catch(() => false);
  notice.value = done ? undefined : 'Your browser keeps this access; take it back in its own settings.';
}

async function recordAll(recordAutomatically: boolean): Promise<void> {
  const settings = await writeSettings(browser.storage.local, { recordAutomatically });
  recordsAll.value = settings.recordAutomatically;
}

async function deleteAll(): Promise<void> {
  try {
    await wipe(libraryNamed());
    // A channel has no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    new BroadcastChannel('library').postMessage({ articles: [] });
    tellPages([]);
    notice.value = 'Everything on record is deleted.';
  } catch (error) {
    notice.value = error instanceof Error ? error.message : String(error);
  }
}

function Options() {
  const { everySite, sites } = granted.value;
  return (
    <OptionsView
      asks={PROMPTS.everySite}
      neverOn={never.value}
      onAllowAgain={(host) => void setNever(host, false)}
      mode={asked.value ?? (everySite ? 'every-site' : 'click')}
      sites={sites}
      notice={notice.value}
      onMode={(mode) => void setMode(mode)}
      onRemoveSite={(pattern) => void remove([pattern])}
      onRemoveAll={() => void grantedSites().then(remove)}
      recordsAll={recordsAll.value}
      onRecordAll={(records) => void recordAll(records)}
      lessons={corrections.shown.value.lessons}
      held={corrections.shown.value.held}
      onRevoke={(lesson, isRevoked) => void corrections.revoke(lesson, isRevoked)}
      onSite={(lesson, site) => void corrections.offerOn(lesson, site)}
      onPart={(held) => void corrections.part(held)}
      onDeleteAll={() => void deleteAll()}
      onLibrary={() => void askBackground('open-library', { at: '' })}
    />
  );
}

void readSettings(browser.storage.local).then((kept) => (recordsAll.value = kept.recordAutomatically));
// A library that cannot be read says so on its own page.
void corrections.read().catch(() => undefined);
watchGranted((now) => (granted.value = now));
watchNever((hosts) => (never.value = hosts));
render(<Options />, document.body);
