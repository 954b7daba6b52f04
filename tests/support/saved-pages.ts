import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserCommand } from 'vitest/node';

interface SavedPage {
  readonly name: string;
  readonly html: string;
}

/** The first saved real pages beside the project, in the order of their names; none where they are absent. */
export const savedPages: BrowserCommand<[count: number]> = ({ project }, count): SavedPage[] => {
  const folder = join(project.config.root, '../shared/reading/pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .slice(0, count)
    .map((name) => ({ name, html: gunzipSync(readFileSync(join(folder, name))).toString('utf8') }));
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    savedPages(count: number): Promise<SavedPage[]>;
  }
}
