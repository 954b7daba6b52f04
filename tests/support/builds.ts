import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

const FOLDER = process.env['BUILDS'] ?? join(import.meta.dirname, '../../.output');

/** The folder of the build for Chromium. */
export const CHROMIUM_BUILD = join(FOLDER, 'chrome-mv3');

/** Both browsers, each with how it is started and the folder of its build. */
export const BROWSERS = [
  { name: 'Chromium', start: startChromium, build: CHROMIUM_BUILD },
  { name: 'Firefox', start: startFirefox, build: join(FOLDER, 'firefox-mv3') },
] as const;

const ONLY = process.env['E2E_BROWSER'];

/** Those that tests run in: the one that E2E_BROWSER names (chromium, firefox), else both. */
export const TESTED = BROWSERS.filter(({ name }) => ONLY === undefined || name.toLowerCase() === ONLY);
