import { clickOn } from './acting.ts';
import type { Stage } from './in-each-browser.ts';
import { annotate, untilSays } from './reading.ts';

/** Opens a page and puts all that is found there on record by the popup. */
export async function record({ open, driver }: Stage, path: string): Promise<void> {
  const tab = await open(path);
  const popup = await annotate(driver, tab);
  await clickOn(popup, 'footer button', 'on record');
  await untilSays(popup, /put on record/i);
  await popup.close();
}
