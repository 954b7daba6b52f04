/** What the user reads where the browser lets nobody copy. */
export const NOT_COPIED = 'Not copied. The browser keeps the clipboard closed on this page.';

/**
 * Copies by the old command, for pages whose permissions policy bars frames from the clipboard.
 */
function copyByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position: fixed; opacity: 0; pointer-events: none;';
  document.body.append(field);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
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

/** Copies plain text; false where the browser lets nobody. */
export async function copyText(text: string): Promise<boolean> {
  const focused = document.activeElement;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  } finally {
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
