import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '@/lib/core/record/record.ts';
import type { FindingActions } from './finding.ts';
import { ChangedElsewhere } from './changed-elsewhere.tsx';
import { DraftLine } from './draft-line.tsx';
import { IconButton } from './icon-button.tsx';
import { NOTE, RECORD } from './icons.tsx';
import { NoteDrafts } from './note-drafts.ts';
import { useStanding } from './page-record-context.ts';

interface Props {
  readonly finding: Finding;
  readonly actions: FindingActions;
}

/** Note and record buttons of a row; none where nothing can be kept. */
export function RecordActions({ finding, actions, onEdit }: Props & { readonly onEdit: () => void }) {
  const { keeps, standing } = useStanding(finding.id);
  if (!keeps) return null;
  const isOn = standing?.onRecord === true;
  return (
    <>
      <IconButton icon={NOTE} name={standing?.note ? 'Edit note' : 'Add note'} keyName="N" onClick={onEdit} />
      <IconButton
        icon={RECORD}
        name={isOn ? 'Take off record' : 'Put on record'}
        keyName="R"
        isOn={isOn}
        onClick={() => actions.onRecord(finding, !isOn)}
      />
    </>
  );
}

/** The note of a row while it is written: Ctrl+Enter keeps it; Escape closes it, and what was typed stays as a draft. */
export function RowNote({ finding, actions, onClose }: Props & { readonly onClose: () => void }) {
  const { standing } = useStanding(finding.id);
  const drafts = useContext(NoteDrafts);
  const note = standing?.note?.text ?? '';
  const [opened] = useState(note);
  const [typed, setTyped] = useState(drafts.of(finding.id));
  const text = typed ?? note;
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key is pressed; its buttons as well are in view.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const type = (words: string) => {
    setTyped(words);
    drafts.keep(finding.id, words);
  };
  const close = (isOver: boolean) => {
    if (isOver) drafts.keep(finding.id, undefined);
    // The keys go on from the row that it stood in.
    field.current?.closest('li')?.querySelector<HTMLElement>('.row')?.focus();
    onClose();
  };
  const keep = () => {
    actions.onNote(finding, text.trim());
    close(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed is no command of the list.
    event.stopPropagation();
    if (event.key === 'Escape') close(text === note);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="row-note"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <textarea
        aria-label="Note"
        rows={2}
        ref={field}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ChangedElsewhere
        opened={{ note: opened }}
        now={{ note }}
        typed={typed === undefined ? {} : { note: typed }}
        keep="Keep"
      />
      <button type="submit" class="button primary">
        Keep
      </button>
      <button type="button" class="button plain" onClick={() => close(true)}>
        Cancel
      </button>
    </form>
  );
}

/** That a note was begun and is not kept yet, with the way back to it. */
export function RowDraft({ finding, onGoOn }: Pick<Props, 'finding'> & { readonly onGoOn: () => void }) {
  const drafts = useContext(NoteDrafts);
  const [isGone, setGone] = useState(false);
  const words = drafts.of(finding.id)?.trim();
  if (!words || isGone) return null;
  return (
    <DraftLine
      words={`“${words}”`}
      onGoOn={onGoOn}
      onDiscard={() => {
        drafts.keep(finding.id, undefined);
        setGone(true);
      }}
    />
  );
}
