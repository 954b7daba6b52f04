import browser from 'webextension-polyfill';
import type { AccessPrompts } from '@/components/site-menu.tsx';
import { CHROME_PROMPTS, FIREFOX_PROMPTS } from './prompt-words.ts';

const isFirefox = browser.runtime.getURL('').startsWith('moz-');

/** How an extension's button is kept in the toolbar. */
export const PINNING = isFirefox
  ? 'Press the puzzle piece in the toolbar, then the wheel beside On the Record, and choose “Pin to Toolbar”.'
  : 'Press the puzzle piece in the toolbar, then the pin beside On the Record.';

/** What this browser asks before it gives access, word for word. */
export const PROMPTS: AccessPrompts = isFirefox ? FIREFOX_PROMPTS : CHROME_PROMPTS;
