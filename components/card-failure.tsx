import { IconButton } from './icon-button.tsx';
import { ALERT, CLOSE, Icon } from './icons.tsx';

/** What could not be done, why, and how to try it again. */
export interface Failed {
  /** "Not put on record." */
  readonly what: string;
  /** "The disk is full. Nothing was changed." */
  readonly why: string;
  readonly onAgain: () => void;
}

/** A failure; it stays on the card until it is read. */
export function CardFailure({ what, why, onAgain, onDismiss }: Failed & { readonly onDismiss: () => void }) {
  return (
    <div class="failure" role="alert">
      <Icon path={ALERT} />
      <p>
        <b>{what}</b> {why}
      </p>
      <button type="button" class="button plain" onClick={onAgain}>
        Try again
      </button>
      <IconButton icon={CLOSE} name="Dismiss" onClick={onDismiss} />
    </div>
  );
}
