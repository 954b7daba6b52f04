import type { LazyCard } from './lazy-card.ts';
import type { Host } from './host.ts';
import { hasOwnAction } from './own-action.ts';
import { listen } from './page-ears.ts';
import type { PageMarks } from './page-marks.ts';
import type { Session } from './session.ts';

/**
 * Opens the card of the mark that is clicked, and closes it on a click elsewhere; until the signal. A link or button
 * under a mark does what the page wants of it; with Alt the card opens there too. Selecting text opens nothing.
 */
export function followPointer(
  session: Session,
  marks: PageMarks,
  card: LazyCard,
  host: Host,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || host.holds(event)) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.detail > 1 || getSelection()?.isCollapsed === false) return;
    const ownAction = hasOwnAction(event);
    const { shown } = session;
    const mark = ownAction && !event.altKey ? null : marks.at(event.clientX, event.clientY);
    if (shown === null || mark === null) {
      card.close();
      return;
    }
    if (ownAction) event.preventDefault();
    card.open(mark, { y: event.clientY });
  };
  // Capturing: pages that stop their clicks from bubbling are read too.
  listen(window, 'click', onClick, { capture: true }, signal);
}
