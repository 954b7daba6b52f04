import { existsSync } from 'node:fs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The path of an installed Chromium: `CHROMIUM_PATH`, else the usual places. */
export function chromiumPath(): string {
  return process.env['CHROMIUM_PATH'] ?? CHROMIUM.find((path) => existsSync(path)) ?? 'chromium';
}

/** The path of an installed Firefox: `FIREFOX_PATH`, else the usual places. */
export function firefoxPath(): string {
  return process.env['FIREFOX_PATH'] ?? FIREFOX.find((path) => existsSync(path)) ?? 'firefox';
}
