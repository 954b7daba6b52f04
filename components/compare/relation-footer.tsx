import { useState } from 'preact/hooks';
import { MoreActions } from '../card-footer.tsx';
import { Icon, RECORD } from '../icons.tsx';

/** Something that can be done with a passage: its button, and its key. */
export interface RelationDeed {
  readonly icon: string;
  readonly name: string;
  readonly keyName: string;
  readonly onDo: () => void;
}

interface Props {
  /** Whether the finding that the passage is stands on record. */
  readonly isOn: boolean;
  /** Absent where nothing can be kept. */
  readonly onRecord: (() => void) | undefined;
  /** Beside “Put on record”. */
  readonly first: RelationDeed;
  readonly others: readonly RelationDeed[];
}

export function DeedButton({ icon, name, keyName, onDo, kind }: RelationDeed & { readonly kind?: 'plain' }) {
  return (
    <button
      type="button"
      class={kind ? `button ${kind}` : 'button'}
      title={`${name}, ${keyName}`}
      onClick={onDo}
    >
      <Icon path={icon} />
      <span>{name}</span>
    </button>
  );
}

/** What can be done with a passage beside a release; where room is short, all but the first two stand behind one button. */
export function RelationFooter({ isOn, onRecord, first, others }: Props) {
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
        <DeedButton {...first} />
      </div>
      {others.length > 0 && (
        <>
          <MoreActions isOpen={showsAll} onToggle={() => setShowsAll(!showsAll)} />
          <div class="quiet">
            {others.map((deed) => (
              <DeedButton key={deed.keyName} {...deed} kind="plain" />
            ))}
          </div>
        </>
      )}
      <p class="hint">Shows whether the wordings differ, not why.</p>
    </footer>
  );
}
