import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Driver, Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { chooseFile, clickOn } from './acting.ts';

/** What is packed in a file; null where the file is not all there. */
export function textIn(file: Buffer): string | null {
  try {
    return gunzipSync(file).toString();
  } catch {
    return null;
  }
}

/** Saves a backup from the library page and gives its bytes. */
export async function backUp(driver: Driver, library: Surface): Promise<Buffer> {
  await rm(driver.downloads, { recursive: true, force: true });
  await clickOn(library, 'button', 'Export');
  await clickOn(library, '[role=menuitem]', 'Back up everything');
  const path = await waitFor('the backup', async () => {
    const names = await readdir(driver.downloads).catch(() => []);
    const name = names.find((one) => one.startsWith('on-the-record_backup') && one.endsWith('.gz'));
    return name && join(driver.downloads, name);
  });
  return waitFor('all of the backup', async () => {
    const written = await readFile(path);
    return textIn(written) !== null && written;
  });
}

/** Hands a file to the restore panel, as the browser's own chooser would, and has it restored. */
export async function restoreFrom(library: Surface, backup: Buffer): Promise<void> {
  await clickOn(library, 'button', 'Export');
  await clickOn(library, '[role=menuitem]', 'Restore');
  await chooseFile(library, { name: 'backup.ndjson.gz', type: 'application/gzip', bytes: backup });
  await clickOn(library, 'button', 'Merge the backup');
}
