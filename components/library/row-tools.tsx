import { IconButton } from '../icon-button.tsx';
import { RowToolbar } from '../row-toolbar.tsx';
import { BIN, CHECK, EDIT, Icon, LINK, NOTE, QUOTE } from '../icons.tsx';
import { useLibrary } from './library-context.ts';

interface Props {
  readonly annotation: string;
  /** Whether there is a claim to quote. */
  readonly quotes: boolean;
}

/** What can be done with a row; the keys do the same (keys.ts). */
export function RowTools({ annotation, quotes }: Props) {
  const { actions, onEditing, selected, onSelect } = useLibrary();
  const isSelected = selected.has(annotation);
  return (
    <RowToolbar>
      {quotes && (
        <IconButton
          icon={QUOTE}
          name="Copy quotation"
          keyName="C"
          onClick={() => actions.onCopyQuotation(annotation)}
        />
      )}
      <IconButton icon={LINK} name="Copy link" keyName="L" onClick={() => actions.onCopyLink(annotation)} />
      <IconButton
        icon={NOTE}
        name="Note and tags"
        keyName="N"
        onClick={() => onEditing({ annotation, form: 'note' })}
      />
      <IconButton
        icon={EDIT}
        name="Edit"
        keyName="E"
        onClick={() => onEditing({ annotation, form: 'edit' })}
      />
      <IconButton
        icon={BIN}
        name="Remove from the record"
        keyName="Delete"
        onClick={() => actions.onDelete([annotation])}
      />
      <button
        type="button"
        class="button icon-only"
        aria-pressed={isSelected}
        aria-label="Select, X"
        title="Select, X: to mark, export or print several"
        onClick={() => onSelect(annotation)}
      >
        <Icon path={CHECK} />
      </button>
    </RowToolbar>
  );
}
