import { IconButton } from './icon-button.tsx';
import { ALERT, CLOSE, Icon } from './icons.tsx';

/** What the last action did, in one sentence. */
export interface Notice {
  readonly text: string;
  /** A failure stays until it is dismissed; a success is taken away by its owner after a while. */
  readonly failed: boolean;
  /** Whether it can be undone. */
  readonly undoes?: boolean;
}

interface Props {
  readonly notice: Notice | undefined;
  readonly onDismiss: () => void;
  readonly onUndo: () => void;
}

/** One line above the footer, read out when it changes. */
export function NoticeLine({ notice, onDismiss, onUndo }: Props) {
  return (
    <output class={notice?.failed ? 'notice bad' : 'notice'}>
      {notice?.failed && <Icon path={ALERT} />}
      {notice && <span>{notice.text}</span>}
      {notice?.undoes && (
        <button type="button" class="button plain" onClick={onUndo}>
          Undo
        </button>
      )}
      {notice?.failed && <IconButton icon={CLOSE} name="Dismiss" onClick={onDismiss} />}
    </output>
  );
}
