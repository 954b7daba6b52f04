import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';

/** Longest wait for work with a large library, ms. */
export const LATEST = 120_000;

/**
 * Has the library take note of how far its panel says that work is, in percent, each time that it says otherwise. Work that the
 * panel says these words of is cancelled as soon as some of it is done.
 */
export function watchShares(library: Surface, cancelled: string | null = null): Promise<void> {
  return library.run((words) => {
    const told: number[] = [];
    Object.assign(globalThis, { told });
    const look = () => {
      const share = document.querySelector('progress')?.value;
      if (share === undefined || share === told.at(-1)) return;
      told.push(share);
      const panel = document.querySelector<HTMLElement>('.file-panel');
      if (share === 0 || words === null || panel?.innerText.includes(words) !== true) return;
      const buttons = [...panel.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ innerText }) => innerText === 'Cancel')?.click();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, cancelled);
}

/** What it said, once the work is done. */
export function sharesTold(library: Surface): Promise<number[]> {
  const ended = () => {
    const { told } = globalThis as unknown as { told: number[] };
    return document.querySelector('progress') === null && told.length > 0 ? told : null;
  };
  return waitFor('the work to end', () => library.run(ended), LATEST);
}
