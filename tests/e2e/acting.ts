import type { Point, Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';

/** Scrolls words of a page (within one text node) into view and gives the middle of their first line, or an end of them. */
function pointAt(page: Surface, words: string, at: 'middle' | 'start' | 'end' = 'middle'): Promise<Point> {
  return waitFor(`“${words}” on the page`, () =>
    page.run(
      (sought, where) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(sought) ?? -1;
          if (start < 0) continue;
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, start + sought.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const boxes = [...range.getClientRects()];
          const box = where === 'end' ? boxes.at(-1) : boxes[0];
          if (!box) continue;
          const x = where === 'middle' ? box.x + box.width / 2 : where === 'end' ? box.right : box.left;
          const y = box.y + box.height / 2;
          // Of a page that moves meanwhile it may be out of view, where no mouse goes.
          return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight ? { x, y } : null;
        }
        return null;
      },
      words,
      at,
    ),
  );
}

/** Selects words of a page (within one text node), as a drag of the mouse leaves them. */
export function selectWords(page: Surface, words: string): Promise<void> {
  return page.run((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
      return;
    }
    throw new Error(`“${sought}” is not on the page`);
  }, words);
}

/** Selects words of a page (within one text node) by dragging the mouse over them. */
export async function dragOver(page: Surface, words: string): Promise<void> {
  await page.drag(await pointAt(page, words, 'start'), await pointAt(page, words, 'end'));
}

/** Clicks words of a page with the mouse. */
export async function clickWords(page: Surface, words: string): Promise<void> {
  await page.clickAt(await pointAt(page, words));
}

/**
 * Clicks, with the mouse, the first element in view of a selector that bears the words as text or label; waits for it.
 */
export async function clickOn(surface: Surface, selector: string, words = ''): Promise<void> {
  let before: Point | null = null;
  const point = await waitFor(`${selector} “${words}”`, async () => {
    const now: Point | null = await surface.run(
      (selected, named) => {
        const found = [...document.querySelectorAll(selected)].find((element) =>
          `${element.textContent} ${element.getAttribute('aria-label')}`.includes(named),
        );
        found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = found?.getBoundingClientRect();
        return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      selector,
      words,
    );
    // What has only just come may still move.
    const stays = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    return stays ? now : null;
  });
  await surface.clickAt(point);
}

/** A file as a user has it on the disk. */
interface ChosenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Hands a file to the page's file field once there is one, as the browser's own chooser would. */
export async function chooseFile(surface: Surface, { name, type, bytes }: ChosenFile): Promise<void> {
  await waitFor('a field for a file', () =>
    surface.run(
      (named, media, content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input) return false;
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(content)], named, { type: media }));
        input.files = files.files;
        return input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      type,
      [...bytes],
    ),
  );
}

/** What the elements of a selector say, as their reader sees it. */
export function textsOf(surface: Surface, selector: string): Promise<string[]> {
  return surface.run(
    (selected) =>
      [...document.querySelectorAll<HTMLElement>(selected)].map((element) => element.innerText.trim()),
    selector,
  );
}

/** Everything a document shows. */
export function textOf(surface: Surface): Promise<string> {
  // A document that is still being loaded has no body and says nothing.
  return surface.run(() => (document.body as HTMLElement | null)?.innerText ?? '');
}
