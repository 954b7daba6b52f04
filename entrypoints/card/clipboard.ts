/** What the user reads where the browser lets nobody copy. */
export const NOT_COPIED = 'Not copied. The browser keeps the clipboard closed on this page.';

/**
 * Copies by the old command, with the page's own copy handlers kept out. For pages without a secure origin and for
 * those whose permissions policy bars the clipboard; the field stands in our root, never in the page.
 */
function copyByCommand(text: string, root: ShadowRoot): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position: fixed; opacity: 0; pointer-events: none;';
  root.append(field);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    field.select();
    // Deprecated in name only: no browser has another way on an insecure page.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', write, { capture: true });
    field.remove();
  }
}

/** Copies plain text; false where the browser lets nobody. `root` is given its focus back. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  const focused = root.activeElement;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  } finally {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
