import type { PageRecord } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { IconButton } from './icon-button.tsx';
import { BIN, EDIT, Icon, LINK, NOTE, QUOTE, RECORD } from './icons.tsx';

interface Props {
  readonly record: PageRecord;
  readonly standing: Standing | undefined;
  readonly onRecord: (on: boolean) => void;
  /** Absent where there is no claim to quote. */
  readonly onCopyQuotation: (() => void) | undefined;
  readonly onCopyLink: () => void;
  readonly onNote: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Whether anything can be kept of a page. */
export function keepsOf({ keeps, failure }: PageRecord): boolean {
  return keeps && failure === undefined;
}

function CopyButtons({ onCopyQuotation, onCopyLink }: Pick<Props, 'onCopyQuotation' | 'onCopyLink'>) {
  return (
    <div class="pair">
      {onCopyQuotation && (
        <button type="button" class="button primary" onClick={onCopyQuotation}>
          <Icon path={QUOTE} />
          Copy quotation
        </button>
      )}
      <button type="button" class={onCopyQuotation ? 'button' : 'button primary'} onClick={onCopyLink}>
        <Icon path={LINK} />
        Copy link
      </button>
    </div>
  );
}

/** What can be done with the finding of a card. Where nothing can be kept it says why, and only copies. */
export function CardFooter({ record, standing, ...on }: Props) {
  if (!keepsOf(record))
    return (
      <footer>
        <CopyButtons {...on} />
        <p class="hint">{record.failure ?? 'Private window: nothing is kept.'}</p>
      </footer>
    );
  const isOn = standing?.onRecord === true;
  return (
    <footer>
      <div class="pair">
        <button
          type="button"
          class={isOn ? 'button recorded' : 'button primary'}
          aria-pressed={isOn}
          title={isOn ? 'Take off record, R' : 'Put on record, R'}
          onClick={() => on.onRecord(!isOn)}
        >
          <Icon path={RECORD} isFilled={isOn} />
          {isOn ? 'On record' : 'Put on record'}
        </button>
        {on.onCopyQuotation && (
          <button type="button" class="button" title="Copy quotation, C" onClick={on.onCopyQuotation}>
            <Icon path={QUOTE} />
            Copy quotation
          </button>
        )}
      </div>
      <div class="quiet">
        <button type="button" class="button plain" title="Copy link, L" onClick={on.onCopyLink}>
          <Icon path={LINK} />
          Copy link
        </button>
        <button type="button" class="button plain" title="Note and tags, N" onClick={on.onNote}>
          <Icon path={NOTE} />
          {standing?.note ? 'Edit note' : 'Add note'}
        </button>
        <button type="button" class="button plain" title="Edit, E" onClick={on.onEdit}>
          <Icon path={EDIT} />
          Edit
        </button>
        <IconButton icon={BIN} name="Delete mark" keyName="Delete" onClick={on.onRemove} />
      </div>
    </footer>
  );
}
