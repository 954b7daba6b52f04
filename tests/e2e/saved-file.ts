import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../support/wait-for.ts';
import type { Stage } from './in-each-browser.ts';

/** The words of the file whose name ends so, once the browser has saved it. */
export async function savedFile({ driver }: Stage, ending: string): Promise<string> {
  const path = await waitFor(`a file *${ending}`, async () => {
    const names = await readdir(driver.downloads).catch(() => []);
    const name = names.find((one) => one.endsWith(ending));
    return name && join(driver.downloads, name);
  });
  return waitFor('all of the file', async () => (await readFile(path, 'utf8')) || null);
}
