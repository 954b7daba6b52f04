import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SHARED = join(import.meta.dirname, '../../../shared');
const FOLDERS = ['reading/pages', 'pages'];

/** A saved real page beside the project. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
}

/** The saved real pages of `../shared/reading` and `../shared/pages`; none where they are absent. */
export function savedPages(): readonly SavedPage[] {
  return FOLDERS.map((folder) => join(SHARED, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.html(?:\.gz)?$/.test(name))
        .map((name) => ({ name: name.replace(/\.html.*$/, ''), html: htmlOf(join(folder, name)) })),
    );
}

function htmlOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
