import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from './acting.ts';

/** Where the export menu has each format, by the ending of its files: the group, if any, and the words of its entry. */
const ENTRIES = {
  md: ['', 'for notes'],
  xlsx: ['Data', 'numbers stay numbers'],
  csv: ['Data', 'for a spreadsheet'],
  jsonld: ['Data', 'Web Annotation'],
  json: ['Data', 'what is shown'],
  'evidence.zip': ['Data', 'texts, exports, hashes'],
  ris: ['Other tools', 'Zotero, EndNote'],
  bib: ['Other tools', 'LaTeX'],
  'csl.json': ['Other tools', 'pandoc'],
  'hypothesis.json': ['Other tools', 'to import there'],
  'label-studio.json': ['Other tools', 'tasks'],
  'brat.zip': ['Other tools', 'stand-off'],
  'citron.zip': ['Other tools', 'quotes'],
  'spacy.jsonl': ['Other tools', 'spans, JSON lines'],
} as const;

export type Ending = keyof typeof ENTRIES;

export const ENDINGS = Object.keys(ENTRIES) as Ending[];

/** Presses an entry of a popup's export menu; gives the path of the file once the browser has saved it. */
export async function exportFile(driver: Driver, popup: Surface, ending: Ending): Promise<string> {
  await rm(driver.downloads, { recursive: true, force: true });
  await mkdir(driver.downloads);
  await clickOn(popup, 'button', 'Export');
  const [group, words] = ENTRIES[ending];
  if (group) await clickOn(popup, '[role=menuitem]', group);
  await clickOn(popup, '[role=menuitem]', words);
  // Firefox saves under a random name first: ours have a date in them.
  const isOurs = (file: string) => /\d{4}-\d{2}-\d{2}/.test(file) && file.endsWith(`.${ending}`);
  return waitFor(`a .${ending} file`, async () => {
    const name = (await readdir(driver.downloads)).find(isOurs);
    const path = name && join(driver.downloads, name);
    return path && (await stat(path)).size > 0 && path;
  });
}
