import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** A file of the project by its path from the root, with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files of folders, whose names end so. */
export function filesOf(folders: readonly string[], ending: RegExp): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

/** The code that is shipped: all but the batch command and the training. */
export function shippedSources(): SourceFile[] {
  return filesOf(['lib', 'components', 'entrypoints'], /\.tsx?$/).filter(
    ({ path }) => !/^lib\/(?:cli|training)\//.test(path),
  );
}
