import { useState } from 'preact/hooks';
import { MoreActions } from '../card-footer.tsx';
import { Icon, NOTE, OPEN, QUOTE, RECORD } from '../icons.tsx';

interface Props {
  /** Whether the finding that the passage is stands on record. */
  readonly isOn: boolean;
  readonly noteWords: string;
  /** Absent where nothing can be kept. */
  readonly onRecord: (() => void) | undefined;
  readonly onCopy: () => void;
  /** Absent where not both are on record. */
  readonly onOpenRelease: (() => void) | undefined;
  readonly onNote: (() => void) | undefined;
}

/** What can be done with a passage beside a release; where room is short, all but the first two stand behind one button. */
export function RelationFooter({ isOn, noteWords, onRecord, onCopy, onOpenRelease, onNote }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const put = isOn ? 'On record' : 'Put on record';
  return (
    <footer class={showsAll ? 'all' : undefined}>
      <div class="pair">
        {onRecord && (
          <button
            type="button"
            class={isOn ? 'button recorded' : 'button primary'}
            aria-pressed={isOn}
            title={`${put}, R`}
            onClick={onRecord}
          >
            <Icon path={RECORD} isFilled={isOn} />
            <span>{put}</span>
          </button>
        )}
        <button type="button" class="button" title="Copy both wordings, C" onClick={onCopy}>
          <Icon path={QUOTE} />
          <span>Copy both wordings</span>
        </button>
      </div>
      {(onOpenRelease ?? onNote) && (
        <>
          <MoreActions isOpen={showsAll} onToggle={() => setShowsAll(!showsAll)} />
          <div class="quiet">
            {onOpenRelease && (
              <button type="button" class="button plain" title="Two columns, O" onClick={onOpenRelease}>
                <Icon path={OPEN} />
                <span>Two columns</span>
              </button>
            )}
            {onNote && (
              <button type="button" class="button plain" title={`${noteWords}, N`} onClick={onNote}>
                <Icon path={NOTE} />
                <span>{noteWords}</span>
              </button>
            )}
          </div>
        </>
      )}
      <p class="hint">What is seen is that words are the same or differ, never why.</p>
    </footer>
  );
}
