import type { BrowserCommand } from 'vitest/node';
import { savedPages } from './saved-pages.ts';

/** The n-th saved real page beside the project, for tests that run in the browser; null where there are no more. */
export const savedPage: BrowserCommand<[at: number]> = (_, at): string | null =>
  savedPages().toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))[at]?.html ?? null;

declare module 'vitest/browser' {
  interface BrowserCommands {
    savedPage(at: number): Promise<string | null>;
  }
}
