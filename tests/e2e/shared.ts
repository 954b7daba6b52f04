import { afterAll, afterEach, onTestFinished } from 'vitest';
import type { Surface, Tab } from '../support/driver.ts';
import type { Stage } from './in-each-browser.ts';
import { annotate } from './reading.ts';

/**
 * What several tests of a file look at and leave as it is: made when one first asks for it, made anew after one that failed, and
 * closed at the end. To open a page and have it read takes a browser longer than most of what is asked of it then.
 */
export function shared<T>(make: () => Promise<T>, close?: (made: T) => Promise<unknown>): () => Promise<T> {
  let made: Promise<T> | undefined;
  const end = async () => {
    const last = made;
    made = undefined;
    if (close) await last?.then(close).catch(() => undefined);
  };
  afterEach(async ({ task }) => {
    if (task.result?.errors?.length) await end();
  });
  afterAll(end);
  return () => (made ??= make());
}

/** A page that several tests of a file look at in one tab, and leave where it is. */
export function sharedTab(stage: Stage, path: string): () => Promise<Tab> {
  return shared(
    () => stage.driver.open(stage.server.url(path)),
    (tab) => tab.close(),
  );
}

export interface OpenPage {
  readonly tab: Tab;
  readonly popup: Surface;
}

/** Has the page in a tab annotated, where it is not yet; the popup is closed when the test ends. */
export async function popupOver({ driver }: Stage, tab: Tab): Promise<OpenPage> {
  const popup = await annotate(driver, tab);
  onTestFinished(() => popup.close().catch(() => undefined));
  return { tab, popup };
}
