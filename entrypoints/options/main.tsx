import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/styles/tokens.css';
import '@/components/styles/welcome.css';
import { OptionsView } from '@/components/options-view.tsx';
import type { ReadingMode } from '@/components/reading-mode.tsx';
import { ALL_SITES, grantedSites, requestSites, revokeSites } from '@/lib/permissions/grants.ts';
import { type Granted, watchGranted } from './granted.ts';

const granted = signal<Granted>({ everySite: false, sites: [] });
/** What the user chose while the browser still asks; else what is granted is shown. */
const asked = signal<ReadingMode>();
const notice = signal<string>();

async function setMode(mode: ReadingMode): Promise<void> {
  asked.value = mode;
  const done = await (mode === 'click' ? revokeSites(ALL_SITES) : requestSites(ALL_SITES)).catch(() => false);
  asked.value = undefined;
  if (done) notice.value = undefined;
  else if (mode === 'click')
    notice.value = 'Your browser keeps this access; take it back in its own settings.';
  else
    notice.value = 'Your browser gave no access, so pages are read only when you click the toolbar button.';
}

async function remove(patterns: readonly string[]): Promise<void> {
  const done = await revokeSites(patterns).catch(() => false);
  notice.value = done ? undefined : 'Your browser keeps this access; take it back in its own settings.';
}

function Options() {
  const { everySite, sites } = granted.value;
  return (
    <OptionsView
      mode={asked.value ?? (everySite ? 'every-site' : 'click')}
      sites={sites}
      notice={notice.value}
      onMode={(mode) => void setMode(mode)}
      onRemoveSite={(pattern) => void remove([pattern])}
      onRemoveAll={() => void grantedSites().then(remove)}
    />
  );
}

watchGranted((now) => (granted.value = now));
render(<Options />, document.body);
