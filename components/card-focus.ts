/** A card takes the focus when it comes: called for each finding's card and form, since the key makes it an element of its own. */
export function takeFocus(card: HTMLDivElement | null): void {
  card?.focus({ preventScroll: true });
}

/** Whether Tab goes past the last control of the card, or with Shift before its first. */
export function leavesBy({ currentTarget, target, shiftKey }: KeyboardEvent): boolean {
  if (!(currentTarget instanceof Element)) return false;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('button, a, input, textarea, select')];
  const seen = all.filter((one) => one.offsetParent !== null && one.tabIndex >= 0);
  return shiftKey ? target === currentTarget || target === seen[0] : target === seen.at(-1);
}
