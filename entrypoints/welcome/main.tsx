import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/styles/welcome.css';
import type { ReadingMode } from '@/components/reading-mode.tsx';
import { type WelcomeOutcome, WelcomeView } from '@/components/welcome-view.tsx';
import { PINNING, PROMPTS } from '../options/access-prompts.ts';
import { ALL_SITES, requestSites, revokeSites } from '@/lib/permissions/grants.ts';

const mode = signal<ReadingMode>('click');
const outcome = signal<WelcomeOutcome>();

/** Asks within the click, before anything is awaited: browsers take no request outside one. */
async function setMode(): Promise<void> {
  if (mode.value === 'click') {
    await revokeSites(ALL_SITES).catch(() => false);
    outcome.value = 'click';
    return;
  }
  const granted = await requestSites(ALL_SITES).catch(() => false);
  outcome.value = granted ? 'every-site' : 'declined';
  if (!granted) mode.value = 'click';
}

function Welcome() {
  return (
    <WelcomeView
      asks={PROMPTS.everySite}
      pinning={PINNING}
      mode={mode.value}
      outcome={outcome.value}
      onMode={(chosen) => {
        mode.value = chosen;
        outcome.value = undefined;
      }}
      onContinue={() => void setMode()}
    />
  );
}

render(<Welcome />, document.body);
