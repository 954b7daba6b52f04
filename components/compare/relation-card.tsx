/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions --
   the card itself takes focus and keys, and <dialog> may not take tabindex */
import { useMemo, useState } from 'preact/hooks';
import type { PageAction, PageRecord } from '@/lib/core/record/page-record.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { CardFailure, type Failed } from '../card-failure.tsx';
import { leavesBy, takeFocus } from '../card-focus.ts';
import { keepsOf } from '../card-footer.tsx';
import type { Values } from '../card-form.tsx';
import { formActionOf } from '../card-keys.ts';
import { CardNote, CardNoteForm } from '../card-note.tsx';
import { DraftLine } from '../draft-line.tsx';
import { IconButton } from '../icon-button.tsx';
import { CLOSE, LEFT, LINES, RIGHT } from '../icons.tsx';
import { bothWordings, findingOf } from './both-wordings.ts';
import { comparedItems, itemName } from './compared-items.ts';
import { RelationBody } from './relation-body.tsx';
import { RelationFooter } from './relation-footer.tsx';
import { RelationSign } from './signs.tsx';

export interface RelationCardProps {
  readonly compared: ComparedPage;
  /** `ComparedItem.id` */
  readonly item: string;
  readonly record: PageRecord;
  /** What could not be done. */
  readonly failure: Failed | undefined;
  readonly onDismiss: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  /** Tab went past the card's last control, or before its first. */
  readonly onTabOut: () => void;
  readonly onCopy: (text: string) => void;
  readonly onDo: (action: PageAction) => void;
  /** Whether a note is written; what was typed into it, and stays where it is closed. */
  readonly isNoting: boolean;
  readonly draft: Values | undefined;
  readonly begun: string | undefined;
  readonly onNoting: (isNoting: boolean) => void;
  readonly onDraft: (values: Values) => void;
  /** Gives up what was typed. */
  readonly onDiscard: () => void;
  /** Does one after the other what the note changed; resolves with what is wrong, as a sentence. */
  readonly onSave: (actions: readonly PageAction[]) => Promise<string | undefined>;
  /** Opens the release in the library; absent where it is not on record. */
  readonly onOpenRelease: (() => void) | undefined;
}

/** The note of the finding that a passage is, as it is kept or written. */
function Note({ finding, ...props }: RelationCardProps & { readonly finding: string }) {
  const standing = props.record.standings[finding];
  if (props.isNoting)
    return (
      <CardNoteForm
        id={finding}
        standing={standing}
        draft={props.draft}
        onDraft={props.onDraft}
        onCancel={props.onDiscard}
        onKeep={props.onSave}
      />
    );
  return (
    <>
      {standing && <CardNote {...standing} />}
      {props.begun !== undefined && (
        <DraftLine words={props.begun} onGoOn={() => props.onNoting(true)} onDiscard={props.onDiscard} />
      )}
    </>
  );
}

/** The card of a passage beside a release: what the release says, what the article says, and in what they differ. */
export function RelationCard(props: RelationCardProps) {
  const { compared, record, failure } = props;
  const [isOneText, setOneText] = useState(false);
  const items = useMemo(() => comparedItems(compared.comparison), [compared]);
  const item = items.find(({ id }) => id === props.item);
  if (!item) return null;
  const own = items.filter(({ kind }) => kind === item.kind);
  const finding = findingOf(compared, item.id);
  const isOn = finding !== undefined && record.standings[finding]?.onRecord === true;
  const onCopy = () => props.onCopy(bothWordings(compared, item));
  const onRecord =
    finding !== undefined && keepsOf(record)
      ? () => props.onDo({ type: isOn ? 'unrecord' : 'record', ids: [finding] })
      : undefined;
  const hasNote = finding !== undefined && record.standings[finding]?.note !== undefined;
  const noteWords = hasNote ? 'Edit note' : 'Add note';
  const onNote = onRecord && (() => props.onNoting(true));
  const onOneText =
    item.sign === 'altered' && item.kind === 'passage' && !item.isUnsure
      ? () => setOneText(!isOneText)
      : undefined;
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    escape: props.onClose,
    j: props.onNext,
    arrowright: props.onNext,
    k: props.onPrevious,
    arrowleft: props.onPrevious,
    d: onOneText,
    o: props.onOpenRelease,
    c: onCopy,
    r: onRecord,
    n: onNote,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && leavesBy(event)) {
      event.preventDefault();
      return props.onTabOut();
    }
    if (props.isNoting) {
      const inForm = formActionOf(event, () => props.onNoting(false), undefined);
      event.stopPropagation();
      if (inForm) event.preventDefault();
      return inForm?.();
    }
    const isChord = event.ctrlKey || event.metaKey;
    const undo = isChord && event.key.toLowerCase() === 'z' && keepsOf(record);
    const action = undo
      ? () => props.onDo({ type: event.shiftKey ? 'redo' : 'undo' })
      : event.altKey || isChord
        ? undefined
        : keys[event.key.toLowerCase()];
    if (action === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    action();
  };
  return (
    <div
      class="card beside"
      role="dialog"
      aria-label={itemName(item)}
      tabIndex={-1}
      key={`${item.id} ${props.isNoting}`}
      ref={takeFocus}
      onKeyDown={onKeyDown}
    >
      <header>
        <span class={item.differs ? 'rel differs' : 'rel'}>
          <RelationSign sign={item.sign} />
          {item.words}
        </span>
        <span class="meta">
          {own.indexOf(item) + 1} of {own.length}
        </span>
        <span class="push" />
        {onOneText && (
          <IconButton
            icon={LINES}
            name={isOneText ? 'Two texts' : 'In one text'}
            keyName="D"
            onClick={onOneText}
          />
        )}
        <IconButton icon={LEFT} name="Previous mark" keyName="K" onClick={props.onPrevious} />
        <IconButton icon={RIGHT} name="Next mark" keyName="J" onClick={props.onNext} />
        <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={props.onClose} />
      </header>
      <div class="card-body">
        <RelationBody compared={compared} item={item} isOneText={isOneText && onOneText !== undefined} />
        {finding !== undefined && <Note {...props} finding={finding} />}
      </div>
      {failure && <CardFailure {...failure} onDismiss={props.onDismiss} />}
      {!props.isNoting && (
        <RelationFooter
          isOn={isOn}
          noteWords={noteWords}
          onRecord={onRecord}
          onCopy={onCopy}
          onOpenRelease={props.onOpenRelease}
          onNote={onNote}
        />
      )}
    </div>
  );
}
