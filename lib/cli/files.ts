import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** Files that a folder is searched for. */
const DOCUMENT = /\.(?:txt|text|x?html?|pdf)$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;

const inOrder = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => Number(a > b) - Number(a < b));

/** The documents in a folder and the folders inside; a folder that may not be read stands for itself, and the others go on. */
async function within(folder: string, fits: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return within(path, fits);
    return entry.isFile() && fits.test(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

/**
 * The files that an argument of the command line names: itself, all documents in a folder and the folders inside, or what fits a
 * pattern ("archive/*.html"), in the order of their names. What is not there, and a folder without any, stands for itself, to be
 * told of.
 */
export async function filesNamed(name: string, ndjson: boolean): Promise<readonly string[]> {
  const known = await stat(name).catch(() => null);
  if (known?.isDirectory()) {
    const files = await within(name, ndjson ? LINES : DOCUMENT);
    return files.length > 0 ? inOrder(files) : [name];
  }
  if (known !== null || !/[*?[{]/.test(name)) return [name];
  const found = await glob(name, { onlyFiles: true, expandDirectories: false, dot: false });
  return found.length > 0 ? inOrder(found) : [name];
}
