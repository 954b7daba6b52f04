import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { ALERT, CLOSE, Icon, REDO, UNDO } from './icons.tsx';

/** Word of what was done, and the way back; or of what could not be done, which stays until it is read. */
export interface Toast {
  readonly words: string;
  readonly way?: 'undo' | 'redo';
  readonly failed?: boolean;
}

interface ToastProps {
  readonly toast: Toast | undefined;
  readonly onWay: (way: 'undo' | 'redo') => void;
  readonly onDismiss: () => void;
}

function ToastLine({ toast, onWay, onDismiss }: ToastProps) {
  const { words, way, failed } = toast ?? {};
  return (
    <div class={failed ? 'toast bad' : 'toast'}>
      {failed && <Icon path={ALERT} />}
      <output>{words}</output>
      {way && (
        <button type="button" class="button plain" onClick={() => onWay(way)}>
          <Icon path={way === 'undo' ? UNDO : REDO} />
          {way === 'undo' ? 'Undo' : 'Redo'}
        </button>
      )}
      {failed && <IconButton icon={CLOSE} name="Dismiss" onClick={onDismiss} />}
    </div>
  );
}

interface HandleProps {
  readonly onDraw: (isUp: boolean) => void;
}

/** Draws a sheet up and down: a button, since not everybody can swipe. Only a sheet shows it (card.css). */
function Handle({ onDraw }: HandleProps) {
  const [isUp, setUp] = useState(false);
  const draw = () => {
    setUp(!isUp);
    onDraw(!isUp);
  };
  return (
    <button type="button" class="handle" aria-label="The whole card" aria-expanded={isUp} onClick={draw}>
      <span />
    </button>
  );
}

interface Props extends ToastProps {
  /** Draws the card up or down where it is a sheet; absent where no card is open. */
  readonly onDraw?: HandleProps['onDraw'] | undefined;
  /** The card, or what stands in its place; nothing under word of a mark that is gone. */
  readonly children?: ComponentChildren;
}

/**
 * What lies over the page: the card of a finding or the tools for a selection, and below it a line about what was done.
 * Styles: components/styles/tokens.css and card.css, in a document or a shadow root. The owner places it.
 */
export function CardLayer({ children, onDraw, ...toast }: Props) {
  return (
    <div class="card-layer otr">
      {onDraw && <Handle onDraw={onDraw} />}
      {children}
      <ToastLine {...toast} />
    </div>
  );
}
