import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../support/driver.ts';
import { SHARED_PAGES } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { textsOf } from './acting.ts';
import type { Stage } from './in-each-browser.ts';
import { type OpenPage, popupOver } from './shared.ts';

/** The page of ours that trust is tried on. */
export const OURS = 'ferry-fares.html';

/** A page of somebody else's where those are there, else one of ours. */
export function realOr(name: string, ours: string): string {
  return existsSync(join(SHARED_PAGES, name)) ? `shared/${name}` : ours;
}

/** A real page with claims, sure and unsure ones, by named speakers and by unnamed ones. */
export const REAL = realOr('wapo-1.html', 'hearsay.html');

/** An address of a page that no attempt before has put anything on record of. */
export const fresh = (name: string, page = OURS): string => `${page}?${name}=${Date.now()}`;

/** Opens a page and has it annotated; the popup is closed when the test ends. */
export async function openOn(stage: Stage, path: string): Promise<OpenPage> {
  return popupOver(stage, await stage.open(path));
}

/** The rows of all speakers, opened. */
export async function rowsOf(popup: Surface): Promise<string[]> {
  await popup.run(() => {
    for (const head of document.querySelectorAll<HTMLElement>('.speaker-head[aria-expanded=false]'))
      head.click();
  });
  await popup.run(() => {
    for (const more of document.querySelectorAll<HTMLElement>('.more')) more.click();
  });
  return waitFor('the rows', async () => {
    const rows = await textsOf(popup, '.claim .quote');
    return rows.length > 0 && rows;
  });
}

/** The words that are painted with a highlight of this name. */
export const painted = (tab: Surface, name: string): Promise<string[]> =>
  tab.run((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

/** The beginning of a passage that is painted with a highlight of this name and lies in one piece of the page's text. */
export async function wordsUnder(tab: Surface, name: string): Promise<string> {
  const passages = await waitFor('a mark', async () => {
    const all = await painted(tab, name);
    return all.length > 0 && all;
  });
  return (passages.find((words) => words.length > 30) ?? passages[0] ?? '').slice(0, 30);
}

/** Words of the article in which nothing is marked: of a paragraph beside a claim's. */
export const unmarkedWords = (tab: Surface): Promise<string> =>
  tab.run(() => {
    const marks = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[];
    const claims = [...(CSS.highlights.get('otr-claim') ?? [])] as Range[];
    for (const claim of claims) {
      const paragraph = claim.startContainer.parentElement?.closest('p');
      for (const beside of paragraph?.parentElement?.querySelectorAll(':scope > p') ?? []) {
        const [first] = beside.childNodes;
        if (!(first instanceof Text) || first.data.trim().length < 40) continue;
        if (!marks.some((mark) => mark.intersectsNode(beside))) return first.data.trim().slice(0, 30);
      }
    }
    throw new Error('All paragraphs are marked');
  });
