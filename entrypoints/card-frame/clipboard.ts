import { type Copied, copyRich } from '../popup/copy-rich.ts';

/** What the user reads where the browser lets nobody copy. */
export const NOT_COPIED = 'Not copied. The browser keeps the clipboard closed on this page.';

/**
 * Copies by the old command, for pages whose permissions policy bars frames from the clipboard.
 */
function copyByCommand({ text, html }: Copied): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position: fixed; opacity: 0; pointer-events: none;';
  document.body.append(field);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    field.select();
    // Deprecated in name only: no browser has another way there.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', write, { capture: true });
    field.remove();
  }
}

/** Copies text, and its HTML where it has one; false where the browser lets nobody. */
export async function copyFrom(copied: Copied): Promise<boolean> {
  const focused = document.activeElement;
  try {
    await copyRich(copied);
    return true;
  } catch {
    return copyByCommand(copied);
  } finally {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
