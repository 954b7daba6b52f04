import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** Files that a folder is searched for. */
const DOCUMENT = /\.(?:txt|text|x?html?|pdf)$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;

const inOrder = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => Number(a > b) - Number(a < b));

/**
 * The files that an argument of the command line names: itself, all documents in a folder and the folders inside, or what fits a
 * pattern ("archive/*.html"), in the order of their names. What is not there stands for itself, to be told of.
 */
export async function filesNamed(name: string, ndjson: boolean): Promise<readonly string[]> {
  const known = await stat(name).catch(() => null);
  if (known?.isDirectory()) {
    const fits = ndjson ? LINES : DOCUMENT;
    const entries = await readdir(name, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && fits.test(entry.name));
    return inOrder(files.map((entry) => join(entry.parentPath, entry.name)));
  }
  if (known !== null || !/[*?[{]/.test(name)) return [name];
  const found = await glob(name, { onlyFiles: true, expandDirectories: false, dot: false });
  return found.length > 0 ? inOrder(found) : [name];
}
