import { IconButton } from '../icon-button.tsx';
import { ALERT, CLOSE, Icon } from '../icons.tsx';

/** What the last action did, in one sentence, and whether it can be undone. */
export interface LibraryNotice {
  readonly text: string;
  /** A failure stays until it is dismissed. */
  readonly failed: boolean;
  readonly canUndo?: boolean;
}

interface Props {
  readonly notice: LibraryNotice | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** One line at the foot of the page, read out when it changes. */
export function LibraryNoticeLine({ notice, onUndo, onDismiss }: Props) {
  return (
    <div class="noticeplace">
      <output class={notice?.failed ? 'notice bad' : 'notice'}>
        {notice?.failed && <Icon path={ALERT} />}
        {notice && <span>{notice.text}</span>}
        {notice?.canUndo && (
          <button type="button" class="link" onClick={onUndo}>
            Undo
          </button>
        )}
        {notice && <IconButton icon={CLOSE} name="Dismiss" onClick={onDismiss} />}
      </output>
    </div>
  );
}
