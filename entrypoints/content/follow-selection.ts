import type { LazyCard } from './lazy-card.ts';
import type { Host } from './host.ts';
import { isTyping } from './own-action.ts';
import { listen } from './page-ears.ts';
import { selectedIn } from './selected.ts';
import type { Session } from './session.ts';

/**
 * Offers to mark words of the article by hand once they are selected with the pointer, while marks are on, and takes the
 * offer back when they are selected no more; until the signal. Nothing of the page's is taken for it: no key, no focus.
 */
export function followSelection(session: Session, card: LazyCard, host: Host, signal: AbortSignal): void {
  const offer = () => {
    const { shown, state } = session;
    if (shown === null || !shown.keeps) return;
    if (state.status !== 'annotated' || !state.marksVisible) return;
    const selected = selectedIn(shown);
    if (selected !== null) card.offer(selected, 'pointer');
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0 || host.holds(event) || isTyping(event)) return;
    // A click takes the selection away only after this event.
    setTimeout(offer);
  };
  const onChange = () => {
    if (getSelection()?.isCollapsed !== false) card.withdraw();
  };
  listen(window, 'pointerup', onPointerUp, { capture: true }, signal);
  listen(document, 'selectionchange', onChange, {}, signal);
}
