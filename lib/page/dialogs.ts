import { attributeOf } from './unclobbered.ts';

/** "modal fade", "share-modal", "contact__modal", but no "modal-enabled" and no "non-modal" story. */
const DIALOG = /(?<!\bnon[_-])(?<![^\s_-])modal(?:-dialog)?(?!\S)/i;

/** Boxes that lie over a page and hold no story of their own, as one to share it by: Readability would take them for a short article. */
export function dialogsOf(document: Document): readonly Element[] {
  const named = document.querySelectorAll('div[class*="modal" i]:not(:has(h1, h2, article))');
  return [...named].filter((element) => DIALOG.test(attributeOf(element, 'class') ?? ''));
}
