import { readFileSync } from 'node:fs';
import type { BrowserCommand } from 'vitest/node';
import { labelStudioScript } from './packed-tools.ts';

/** The script of Label Studio's front end, for tests that run in the browser; null where it was not fetched. */
export const labelStudio: BrowserCommand = (): string | null => {
  const path = labelStudioScript();
  return path === null ? null : readFileSync(path, 'utf8');
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    labelStudio(): Promise<string | null>;
  }
}
