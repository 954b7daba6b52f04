import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CHROME_PROMPTS, FIREFOX_PROMPTS } from '@/entrypoints/options/prompt-words.ts';
import { chromiumPath, firefoxPath } from '../support/browsers.ts';

const HOST = 'harbour.example';
const FLUENT = 'localization/en-US/toolkit/global/extensions.ftl';
/** Where distributions and the browser's own builds keep the file, beside the binary or in a folder of the browser's name. */
const PLACES = [
  { of: chromiumPath(), files: ['locales/en-US.pak', '../lib/chromium/locales/en-US.pak'] },
  { of: firefoxPath(), files: ['omni.ja', '../lib/firefox-esr/omni.ja'] },
];

function installed({ of, files }: (typeof PLACES)[number]): string | undefined {
  if (!existsSync(of)) return undefined;
  const folders = [dirname(of), dirname(realpathSync(of))];
  return folders
    .flatMap((folder) => files.map((file) => join(folder, file)))
    .find((file) => existsSync(file));
}

const [pak, omni] = PLACES.map(installed);

describe('what the menu says the browser will ask is what the installed browser asks', () => {
  test.skipIf(pak === undefined)('Chromium', () => {
    const strings = readFileSync(pak ?? '').toString('latin1');
    expect(strings).toContain(CHROME_PROMPTS.everySite);
    expect(strings).toContain(CHROME_PROMPTS.site('$1'));
  });

  test.skipIf(omni === undefined)('Firefox', () => {
    const files = unzipSync(readFileSync(omni ?? ''), { filter: ({ name }) => name === FLUENT });
    const messages = strFromU8(files[FLUENT] ?? new Uint8Array());
    const message = (id: string) =>
      new RegExp(`^webext-perms-host-description-${id} = (.*)$`, 'm').exec(messages)?.[1];
    expect(message('all-urls')).toBe(FIREFOX_PROMPTS.everySite);
    expect(message('one-domain')?.replace(/\{ \$domain \}/, HOST)).toBe(FIREFOX_PROMPTS.site(HOST));
  });
});
