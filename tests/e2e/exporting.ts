import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from './acting.ts';

/** What the export menu says beside each format, by the ending of its files. */
const HINTS = {
  md: 'for notes',
  csv: 'for a spreadsheet',
  jsonld: 'Web Annotation',
  json: 'what is shown',
} as const;

export type Ending = keyof typeof HINTS;

export const ENDINGS = Object.keys(HINTS) as Ending[];

/** Presses an entry of a popup's export menu; gives the path of the file once the browser has saved it. */
export async function exportFile(driver: Driver, popup: Surface, ending: Ending): Promise<string> {
  await rm(driver.downloads, { recursive: true, force: true });
  await mkdir(driver.downloads);
  await clickOn(popup, 'button', 'Export');
  await clickOn(popup, '[role=menuitem]', HINTS[ending]);
  // Firefox saves under a random name first: ours have a date in them.
  const isOurs = (file: string) => /\d{4}-\d{2}-\d{2}/.test(file) && file.endsWith(`.${ending}`);
  return waitFor(`a .${ending} file`, async () => {
    const name = (await readdir(driver.downloads)).find(isOurs);
    const path = name && join(driver.downloads, name);
    return path && (await stat(path)).size > 0 && path;
  });
}
